import { answerIn } from '../../fields/answers/leave/answer-in.js';
import { holdsAtSign } from '../../fields/cells/identifier-signs.js';
import { splitContacts } from '../../fields/cells/split-values.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import { isDated, NO_DATE } from '../../fields/date/date-value.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { identifiedIn } from '../../fields/identity/identified.js';
import { makePhoneReader, type PhoneReader } from '../../fields/phone/phone-reader.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { DateOrder, DateValue, EmailValue, PhoneValue, Say, Sieve } from '../../model/contact/values.js';
import type { Row } from './row-cells.js';

/** A cell whose bytes may be more than that is read without a look at them. */
const SIFTED_BYTES = 4096;
const MOST_BYTES_OF_A_LETTER = 3;
const NO_COLUMNS: readonly number[] = [];

/** How the columns of a list are read as those of contacts. */
export interface TextContactOptions {
  /** ISO code of the country that a number without one is taken to be of. */
  readonly country: string;
  readonly order?: DateOrder | undefined;
}

/** A reused contact: a row of a list, read through its columns as a row of contacts is. */
export class TextContact implements Contact {
  readonly is = 'contact';
  row = 0;
  readonly #columns: readonly ColumnInfo[];
  readonly #of = new Map<FieldName, readonly number[]>();
  readonly #date: (text: string) => DateValue;
  readonly #phone: PhoneReader;
  readonly #bytes = Buffer.alloc(SIFTED_BYTES);
  #cells: Row = [];

  constructor(columns: readonly ColumnInfo[], { country, order = 'unresolved' }: TextContactOptions) {
    this.#columns = columns;
    for (const { column, field, also = [] } of columns)
      for (const one of field ? [field, ...also] : []) this.#of.set(one, [...(this.#of.get(one) ?? []), column]);
    this.#date = makeDateReader(order);
    this.#phone = makePhoneReader(country);
  }

  /** Takes a row. */
  load(cells: Row): this {
    this.#cells = cells;
    this.row++;
    return this;
  }

  get emails(): readonly EmailValue[] {
    return this.#carried().filter(holdsAtSign).map(readEmail);
  }

  get phones(): readonly PhoneValue[] {
    return this.#carried()
      .filter((text) => !holdsAtSign(text))
      .map((text) => this.#phone(text));
  }

  has(field: FieldName): boolean {
    return this.#of.has(field);
  }

  cell(column: number): string {
    return (this.#cells[column] ?? '').trim();
  }

  texts(field: FieldName): readonly string[] {
    return (this.#of.get(field) ?? NO_COLUMNS).map((column) => this.cell(column)).filter((text) => text !== '');
  }

  text(field: FieldName): string {
    return this.texts(field)[0] ?? '';
  }

  date(field: FieldName): DateValue {
    const dates = this.texts(field).map(this.#date);
    return dates.find(isDated) ?? dates.find(({ status }) => status === 'invalid') ?? NO_DATE;
  }

  say(field: FieldName): Say {
    const kind = kindOf(field) === 'refuse' ? 'refuse' : 'allow';
    const said = (this.#of.get(field) ?? NO_COLUMNS).map((column): Say => {
      const text = this.cell(column);
      return answerIn(
        this.#columns.find((info) => info.column === column),
        text,
        kind,
      );
    });
    return (['no', 'unknown', 'yes'] as const).find((one) => said.includes(one)) ?? 'blank';
  }

  identified(texts: readonly string[]): Contact {
    return identifiedIn(texts, this.row, this.#phone);
  }

  getsThrough(column: number, sieve: Sieve, last = column): boolean {
    for (let one = column; one <= last; one++) {
      const text = this.cell(one);
      if (text === '') continue;
      if (text.length * MOST_BYTES_OF_A_LETTER > SIFTED_BYTES || sieve(this.#bytes, 0, this.#bytes.write(text))) return true;
    }
    return false;
  }

  /** What stands in the columns of addresses and numbers, value by value. */
  #carried(): readonly string[] {
    return this.#columns.flatMap(({ column, field }) => {
      const kind = field && kindOf(field);
      return kind === 'email' || kind === 'phone' ? splitContacts(this.cell(column)) : [];
    });
  }
}
