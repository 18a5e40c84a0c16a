import type { Contact } from '../../model/contact/contact.js';
import type { Lists } from '../../model/contact/list-match.js';
import type { HeldPersons, ListInfo } from '../../model/contact/suppression-list.js';
import { joinListNames } from '../../model/rule/check-facts.js';
import { plainWords } from '../text/plain-words.js';
import { readRefusal } from './refusal/read-refusal.js';
import { explainsRefusals } from './refusal-legend.js';

/** Whom a sheet lists that only has names. */
export type NamedPersons = 'refusals' | Exclude<HeldPersons, 'bounces' | 'doubts'>;

/** Sheets of one sort, by their names. */
export interface SheetsOfNames {
  readonly of: NamedPersons;
  readonly list: string;
}

const ALL: readonly NamedPersons[] = ['refusals', 'deaths', 'protected'];

/** Whoever bears a name is to be checked in any case: a sheet that may list refusals says no less than one that does. */
const sortOf = ({ holds }: ListInfo): string => (holds === undefined || holds === 'doubts' ? 'refusals' : holds);

const grouped = (infos: readonly ListInfo[]): readonly SheetsOfNames[] =>
  ALL.flatMap((of) => {
    const some = infos.filter((info) => sortOf(info) === of);
    return some.length === 0 ? [] : [{ of, list: joinListNames(some.map(({ name }) => name)) }];
  });

/** The sheets of a workbook on which people are known by nothing but their names. */
export const sheetsOfNames = ({ all }: Pick<Lists, 'all'>): readonly SheetsOfNames[] => grouped(all.filter(({ entries }) => entries.name));

/** A reader of the sheets on which somebody has the name of a contact, who is not found on them for certain; undefined where there is no such sheet. */
export const makeNamesakeReader = (lists: Lists): ((contact: Contact) => readonly SheetsOfNames[]) | undefined => {
  if (sheetsOfNames(lists).length === 0) return undefined;
  const none: readonly SheetsOfNames[] = [];
  return (contact) => {
    const matches = lists.matches(contact, 'opposition').filter(({ nameOnly }) => nameOnly);
    if (matches.length === 0) return none;
    return grouped(matches.map(({ list }) => lists.all[list]).filter((info) => info !== undefined));
  };
};

/** Longer texts are letters. */
const LONGEST = 500;
/** Whether a cell of a sheet that holds no contacts refuses for somebody whom it may name: a legend is seen to elsewhere. */
export const refusesBeside = (text: string): boolean =>
  text.length <= LONGEST && !explainsRefusals(text) && readRefusal(text).channels.length > 0;

/** Shorter names are words as well. */
const SHORTEST = 3;
const FORM = /(?<= )(?:ltd|limited|inc|llc|plc|gmbh|ag|kg|se|sa|sas|sasu|sarl|eurl|srl|spa|sl|bv|nv|co|lda)$/;
const NAMES = ['lastName', 'fullName', 'company'] as const;
/** Whether one of these texts names a contact, by a surname, a company or an address; undefined where there are none. */
export const makeRemarkReader = (remarks: readonly string[] = []): ((contact: Contact) => boolean) | undefined => {
  if (remarks.length === 0) return undefined;
  const said = remarks.map((text) => ` ${plainWords(text)} `).join('|');
  const names = (text: string): boolean => text.length >= SHORTEST && said.includes(` ${text} `);
  return (contact) =>
    NAMES.some((field) => names(plainWords(contact.text(field)).replace(FORM, '').trim())) ||
    contact.emails.some(({ lower, valid }) => valid && names(plainWords(lower)));
};
