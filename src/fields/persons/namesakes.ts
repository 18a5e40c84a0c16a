import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { SaidOfOther } from '../../model/contact/persons.js';
import type { RuleContext } from '../../model/rule/rule.js';
import { makeCompanyKeys } from '../company/company-marks.js';
import { makeNameKeyReader } from '../identity/name-key.js';
import { makeOthersRefusing } from '../opposition/named/marked-refusals.js';
import { makeRefusalMarks } from '../opposition/named/refused-lines.js';

/**
 * One person under two addresses of one company: the CRM has `a.delmas@`, where the refusal was noted, and every tool that completes addresses brings
 * `alice.delmas@` back. The same first and last name at the same company are not proof, and far more than a namesake.
 * @module
 */

/** Of a first and a last name: one word is the name of many. */
const isWhole = (name: string): boolean => name.includes(' ');
const markOf = (company: string, name: string): string => `${company} ${name}`;

/** A reader of what a contact is known by to others of the same name: its company, and its name there. Nothing where one of them is missing. */
const makeNamesakeMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly string[]) => {
  const [companiesOf, nameOf] = [makeCompanyKeys(columns), makeNameKeyReader()];
  return (contact) => {
    const companies = companiesOf(contact);
    const name = companies.length === 0 ? '' : nameOf(contact);
    return isWhole(name) ? [...companies, ...companies.map((company) => markOf(company, name))] : [];
  };
};

/** Whom a row names as refusing (`makeOthersRefusing`), and its namesakes at its company, of whom its own refusal may be. */
export const makeOthersConcerned = (
  file: Pick<RuleContext, 'columns' | 'audience'>,
): ((contact: Contact, refused: number | undefined) => readonly SaidOfOther[]) => {
  const [othersOf, marksOf] = [makeOthersRefusing(file), makeNamesakeMarks(file.columns)];
  return (contact, refused = 0) => {
    const others = othersOf(contact, refused);
    const marks = refused === 0 ? [] : marksOf(contact);
    return marks.length === 0 ? others : [...others, { marks, bits: refused }];
  };
};

/** All marks by which a row is asked about. */
export const makeMarksOfPerson = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly string[]) => {
  const [marksOf, namesakeMarks] = [makeRefusalMarks(columns), makeNamesakeMarks(columns)];
  // Each once: a company is among the marks of namesakes as well.
  return (contact) => [...new Set([...marksOf(contact), ...namesakeMarks(contact)])];
};

/** A reader of the channels, as bits, that somebody of the same name at the same company refuses on another row. */
export const makeRefusedByNamesake = ({ persons, columns }: Pick<RuleContext, 'persons' | 'columns'>): ((contact: Contact) => number) => {
  const [companiesOf, nameOf] = [makeCompanyKeys(columns), makeNameKeyReader()];
  return (contact) => {
    const companies = companiesOf(contact);
    // At most companies nobody refuses: only elsewhere is the name read.
    if (companies.length === 0 || persons.ofMarks(companies, contact.row) === 0) return 0;
    const name = nameOf(contact);
    return isWhole(name)
      ? persons.ofMarks(
          companies.map((company) => markOf(company, name)),
          contact.row,
        )
      : 0;
  };
};
