import { describe, expect, it } from 'vitest';
import { isCalledAsPersons, isSoleTrader } from '../../../src/fields/company/sole-trader.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import type { FieldName } from '../../../src/model/contact/field.js';

const contact = (fields: Partial<Record<FieldName, string>>): Contact => ({
  is: 'contact',
  row: 2,
  emails: [],
  phones: [],
  text: (field) => fields[field] ?? '',
  date: () => ({ status: 'none', day: 0, later: 0 }),
  say: () => 'blank',
  has: (field) => field in fields,
});
const jean = { firstName: 'Jean', lastName: 'Dupont' };

describe('a natural person', () => {
  it.each([
    ['category 1000', { legalCategory: '1000' }],
    ['any category that begins with 1', { legalCategory: '1900' }],
    ['a category with its words', { legalCategory: '1000 - Entrepreneur individuel' }],
    ['the words in the column of the category', { legalCategory: 'Entrepreneur individuel' }],
    ['the code in the column of the form', { legalForm: '1000' }],
    ['EI', { legalForm: 'EI' }],
    ['E.I.', { legalForm: 'E.I.' }],
    ['EIRL', { legalForm: 'E.I.R.L.' }],
    ['auto-entrepreneur', { legalForm: 'Auto-Entrepreneur' }],
    ['autoentrepreneur in one word', { legalForm: 'autoentrepreneuse' }],
    ['micro-entreprise', { legalForm: 'Micro-entreprise' }],
    ['entreprise individuelle', { legalForm: 'Entreprise individuelle' }],
    ['profession libérale', { legalForm: 'Profession libérale' }],
    ['without accents', { legalForm: 'PROFESSION LIBERALE' }],
    ['artisan', { legalForm: 'Artisan-commerçant' }],
    ['a Dutch one', { legalForm: 'Eenmanszaak' }],
    ['a Dutch one without staff', { legalForm: 'ZZP’er' }],
    ['Dutch partners', { legalForm: 'V.O.F.' }],
    ['British partners', { legalForm: 'Partnership' }],
    ['a company called like the person', { ...jean, company: 'Jean Dupont' }],
    ['surname first, in capitals', { ...jean, company: 'DUPONT Jean' }],
    ['with accents on one side only', { firstName: 'Hélène', lastName: 'Lefèvre', company: 'HELENE LEFEVRE' }],
    ['with the mention that the law asks for', { ...jean, company: 'Jean Dupont EI' }],
    ['with a civility', { ...jean, company: 'M. Jean Dupont' }],
    ['a compound first name', { firstName: 'Jean-Paul', lastName: 'Dupont', company: 'Dupont Jean Paul' }],
  ])('%s', (_, fields) => {
    expect(isSoleTrader(contact(fields))).toBe(true);
  });
});

describe('a legal person', () => {
  it.each([
    ['nothing is known', {}],
    ['SASU', { legalForm: 'SASU' }],
    ['EURL', { legalForm: 'EURL' }],
    ['a company of a craftsman', { legalForm: 'EURL (artisan)' }],
    ['S.A.R.L.', { legalForm: 'S.A.R.L. artisanale' }],
    ['a company of a profession', { legalForm: 'SELARL - profession libérale' }],
    ['category of an SAS', { legalCategory: '5710' }],
    ['the category goes before the name', { ...jean, company: 'Jean Dupont', legalCategory: '5710' }],
    ['so does the form', { ...jean, company: 'Jean Dupont', legalForm: 'SASU' }],
    ['EI inside a company name', { ...jean, company: 'HEIDELBERG EI' }],
    ['EI first in a company name', { ...jean, company: 'EI Électricité' }],
    ['a company called by the surname only', { ...jean, company: 'Dupont' }],
    ['a company called by more than the name', { ...jean, company: 'Jean Dupont Conseil' }],
    ['no first name is known', { lastName: 'Dupont', company: 'Dupont' }],
    ['a full name that is the company, copied', { fullName: 'Acme Services', company: 'Acme Services' }],
    ['a word that holds ei', { legalForm: 'Veille' }],
    ['a category of an undivided estate', { legalCategory: '2110' }],
    ['a number that is no category', { legalCategory: '100000' }],
  ])('%s', (_, fields) => {
    expect(isSoleTrader(contact(fields))).toBe(false);
  });
});

describe('a name that says so', () => {
  it.each([
    'Bakkerij Jansen VOF',
    'Jansen V.O.F.',
    'J. Smith t/a Smith Plumbing',
    'Ann Lee trading as Lee Florists',
    'Maatschap De Vries',
    'Park Metal (a partnership)',
    'self employed',
  ])('%s', (name) => expect(isCalledAsPersons(name)).toBe(true));
  it.each(['Individual', 'Freelancer', 'Unincorporated', 'Zelfstandige', 'Selbstständig'])('so does the form "%s"', (legalForm) =>
    expect(isSoleTrader(contact({ legalForm }))).toBe(true),
  );
  it.each(['', 'Housing Partnership', 'Jansen BV', 'Smith Ltd t/a Smith Plumbing', 'Voffel', 'Smith & Sons LLP', 'T. A. Lee Ltd'])(
    'not "%s"',
    (name) => expect(isCalledAsPersons(name)).toBe(false),
  );
  it.each(['Limited liability partnership', 'LLP', 'Scottish partnership', 'Limited Partnership'])('nor the form "%s"', (legalForm) =>
    expect(isSoleTrader(contact({ legalForm }))).toBe(false),
  );
});
