import { isDated } from '../date/date-value.js';
import { isOfShape, isOfWord, isWeakStatus, KINDS_WITH_DIGITS, type ShapeKind, wordOf } from './value-kinds.js';
import { shareOf, VALUE_KINDS, type ValueKind, type ValueProfile } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

/** Characters of a value that are looked at. */
const LONGEST = 300;
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
/** Fewest digits, and fewest characters, of kinds that most columns of digits cannot hold. */
const FEWEST_DIGITS: Readonly<Partial<Record<ValueKind, number>>> = { siren: 9, card: 13, nir: 13, siret: 14 };
const SHORTEST: Readonly<Partial<Record<ValueKind, number>>> = { iban: 15 };
/** After so many values, two thirds of them different, a column does not repeat itself: to look for the same again costs more than it saves. */
const FIRST_VALUES = 24;

/** What a column is, found out question by question: most headers need few of the answers. */
class SampledColumn implements ValueProfile {
  readonly #readers: ValueReaders;
  /** Values, and how often each stands there; one that is there again may stand twice, which counts the same. */
  readonly #texts: string[] = [];
  readonly #times: number[] = [];
  readonly #counts = new Map<ValueKind, number>();
  /** 1: blank, 0: not, undefined: not asked yet. */
  readonly #blanks: (0 | 1 | undefined)[] = [];
  #words: readonly string[] | undefined;
  #parts: readonly (readonly string[] | undefined)[] | undefined;
  #filled: number | undefined;
  #longest = 0;
  #mostDigits = 0;
  #hasAddress = false;
  #isAscii = true;

  constructor(values: readonly string[], readers: ValueReaders) {
    this.#readers = readers;
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
        this.#times[before] = (this.#times[before] as number) + 1;
        continue;
      }
      if (repeats) known.set(text, this.#texts.length);
      this.#texts.push(text);
      this.#times.push(1);
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

  /** Placeholders of dates (`0/0/00`) count as blank. */
  #isBlank(place: number): boolean {
    this.#blanks[place] ??= this.#readers.readDate(this.#texts[place] as string).status === 'none' ? 1 : 0;
    return this.#blanks[place] === 1;
  }

  #wordAt(place: number): string {
    this.#words ??= this.#texts.map(wordOf);
    return this.#words[place] as string;
  }

  /** The values of a cell that holds several. */
  #partsAt(place: number): readonly string[] | undefined {
    this.#parts ??= this.#texts.map((text) => {
      const parts = this.#readers.split(text);
      return parts.length > 1 ? parts : undefined;
    });
    return this.#parts[place];
  }

  #timesOf(is: (place: number) => boolean): number {
    return this.#times.reduce((sum, times, place) => (is(place) && !this.#isBlank(place) ? sum + times : sum), 0);
  }

  get filled(): number {
    this.#filled ??= this.#timesOf(() => true);
    return this.#filled;
  }

  hasAtLeast(least: number): boolean {
    let filled = 0;
    for (let place = 0; place < this.#times.length && filled < least; place++)
      if (!this.#isBlank(place)) filled += this.#times[place] as number;
    return filled >= least;
  }

  count(kind: ValueKind): number {
    const before = this.#counts.get(kind);
    if (before !== undefined) return before;
    let count = this.#isNever(kind) ? 0 : this.#timesOf((place) => this.#is(kind, place));
    // "Active" alone is a status of anything; beside "unsubscribed" it is one of a subscription.
    if (kind === 'subscription' && count > 0) count += this.#timesOf((place) => isWeakStatus(this.#wordAt(place)));
    this.#counts.set(kind, count);
    return count;
  }

  #is(kind: ValueKind, place: number): boolean {
    const text = this.#texts[place] as string;
    switch (kind) {
      case 'date':
      case 'old-date': {
        const date = this.#readers.readDate(text);
        return isDated(date) && (kind === 'date' || date.day < OLD);
      }
      case 'say':
      case 'civility':
      case 'subscription':
      case 'refusal':
      case 'country':
        return isOfWord(kind, text, this.#wordAt(place), this.#readers);
      case 'text':
        return (
          this.#hasShape(kind, place) || (/\p{L}/u.test(text) && !VALUE_KINDS.some((other) => other !== kind && this.#is(other, place)))
        );
      default:
        return this.#hasShape(kind, place);
    }
  }

  /** A cell of several values is what all of them are; an address and a number in one cell make it both. */
  #hasShape(kind: ShapeKind, place: number): boolean {
    if (isOfShape(kind, this.#texts[place] as string, this.#readers)) return true;
    const parts = this.#partsAt(place);
    if (!parts) return false;
    const isOf = (what: ShapeKind, part: string): boolean => isOfShape(what, part, this.#readers);
    if (parts.every((part) => isOf(kind, part))) return true;
    if (kind !== 'email' && kind !== 'phone') return false;
    return parts.some((part) => isOf(kind, part)) && parts.every((part) => isOf('email', part) || isOf('phone', part));
  }

  get birthLike(): boolean {
    let dates = 0;
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const [place, text] of this.#texts.entries()) {
      const date = this.#readers.readDate(text);
      if (!isDated(date)) continue;
      dates += this.#times[place] as number;
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
  return share >= least && (share > 0 || guess.hasAtLeast(1));
};
