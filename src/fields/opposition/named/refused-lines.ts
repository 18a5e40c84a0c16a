import { ALL_CHANNEL_BITS, channelBits } from '../../../model/contact/channel-bits.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { PhoneValue } from '../../../model/contact/values.js';
import type { RuleContext } from '../../../model/rule/rule.js';
import { makeMarksAsked } from '../../company/company-marks.js';
import { makeAudienceReader } from '../../company/private-person.js';
import { isSharedLine, linesOf } from '../../phone/shared-line.js';
import { makeMobileMarks } from './shared-mobiles.js';

/** Calls and text messages, as bits. */
export const CALLS = channelBits(['phone', 'sms']);
/** The mark of a line that is named by its number: whoever stands on it, with whatever name. */
export const ofLine = (e164: string): string => `line ${e164}`;

/** The mark of a line on which somebody of a company refuses to be called: of any, and of one by its name. */
export const ofOffice = (e164: string, company = ''): string => `office ${e164} ${company}`.trimEnd();

/** All by which a company is known, of a row that names one: a domain alone says too little of whose line it is. */
export const allOf = ({ sure, name }: { readonly sure: readonly string[]; readonly name: readonly string[] }): readonly string[] =>
  name.length === 0 ? [] : [...sure, ...name];

/** Calls that a row refuses on its lines, by the marks of these. */
interface RefusedLines {
  readonly marks: readonly string[];
  readonly calls: number;
  /** Lines of a company, whose colleagues are asked about themselves. */
  readonly isOffice?: true;
}

/** A reader of the lines on which somebody of a household, or of a company, refuses to be called. It is given what a row refuses by itself, as bits. */
export const makeRefusedLines = (
  file: Pick<RuleContext, 'columns' | 'audience'>,
): ((contact: Contact, refused: number, companies: () => readonly string[]) => RefusedLines) => {
  const audienceOf = makeAudienceReader(file);
  return (contact, refused, companies) => {
    // Numbers are read last: most rows refuse nothing.
    const calls = refused & CALLS;
    const lines = calls === 0 ? [] : linesOf(contact);
    if (lines.length === 0) return { marks: [], calls: 0 };
    if (audienceOf(contact) === 'consumer') return { marks: lines.map(ofLine), calls };
    const known = companies();
    // Each mark once: twice would be two rows.
    const marks = known.length === 0 ? [] : lines.flatMap((e164) => [ofOffice(e164), ...known.map((company) => ofOffice(e164, company))]);
    return { marks, calls: marks.length === 0 ? 0 : calls, isOffice: true };
  };
};

/** A reader of what rows refuse that say nothing but a line of this row, as bits. */
export const makeRefusedByNobody =
  ({ persons }: Pick<RuleContext, 'persons'>): ((contact: Contact) => number) =>
  (contact) => {
    const { phones } = contact;
    let bits = 0;
    for (let i = 0; i < phones.length; i++) {
      const phone = phones[i] as PhoneValue;
      if (!isSharedLine(phone) || !persons.mayTellOfNumber(contact, i)) continue;
      bits |= persons.ofMarks([ofLine(phone.e164)], contact.row) & ALL_CHANNEL_BITS;
    }
    return bits;
  };

/** The marks by which rows are asked about. */
export const makeRefusalMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly string[]) => {
  const [marksOf, mobileMarks] = [makeMarksAsked(columns), makeMobileMarks()];
  return (contact) => {
    const { sure, name } = marksOf(contact);
    const companies = allOf({ sure, name });
    const offices = (e164: string): readonly string[] =>
      companies.length === 0 ? [] : [ofOffice(e164), ...companies.map((one) => ofOffice(e164, one))];
    const lines = linesOf(contact).flatMap((e164) => [ofLine(e164), ...offices(e164)]);
    return [...sure, ...name, ...lines, ...mobileMarks(contact)];
  };
};

/** A reader of the calls that somebody of another company refuses on each number of a row, in its place; undefined where there are none. */
export const makeOfficeCalls = (
  { persons }: Pick<RuleContext, 'persons'>,
  marksOf: ReturnType<typeof makeMarksAsked>,
): ((contact: Contact) => readonly number[] | undefined) => {
  if (!persons.holds(CALLS)) return () => undefined;
  return (contact) => {
    const saidOf = (mark: string): number => persons.ofMarks([mark], contact.row) & CALLS;
    const { phones } = contact;
    let said: readonly number[] | undefined;
    for (let i = 0; i < phones.length; i++) {
      const phone = phones[i] as PhoneValue;
      // A row that refuses by the line of an office refuses by its number.
      const bits = isSharedLine(phone) && persons.mayTellOfNumber(contact, i) ? saidOf(ofOffice(phone.e164)) : 0;
      if (bits !== 0) said = phones.map((_, place) => (place === i ? bits : (said?.[place] ?? 0)));
    }
    if (said === undefined) return undefined;
    // Where a colleague refuses, the others of the company are asked about themselves.
    const companies = allOf(marksOf(contact));
    if (companies.length === 0) return undefined;
    const isColleagues = (e164 = ''): boolean => companies.some((one) => saidOf(ofOffice(e164, one)) !== 0);
    return said.map((bits, i) => (bits === 0 || isColleagues(phones[i]?.e164) ? 0 : bits));
  };
};
