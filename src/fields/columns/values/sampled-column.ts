import { AskedValues } from './asked-values.js';
import { isWeakStatus } from './value-kinds.js';
import { shareOf, type ValueKind, type ValueProfile } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

/** Characters of a value that are looked at. */
const LONGEST = 300;
/** Values looked at in one column. */
export const SAMPLE_SIZE = 200;
/** 2012-01-01 as days since 1970: no contact was born after. */
const YOUNGEST = 15340;
/** 1910-01-01. */
const ELDEST = -21915;
/** Births are spread over generations; fewer than eight dates spread by chance. */
const SPREAD = 10 * 365;
const FEWEST_BIRTHS = 8;
/** More than rounding adds to a product of a share and a number of values; what lies within it is counted to the end. */
const SLACK = 1e-6;
/** After so many values, two thirds of them different, a column does not repeat itself: to look for the same again costs more than it saves. */
const FIRST_VALUES = 24;

const isVisible = (code: number): boolean => code > 32 && code < 127;
/** Whether a text has surely no blanks around it: told without making another one. */
const isTrimmed = (text: string): boolean => isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1));

/** What a column is, found out question by question: most headers need few of the answers. */
export class SampledColumn implements ValueProfile {
  readonly #values: AskedValues;
  readonly #counts = new Map<ValueKind, number>();
  #filled: number | undefined;

  constructor(values: readonly string[], readers: ValueReaders) {
    this.#values = new AskedValues(readers);
    const { times } = this.#values;
    // Most columns repeat a few values; each is looked at once.
    const known = new Map<string, number>();
    const end = Math.min(values.length, SAMPLE_SIZE);
    let repeats = true;
    for (let i = 0; i < end; i++) {
      const text = this.#textOf(values[i] as string);
      if (text === '') continue;
      repeats &&= i < FIRST_VALUES || known.size * 3 <= i * 2;
      const before = repeats ? known.get(text) : undefined;
      if (before !== undefined) {
        times[before] = (times[before] as number) + 1;
        continue;
      }
      if (repeats) known.set(text, times.length);
      this.#values.add(text);
    }
  }

  /** Spreadsheets keep a number as text with an apostrophe in front. */
  #textOf(raw: string): string {
    let text = isTrimmed(raw) ? raw : raw.trim();
    if (text.startsWith("'")) text = text.slice(1);
    return text.length > LONGEST ? text.slice(0, LONGEST) : text;
  }

  #timesOf(is: (place: number) => boolean): number {
    const { times } = this.#values;
    let sum = 0;
    for (let place = 0; place < times.length; place++) if (is(place) && !this.#values.isBlank(place)) sum += times[place] as number;
    return sum;
  }

  get filled(): number {
    this.#filled ??= this.#timesOf(() => true);
    return this.#filled;
  }

  hasAtLeast(least: number): boolean {
    let filled = 0;
    for (let place = 0; place < this.#values.times.length && filled < least; place++)
      if (!this.#values.isBlank(place)) filled += this.#values.times[place] as number;
    return filled >= least;
  }

  count(kind: ValueKind): number {
    const before = this.#counts.get(kind);
    if (before !== undefined) return before;
    let count = this.#values.isNever(kind) ? 0 : this.#timesOf((place) => this.#values.is(kind, place));
    // "Active" alone is a status of anything; beside "unsubscribed" it is one of a subscription.
    if (kind === 'subscription' && count > 0) count += this.#timesOf((place) => isWeakStatus(this.#values.wordAt(place)));
    this.#counts.set(kind, count);
    return count;
  }

  reaches(kind: ValueKind, least: number): boolean {
    // What counts with the others must be counted with all of them.
    if (kind === 'subscription' || this.#counts.has(kind)) return this.count(kind) > 0 && shareOf(this, kind) >= least;
    const { times } = this.#values;
    if (this.#values.isNever(kind)) return false;
    let [are, others, open] = [0, 0, times.reduce((sum, count) => sum + count, 0)];
    // Which of the others are blank is asked when it may be the answer.
    let unasked: number[] = [];
    let maybeBlank = 0;
    for (let place = 0; place < times.length; place++) {
      // Were all that follow of the kind, or none.
      if (unasked.length > 0 && are + open < least * (are + others + maybeBlank + open) - SLACK) {
        for (const one of unasked) if (!this.#values.isBlank(one)) others += times[one] as number;
        [unasked, maybeBlank] = [[], 0];
      }
      if (are + open < least * (are + others + open) - SLACK) return false;
      if (are >= least * (are + others + maybeBlank + open) + SLACK) return true;
      const count = times[place] as number;
      open -= count;
      if (!this.#values.is(kind, place)) {
        unasked.push(place);
        maybeBlank += count;
      } else if (!this.#values.isBlank(place)) are += count;
    }
    for (const one of unasked) if (!this.#values.isBlank(one)) others += times[one] as number;
    return are > 0 && are / (are + others) >= least;
  }

  get birthLike(): boolean {
    let dates = 0;
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const [place, times] of this.#values.times.entries()) {
      const day = this.#values.dayAt(place);
      if (day === undefined) continue;
      dates += times;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
    return dates >= FEWEST_BIRTHS && first >= ELDEST && last < YOUNGEST && last - first >= SPREAD;
  }
}
