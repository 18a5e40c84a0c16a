import type { Channel } from '../../../model/contact/channel.js';
import type { Day } from '../../../model/contact/values.js';
import { dayFromParts, daysInMonth } from '../../date/calendar.js';
import { monthCalled } from '../../date/worded-date.js';
import { foldLetters } from '../../text/letters.js';
import { type Refusal, readByLexicon } from './lexicon-reader.js';
import { bitOf, tokensOf } from './words/tokens.js';

/**
 * The day until which a note puts a contact off: "ne pas contacter avant 2027", "nicht anrufen bis März 2028", "do not call until further notice".
 * A time of day, a weekday or what is to be done first is no such day.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Free again on the day that is named; or behind it. */
const BEFORE = setOf('avant before vor antes prima');
const UNTIL = setOf('jusqu jusque jusqua until till til bis hasta fino sino');
/** What may stand between such a word and the day. */
const SMALL = setOf(
  'le la les l the el il lo de del della dell d du des dem der den zum al all a au aux en in im of er e eme st nd rd th o mois month mes mese monat annee year ano anno jahr prochain prochaine next',
);
/** Parts of a year or a month: the day on which they begin is not known. */
const VAGUE = setOf(
  `fin fine end ende finales final mi mid mitte meta mediados debut early late beginning start inizio inizi principios anfang printemps ete automne hiver spring summer autumn fall winter primavera verano otono
  invierno estate autunno inverno fruhjahr fruhling sommer herbst q t h s trimestre quarter quartal semestre semester rentree`,
);
/** "Until further notice": nobody knows when. */
const NOTICE = setOf('nouvel nouvelle further auf nuevo nueva nuova nuovo ordre notice weiteres aviso avviso avis ordine orden');
const IS_NOTICE = setOf('ordre notice weiteres aviso avviso avis ordine orden');

/** A day to which something is put off, where it is said, and from which day on it is free again. */
interface PutOff {
  readonly from: number;
  readonly to: number;
  readonly until: Day;
  /** Of "not before March": the word may follow a negation alone. */
  readonly isBefore: boolean;
  readonly isNotice?: true;
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
const NEVER = Number.POSITIVE_INFINITY;
const MOST = 7;
const WORD = /\p{L}+|\d+/gu;

/** The first and the last day that a year, a month and a day may mean; of two readings of numbers, the first and the last. */
const boundsOf = (year: number, month: number | undefined, day: number | undefined): readonly [Day, Day] | undefined => {
  const first = dayFromParts(year, month ?? 1, day ?? 1);
  const last = dayFromParts(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));
  return first === undefined || last === undefined ? undefined : [first, last];
};
const fullYear = (text: string): number | undefined => (/^2[01]\d\d$/.test(text) ? Number(text) : undefined);

/** The first and the last day that words may mean, in their order; undefined where they name neither a year nor a month. */
const namedBy = (words: readonly Word[], between: string): readonly [Day, Day] | undefined => {
  const numbers = words.map(({ text }) => text).filter((text) => /^\d+$/.test(text));
  const month = words.map(({ text }) => (/^\p{L}{3,}$/u.test(text) ? monthCalled(text) : undefined)).find((one) => one !== undefined);
  const year = numbers.map(fullYear).find((one) => one !== undefined);
  const small = numbers.filter((text) => text.length < 3).map(Number);
  const inNumbers = month === undefined && /\d[./-]\d/.test(between);
  if (!inNumbers || small.length === 0)
    return year === undefined ? (month === undefined ? undefined : [NEVER, NEVER]) : boundsOf(year, month, month && small[0]);
  const [a = 0, b, c] = small;
  if (b === undefined) return year === undefined ? undefined : boundsOf(year, a, undefined);
  const whole = year ?? (c === undefined ? undefined : 2000 + c);
  if (whole === undefined) return b <= 12 && /\d[./]\d/.test(between) ? [NEVER, NEVER] : undefined;
  const read = [boundsOf(whole, b, a), boundsOf(whole, a, b)].filter((one) => one !== undefined);
  return read.length === 0 ? undefined : [Math.max(...read.map(([first]) => first)), Math.max(...read.map(([, last]) => last))];
};

