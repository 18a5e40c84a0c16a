import type { Cursor } from '../../csv/records/cursor.js';
import {
  beginsAsNumber,
  beginsWithDay,
  beginsWithDigit,
  MAY_HOLD_ADDRESS,
  MAY_HOLD_NUMBER,
  mayHoldAtSign,
  maySieve,
  NOTHING_HIDDEN,
  SHORTEST_IDENTIFIER,
  SHORTEST_NUMBER,
  sieveIdentifiers,
} from '../../fields/bytes/identifier-sieve.js';
import { contactWith } from '../../fields/identity/identified.js';
import type { PhoneReader } from '../../fields/phone/phone-reader.js';
import type { Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import type { Plan } from '../plan/plan.js';
import { strayAddresses, strayNumbers } from './stray-values.js';

/** Fields of digits that are no number, of which many look like one: nine digits of a SIREN are a number that lost its zero. */
const CODES: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>([
  'recordId',
  'callingCode',
  'siren',
  'siret',
  'naf',
  'nafVersion',
  'legalCategory',
  'sizeCode',
  'headcount',
  'postcode',
  'communeCode',
  'department',
  'finance',
  'score',
]);

/** Bytes of a day in digits. */
const DAY = 10;

/** Says in which country a row is. */
interface CountryOfRow {
  country(row: Cursor): string;
}

interface Found {
  readonly emails: EmailValue[];
  readonly phones: PhoneValue[];
}

/** A column in which nobody looks for addresses or numbers. */
interface OtherColumn {
  readonly column: number;
  readonly isCode: boolean;
  readonly isDate: boolean;
}

const NO_BYTES = new Uint8Array(0);

/** The addresses and numbers of a row that stand outside the columns of addresses and numbers, in cells that stay in the file. */
export class StrayIdentifiers {
  readonly #columns: readonly OtherColumn[];
  readonly #phone: PhoneReader;
  /** The bytes of the block at hand, and a view of them. */
  #bytes: Uint8Array = NO_BYTES;
  #view: DataView = new DataView(NO_BYTES.buffer);

  constructor({ columns, keep }: Pick<Plan, 'columns' | 'keep'>, phone: PhoneReader) {
    this.#phone = phone;
    this.#columns = columns.flatMap(({ column, field }) => {
      const kind = field && kindOf(field);
      if (!keep[column] || kind === 'email' || kind === 'phone') return [];
      return [{ column, isCode: CODES.has(field), isDate: kind === 'date' }];
    });
  }

  /** A contact with what was found, to ask lists about; undefined for nearly every row. @param countryOf asked when there is a number */
  read(row: Cursor, countryOf: CountryOfRow): Contact | undefined {
    const { bytes, starts, ends, count } = row;
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    let found: Found | undefined;
    for (let i = 0; i < this.#columns.length; i++) {
      const other = this.#columns[i] as OtherColumn;
      const { column } = other;
      if (column >= count) continue;
      const start = starts[column] as number;
      const end = ends[column] as number;
      if (end - start < SHORTEST_IDENTIFIER || !this.#mayHold(other, start, end)) continue;
      found ??= { emails: [], phones: [] };
      this.#find(row, other, sieveIdentifiers(bytes, start, end), found, countryOf);
    }
    return found && found.emails.length + found.phones.length > 0 ? contactWith(found.emails, found.phones) : undefined;
  }

  /** Every cell of every row passes here. */
  #mayHold({ isCode, isDate }: OtherColumn, start: number, end: number): boolean {
    const bytes = this.#bytes;
    // Postcodes, sizes and activities are shorter than any number; "tel:+33…" is one behind words.
    const isLong = isCode && end - start >= SHORTEST_NUMBER;
    if (isLong && (beginsAsNumber(bytes, start) || (!beginsWithDigit(bytes, start) && maySieve(this.#view, start, end)))) return true;
    if (isCode) return mayHoldAtSign(this.#view, start, end);
    if (isDate && end - start === DAY && beginsWithDay(bytes, start, end)) return false;
    if (!maySieve(this.#view, start, end)) return false;
    const may = sieveIdentifiers(bytes, start, end);
    return may !== NOTHING_HIDDEN && !(isDate && may === MAY_HOLD_NUMBER && beginsWithDay(bytes, start, end));
  }

  #find(row: Cursor, { column, isCode }: OtherColumn, may: number, found: Found, countryOf: CountryOfRow): void {
    if (may === NOTHING_HIDDEN) return;
    const text = row.text(column).normalize('NFKC').replaceAll('%40', '@');
    if (may & MAY_HOLD_ADDRESS) found.emails.push(...strayAddresses(text));
    found.phones.push(...strayNumbers(text, isCode, (number) => this.#phone(number, countryOf.country(row))));
  }
}
