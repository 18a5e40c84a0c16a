/**
 * All phrases of the lexicon in one tree, so that a text is read once however many phrases there are.
 * @module
 */

import { CLASSES, LETTER, makeClasses, STOP, spellingsOf } from './lexicon-alphabet.js';
import { HARMLESS, LEXICON, SENSITIVE_CATEGORIES } from './lexicon-data.js';
import { choicesOf, phrasesOf, writtenPhrases } from './lexicon-notation.js';

/** What ends at a node: nothing, a harmless phrase, or a category (from 2 on, plus `WEAK_END` when it needs evidence). */
export const HARMLESS_END = 1;
export const FIRST_CATEGORY = 2;
export const WEAK_END = 64;
/** A phrase that must be written with its `é`. */
export const STRICT_END = 128;

export interface LexiconTrie {
  readonly classes: Uint8Array;
  /** Node times `CLASSES` plus class → node; 0 is the root, which nothing leads back to, hence "none". Another array when it has grown. */
  next: Uint16Array;
  readonly ends: Uint8Array;
  /** How many nodes there are. */
  nodes: number;
  /** Phrases that begin with two classes (`pairOf`) and are not in the tree yet; undefined when they are. */
  readonly waiting: (readonly Written[] | undefined)[];
}

/** Phrases as the lexicon writes them, and what they mean. */
interface Written {
  readonly phrase: string;
  readonly end: number;
}

/** Nodes that fit in 16 bits; a test says how far from it we are. */
const MOST = 0xffff;

/** Where the phrases wait that begin with two classes: whatever is no letter is one. */
export const pairOf = (first: number, second: number): number => first * CLASSES + (second < LETTER ? STOP : second);

/** As far as a phrase is looked at for its first two classes: they may be marks that count for nothing, and a ligature is two. */
const HEAD = 4;

const pairsOf = (classes: Uint8Array, phrase: string): Set<number> => {
  const choice = phrase.indexOf('{');
  const heads = choice >= 0 && choice < HEAD ? choicesOf(phrase) : [phrase];
  return new Set(
    heads.flatMap((head) => spellingsOf(classes, head.slice(0, HEAD)).map(([first = STOP, second = STOP]) => pairOf(first, second))),
  );
};

/** The tree without any phrase, which all wait: a text of some words meets a few of them. */
export const makeLexiconTrie = (): LexiconTrie => {
  const classes = makeClasses();
  const waiting: Written[][] = [];
  const add = (phrases: string, end: number): void => {
    for (const phrase of writtenPhrases(phrases)) {
      for (const pair of pairsOf(classes, phrase.replace(/^!/, ''))) {
        const others = waiting[pair];
        if (others) others.push({ phrase, end });
        else waiting[pair] = [{ phrase, end }];
      }
    }
  };
  // The first to claim a phrase keeps it.
  add(HARMLESS, HARMLESS_END);
  SENSITIVE_CATEGORIES.forEach((category, index) => {
    const { fr, en, weak = '' } = LEXICON[category];
    add(fr, FIRST_CATEGORY + index);
    add(en, FIRST_CATEGORY + index);
    add(weak, FIRST_CATEGORY + index + WEAK_END);
  });
  return { classes, next: new Uint16Array(1 << 19), ends: new Uint8Array(MOST), nodes: 1, waiting };
};

const insert = (trie: LexiconTrie, spelling: readonly number[], end: number): void => {
  let node = 0;
  for (const letter of spelling) {
    const slot = node * CLASSES + letter;
    node = trie.next[slot] as number;
    if (node !== 0) continue;
    node = trie.nodes++;
    trie.next[slot] = node;
    if ((trie.nodes + 1) * CLASSES > trie.next.length) {
      const larger = new Uint16Array(trie.next.length * 2);
      larger.set(trie.next);
      trie.next = larger;
    }
  }
  trie.ends[node] ||= end;
};

/** Puts the phrases into the tree that begin with two classes. */
export const growTrie = (trie: LexiconTrie, pair: number): void => {
  const written = trie.waiting[pair];
  if (written === undefined) return;
  trie.waiting[pair] = undefined;
  for (const { phrase, end } of written) {
    for (const { text, strict } of phrasesOf(phrase)) {
      for (const spelling of spellingsOf(trie.classes, text)) {
        const [first = STOP, second = STOP] = spelling;
        // What begins otherwise waits for its own turn, so that the first to claim it keeps it.
        if (pairOf(first, second) === pair) insert(trie, spelling, strict ? end | STRICT_END : end);
      }
    }
  }
};
