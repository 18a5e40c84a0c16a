import { lazy } from '../../model/base/lazy.js';
import { CLASSES, classAt, LATIN_END, LETTER, SKIP, SPACE, STOP } from './lexicon-alphabet.js';
import { makeLexiconContext } from './lexicon-context.js';
import { SENSITIVE_CATEGORIES } from './lexicon-data.js';
import { FIRST_CATEGORY, HARMLESS_END, pairOf, STRICT_END, WEAK_END } from './lexicon-ends.js';
import { growTrie, makeLexiconTrie } from './lexicon-trie.js';

/** Reads free text for words of the categories. One reader per thread: it is reused, and allocates only where it finds something. */
export interface LexiconReader {
  /** One bit per place in `SENSITIVE_CATEGORIES` for each category that the text speaks of; 0 for nearly every text. */
  read(text: string): number;
  /** After `read`: where, in UTF-16 units from 0, the first word of a category stands. Meaningful only where its bit is set. */
  readonly at: Int32Array;
}

/** What tells `marié` from Marie, and `opéré` from `opère`: in one character or in two. */
const ACUTE = /é|e\u0301/i;

/** The tree of phrases, which grows as texts are read: the same for every file. */
const trie = lazy(makeLexiconTrie);

/** Makes a reader; the tree of phrases is shared. */
export const makeLexiconReader = (): LexiconReader => {
  const tree = trie();
  const { classes, ends, waiting } = tree;
  const context = makeLexiconContext();
  const at = new Int32Array(SENSITIVE_CATEGORIES.length);
  /** Set by `longest`: where the phrase found ends. */
  let phraseEnd = 0;

  /** Which phrases may begin here: those of this letter and of the next. */
  const pairAt = (text: string, start: number, length: number, first: number): number => {
    for (let at = start + 1; at < length; at++) {
      const second = classAt(classes, text, at);
      if (second !== SKIP) return pairOf(first, second);
    }
    return pairOf(first, STOP);
  };

  /** What the longest phrase that begins here is; 0 for none. */
  const longest = (text: string, start: number, length: number): number => {
    let found = 0;
    let node = 0;
    let i = start;
    let letter = classAt(classes, text, i);
    const pair = pairAt(text, start, length, letter);
    if (waiting[pair] !== undefined) growTrie(tree, pair);
    const { next } = tree;
    while (true) {
      node = next[node * CLASSES + letter] as number;
      if (node === 0) return found;
      letter = STOP;
      while (++i < length) {
        letter = classAt(classes, text, i);
        if (letter !== SKIP) break;
      }
      if (i >= length) letter = STOP;
      if (letter >= LETTER) continue;
      const end = ends[node] as number;
      if (end !== 0) {
        found = end;
        phraseEnd = i;
      }
      if (letter === STOP) return found;
      node = next[node * CLASSES + SPACE] as number;
      if (node === 0) return found;
      // However many spaces, hyphens and apostrophes: one gap.
      while (i < length && letter < LETTER && letter !== STOP) letter = ++i < length ? classAt(classes, text, i) : STOP;
      if (letter < LETTER) return found;
    }
  };

  const counts = (text: string, start: number, end: number): boolean => {
    if (end >= STRICT_END && !ACUTE.test(text.slice(start, phraseEnd))) return false;
    if ((end & WEAK_END) !== 0 && !context.supports(text, start, phraseEnd)) return false;
    return !context.excuses(text, start, phraseEnd);
  };

  return {
    at,
    read(text) {
      const { length } = text;
      let bits = 0;
      let inWord = false;
      for (let i = 0; i < length; i++) {
        // What `classAt` does first, without a call for each character.
        const code = text.charCodeAt(i);
        const letter = code < LATIN_END ? (classes[code] as number) : classAt(classes, text, i);
        if (letter < LETTER) {
          if (letter !== SKIP) inWord = false;
          continue;
        }
        if (inWord) continue;
        inWord = true;
        const end = longest(text, i, length);
        if (end === 0) continue;
        if (end !== HARMLESS_END) {
          const category = (end & (WEAK_END - 1)) - FIRST_CATEGORY;
          const bit = 1 << category;
          if ((bits & bit) === 0 && counts(text, i, end)) {
            bits |= bit;
            at[category] = i;
          }
        }
        i = phraseEnd - 1;
        inWord = false;
      }
      return bits;
    },
  };
};
