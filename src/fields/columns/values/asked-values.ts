import { isDated } from '../../date/date-value.js';
import { isOfShape, isOfWord, type ShapeKind, wordOf } from './value-kinds.js';
import { VALUE_KINDS, type ValueKind } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

/** 1995-01-01 as days since 1970: no file of contacts was collected before. */
const OLD = 9131;

/** Values of a column, and what each may be, found out when it is asked. */
export class AskedValues {
  /** Trimmed, none of them empty. */
  readonly texts: string[] = [];
  /** How often each stands there; one that is there again may stand twice, which counts the same. */
  readonly times: number[] = [];
  readonly #readers: ValueReaders;
  /** 1: blank, 0: not, undefined: not asked yet. */
  readonly #blanks: (0 | 1 | undefined)[] = [];
  #words: readonly string[] | undefined;
  #parts: readonly (readonly string[] | undefined)[] | undefined;

  constructor(readers: ValueReaders) {
    this.#readers = readers;
  }

  /** Placeholders of dates (`0/0/00`) count as blank. */
  isBlank(place: number): boolean {
    this.#blanks[place] ??= this.#readers.readDate(this.texts[place] as string).status === 'none' ? 1 : 0;
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

  /** The values of a cell that holds several. */
  #partsAt(place: number): readonly string[] | undefined {
    this.#parts ??= this.texts.map((text) => {
      const parts = this.#readers.split(text);
      return parts.length > 1 ? parts : undefined;
    });
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
      case 'text':
        return (
          this.#hasShape(kind, place) || (/\p{L}/u.test(text) && !VALUE_KINDS.some((other) => other !== kind && this.is(other, place)))
        );
      default:
        return this.#hasShape(kind, place);
    }
  }

  /** A cell of several values is what all of them are; an address and a number in one cell make it both. */
  #hasShape(kind: ShapeKind, place: number): boolean {
    if (isOfShape(kind, this.texts[place] as string, this.#readers)) return true;
    const parts = this.#partsAt(place);
    if (!parts) return false;
    const isOf = (what: ShapeKind, part: string): boolean => isOfShape(what, part, this.#readers);
    if (parts.every((part) => isOf(kind, part))) return true;
    if (kind !== 'email' && kind !== 'phone') return false;
    return parts.some((part) => isOf(kind, part)) && parts.every((part) => isOf('email', part) || isOf('phone', part));
  }
}
