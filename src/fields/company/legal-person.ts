import type { Contact } from '../../model/contact/contact.js';
import { memoise } from '../text/memoise.js';
import { readSiren } from './siren.js';
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
export const isLegalPerson = (contact: Contact): boolean => {
  if ((readSiren(contact.text('siren')) || readSiren(contact.text('siret'))) === '' || isSoleTrader(contact)) return false;
  return isLegalForm(contact.text('legalCategory')) || isLegalForm(contact.text('legalForm'));
};

const isLegalForm = memoise((form: string): boolean => CATEGORY.test(form) || FORM.test(form.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')));
