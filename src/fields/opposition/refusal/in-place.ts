import type { Sieve } from '../../../model/contact/values.js';
import { stanceOf } from '../../answers/yes-no.js';
import { saysAddressIsDead } from '../../email/returned/undeliverable.js';
import { plainWords } from '../../text/plain-words.js';
import { readRefusal } from './read-refusal.js';
import { isNotToUse } from './words/not-to-use.js';

/**
 * Refusals in cells of addresses and numbers: in place of them, or beside them ("luc@acme.fr; refus", "01 99 00 12 34 / stop").
 * @module
 */

/** Longer texts are notes; more digits may be a number. */
const LONGEST_IN_PLACE = 80;
const MOST_DIGITS = 8;

const mayRefuse = (text: string): boolean => {
  const { channels, doubt, until } = readRefusal(text);
  return channels.length > 0 || (doubt && until === undefined);
};

/** Whether a cell that should hold an address or a number holds a refusal and nothing else: "désinscrit", "STOP", "refus le 2/6". */
export const isRefusalInPlace = (text: string): boolean =>
  text.length <= LONGEST_IN_PLACE &&
  !text.includes('@') &&
  text.replace(/\D+/g, '').length <= MOST_DIGITS &&
  !saysAddressIsDead(text, true) &&
  mayRefuse(text);

/** Longer cells are documents. */
const LONGEST_BESIDE = 400;
/** The name before an address in angle brackets is a name, and may be "Opposition bancaire". */
const BRACKETED = /<[^<>@]*@[^<>@]*>/;
const PARTED = /[\s<>()[\];|,/]/;
const NUMBERS = /[+\d][\d\s.()/-]*/g;
/** Nobody is reached there any more: "(décédé)". */
const HAS_DIED = /\b(?:decede\w*|dcd|deceased|verstorben\w*|gestorben|fallecid[oa]|difunt[oa]|decedut[oa]|defunt[oa]|overleden)\b/;

/** Whether a cell of addresses or numbers holds one, and beside it words by which people refuse. */
export const isRefusalBeside = (text: string): boolean => {
  if (text.length > LONGEST_BESIDE || !/[@\d]/.test(text)) return false;
  const parts = text.split(PARTED).filter((part) => !part.includes('@'));
  const rest = parts.join(' ').replace(NUMBERS, ' ');
  // A dash between them is no word.
  const said = rest
    .split(' ')
    .filter((part) => /[^\s\p{P}]/u.test(part))
    .join(' ');
  if (said === '') return false;
  const words = plainWords(said);
  if (HAS_DIED.test(words) || isNotToUse(words)) return true;
  const { stance, whole } = stanceOf(said);
  if (stance === 'against' && whole) return true;
  return !BRACKETED.test(text) && said.length <= LONGEST_IN_PLACE && !/https?:|www\./i.test(text) && mayRefuse(said);
};

/**
 * Bytes of a cell of addresses that part an address from something (`;` `|` `/` `(` `[` `,` and white space), or are of no address. By their number,
 * since every cell of addresses is asked, byte for byte.
 */
const BETWEEN = Uint8Array.from({ length: 256 }, (_, byte) => (byte > 0x7f || '\t\n\r (,/;[|'.includes(String.fromCharCode(byte)) ? 1 : 0));
/** Whether a cell of addresses holds one of these bytes. */
export const hasBeside: Sieve = (bytes, from, to) => {
  for (let i = from; i < to; i++) if (BETWEEN[bytes[i] as number] === 1) return true;
  return false;
};

const isLetter = (byte: number): boolean => byte > 0x7f || ((byte | 0x20) > 0x60 && (byte | 0x20) < 0x7b);
/** Whether bytes of a cell of numbers hold a word: two letters in a row. */
export const hasWord: Sieve = (bytes, from, to) => {
  for (let i = from + 1; i < to; i++) if (isLetter(bytes[i] as number) && isLetter(bytes[i - 1] as number)) return true;
  return false;
};
