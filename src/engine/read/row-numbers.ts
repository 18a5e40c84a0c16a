import type { Cursor } from '../../csv/records/cursor.js';
import { type DialledCountry, dialledCountry } from '../../fields/geography/dialled-country.js';
import { makePhoneReader, type PhoneReader } from '../../fields/phone/phone-reader.js';
import { memoise } from '../../fields/text/memoise.js';
import { kindOf } from '../../model/contact/field.js';
import type { PhoneValue } from '../../model/contact/values.js';
import type { Plan } from '../plan/plan.js';

/** The longest spelling of one number; two of them are longer. */
const ONE_NUMBER = 17;
const FRENCH_CODE = '33';
const NO_CODES: readonly number[] = [];

/** Says in which country a row is. */
type CountryOf = (row: Cursor) => string;

/** Of each column, which column of calling codes is the nearest; the one before it of two. Undefined where there are none, as in most files. */
const nearestCodes = ({ columns }: Pick<Plan, 'columns'>): readonly number[] => {
  const codes = columns.flatMap(({ column, field }) => (field === 'callingCode' ? [column] : []));
  if (codes.length === 0) return NO_CODES;
  const distance = (from: number, to: number): number => 2 * Math.abs(from - to) + (to > from ? 1 : 0);
  return columns.map(({ column, field }) => {
    const kind = field && kindOf(field);
    if (kind !== 'phone' && kind !== 'email') return -1;
    return codes.toSorted((a, b) => distance(column, a) - distance(column, b))[0] as number;
  });
};

/** Reads the numbers of rows: each by the calling code that stands beside it, else by the country of its row. One for each thread. */
export class RowNumbers {
  readonly phone: PhoneReader;
  /** Of each column, that of its calling codes; empty where no column holds any. */
  readonly #codes: readonly number[];
  readonly #countryOf: CountryOf;
  readonly #dialled = memoise(dialledCountry);

  constructor(plan: Pick<Plan, 'columns' | 'country'>, countryOf: CountryOf) {
    this.phone = makePhoneReader(plan.country);
    this.#codes = nearestCodes(plan);
    this.#countryOf = countryOf;
  }

  /** What stands beside the numbers of a column; undefined for nothing. */
  #beside(row: Cursor, column: number): DialledCountry | undefined {
    const code = this.#codes[column] ?? -1;
    return code < 0 || code >= row.count ? undefined : this.#dialled(row.text(code).trim());
  }

  /** The cell of one plain French number, as nearly all are, read from its bytes; undefined for any other. */
  plain(row: Cursor, column: number): PhoneValue | undefined {
    const start = row.starts[column] as number;
    const end = row.ends[column] as number;
    if (end - start > ONE_NUMBER) return undefined;
    if (this.#codes.length > 0) {
      if (this.#beside(row, column)?.code !== FRENCH_CODE) return undefined;
      const value = this.phone.plain(row.bytes, start, end, 'FR');
      return value?.damage === 'none' ? value : undefined;
    }
    return this.phone.plain(row.bytes, start, end, this.#countryOf(row));
  }

  /** One number of a cell. */
  read(text: string, row: Cursor, column: number): PhoneValue {
    const country = this.#countryOf(row);
    if (this.#codes.length === 0) return this.phone(text, country);
    const beside = this.#beside(row, column);
    if (beside) return this.phone.beside(text, beside);
    const value = this.phone(text, country);
    // Beside a blank code, bare digits without their zero are a number of anywhere.
    return country === '' && value.damage === 'repaired' ? this.phone.beside(text, { country: '', code: '' }) : value;
  }
}
