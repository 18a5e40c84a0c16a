import { makeListedMarks } from '../../fields/company/company-marks.js';
import { makeAudienceReader } from '../../fields/company/private-person.js';
import { makeNameKeyReader } from '../../fields/identity/name-key.js';
import { type IdentityForm, identityPrinter, newPrints } from '../../fields/persons/identity-form.js';
import { codelessMark, foreignForms } from '../../fields/phone/national-forms.js';
import { lineOf, linesOf } from '../../fields/phone/shared-line.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import type { Plan } from '../plan/plan.js';

/** Companies of which a file has many contacts are told of once. */
const MOST_TOLD = 4096;

/**
 * A reader of all by which a refusal of a contact is known wherever else they stand: every mailbox, every mobile, and any other number
 * together with the name, since a switchboard has one number and forty people.
 * @param home ISO code of the country that numbers without one are taken to be of: those of others are known by what they look like there too
 * @returns a function that gives the fingerprint of each, in memory that is used again
 */
export const makeKnownByReader = (
  form: IdentityForm,
  columns: readonly ColumnInfo[],
  home: string,
): ((contact: Contact, take: (print: Uint32Array) => void) => void) => {
  const { mailbox, number, text } = identityPrinter(form);
  const print = newPrints(form.words).at(0);
  const nameOf = makeNameKeyReader();
  const marksOf = makeListedMarks(columns);
  const told = new Set<string>();
  const formsOf = foreignForms(home);
  return (contact, take) => {
    const { emails, phones } = contact;
    for (let i = 0; i < emails.length; i++) {
      const email = emails[i] as EmailValue;
      if (!email.valid) continue;
      mailbox(email, print);
      take(print);
    }
    let name: string | undefined;
    for (let i = 0; i < phones.length; i++) {
      const phone = phones[i] as PhoneValue;
      if (!phone.valid) continue;
      // Of a line its number too: somebody may have named it.
      number(phone, print);
      take(print);
      for (const form of formsOf(phone)) {
        text(codelessMark(form), print);
        take(print);
      }
      if (phone.type === 'mobile') continue;
      name ??= nameOf(contact);
      text(lineOf(phone.e164, name), print);
      take(print);
    }
    for (const mark of marksOf(contact)) {
      if (told.has(mark)) continue;
      if (told.size < MOST_TOLD) told.add(mark);
      text(mark, print);
      take(print);
    }
  };
};

/** The numbers of a contact that several people answer, and which of them are perhaps those of an office. */
export const makeLinesReader = (
  plan: Pick<Plan, 'columns' | 'audience'>,
): ((contact: Contact) => Pick<OpposedContact, 'lines' | 'offices'>) => {
  const audienceOf = makeAudienceReader(plan);
  const nameOf = makeNameKeyReader();
  return (contact) => {
    const numbers = linesOf(contact);
    if (numbers.length === 0) return {};
    const lines = numbers.map((phone) => ({ phone, name: nameOf(contact) }));
    return audienceOf(contact) === 'consumer' ? { lines } : { lines, offices: numbers };
  };
};
