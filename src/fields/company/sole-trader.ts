/**
 * Whether a business is a natural person: the law protects it as one.
 * @module
 */

import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { makeFieldReader } from '../cells/field-reader.js';
import { memoise } from '../text/memoise.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/** Lower-case words without accents or punctuation: `E.I.R.L.` is `eirl`. */
const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Legal persons. One of these words settles it: `EURL (artisan)` is a company. */
const COMPANY_FORM =
  /\b(?:sarl|eurl|sas|sasu|sa|sca|scs|snc|sc|sci|scp|scm|scop|scic|sel\w{2,3}|gie|gaec|earl|scea|spfpl|societe|association|asso|fondation|syndicat|mutuelle|cooperative|commune|collectivite|etablissement public|gmbh|ltd|limited|llc|llp|lp|plc|cic|scottish partnership|bv|nv|srl|sprl|spa|slu?|inc)\b/;

const SOLE_TRADER_FORM = prefiltered(
  `\\b(?:${[
    'ei',
    'eirl',
    'entr(?:epreneur|eprise)s? individuel(?:le)?s?',
    '(?:auto|micro) ?entrepreneu(?:r|se)s?',
    '(?:auto|micro) ?entreprises?',
    'professions? liberales?',
    'prof lib',
    'artisane?s?',
    'commercante?s?',
    'exploitante? agricole',
    'travailleu(?:r|se) independante?',
    'independante?',
    'freelance(?:r|rs)?',
    'affaire personnelle',
    'personnes? physiques?',
    '(?:private )?individuals?',
    'unincorporated(?: business| association)?',
    'sole (?:trader|proprietor(?:ship)?)',
    'self employed',
    'einzelunternehme(?:n|r)',
    'freiberufler(?:in)?',
    'selbst(?:st)?andige?[rn]?',
    'eenmanszaak',
    'zzp(?:er)?',
    'vof',
    'vennootschap onder firma',
    'maatschap',
    'partnership',
    'zelfstandigen?(?: zonder personeel)?',
    'zelfstandig ondernemer',
    'autonom[oa]',
    'trabajadora? independiente',
    'lavorat(?:ore|rice) autonom[oa]',
    'liber[oa] professionista',
    'trabalhadora? independente',
    'empresario individual',
    'ditta individuale',
  ].join('|')})\\b`,
);

const CIVILITY = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|me|maitre) /;
/** Since 2022 a sole trader's name carries "EI" or "entrepreneur individuel", before or after. */
const EI_MENTION = /^(?:ei|entrepreneur individuel) | (?:ei|entrepreneur individuel)$/g;

const sorted = (words: string): string => words.split(' ').sort().join(' ');
const bareName = (text: string): string => sorted(plainWords(text).replace(EI_MENTION, '').replace(CIVILITY, ''));

/** INSEE's category of a legal unit, with one, two or four digits of its code. */
const CATEGORY = /^([1-9])(?:\d{3}|\d)?(?!\d)/;

const LETTERS = /^[A-Za-z]+$/;
const PLAIN = /^[ -~]*$/;
/** Whether a name of one plain word stands nowhere in the company's plain name: true of most rows, and much cheaper than comparing words. */
const lacks = (company: string, last: string): boolean =>
  LETTERS.test(last) && PLAIN.test(company) && !company.toLowerCase().includes(last.toLowerCase());

/** "Jean Dupont" as the name of the business of Jean Dupont, in any order of its words. */
const isNamedAfterPerson = (contact: Contact): boolean => {
  const company = contact.text('company');
  if (company === '') return false;
  const last = contact.text('lastName');
  if (last === '' || lacks(company, last)) return false;
  const first = contact.text('firstName');
  // Both are needed: a full name alone is often the company's own name, copied.
  return first !== '' && bareName(company) === bareName(`${first} ${last}`);
};

/**
 * Whether the contact's business is a natural person. INSEE's category decides (`1xxx`); else the words of the legal
 * form; else a company called exactly like the person. The letters EI inside another company name prove nothing.
 */
export const isSoleTrader = (contact: Contact): boolean => {
  // Either column may hold the code or the words.
  const category = contact.text('legalCategory');
  const form = contact.text('legalForm');
  const written = category === '' ? form : `${category} ${form}`.trim();
  return formSays(written) ?? isNamedAfterPerson(contact);
};

/** What a legal form alone says; undefined: nothing. */
const formSays = memoise((written: string): boolean | undefined => {
  const category = CATEGORY.exec(written);
  if (category !== null) return category[1] === '1';
  const form = plainWords(written);
  if (COMPANY_FORM.test(form)) return false;
  return SOLE_TRADER_FORM.test(form) ? true : undefined;
});

/** What companies of natural persons are called in the Netherlands and the United Kingdom, where the law protects them as persons. */
const NAMED_AS_PERSONS =
  /\b(?:v ?o ?f|eenmanszaak|zzp(?:er)?|maatschap|t a|trading as|sole trader|sole proprietor(?:ship)?|self employed|a partnership$)\b|^(?:freelancer?|zelfstandige?|unincorporated)$/;

/** Whether the name of a business says that it is one or several natural persons: "Bakkerij Jansen VOF", "J. Smith t/a Smith Plumbing". */
export const isCalledAsPersons = memoise((company: string): boolean => {
  const words = plainWords(company);
  return NAMED_AS_PERSONS.test(words) && !COMPANY_FORM.test(words);
});

/** The same for all contacts of a file, whose forms are read once each. */
export const makeSoleTraderReader = (file: { readonly columns: readonly ColumnInfo[] }): ((contact: Contact) => boolean) => {
  if (file.columns.some(({ field }) => field === 'legalCategory')) return isSoleTrader;
  const says = makeFieldReader(file, 'legalForm', formSays);
  return (contact) => says(contact) ?? isNamedAfterPerson(contact);
};
