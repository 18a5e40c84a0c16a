import { lazy } from '../../../../model/base/lazy.js';
import type { Sieve } from '../../../../model/contact/values.js';
import { STEM_MARKS } from '../../../bytes/stem-marks.js';
import { makeStemSieve, stemSieve } from '../../../bytes/stem-sieve.js';
import { DOUBTFUL_STEMS, holdsOtherAlphabet } from '../idioms/doubtful-words.js';
import { MISSPELT_STEMS } from '../words/misspelt.js';
import { ONLY_STEMS } from '../words/only-words-data.js';
import { SHORT_STEMS } from '../words/short-denials.js';
import { mayBearBan } from './ban-signs.js';
import { sieveStems, wordStems } from './sieve-stems.js';

/** What is spelt out as emails (`text/signs-as-words.ts`) is read in other words than those of the cell. */
const CORREOS_STEMS = 'no sin mas menos nunca quiere recibir'.split(' ').map((word) => `_${word}_coreos_`);
const stems = lazy(() => makeStemSieve(sieveStems()));
/** The same, and what the lexicon alone hears: the way that is left open. */
const allStems = lazy(() => makeStemSieve([...sieveStems(), ...ONLY_STEMS]));

/** Whether the bytes of a cell may refuse anything in words that are rightly spelt: what the second reader has learned from. */
export const mayRefuseSpelt: Sieve = (bytes, from, to) => allStems()(bytes, from, to) || mayBearBan(bytes, from, to);
/** Whether the bytes of a cell may refuse anything. */
export const mayHoldRefusal = stemSieve({
  mark: STEM_MARKS.refusal,
  stems: () => [...sieveStems(), ...ONLY_STEMS, ...MISSPELT_STEMS, ...SHORT_STEMS, ...CORREOS_STEMS, ...DOUBTFUL_STEMS],
  also: (bytes, from, to) => mayBearBan(bytes, from, to) || holdsOtherAlphabet(bytes, from, to),
});
/** The same of cells of names, streets and the like, in which nobody expects a refusal. */
export const mayHoldWord = stemSieve({ mark: STEM_MARKS.refusalWord, stems: wordStems });

/** Signs by which the sieve lets through what may be broken UTF-8: in another encoding the same cell would be stopped. */
const LOOKS_BROKEN = /[Ã\u2000-\u2fff]/g;
/** The second reader reads what the sieve lets through for one of its stems, so that a text means the same whoever asks. */
export const mayBeDoubted = (text: string): boolean => {
  const bytes = new TextEncoder().encode(text.replace(LOOKS_BROKEN, ' '));
  return stems()(bytes, 0, bytes.length);
};
