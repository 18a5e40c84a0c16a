/**
 * What a file says of a life: whether somebody has died.
 * @module
 */

import type { Sieve } from '../../model/contact/values.js';
import { stanceOf } from '../answers/yes-no.js';
import { readDate } from '../date/date-formats.js';
import { readSpan } from '../date/date-span.js';
import { isDated } from '../date/date-value.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { MONTH } from './record/dated-deaths.js';

const DEAD = prefiltered(
  /^(?:est |a ete |is )?(?:decedee?s?|decede e|deces|dcd|mort|morte|defunte?|feu|deceased|dead|died|passed away|overleden|gestorven|gestorben|fallecid[oa]|faleceu|falecid[oa]|difunt[oa]?|verstorben|tot|decedut[oa]|mort[oa])(?: (?:le|en|in|on|am|il|el|depuis) .*| \d.*)?$/,
);
const ALIVE = /^(?:vivante?|en vie|alive|living|viv[oa]|lebt|lebend|non decedee?|pas decedee?|not deceased)$/;

/** Whether a cell says in words that somebody has died: a status may, whose ticks and dates mean other things. */
export const saysDeath = (text: string): boolean => DEAD.test(plainWords(mendLetters(text)));

/** What a sales tool calls a lead that came to nothing as well. */
const LOST_LEAD = /^(?:dead|mort[oae]?|tot|feu)$/;

/** The same of a status, where a bare "Dead" is more often a lead than a person. */
export const statusSaysDeath = (text: string): boolean => saysDeath(text) && !LOST_LEAD.test(plainWords(text));

/** A year whose month or day nobody knew: "2025-00-00", "??/??/2025". */
const YEAR_ONLY = /^(?:((?:19|20)\d\d)(?:[-/. ](?:0?0|\?\??|xx?)){1,2}|(?:(?:0?0|\?\??|xx?)[-/. ]){1,2}((?:19|20)\d\d))$/i;
const SHORT_MONTH = /^(\d{1,2}[-/.])(\d\d)$/;
const HAS_YEAR = /(?:19|20)\d\d/;
/** Whether a cell of a column of deaths is a year or a month, which is when somebody died as much as a day is. */
const isWhen = (text: string): boolean => {
  const [, first, last] = YEAR_ONLY.exec(text) ?? [];
  const written = first ?? last ?? text.replace(SHORT_MONTH, '$120$2').replace('.', '/');
  const span = HAS_YEAR.test(written) ? readSpan(written) : undefined;
  return span !== undefined && isDated(span);
};

/**
 * What one cell of a column "deceased" says.
 * @returns `yes` for a tick, a date, a month or a year, or a word of death; `no` for a blank, a "no" or a word of life; `unclear` for anything else
 */
export const readDeceased = (text: string): 'yes' | 'no' | 'unclear' => {
  if (saysDeath(text)) return 'yes';
  const words = plainWords(text);
  if (words === '' || ALIVE.test(words)) return 'no';
  const { stance } = stanceOf(text.trim());
  if (stance === 'tick') return 'yes';
  if (stance === 'no-tick' || stance === 'open') return 'no';
  if (isWhen(text.trim())) return 'yes';
  const { status } = readDate(text, 'day-first');
  return isDated({ status }) ? 'yes' : status === 'none' ? 'no' : 'unclear';
};

/** Whether a dagger or a cross stands at a byte in UTF-8, where an apostrophe begins as they do, or a dagger in windows-1252, behind no first byte of UTF-8. */
const isSignAt = (bytes: Uint8Array, from: number, at: number): boolean =>
  (bytes[at] === 0x86 && (at === from || (bytes[at - 1] as number) < 0x80)) ||
  (bytes[at] === 0xe2 && ((bytes[at + 1] === 0x80 && bytes[at + 2] === 0xa0) || (bytes[at + 1] === 0x9c && bytes[at + 2] === 0x9d)));
/** Whether a dagger or a cross stands in bytes. */
export const mayHoldDagger: Sieve = (bytes, from, to) => {
  for (let i = from; i < to; i++) if (isSignAt(bytes, from, i)) return true;
  return false;
};

/** What is wished to the dead, and is a name or a word of others elsewhere. */
const IN_PEACE =
  /^(?:r i p|rip|q e p d|qepd|d e p|(?:qu il |qu elle )?repose en paix|rest in peace|(?:que )?(?:en paz descanse|descanse en paz)|riposi in pace|ruhe in frieden|rust in vrede)$/;
/** With the day behind it: "RIP 03/2026". */
const SINCE = new RegExp(`(?: (?:le|en|in|on|depuis|since|am|im|seit|el|il|op))?(?: (?:\\d{1,4}|${MONTH})){1,4}$`);
/** Who knows it from where: "RIP (see LinkedIn)". */
const KNOWN_FROM = / (?:see|voir|cf|per|via|source|siehe|vedi|ver|zie) \S+$/;
/** "RIP Momo": whom; a firm, a printer and an account are called so too. */
const OF_A_NAME =
  /^\W{0,3}R\.?I\.?P\.?,?\s(?!(?:Curl|Stations?|Software|Serv\p{L}*|Fiery|Kit|Center|Print|Compte|Re[cç]u|Banque|Ok)(?!\p{L}))\p{Lu}\p{Ll}{2,14}\W{0,3}$/u;
/** Whether a cell wishes peace to whoever it is about, and says nothing else than when. */
export const wishesPeace = (text: string): boolean => {
  if (OF_A_NAME.test(text)) return true;
  const words = plainWords(text).replace(KNOWN_FROM, '');
  if (IN_PEACE.test(words.replace(SINCE, ''))) return true;
  // With the day, whatever else is told behind a comma: "RIP 2024, sister told us".
  const opening = text.includes(',') ? plainWords(text.slice(0, text.indexOf(','))) : words;
  return opening !== words && SINCE.test(opening) && IN_PEACE.test(opening.replace(SINCE, ''));
};
