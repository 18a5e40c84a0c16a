import { AskedValues } from './asked-values.js';
import { isWeakStatus, KINDS_WITH_DIGITS } from './value-kinds.js';
import type { ValueKind, ValueProfile } from './value-profile.js';
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
/** Fewest digits, and fewest characters, of kinds that most columns of digits cannot hold. */
const FEWEST_DIGITS: Readonly<Partial<Record<ValueKind, number>>> = { siren: 9, card: 13, nir: 13, siret: 14 };
const SHORTEST: Readonly<Partial<Record<ValueKind, number>>> = { iban: 15 };
/** After so many values, two thirds of them different, a column does not repeat itself: to look for the same again costs more than it saves. */
const FIRST_VALUES = 24;

/** What a column is, found out question by question: most headers need few of the answers. */
export class SampledColumn implements ValueProfile {
  readonly #values: AskedValues;
  readonly #counts = new Map<ValueKind, number>();
  #filled: number | undefined;
  #longest = 0;
  #mostDigits = 0;
  #hasAddress = false;
  #isAscii = true;

  constructor(values: readonly string[], readers: ValueReaders) {
    this.#values = new AskedValues(readers);
    const { texts, times } = this.#values;
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
      if (repeats) known.set(text, texts.length);
      texts.push(text);
      times.push(1);
      this.#look(text);
    }
  }

  /** Spreadsheets keep a number as text with an apostrophe in front. */
  #textOf(raw: string): string {
    let text = raw.trim();
    if (text.startsWith("'")) text = text.slice(1);
    return text.length > LONGEST ? text.slice(0, LONGEST) : text;
  }

  #look(text: string): void {
    let digits = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 48 && code <= 57) digits++;
      else if (code === 64) this.#hasAddress = true;
      else if (code > 127) this.#isAscii = false;
    }
    if (digits > this.#mostDigits) this.#mostDigits = digits;
    if (text.length > this.#longest) this.#longest = text.length;
  }

  /** Whether no value of the column can be of a kind, by its characters alone. */
  #isNever(kind: ValueKind): boolean {
    if (kind === 'email') return !this.#hasAddress;
    if (!KINDS_WITH_DIGITS.has(kind)) return false;
    // Digits of other scripts count where they are read as such.
    const digits = this.#isAscii ? (FEWEST_DIGITS[kind] ?? 1) : 1;
    return this.#mostDigits < digits || this.#longest < (SHORTEST[kind] ?? 0);
  }

  #timesOf(is: (place: number) => boolean): number {
    return this.#values.times.reduce((sum, times, place) => (is(place) && !this.#values.isBlank(place) ? sum + times : sum), 0);
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
    let count = this.#isNever(kind) ? 0 : this.#timesOf((place) => this.#values.is(kind, place));
    // "Active" alone is a status of anything; beside "unsubscribed" it is one of a subscription.
    if (kind === 'subscription' && count > 0) count += this.#timesOf((place) => isWeakStatus(this.#values.wordAt(place)));
    this.#counts.set(kind, count);
    return count;
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
