import type { Cursor } from '../../csv/records/cursor.js';
import { holdsAtSign, holdsNumber } from '../../fields/cells/identifier-signs.js';
import { isNoIdentifier } from '../../fields/cells/no-identifier.js';
import { splitContacts } from '../../fields/cells/split-values.js';
import { NO_DATE } from '../../fields/date/date-value.js';
import { datedBy } from '../../fields/date/past-event.js';
import { readEmailBytes } from '../../fields/email/byte-address.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { identifiedIn } from '../../fields/identity/identified.js';
import type { Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { DateValue, EmailValue, PhoneValue, Say, Sieve } from '../../model/contact/values.js';
import type { ContactColumns } from './contact-columns.js';
import { RowTexts } from './row-texts.js';

/** A reused contact: a row read through the mapping. */
export class RowContact implements Contact {
  readonly is = 'contact';
  row = 0;
  readonly emails: EmailValue[] = [];
  readonly phones: PhoneValue[] = [];
  /** The column that each address and each number was found in. */
  readonly emailColumns: number[] = [];
  readonly phoneColumns: number[] = [];
  readonly #columns: ContactColumns;
  #cursor: Cursor | undefined;
  readonly #texts: RowTexts;

  constructor(columns: ContactColumns) {
    this.#columns = columns;
    this.#texts = new RowTexts(columns.texts);
  }

  /** Reads the identifiers of the cursor's row. */
  load(cursor: Cursor): void {
    this.#cursor = cursor;
    this.#texts.load(cursor);
    this.row = cursor.row;
    // Emptied one by one: setting a length is a call out of compiled code, and most rows hold one of each.
    for (; this.emails.length > 0; this.emails.pop()) this.emailColumns.pop();
    for (; this.phones.length > 0; this.phones.pop()) this.phoneColumns.pop();
    for (const { column, email } of this.#columns.carriers) {
      if (column >= cursor.count || cursor.starts[column] === cursor.ends[column] || this.#ordinary(cursor, column, email)) continue;
      for (const part of splitContacts(cursor.text(column))) this.#identify(part, column, email);
    }
  }

  /** The cell that holds one plain value, as nearly all do: read from its bytes, without a text or a list made for it. */
  #ordinary(cursor: Cursor, column: number, email: boolean): boolean {
    if (email) {
      // What may part two values is no part of a plain address, but for the slash, which its domain cannot hold.
      const value = readEmailBytes(cursor.bytes, cursor.starts[column] as number, cursor.ends[column] as number);
      if (value) this.#takeEmail(value, column);
      return value !== undefined;
    }
    const value = this.#columns.numbers.plain(cursor, column);
    if (!value?.valid) return false;
    this.phones.push(value);
    this.phoneColumns.push(column);
    return true;
  }

  #identify(part: string, column: number, email: boolean): void {
    const isAddress = holdsAtSign(part) || (email && !holdsNumber(part));
    const value = isAddress ? undefined : this.#columns.numbers.read(part, this.#cursor as Cursor, column);
    // What is no number either is what the column says that it is: an address, which nobody can read.
    if (!value || (email && !value.valid)) this.#takeEmail(readEmail(part), column);
    else if (value.valid || !isNoIdentifier(value.text)) {
      this.phones.push(value);
      this.phoneColumns.push(column);
    }
  }

  #takeEmail(value: EmailValue, column: number): void {
    if (!value.valid && isNoIdentifier(value.text)) return;
    this.emails.push(value);
    this.emailColumns.push(column);
  }

  has(field: FieldName): boolean {
    return this.#columns.has(field);
  }

  text(field: FieldName): string {
    return this.said(field) || (this.#columns.stated?.texts.get(field) ?? '');
  }

  /** What the file itself says of a field, whatever the user states. */
  said(field: FieldName): string {
    const text = this.#texts.first(this.#columns.of(field));
    return field === 'country' ? this.#columns.saidCountry(text) : text;
  }

  texts(field: FieldName): readonly string[] | undefined {
    const columns = this.#columns.of(field);
    return columns.length < 2 ? undefined : this.#texts.filled(columns);
  }

  date(field: FieldName): DateValue {
    const columns = this.#columns.of(field);
    let found = NO_DATE;
    for (let i = 0; i < columns.length; i++) {
      const value = this.dateAt(columns[i] as number);
      found = i === 0 ? value : datedBy(field, found, value, this.#columns.asOf);
    }
    // A date that cannot be read is one that the file says.
    return found.status === 'none' ? (this.#columns.stated?.dates.get(field) ?? NO_DATE) : found;
  }

  dateAt(column: number): DateValue {
    return this.#columns.dates[column]?.value(this.#cursor as Cursor) ?? NO_DATE;
  }

  say(field: FieldName): Say {
    const kind = kindOf(field) === 'refuse' ? 'refuse' : 'allow';
    let said: Say = 'blank';
    for (const column of this.#columns.of(field)) {
      const one = this.#columns.answer(this, column, kind);
      if (one === 'no') return 'no';
      if (one === 'unknown' || (one === 'yes' && said === 'blank')) said = one;
    }
    return said;
  }

  strays(): Contact | undefined {
    return this.#columns.strays.read(this.#cursor as Cursor, this.#columns);
  }

  identified(texts: readonly string[]): Contact {
    return identifiedIn(texts, this.row, (number) => this.#columns.numbers.phone(number, this.#columns.country(this.#cursor as Cursor)));
  }

  place(column: number): number {
    return this.#texts.place(column);
  }

  getsThrough(column: number, sieve: Sieve, last?: number): boolean {
    return this.#texts.getsThrough(column, sieve, last);
  }

  cell(column: number): string {
    return this.#texts.text(column);
  }
}
