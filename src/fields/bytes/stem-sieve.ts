import { lazy } from '../../model/base/lazy.js';
import type { Sieve } from '../../model/contact/values.js';
import { C3, foldedOf, isSign, letterClasses, MOJIBAKE, OTHER } from './folded-letters.js';
import { mayBeLostLetter } from './lost-letters.js';
import { FOUND, type MarkedStems, SHIFT, type StemAutomaton, stemAutomaton } from './stem-automaton.js';

/** The first lead of UTF-8 behind which more than one byte follows. */
const THREE_BYTES = 0xe0;
/** After an accented letter, the first byte of a euro or a curly mark: so begins a broken apostrophe (`â€™`). */
const QUOTE = 0xe2;
const isContinuation = (byte: number): boolean => byte > 0x7f && byte < 0xc0;
/** Bytes that UTF-8 puts between letters without parting them: the accents of a decomposed text. */
const isCombining = (byte: number): boolean => byte === 0xcc || byte === 0xcd;

/**
 * A sieve that lets through what holds one of the stems of an automaton, in one pass over the bytes however many there are. Accents are taken
 * off. What looks like UTF-8 read in another encoding gets through, and so does what may stand in the place of a letter.
 */
const makeSieve = ({ ways, start }: StemAutomaton): Sieve => {
  const classes = letterClasses();
  const folded = foldedOf();
  return (bytes, from, to) => {
    let node = start;
    let i = from;
    while (i < to) {
      const byte = bytes[i++] as number;
      let letter = classes[byte] as number;
      if (letter === OTHER) {
        if (isSign(byte) && mayBeLostLetter(bytes, from, to, i - 1)) return true;
        letter = 0;
        if (byte > 127) {
          const next = i < to ? (bytes[i] as number) : 0;
          // A sign or a letter of a one-byte encoding: é is 0xE9 there, and 0xC3 0xA9 in UTF-8.
          if (byte < 0xc0 || !isContinuation(next)) letter = byte < 0xc0 ? 0 : (folded[(byte & 0x3f) | 0x80] as number);
          else {
            i++;
            if (isCombining(byte)) continue;
            if (byte === C3 && (next === MOJIBAKE || (i < to && bytes[i] === QUOTE))) return true;
            letter = byte === C3 ? (folded[next] as number) : 0;
            // The three bytes of a curly apostrophe, the four of an emoji.
            while (byte >= THREE_BYTES && i < to && isContinuation(bytes[i] as number)) i++;
          }
        }
      }
      node = ways[(node << SHIFT) | letter] as number;
      if (node >= FOUND) return true;
    }
    return (ways[node << SHIFT] as number) >= FOUND;
  };
};

const alone = (stems: readonly string[]): readonly MarkedStems[] => [{ stems, mark: 1 }];

/** On cells whose bytes take more than a look, and on those that were not read for stems. */
export const LOOK = 0x8000;
export const UNREAD = 0x4000;

/** A sieve of stems that a kernel may have looked for already (`engine/sieve/stem-kernel.ts`). */
export interface StemSieve extends Sieve {
  /** The bit that it leaves. */
  readonly mark: number;
  readonly unsure: number;
  readonly stems: () => readonly string[];
}

interface StemSieveSettings {
  readonly mark: number;
  readonly stems: () => readonly string[];
  /** What gets through without a stem: only by bytes beyond ASCII. */
  readonly also?: Sieve;
}

/** A sieve that is made when it is first asked. @param settings its mark is one of `STEM_MARKS` */
export const stemSieve = ({ mark, stems, also }: StemSieveSettings): StemSieve => {
  const made = lazy(() => makeStemSieve(stems()));
  const sieve: Sieve = (bytes, from, to) => made()(bytes, from, to) || (also?.(bytes, from, to) ?? false);
  return Object.assign(sieve, { mark, unsure: LOOK | UNREAD, stems });
};

/** A sieve for stems that stand anywhere. @param stems small letters without accents and without double letters; `_` is the edge of a word */
export const makeStemSieve = (stems: readonly string[]): Sieve => makeSieve(stemAutomaton(alone(stems)));
