import { lazy } from '../../../model/base/lazy.js';
import { foldHeader } from '../../text/fold-header.js';
import { HEADER_LANGUAGES } from './all-languages.js';
import type { HeaderLanguage, WordUse } from './header-language.js';
import { INTERNATIONAL } from './international-words-data.js';

/**
 * What the words of a header do in each of the languages that are read by tables of words.
 * @module
 */

/** What one word does. */
export type Uses = ReadonlySet<WordUse>;

const NONE: Uses = new Set();
const SHORTEST_STEM = 3;

/** What words do, by the whole word or by how it begins. */
class Vocabulary {
  readonly #whole = new Map<string, Set<WordUse>>();
  readonly #begins = new Map<string, Set<WordUse>>();

  constructor(...languages: readonly HeaderLanguage[]) {
    for (const words of languages)
      for (const [use, entries] of Object.entries(words) as [WordUse, string][])
        for (const entry of entries.split(/\s+/)) if (entry !== '') this.#add(entry, use);
  }

  #add(entry: string, use: WordUse): void {
    const table = entry.endsWith('*') ? this.#begins : this.#whole;
    const key = entry.split('_').map(foldHeader).join('_');
    const uses = table.get(key);
    if (uses) uses.add(use);
    else table.set(key, new Set([use]));
  }

  /** What a word does before another: as the two of them, where they stand in the tables as one, and by itself. */
  usesAt(word: string, next: string | undefined): Uses {
    const alone = this.#usesOf(word);
    const both = next === undefined ? NONE : this.#usesOf(`${word}_${next}`, word.length + 2);
    return both.size === 0 ? alone : new Set([...alone, ...both]);
  }

  /** A whole word means what it says; else the longest beginning does. */
  #usesOf(word: string, shortest = SHORTEST_STEM): Uses {
    const whole = this.#whole.get(word);
    if (whole) return whole;
    for (let n = word.length; n >= shortest; n--) {
      const found = this.#begins.get(word.slice(0, n));
      if (found) return found;
    }
    return /^\d+$/.test(word) ? DIGITS : NONE;
  }
}
const DIGITS: Uses = new Set<WordUse>(['joins']);

const vocabularies = lazy(() => HEADER_LANGUAGES.map((language) => new Vocabulary(INTERNATIONAL, language)));

/** "E-pošta" is one word. Letters are not mended: "š" is what other encodings make of "é". */
const wordsOf = (header: string): readonly string[] =>
  foldHeader(header)
    .replace(/\be (?=mail|mejl|post|past|kir|novic|shop)/g, 'e')
    .split(' ')
    .filter((word) => word !== '');

/** The words of a header, by language: what each of them does there. */
export const usesByLanguage = (header: string): readonly (readonly Uses[])[] => {
  const words = wordsOf(header);
  return words.length === 0 ? [] : vocabularies().map((vocabulary) => words.map((word, at) => vocabulary.usesAt(word, words[at + 1])));
};
