import type { Cursor } from '../../csv/records/cursor.js';
import { countryCode } from '../../fields/geography/country.js';
import { makePhoneReader, type PhoneReader } from '../../fields/phone/phone-reader.js';
import { memoise } from '../../fields/text/memoise.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { Plan } from '../plan/plan.js';
import { ColumnTexts } from './column-texts.js';
import { DateColumn } from './date-column.js';
import { LastCountryCell } from './last-cell.js';
import { StrayIdentifiers } from './stray-identifiers.js';

const NO_COLUMNS: readonly number[] = [];

/** What all contacts of a file are read with: where each field is, and readers that remember. One for each thread. */
export class ContactColumns {
  /** Columns that hold addresses or numbers. */
  readonly carriers: readonly { readonly column: number; readonly email: boolean }[];
  readonly texts: readonly ColumnTexts[];
  readonly dates: readonly (DateColumn | undefined)[];
  readonly phone: PhoneReader;
  readonly #columns = new Map<FieldName, number[]>();
  readonly #plan: Plan;
  #strays: StrayIdentifiers | undefined;
  readonly #codeOf = memoise(countryCode);
  readonly #lastCountry: LastCountryCell;

  constructor(plan: Plan) {
    for (const { column, field } of plan.columns) {
      if (field) this.#columns.set(field, [...(this.#columns.get(field) ?? []), column]);
    }
    this.carriers = plan.columns.flatMap(({ column, field }) => {
      const kind = field && kindOf(field);
      return kind === 'email' || kind === 'phone' ? [{ column, email: kind === 'email' }] : [];
    });
    this.texts = plan.columns.map(({ column }) => new ColumnTexts(column, plan.isSmall));
    this.dates = plan.columns.map(({ field, column }) =>
      field && kindOf(field) === 'date' ? new DateColumn(column, plan.orders[column] ?? 'unresolved', plan.isSmall) : undefined,
    );
    this.phone = makePhoneReader(plan.country);
    this.#plan = plan;
    this.#lastCountry = new LastCountryCell(this.of('country')[0] ?? -1);
  }

  /** Reads what stands outside the carriers; made for the first who asks, which is nobody where there is no list. */
  get strays(): StrayIdentifiers {
    this.#strays ??= new StrayIdentifiers(this.#plan, this.phone);
    return this.#strays;
  }

  has(field: FieldName): boolean {
    return this.#columns.has(field);
  }

  of(field: FieldName): readonly number[] {
    return this.#columns.get(field) ?? NO_COLUMNS;
  }

  /** ISO code of the row's country, by the first column of countries that names one; '' when none does. */
  country(row: Cursor): string {
    const last = this.#lastCountry;
    if (last.column < 0) return '';
    // Rows of one country stand together in most files: their bytes are compared before a text is made of them.
    if (last.code !== '' && last.matches(row)) return last.code;
    for (const column of this.of('country')) {
      const code = this.#codeOf(row.text(column).trim());
      if (column === last.column) last.remember(row, code);
      if (code !== '') return code;
    }
    return '';
  }
}
