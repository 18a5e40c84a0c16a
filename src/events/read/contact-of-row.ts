import type { RowTexts } from '../../engine/read/row-texts.js';
import { fingerprint, newFingerprint } from '../../fields/bytes/fingerprint.js';
import { holdsAtSign } from '../../fields/cells/identifier-signs.js';
import { splitContacts } from '../../fields/cells/split-values.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { countryCode } from '../../fields/geography/country.js';
import { memoise } from '../../fields/text/memoise.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import type { LogNumbers } from '../sides/numbers.js';
import type { RowKind } from './kind-reader.js';
import type { LogPlan } from './log-plan.js';

/** The longest spelling of one number; two of them are longer. */
const ONE_NUMBER = 17;

/** A number for who gives the codes of a log: its product, else the file by itself; never 0, which is that of addresses. */
const sourceOf = ({ product, file }: LogPlan): number => {
  const print = newFingerprint();
  fingerprint(product === '' ? `#${file}` : product, print);
  return ((print[0] as number) & 0xffff) | 0x1_0000;
};

/** Whom a row is about: the contact's addresses and numbers, and a code of theirs; none of ours. Reused from row to row. */
export class ContactOfRow {
  readonly emails: EmailValue[] = [];
  readonly phones: PhoneValue[] = [];
  /** ISO code of the country that the row names; '' where it names none, or a calling code tells it. */
  country = '';
  /** The codes of two sources are not compared: each product, or file, has its own. */
  readonly code = { text: '', source: 0 };
  readonly #plan: LogPlan;
  readonly #numbers: LogNumbers;
  readonly #own: ReadonlySet<string>;
  readonly #countryOf = memoise((cell: string): string => countryCode(cell.trim()));

  constructor(plan: LogPlan, numbers: LogNumbers) {
    this.#plan = plan;
    this.#numbers = numbers;
    this.#own = new Set([...plan.own, ...(plan.sides?.own ?? [])]);
    this.code.source = sourceOf(plan);
  }

  /** @param found which way it went: who called or wrote is the contact where it came in */
  read(row: RowTexts, { direction, channel }: Pick<RowKind, 'direction' | 'channel'>): void {
    const { columns, callingCodes, countries } = this.#plan;
    const code = callingCodes < 0 ? '' : row.text(callingCodes);
    this.country = countries < 0 ? '' : this.#countryOf(row.text(countries));
    this.emails.length = 0;
    this.phones.length = 0;
    this.code.text = row.first(columns.person);
    for (const column of columns.email) this.#take(row.text(column));
    for (const column of columns.contactNumber) this.#take(row.text(column), code);
    if (this.phones.length > 0) return;
    const [theirs, ours] = direction === 'in' ? [columns.from, columns.to] : [columns.to, columns.from];
    for (const column of theirs) this.#take(row.text(column), code);
    // A text message that names its sender as we name ourselves was noted beside the number that it is about.
    if (channel === 'sms' && direction === 'in' && this.phones.length === 0) for (const column of ours) this.#take(row.text(column), code);
  }

  /** Reads who stands on the other side than was read, where it may be that of the contact. */
  readOther(row: RowTexts, { direction }: Pick<RowKind, 'direction'>): void {
    const { from, to } = this.#plan.columns;
    this.emails.length = 0;
    this.phones.length = 0;
    this.code.text = '';
    for (const column of direction === 'in' ? to : from) this.#take(row.text(column));
  }

  #take(text: string, code = ''): void {
    if (text === '') return;
    if (text.length <= ONE_NUMBER && !holdsAtSign(text)) this.#one(text, code);
    else for (const part of splitContacts(text)) this.#one(part, code);
  }

  #one(text: string, code: string): void {
    if (holdsAtSign(text)) {
      const email = readEmail(text);
      if (!this.#own.has(email.lower) && !this.#own.has(`@${email.domain}`)) this.emails.push(email);
      return;
    }
    const number = code === '' ? this.#numbers.read(text, this.country) : this.#numbers.beside(text, code);
    if (number && !this.#own.has(number.e164)) this.phones.push(number);
  }
}
