/**
 * What a row shows of a business: that it is a legal person, its number or form, somebody at work in it.
 * @module
 */
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { isPersonInCompany } from '../answers/audience.js';
import { webmailKindOfEmail } from '../email/webmail.js';
import { isFilled } from '../text/filled-cell.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { hasSiren } from './siren.js';
import { isSoleTrader } from './sole-trader.js';

/** Words that only legal persons have for a form; anything else ("autre", "inconnue") proves nothing. */
const FORM =
  /\b(sarl|eurl|sasu?|sa|sci|scp|snc|scop|scic|gie|gaec|earl|sel\p{L}*|soci[ée]t[ée]|association|fondation|syndicat|mutuelle|coop[ée]rative|commune|collectivit[ée]|mairie|[ée]tablissement public|[ée]cole|gmbh|ltd|limited|llc|bv|srl|sprl|spa)\b/iu;
/** INSEE's legal category: 1xxx is a natural person, the other families are not. */
const CATEGORY = /^[2-9](\d{3}|\d)?\b/;

/**
 * Whether the row proves that the business is a legal person: a right SIREN or SIRET, and a form that only legal persons
 * have. A SIREN alone proves nothing, since sole traders have one too.
 */
export const isLegalPerson = (contact: Contact): boolean =>
  // The form first: it is remembered, and a number is counted out digit by digit.
  (isLegalForm(contact.text('legalCategory')) || isLegalForm(contact.text('legalForm'))) && hasSiren(contact) && !isSoleTrader(contact);

const isLegalForm = memoise((form: string): boolean => CATEGORY.test(form) || FORM.test(form.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')));

/** Whether another column of the row shows a business: its number, or its form. */
export const hasBusiness = (contact: Contact): boolean =>
  (contact.text('legalForm') || contact.text('legalCategory')) !== '' || hasSiren(contact);

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
