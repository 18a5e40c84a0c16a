/**
 * All phrases of the lexicon in one tree, so that a text is read once however many phrases there are.
 * @module
 */

import { CLASSES, makeClasses, spellingsOf } from './lexicon-alphabet.js';
import { HARMLESS, LEXICON, SENSITIVE_CATEGORIES } from './lexicon-data.js';
import { phrasesOf } from './lexicon-notation.js';

/** What ends at a node: nothing, a harmless phrase, or a category (from 2 on, plus `WEAK_END` when it needs evidence). */
export const HARMLESS_END = 1;
export const FIRST_CATEGORY = 2;
export const WEAK_END = 64;
/** A phrase that must be written with its `é`. */
export const STRICT_END = 128;

export interface LexiconTrie {
  readonly classes: Uint8Array;
  /** Node times `CLASSES` plus class → node; 0 is the root, which nothing leads back to, hence "none". */
  readonly next: Uint16Array;
  readonly ends: Uint8Array;
  readonly nodes: number;
}

/** Nodes that fit in 16 bits; a test says how far from it we are. */
const MOST = 0xffff;

/** Some ten thousand nodes: made once by whoever reads comments. */
export const makeLexiconTrie = (): LexiconTrie => {
  const classes = makeClasses();
  let next = new Uint16Array(1 << 19);
  const ends = new Uint8Array(MOST);
  let nodes = 1;
  const insert = (phrase: string, end: number): void => {
    for (const spelling of spellingsOf(classes, phrase)) {
      let node = 0;
      for (const letter of spelling) {
        const slot = node * CLASSES + letter;
        node = next[slot] as number;
        if (node !== 0) continue;
        node = nodes++;
        next[slot] = node;
        if ((nodes + 1) * CLASSES > next.length) {
          const larger = new Uint16Array(next.length * 2);
          larger.set(next);
          next = larger;
        }
      }
      ends[node] ||= end;
    }
  };
  const insertAll = (phrases: string, end: number): void => {
    for (const { text, strict } of phrasesOf(phrases)) insert(text, end | (strict ? STRICT_END : 0));
  };
  // The first to claim a phrase keeps it.
  insertAll(HARMLESS, HARMLESS_END);
  SENSITIVE_CATEGORIES.forEach((category, index) => {
    const { fr, en, weak = '' } = LEXICON[category];
    insertAll(fr, FIRST_CATEGORY + index);
    insertAll(en, FIRST_CATEGORY + index);
    insertAll(weak, FIRST_CATEGORY + index + WEAK_END);
  });
  return { classes, next, ends, nodes };
};
