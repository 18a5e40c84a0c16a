import { mayBeNoDate } from '../../date/date-formats.js';
import { isDated } from '../../date/date-value.js';
import { countDigits, UNKNOWN_DIGITS } from './value-digits.js';
import { boundsOf, isOfShape, isOfWord, type ShapeKind, wordOf } from './value-kinds.js';
import { VALUE_KINDS, type ValueKind } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

/** 1995-01-01 as days since 1970: no file of contacts was collected before. */
const OLD = 9131;

/** Rows in which a text stands that says something of all of them. */
const SHARED_BY = 3;

/** What the characters of all values are at most. */
interface Extent {
  readonly mostDigits: number;
  readonly hasAddress: boolean;
}

/** Values of a column, and what each may be, found out when it is asked. */
export class AskedValues {
  /** Trimmed, none of them empty. */
  readonly texts: string[] = [];
  /** How often each stands there; one that is there again may stand twice, which counts the same. */
  readonly times: number[] = [];
  readonly #digits: (number | undefined)[] = [];
  #longest = 0;
  #extent: Extent | undefined;
  readonly #readers: ValueReaders;
  /** 1: blank, 0: not, undefined: not asked yet. */
  readonly #blanks: (0 | 1 | undefined)[] = [];
  #words: readonly string[] | undefined;
  readonly #parts: (readonly string[] | undefined)[] = [];

  constructor(readers: ValueReaders) {
    this.#readers = readers;
  }

  /** @param text trimmed, not empty */
  add(text: string): void {
    this.texts.push(text);
    this.times.push(1);
    if (text.length > this.#longest) this.#longest = text.length;
  }

  #digitsAt(place: number): number {
    this.#digits[place] ??= countDigits(this.texts[place] as string);
    return this.#digits[place];
  }

  #extentOfAll(): Extent {
    let mostDigits = 0;
    for (let place = 0; place < this.texts.length; place++) {
      const digits = this.#digitsAt(place);
      mostDigits = Math.max(mostDigits, digits === UNKNOWN_DIGITS ? Number.POSITIVE_INFINITY : digits);
    }
    return { mostDigits, hasAddress: this.texts.some((text) => text.includes('@')) };
  }

  /** Whether no value can be of a kind, by what the characters of all of them are. */
  isNever(kind: ValueKind): boolean {
    const { shortest, fewestDigits, fewestOfTwo, needsAddress } = boundsOf(kind);
    if (this.#longest < shortest) return true;
    const least = Math.min(fewestDigits, fewestOfTwo);
    if (!needsAddress && least === 0) return false;
    this.#extent ??= this.#extentOfAll();
    return (needsAddress && !this.#extent.hasAddress) || this.#extent.mostDigits < least;
  }

  /** Placeholders of dates (`0/0/00`) count as blank. */
  isBlank(place: number): boolean {
    const text = this.texts[place] as string;
    this.#blanks[place] ??= mayBeNoDate(text) && this.#readers.readDate(text).status === 'none' ? 1 : 0;
    return this.#blanks[place] === 1;
  }

  /** The value as a word is compared. */
  wordAt(place: number): string {
    this.#words ??= this.texts.map(wordOf);
    return this.#words[place] as string;
  }

  /** The day of a value; undefined for what is no date. */
  dayAt(place: number): number | undefined {
    const date = this.#readers.readDate(this.texts[place] as string);
    return isDated(date) ? date.day : undefined;
  }

  /** The values of a cell, one or several. */
  #partsAt(place: number): readonly string[] {
    this.#parts[place] ??= this.#readers.split(this.texts[place] as string);
    return this.#parts[place];
  }

  is(kind: ValueKind, place: number): boolean {
    const text = this.texts[place] as string;
    switch (kind) {
      case 'date':
      case 'old-date': {
        const day = this.dayAt(place);
        return day !== undefined && (kind === 'date' || day < OLD);
      }
      case 'say':
      case 'civility':
      case 'subscription':
      case 'refusal':
      case 'country':
        return isOfWord(kind, text, this.wordAt(place), this.#readers);
      case 'shared':
        return (this.times[place] as number) >= SHARED_BY;
      case 'text':
        return (
          this.#hasShape(kind, place) ||
          (/\p{L}/u.test(text) && !VALUE_KINDS.some((other) => other !== kind && other !== 'shared' && this.is(other, place)))
        );
      default:
        return this.#hasShape(kind, place);
    }
  }

  /** A cell of several values is what all of them are; an address and a number in one cell make it both. */
  #hasShape(kind: ShapeKind, place: number): boolean {
    const text = this.texts[place] as string;
    const { shortest, fewestDigits, mostDigits, fewestOfTwo } = boundsOf(kind);
    if (text.length < shortest) return false;
    const digits = this.#digitsAt(place);
    const isKnown = digits !== UNKNOWN_DIGITS;
    if (isKnown && digits < Math.min(fewestDigits, fewestOfTwo)) return false;
    const isPossible = !isKnown || (digits >= fewestDigits && digits <= mostDigits);
    if (isPossible && isOfShape(kind, text, this.#readers)) return true;
    if (isKnown && digits < fewestOfTwo) return false;
    const parts = this.#partsAt(place);
    if (parts.length < 2) return false;
    const isOf = (what: ShapeKind, part: string): boolean => isOfShape(what, part, this.#readers);
    if (parts.every((part) => isOf(kind, part))) return true;
    if (kind !== 'email' && kind !== 'phone') return false;
    return parts.some((part) => isOf(kind, part)) && parts.every((part) => isOf('email', part) || isOf('phone', part));
  }
}
