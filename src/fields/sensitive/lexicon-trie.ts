/**
 * All phrases of the lexicon in one tree, so that a text is read once however many phrases there are.
 * @module
 */

import { CLASSES, STOP, spellingsOf } from './lexicon-alphabet.js';
import { pairOf, STRICT_END } from './lexicon-ends.js';
import { lexiconHeads } from './lexicon-heads.js';
import { phrasesOf, writtenPhrases } from './lexicon-notation.js';

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

/** The tree without any phrase, which all wait: a text of some words meets a few of them. */
export const makeLexiconTrie = (): LexiconTrie => {
  const { classes, waiting } = lexiconHeads();
  const written: (readonly Written[])[] = [];
  for (const [pair, phrases] of waiting)
    written[pair] = phrases.flatMap(([end, text]) => writtenPhrases(text).map((phrase) => ({ phrase, end })));
  return { classes: Uint8Array.from(classes), next: new Uint16Array(1 << 19), ends: new Uint8Array(MOST), nodes: 1, waiting: written };
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
