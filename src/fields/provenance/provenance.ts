/**
 * What the words of a source say of how the data were had.
 * @module
 */

import { lazy } from '../../model/base/lazy.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { ASKED, BOUGHT, BOUGHT_ALONE, ELSEWHERE, GIVEN, NETWORK, SCRAPED } from './provenance-data.js';

/**
 * `given`: by the person. `bought`: from somebody who sells files. `scraped`: by a tool that takes pages or profiles.
 * `network`: from profiles. `elsewhere`: published for another purpose. `other`: a register, a directory, a fair… or unknown words.
 */
export type Provenance = 'given' | 'bought' | 'scraped' | 'network' | 'elsewhere' | 'other';

/** A source has few words: every run of up to so many is looked up. */
const LONGEST = 4;
const setOf = (table: string): ReadonlySet<string> => new Set(table.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
const tables = lazy(() => ({
  scraped: setOf(SCRAPED),
  network: setOf(NETWORK),
  elsewhere: setOf(ELSEWHERE),
  bought: setOf(BOUGHT),
  boughtAlone: setOf(BOUGHT_ALONE),
  given: setOf(GIVEN),
  asked: setOf(ASKED),
}));

/** A file between the words that say so: "base de clients achetée", "location d’un fichier". */
const BOUGHT_FILE = prefiltered(
  /\b(?:(?:fichiers?|bases?|listes?|donnees|contacts?|leads?|data|lists?|files?) (?:de )?(?:\w+ )?(?:achete\w*|loue\w*|rachete\w*|bought|purchased|rented|acquis\w*)|(?:achat|location|rachat|purchase|rental) (?:de |d |of )?(?:\w+ )?(?:fichiers?|bases?|listes?|leads?|donnees|contacts?|lists?|files?|data))\b/,
);

/** Every run of one to four words of a text. */
const runsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST, words.length - from) }, (_, n) => words.slice(from, from + n + 1).join(' ')),
  );

/** More words than this are a story, whose first words name the source. */
const MOST_WORDS = 24;

/** Characters of a text that are looked at for the same reason. */
const LONGEST_TEXT = 300;

/** The provenance that a source tells. What protects the person most wins: "formulaire, enrichi Kaspr" is scraped. */
export const provenanceOf: (source: string) => Provenance = memoise((source: string): Provenance => {
  const words = plainWords(source);
  const runs = runsOf(words.split(' ').slice(0, MOST_WORDS));
  const known = tables();
  const says = (table: ReadonlySet<string>): boolean => runs.some((run) => table.has(run));
  if (says(known.scraped)) return 'scraped';
  if (says(known.network) && !says(known.asked)) return 'network';
  if (says(known.elsewhere)) return 'elsewhere';
  if (says(known.bought) || known.boughtAlone.has(words) || BOUGHT_FILE.test(words.slice(0, LONGEST_TEXT))) return 'bought';
  return says(known.given) || says(known.network) ? 'given' : 'other';
});