const isOfDay = (word: string): boolean =>
  SMALL.has(word) ||
  VAGUE.has(word) ||
  /^\d{1,2}$/.test(word) ||
  fullYear(word) !== undefined ||
  (word.length > 2 && monthCalled(word) !== undefined);

const putOffAt = (text: string, words: readonly Word[], at: number): PutOff | undefined => {
  const { text: word, from } = words[at] as Word;
  const isBefore = BEFORE.has(word);
  if (!isBefore && !UNTIL.has(word)) return undefined;
  const after = words.slice(at + 1, at + 1 + MOST);
  const notice = after.slice(0, 3).findIndex((one) => IS_NOTICE.has(one.text));
  if (!isBefore && notice >= 0 && after.slice(0, notice).every((one) => NOTICE.has(one.text) || SMALL.has(one.text)))
    return { from, to: (after[notice] as Word).to, until: NEVER, isBefore, isNotice: true };
  const end = after.findIndex((one) => !isOfDay(one.text));
  const named = after.slice(0, end < 0 ? after.length : end);
  const last = named.at(-1);
  if (!last) return undefined;
  const bounds = namedBy(named, text.slice(from, last.to));
  if (!bounds) return undefined;
  const isVague = named.some((one) => VAGUE.has(one.text));
  return { from, to: last.to, until: isBefore && !isVague ? bounds[0] : bounds[1] + 1, isBefore };
};

/** The days until which a text puts something off. */
const daysPutOff = (text: string): readonly PutOff[] => {
  const words = [...text.matchAll(WORD)].map(
    ({ 0: word, index }): Word => ({ text: foldLetters(word), from: index, to: index + word.length }),
  );
  return words.flatMap((_, at) => putOffAt(text, words, at) ?? []);
};

const MAY_PUT_OFF = /avant|before|vor|antes|prima|jusqu|till?|bis|hasta|fino|sino/i;
const JUSQUE = /jusqu/i;
const ALL_JUSQUE = /jusqu(?:e|['’´` ])?/gi;
const CLAUSE_ENDS = /[,;.!?:()/\n]/;
const DENIED = /(?:^|[^\p{L}])(?:pas|not|nicht|no|non|jamais|never|nie|nunca|mai)$/iu;
/** "Rappeler pas avant mars": the negation stands before the day, and what is put off somewhere beside. */
const isPutOffByNot = (text: string, { from, to, isBefore }: PutOff): boolean => {
  const before = text.slice(0, from).trimEnd();
  if (!isBefore || !DENIED.test(before)) return false;
  const rest = `${before.split(CLAUSE_ENDS).at(-1)?.replace(DENIED, ' ')} ${text.slice(to).split(CLAUSE_ENDS)[0]}`;
  const isAll = before.replace(DENIED, '').trim() === '' && !/[\p{L}\d]/u.test(text.slice(to));
  return isAll || tokensOf(rest).some(({ bits }) => (bits & bitOf('REACH')) !== 0);
};

/**
 * What a note says that would refuse if no day stood in it: a doubt that ends on that day. Until further notice is for good.
 * @param refused what the lexicon takes it to refuse
 * @returns undefined where it puts no contact off
 */
export const readPutOff = (text: string, refused: readonly Channel[]): Refusal | undefined => {
  if (!MAY_PUT_OFF.test(text)) return undefined;
  // The lexicon knows "until", and not "jusqu'en".
  if (refused.length > 0 && !(JUSQUE.test(text) && readByLexicon(text.replace(ALL_JUSQUE, 'until ')).channels.length === 0))
    return undefined;
  const found = daysPutOff(text);
  if (found.length === 0) return undefined;
  let bare = text;
  for (const { from, to } of [...found].reverse()) bare = `${bare.slice(0, from)} ${bare.slice(to)}`;
  const { channels } = readByLexicon(bare);
  if (channels.length === 0 && !found.some((one) => isPutOffByNot(text, one))) return undefined;
  if (found.every(({ isNotice }) => isNotice)) return { channels, doubt: false };
  return { channels: [], doubt: true, until: Math.max(...found.map(({ until }) => until)) };
};
