import type { Cursor } from '../csv/cursor.js';
import { countryCode } from '../fields/country.js';
import { makeDateReader } from '../fields/date.js';
import { readEmail } from '../fields/email.js';
import { makePhoneReader } from '../fields/phone.js';
import { readSay } from '../fields/say.js';
import { splitContacts } from '../fields/split.js';
import type { Contact } from '../model/contact.js';
import { type FieldName, kindOf } from '../model/field.js';
import type { DateValue, EmailValue, PhoneValue, Say } from '../model/value.js';
import type { Plan } from './plan.js';

const NO_DATE: DateValue = { status: 'none', day: 0, later: 0 };
/** What people write in a cell that they leave empty. */
const NOTHING =
  /^(?:[-_.?/\\]+|0|n\/?[acdr]|na|null|none|nil|nan|undefined|unknown|aucune?|inconnue?|n[ée]ant|vide|sans|non (?:renseign[ée]e?|communiqu[ée]e?)|pas d[’']e?-?mail|ninguno|nessuno|keine?|\(blank\)|#n\/a)$/i;
const NO_COLUMNS: readonly number[] = [];

/** The reused contact of a block: the current row, read through the mapping. */
export class RowContact implements Contact {
  readonly is = 'contact';
  row = 0;
  readonly emails: EmailValue[] = [];
  readonly phones: PhoneValue[] = [];
  /** The column that each address and each number was found in. */
  readonly emailColumns: number[] = [];
  readonly phoneColumns: number[] = [];
  readonly #columns = new Map<FieldName, number[]>();
  readonly #carriers: readonly { readonly column: number; readonly email: boolean }[];
  readonly #dates: readonly (((text: string) => DateValue) | undefined)[];
  readonly #phone: (text: string, country?: string) => PhoneValue;
  readonly #countries = new Map<string, string>();
  #cursor: Cursor | undefined;

  constructor(plan: Plan) {
    for (const { column, field } of plan.columns) {
      if (field) this.#columns.set(field, [...(this.#columns.get(field) ?? []), column]);
    }
    this.#carriers = plan.columns.flatMap(({ column, field }) => {
      const kind = field && kindOf(field);
      return kind === 'email' || kind === 'phone' ? [{ column, email: kind === 'email' }] : [];
    });
    this.#dates = plan.columns.map(({ field, column }) =>
      field && kindOf(field) === 'date' ? makeDateReader(plan.orders[column] ?? 'unresolved') : undefined,
    );
    this.#phone = makePhoneReader(plan.country);
  }

  /** Reads the identifiers of the cursor's row. */
  load(cursor: Cursor): void {
    this.#cursor = cursor;
    this.row = cursor.row;
    this.emails.length = 0;
    this.phones.length = 0;
    this.emailColumns.length = 0;
    this.phoneColumns.length = 0;
    for (const { column, email } of this.#carriers) {
      const text = cursor.text(column);
      if (text === '') continue;
      for (const part of splitContacts(text)) this.#identify(part, column, email);
    }
  }

  #identify(part: string, column: number, email: boolean): void {
    if (part.includes('@') || (email && !/\d{5}/.test(part.replace(/[ .()/-]/g, '')))) {
      const value = readEmail(part);
      if (!value.valid && (value.text === '' || NOTHING.test(value.text))) return;
      this.emails.push(value);
      this.emailColumns.push(column);
      return;
    }
    const country = this.text('country');
    const value = country === '' ? this.#phone(part) : this.#phone(part, this.#country(country));
    if (!value.valid && (value.text === '' || NOTHING.test(value.text))) return;
    this.phones.push(value);
    this.phoneColumns.push(column);
  }

  #country(text: string): string {
    const known = this.#countries.get(text);
    if (known !== undefined) return known;
    const code: string = countryCode(text);
    if (this.#countries.size < 1000) this.#countries.set(text, code);
    return code;
  }

  has(field: FieldName): boolean {
    return this.#columns.has(field);
  }

  columnsOf(field: FieldName): readonly number[] {
    return this.#columns.get(field) ?? NO_COLUMNS;
  }

  text(field: FieldName): string {
    for (const column of this.columnsOf(field)) {
      const text = this.#text(column);
      if (text !== '') return text;
    }
    return '';
  }

  date(field: FieldName): DateValue {
    let found = NO_DATE;
    for (const column of this.columnsOf(field)) {
      const value = this.dateAt(column);
      // A date that can be read goes before one that cannot.
      if (value.status === 'ok' || value.status === 'ambiguous') return value;
      if (value.status === 'invalid') found = value;
    }
    return found;
  }

  dateAt(column: number): DateValue {
    const text = this.#text(column);
    return text === '' ? NO_DATE : (this.#dates[column]?.(text) ?? NO_DATE);
  }

  say(field: FieldName): Say {
    const kind = kindOf(field) === 'refuse' ? 'refuse' : 'allow';
    let said: Say = 'blank';
    for (const column of this.columnsOf(field)) {
      const one = readSay(this.#text(column), kind);
      if (one === 'no') return 'no';
      if (one === 'unknown' || (one === 'yes' && said === 'blank')) said = one;
    }
    return said;
  }

  #text(column: number): string {
    return (this.#cursor as Cursor).text(column).trim();
  }
}
