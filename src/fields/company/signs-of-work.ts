import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { isPersonInCompany } from '../answers/audience.js';
import { webmailKindOfEmail } from '../email/webmail.js';
import { isFilled } from '../text/filled-cell.js';
import { plainWords } from '../text/plain-words.js';
import { readSiren } from './siren.js';

/** Whether another column of the row shows a business: its number, or its form. */
export const hasBusiness = (contact: Contact): boolean =>
  (readSiren(contact.text('siren')) || readSiren(contact.text('siret'))) !== '' ||
  (contact.text('legalForm') || contact.text('legalCategory')) !== '';

/** Whether the row shows somebody at work: a function, or a mailbox of no webmail. */
export const worksSomewhere = (contact: Contact, columns: readonly ColumnInfo[]): boolean =>
  columns.some(({ column, field }) => field === 'jobTitle' && (contact.cell?.(column) ?? '') !== '') ||
  contact.emails.some((email) => email.valid && webmailKindOfEmail(email) === undefined);

/** A business that bears the name of its owner: the company "Particulier" of Mr Particulier. */
export const isOwnName = (contact: Contact): boolean => {
  const last = plainWords(contact.text('lastName'));
  return last !== '' && last === plainWords(contact.text('company'));
};

/**
 * Whether a row names a company that is neither a word for a private person nor its own name: where CiviCRM and its like tell an "Individual" from an
 * "Organization", that is a kind of record, and whoever works somewhere is reached there.
 */
export const hasEmployer = (contact: Contact): boolean => {
  const company = contact.text('company');
  if (!isFilled(company) || isPersonInCompany(company)) return false;
  const own = plainWords([contact.text('firstName'), contact.text('lastName'), contact.text('fullName')].join(' ')).split(' ');
  return !plainWords(company)
    .split(' ')
    .every((word) => own.includes(word));
};
