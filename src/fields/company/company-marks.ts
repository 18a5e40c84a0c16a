import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { isDisposable } from '../email/disposable/disposable.js';
import { isSharedDomain, registrableDomain } from '../email/listed-domain.js';
import { foldHeader } from '../text/fold-header.js';
import { memoise, memoiseText } from '../text/memoise.js';
import { readSiren } from './siren.js';

/**
 * By what rows are known to be of one company: texts, for the log of persons (`SaidOfOther`). SIREN, VAT numbers and own domains ("@acme.fr") are nobody
 * else's; a name may be, and only counts between rows of which it is not known that they are of two.
 * @module
 */

interface Company {
  readonly sirens: readonly string[];
  readonly domains: readonly string[];
  /** Without its legal form; '' where there is none. */
  readonly name: string;
}

/** What a row is known by to others of its company. */
export interface CompanyMarks {
  readonly sure: readonly string[];
  readonly name: readonly string[];
}

/** Below these, every office or school has a domain of its own. */
const OF_MANY = /^(?:gouv|gov|gob|govt|ac|edu|nhs|mil|police|europa|admin|bund|notaires|avocat|cci|medecin|pharmacien)\.[a-z]{2}$/;
/** The domain of a company; '' for one of mailboxes of anybody. */
export const companyDomain = memoise((domain: string): string => {
  const own = registrableDomain(domain);
  if (isSharedDomain(domain) || isSharedDomain(own) || isDisposable(domain) || OF_MANY.test(domain)) return '';
  return `@${OF_MANY.test(own) ? domain : own}`;
});

const FORMS = new Set(
  'sarl sas sasu sa eurl sci scop snc selarl gmbh ag kg ug ltd limited llc llp inc plc corp srl spa sl slu bv nv group groupe gruppe grupo gruppo ste societe'.split(
    ' ',
  ),
);
/** What people write who know no company. */
const NO_NAME = new Set(
  [
    'na,nc,nr,neant,inconnu,inconnue,unknown,unbekannt,none,aucun,aucune,keine,particulier,particuliers,particuliere,privat,private,prive,autre,autres,other,test,x',
    'independant,independante,freelance,self employed,autonomo,retraite,sans,divers,etudiant,student,company,entreprise,a completer,to be completed',
  ]
    .join(',')
    .split(','),
);
const nameOf = memoiseText((text: string): string => {
  const words = foldHeader(text.toLowerCase()).split(' ');
  const own = words.filter((word) => !FORMS.has(word));
  const name = (own.length > 0 ? own : words).join(' ');
  return name.length < 2 || NO_NAME.has(name) ? '' : name;
});

/** The name of a company as lists of companies are compared by it, without its legal form; '' for what names none. */
export const companyNameKey = (text: string): string => {
  const name = text === '' ? '' : nameOf(text);
  return name === '' ? '' : `company ${name}`;
};

const VAT_HEADER = /\b(?:tva|vat|ust id\w*|ust ?idnr|umsatzsteuer id\w*|partita iva|p iva|nif iva|vies|btw)\b/;
const FRENCH_VAT = /^FR[0-9A-Z]{2}(\d{9})$/;
const VAT = /^(?:[A-Z]{2})(?=(?:[A-Z]*\d){7})[0-9A-Z]{8,12}$/;
/** Before a VAT number that holds no SIREN: no other list knows such numbers. */
const VAT_MARK = 'vat ';
/** What a VAT number says of the company, or ''; "TVA" is also a rate. */
const vatOf = (text: string): string => {
  const number = text.toUpperCase().replace(/[\s.-]+/g, '');
  const siren = FRENCH_VAT.exec(number)?.[1];
  return siren === undefined ? (VAT.test(number) ? `${VAT_MARK}${number}` : '') : readSiren(siren);
};

/** Whether lists of opposition know a company by this. */
export const isListedMark = (mark: string): boolean => !mark.startsWith(VAT_MARK);

/** Adds what is there and was not: most rows have one of each. */
const add = (texts: string[], text: string): void => {
  if (text !== '' && !texts.includes(text)) texts.push(text);
};
/** A reader of the numbers and domains of a row. */
const makeSureReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => Pick<Company, 'sirens' | 'domains'>) => {
  const vats = columns.flatMap(({ column, field, header }) =>
    field === undefined && VAT_HEADER.test(foldHeader(header)) ? [makeColumnReader(column, vatOf)] : [],
  );
  const numbered = (['siren', 'siret'] as const).filter((field) => columns.some((one) => one.field === field));
  return (contact) => {
    const sirens: string[] = [];
    for (const field of numbered) add(sirens, readSiren(contact.text(field), true));
    for (const read of vats) add(sirens, read(contact));
    const domains: string[] = [];
    for (const { valid, domain } of contact.emails) if (valid) add(domains, companyDomain(domain));
    return { sirens, domains };
  };
};
/** A reader of the numbers and domains of a row by which lists of opposition may know its company. */
export const makeListedMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly string[]) => {
  const sureOf = makeSureReader(columns);
  return (contact) => {
    const { sirens, domains } = sureOf(contact);
    return [...sirens, ...domains].filter(isListedMark);
  };
};

const makeCompanyReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => Company) => {
  const sureOf = makeSureReader(columns);
  return (contact) => ({ ...sureOf(contact), name: nameOf(contact.text('company')) });
};

/** Which numbers and domains a row has, in two bits. */
const SIREN = 1;
const DOMAIN = 2;
const kindsOf = ({ sirens, domains }: Company): number => (sirens.length > 0 ? SIREN : 0) | (domains.length > 0 ? DOMAIN : 0);
const named = (name: string, kinds: number): string => `company ${kinds} ${name}`;

/** A reader of what rows are known by that speak for their company. */
export const makeMarksOfCompany = (columns: readonly ColumnInfo[]): ((contact: Contact) => CompanyMarks) => {
  const companyOf = makeCompanyReader(columns);
  return (contact) => {
    const company = companyOf(contact);
    const { sirens, domains, name } = company;
    return { sure: [...sirens, ...domains], name: name === '' ? [] : [named(name, kindsOf(company))] };
  };
};

/**
 * A reader of what rows are asked about for whose company another may speak: two numbers, or two domains, are two companies, whatever their
 * names.
 */
export const makeMarksAsked = (columns: readonly ColumnInfo[]): ((contact: Contact) => CompanyMarks) => {
  const companyOf = makeCompanyReader(columns);
  return (contact) => {
    const company = companyOf(contact);
    const { sirens, domains, name } = company;
    const others = name === '' ? [] : [0, SIREN, DOMAIN, SIREN | DOMAIN].filter((kinds) => (kinds & kindsOf(company)) === 0);
    return { sure: [...sirens, ...domains], name: others.map((kinds) => named(name, kinds)) };
  };
};
