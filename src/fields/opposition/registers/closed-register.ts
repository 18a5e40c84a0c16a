import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { Day } from '../../../model/contact/values.js';
import { isInvalidConsentMethod, provesNoConsent, tellsNoConsent } from '../../answers/collection-method.js';
import { readListed } from '../../answers/refusal-list.js';
import { stanceOf } from '../../answers/yes-no.js';
import { parseIsoDay } from '../../date/calendar.js';
import { isDated } from '../../date/date-value.js';
import { isFilled } from '../../text/filled-cell.js';
import { foldHeader } from '../../text/fold-header.js';
import { readRefusal } from '../refusal/read-refusal.js';

/**
 * Bloctel, the French register of those who wanted no calls, which has closed. What a column says of it was a refusal in its time. Since then
 * calls take a consent, and one that was given after the entry says more than the entry.
 * @module
 */

/** The last day of the register: no entry is younger. */
export const BLOCTEL_LAST_DAY = '2026-08-10';
const LAST = parseIsoDay(BLOCTEL_LAST_DAY);
const NAME = /\bbloctel\b/;

/** Whether a column says of contacts that they were on the register, or were not. */
export const namesClosedRegister = ({ header, field, suspect }: ColumnInfo): boolean =>
  (field !== undefined || suspect !== undefined) && NAME.test(foldHeader(header));

/** Whether a cell says that somebody is on the register, and nothing else: a refusal in words of their own stays one. */
const isMereEntry = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  if (whole && (stance === 'for' || stance === 'tick')) return true;
  const { channels, doubt } = readRefusal(text.replace(/bloctel/gi, ' '));
  return channels.length === 0 && !doubt && readListed(text) === 'listed';
};

/** Whether the row shows a consent to calls, dated and with a proof, of a day after the last on which its entry may have been made. */
const consentedLater = (contact: Contact, asOf: Day): boolean => {
  const given = contact.date('consentAt');
  const checked = contact.date('bloctelCheckedAt');
  const entered = isDated(checked) ? Math.min(checked.later, LAST) : LAST;
  return (
    isDated(given) &&
    given.day > entered &&
    given.later <= asOf &&
    contact.say('optInPhone') === 'yes' &&
    isFilled(contact.text('consentProof')) &&
    !isInvalidConsentMethod(contact.text('consentMethod')) &&
    !provesNoConsent(contact.text('consentProof')) &&
    !tellsNoConsent(contact.text('consentTextVersion'))
  );
};

/**
 * Whether a cell of a column is an entry of the register that a later consent undoes. Undefined where no column tells of the register, and while it was open:
 * its entries decided then, whatever was consented.
 */
export const makeUndoneEntryTest = ({
  columns,
  asOf,
}: {
  readonly columns: readonly ColumnInfo[];
  readonly asOf?: Day;
}): ((contact: Contact, column: number, text: string) => boolean) | undefined => {
  if (asOf === undefined || asOf <= LAST) return undefined;
  const telling = new Set(columns.filter(namesClosedRegister).map(({ column }) => column));
  return telling.size === 0
    ? undefined
    : (contact, column, text) => telling.has(column) && isMereEntry(text) && consentedLater(contact, asOf);
};
