import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { SaidOfOther } from '../../model/contact/persons.js';
import type { EmailValue } from '../../model/contact/values.js';
import type { RuleContext } from '../../model/rule/rule.js';
import { companyDomain } from '../company/company-marks.js';
import { makeAudienceReader } from '../company/private-person.js';
import { makeNameKeyReader } from '../identity/name-key.js';
import { makeOthersRefusing } from '../opposition/named/marked-refusals.js';
import { makeRefusalMarks, ofLine } from '../opposition/named/refused-lines.js';
import { isKnownByLines, linesOf } from '../phone/shared-line.js';

/**
 * One person under two addresses: the CRM has `a.delmas@`, where the refusal was noted, and every tool that completes addresses brings `alice.delmas@`
 * back; the customer of a card comes back with another mailbox. The same first and last name at the same company, or under the same number of a
 * record, are not proof, and far more than a namesake. The number alone may be that of a household.
 * @module
 */

/** Of a first and a last name: one word is the name of many. */
const isWhole = (name: string): boolean => name.includes(' ');
const markOf = (place: string, name: string): string => `${place} ${name}`;

/** A reader of the mark of the record that a row is of; undefined for a file without numbers of records. */
const makeRecordMark = (columns: readonly ColumnInfo[]): ((contact: Contact) => string) | undefined => {
  if (!columns.some(({ field }) => field === 'recordId')) return undefined;
  return (contact) => {
    const number = contact.text('recordId');
    return number === '' ? '' : `record ${number}`;
  };
};

/** A reader of what a contact is known by to others of the same name: the domains of its companies, the number of its record, and its name there. Nothing where it has none. */
const makeNamesakeMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly string[]) => {
  const [nameOf, recordOf] = [makeNameKeyReader(), makeRecordMark(columns)];
  return (contact) => {
    const places = new Set(contact.emails.flatMap(({ valid, domain }) => (valid && companyDomain(domain) !== '' ? [domain] : [])));
    const record = recordOf?.(contact) ?? '';
    if (record !== '') places.add(record);
    const name = places.size === 0 ? '' : nameOf(contact);
    return isWhole(name) ? [...places, ...[...places].map((place) => markOf(place, name))] : [];
  };
};

/**
 * A reader of the lines by which a row refuses that says of nobody whom it is about: no name, no address, no mobile. Anybody who has the line may have
 * said it. Of a household it is known already that nobody is called there. It is given what the row refuses by itself, as bits.
 */
const makeNamelessLines = (file: Pick<RuleContext, 'columns' | 'audience'>): ((contact: Contact, refused: number) => readonly string[]) => {
  const [audienceOf, nameOf] = [makeAudienceReader(file), makeNameKeyReader()];
  return (contact, refused) => {
    if (refused === 0 || !isKnownByLines(contact) || nameOf(contact) !== '' || audienceOf(contact) === 'consumer') return [];
    return [...new Set(linesOf(contact).map(ofLine))];
  };
};

/** Whom a row names as refusing (`makeOthersRefusing`), and of whom its own refusal may be: its namesakes at its company, and where it names nobody, whoever has its line. */
export const makeOthersConcerned = (
  file: Pick<RuleContext, 'columns' | 'audience'>,
): ((contact: Contact, refused: number | undefined) => readonly SaidOfOther[]) => {
  const [othersOf, marksOf, namelessOn] = [makeOthersRefusing(file), makeNamesakeMarks(file.columns), makeNamelessLines(file)];
  return (contact, refused = 0) => {
    const others = othersOf(contact, refused);
    const marks = refused === 0 ? [] : [...marksOf(contact), ...namelessOn(contact, refused)];
    return marks.length === 0 ? others : [...others, { marks, bits: refused }];
  };
};

/** All marks by which a row is asked about. */
export const makeMarksOfPerson = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly string[]) => {
  const [marksOf, namesakeMarks] = [makeRefusalMarks(columns), makeNamesakeMarks(columns)];
  return (contact) => [...marksOf(contact), ...namesakeMarks(contact)];
};

/** A reader of the channels, as bits, that somebody of the same name at the same company, or under the same number, refuses on another row. */
export const makeRefusedByNamesake = ({ persons, columns }: Pick<RuleContext, 'persons' | 'columns'>): ((contact: Contact) => number) => {
  const [nameOf, recordOf] = [makeNameKeyReader(), makeRecordMark(columns)];
  return (contact) => {
    const { emails, row } = contact;
    let bits = 0;
    for (let i = 0; i < emails.length; i++) {
      const { valid, domain } = emails[i] as EmailValue;
      // At most companies nobody refuses: only elsewhere is the name read.
      if (valid && persons.mayBear(domain)) bits |= persons.ofMarks([markOf(domain, nameOf(contact))], row);
    }
    const record = recordOf?.(contact) ?? '';
    if (record !== '' && persons.mayBear(record)) bits |= persons.ofMarks([markOf(record, nameOf(contact))], row);
    return bits;
  };
};
