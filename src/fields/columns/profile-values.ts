import { isDated } from '../date/date-value.js';
import { isOfShape, isOfWord, isWeakStatus, KINDS_WITH_DIGITS, type ShapeKind, type WordKind, wordOf } from './value-kinds.js';
import { shareOf, VALUE_KINDS, type ValueKind, type ValueProfile } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

/** Values looked at in one column. */
export const SAMPLE_SIZE = 200;
/** 1995-01-01 and 2012-01-01 as days since 1970: no file of contacts was collected before, no contact was born after. */
const OLD = 9131;
const YOUNGEST = 15340;
/** 1910-01-01. */
const ELDEST = -21915;
/** Births are spread over generations; fewer than eight dates spread by chance. */
const SPREAD = 10 * 365;
const FEWEST_BIRTHS = 8;
/** The shortest card, and the shortest social security number and IBAN. */
const SHORTEST: Readonly<Partial<Record<ValueKind, number>>> = { card: 13, nir: 15, iban: 15 };

/** One value, and how often it stands in the column. */
class Sampled {
  times = 1;
  #isBlank: boolean | undefined;
  #word: string | undefined;
  #parts: readonly string[] | undefined;
  constructor(
    readonly text: string,
    readonly readers: ValueReaders,
  ) {}

  /** Placeholders of dates (`0/0/00`) count as blank. */
  get isBlank(): boolean {
    this.#isBlank ??= this.readers.readDate(this.text).status === 'none';
    return this.#isBlank;
  }

  get word(): string {
    this.#word ??= wordOf(this.text);
    return this.#word;
  }

  is(kind: ValueKind): boolean {
    switch (kind) {
      case 'date':
      case 'old-date': {
        const date = this.readers.readDate(this.text);
        return isDated(date) && (kind === 'date' || date.day < OLD);
      }
      case 'say':
      case 'civility':
      case 'subscription':
      case 'refusal':
      case 'country':
        return isOfWord(kind satisfies WordKind, this.text, this.word, this.readers);
      case 'text':
        return this.#hasShape(kind) || (/\p{L}/u.test(this.text) && !VALUE_KINDS.some((other) => other !== kind && this.is(other)));
      default:
        return this.#hasShape(kind);
    }
  }

  /** A cell of several values is what all of them are; an address and a number in one cell make it both. */
  #hasShape(kind: ShapeKind): boolean {
    const isOf = (what: ShapeKind, text: string): boolean => isOfShape(what, text, this.readers);
    if (isOf(kind, this.text)) return true;
    this.#parts ??= this.readers.split(this.text);
    const parts = this.#parts;
    if (parts.length < 2) return false;
    if (parts.every((part) => isOf(kind, part))) return true;
    if (kind !== 'email' && kind !== 'phone') return false;
    return parts.some((part) => isOf(kind, part)) && parts.every((part) => isOf('email', part) || isOf('phone', part));
  }
}

/** What a column is, found out question by question: most headers need few of the answers. */
class SampledColumn implements ValueProfile {
  readonly #all: readonly Sampled[];
  readonly #counts = new Map<ValueKind, number>();
  #filled: number | undefined;
  #longest = 0;
  #hasDigit = false;
  #hasAddress = false;

  constructor(values: readonly string[], readers: ValueReaders) {
    // Most columns repeat a few values; each is looked at once.
    const known = new Map<string, Sampled>();
    for (const raw of values.slice(0, SAMPLE_SIZE)) {
      // Spreadsheets keep a number as text with an apostrophe in front.
      const text = raw.trim().replace(/^'/, '').slice(0, 300);
      if (text === '') continue;
      const before = known.get(text);
      if (before) before.times++;
      else {
        known.set(text, new Sampled(text, readers));
        this.#look(text);
      }
    }
    this.#all = [...known.values()];
  }

  #look(text: string): void {
    this.#longest = Math.max(this.#longest, text.length);
    this.#hasDigit ||= /\d/.test(text);
    this.#hasAddress ||= text.includes('@');
  }

  /** Whether no value of the column can be of a kind, by its characters alone. */
  #isNever(kind: ValueKind): boolean {
    if (kind === 'email') return !this.#hasAddress;
    return KINDS_WITH_DIGITS.has(kind) && (!this.#hasDigit || this.#longest < (SHORTEST[kind] ?? 0));
  }

  get filled(): number {
    this.#filled ??= this.#all.reduce((sum, one) => (one.isBlank ? sum : sum + one.times), 0);
    return this.#filled;
  }

  #timesOf(is: (one: Sampled) => boolean): number {
    return this.#all.reduce((sum, one) => (is(one) && !one.isBlank ? sum + one.times : sum), 0);
  }

  count(kind: ValueKind): number {
    const before = this.#counts.get(kind);
    if (before !== undefined) return before;
    let count = this.#isNever(kind) ? 0 : this.#timesOf((one) => one.is(kind));
    // "Active" alone is a status of anything; beside "unsubscribed" it is one of a subscription.
    if (kind === 'subscription' && count > 0) count += this.#timesOf(({ word }) => isWeakStatus(word));
    this.#counts.set(kind, count);
    return count;
  }

  get birthLike(): boolean {
    let dates = 0;
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const { text, times, readers } of this.#all) {
      const date = readers.readDate(text);
      if (!isDated(date)) continue;
      dates += times;
      first = Math.min(first, date.day);
      last = Math.max(last, date.day);
    }
    return dates >= FEWEST_BIRTHS && first >= ELDEST && last < YOUNGEST && last - first >= SPREAD;
  }
}

/**
 * What up to 200 values of one column are. A cell that holds several values counts once for each kind that all of them have,
 * and for both when they are addresses and numbers;
 * placeholders of dates (`0/0/00`) count as blank.
 * @param values raw cells, blank ones allowed
 */
export const profileValues = (values: readonly string[], readers: ValueReaders): ValueProfile => new SampledColumn(values, readers);

/** Whether most values (by default four in five) are of a kind. */
export const isMostly = (guess: ValueProfile, kind: ValueKind, least = 0.8): boolean => {
  const share = shareOf(guess, kind);
  return share >= least && (share > 0 || guess.filled > 0);
};
