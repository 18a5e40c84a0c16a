import type { Cursor } from '../../csv/records/cursor.js';
import {
  beginsAsNumber,
  beginsWithDay,
  MAY_HOLD_ADDRESS,
  MAY_HOLD_NUMBER,
  NOTHING_HIDDEN,
  sieveIdentifiers,
} from '../../fields/bytes/identifier-sieve.js';
import type { PhoneReader } from '../../fields/phone/phone-reader.js';
import type { Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import type { Plan } from '../plan/plan.js';
import { strayAddresses, strayNumbers } from './stray-values.js';

/** Fields of digits that are no number, of which many look like one: nine digits of a SIREN are a number that lost its zero. */
const CODES: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>([
  'recordId',
  'siren',
  'siret',
  'naf',
  'nafVersion',
  'legalCategory',
  'sizeCode',
  'headcount',
  'postcode',
  'finance',
  'score',
]);

const NONE = { status: 'none', day: 0, later: 0 } as const;
/** Of no row: what the survey noted of the row was about its own addresses and numbers. */
const contactWith = (emails: readonly EmailValue[], phones: readonly PhoneValue[]): Contact => ({
  is: 'contact',
  row: 0,
  emails,
  phones,
  text: () => '',
  date: () => NONE,
  say: () => 'blank',
  has: () => false,
});

/** A column in which nobody looks for addresses or numbers. */
interface OtherColumn {
  readonly column: number;
  readonly isCode: boolean;
  readonly isDate: boolean;
}

/** The addresses and numbers of a row that stand outside the columns of addresses and numbers, in cells that stay in the file. */
export class StrayIdentifiers {
  readonly #columns: readonly OtherColumn[];
  readonly #phone: PhoneReader;

  constructor({ columns, keep }: Pick<Plan, 'columns' | 'keep'>, phone: PhoneReader) {
    this.#phone = phone;
    this.#columns = columns.flatMap(({ column, field }) => {
      const kind = field && kindOf(field);
      if (!keep[column] || kind === 'email' || kind === 'phone') return [];
      return [{ column, isCode: CODES.has(field), isDate: kind === 'date' }];
    });
  }

  /** A contact with what was found, to ask lists about; undefined for nearly every row. @param country of the row, asked when there is a number */
  read(row: Cursor, country: () => string): Contact | undefined {
    const { bytes, starts, ends, count } = row;
    let found: { emails: EmailValue[]; phones: PhoneValue[] } | undefined;
    for (let i = 0; i < this.#columns.length; i++) {
      const { column, isCode, isDate } = this.#columns[i] as OtherColumn;
      if (column >= count) continue;
      const [start, end] = [starts[column] as number, ends[column] as number];
      const may = sieveIdentifiers(bytes, start, end);
      if (may === NOTHING_HIDDEN) continue;
      if (may === MAY_HOLD_NUMBER && ((isDate && beginsWithDay(bytes, start, end)) || (isCode && !beginsAsNumber(bytes, start)))) continue;
      const text = row.text(column).normalize('NFKC').replaceAll('%40', '@');
      found ??= { emails: [], phones: [] };
      if (may & MAY_HOLD_ADDRESS) found.emails.push(...strayAddresses(text));
      found.phones.push(...strayNumbers(text, isCode, (number) => this.#phone(number, country())));
    }
    return found && found.emails.length + found.phones.length > 0 ? contactWith(found.emails, found.phones) : undefined;
  }
}
