import { ALL_CHANNEL_BITS, channelBits } from '../../../model/contact/channel-bits.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { SaidOfOther } from '../../../model/contact/persons.js';
import type { RuleContext } from '../../../model/rule/rule.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { REFUSED_CHANNELS } from '../../cells/field-sets.js';
import { isListedMark, makeMarksAsked, makeMarksOfCompany } from '../../company/company-marks.js';
import { mayHoldRefusal } from '../refusal/read-refusal.js';
import { refusedForCompany, speaksForCompany } from './company-refusal.js';
import { linesOf, makeNamedRefusals } from './named-refusals.js';
import { wordyColumns } from './wordy-columns.js';

/** A reader of the channels, as bits, that rows refuse for all of their company. */
const makeCompanyRefusal = (columns: readonly ColumnInfo[]): ((contact: Contact) => number) => {
  const wordy = wordyColumns(columns);
  const cells = columns.flatMap(({ column, field, suspect, elsewhere }) => {
    const channels = field && REFUSED_CHANNELS[field];
    if (channels) return [{ isNote: false, column, read: makeColumnReader(column, (text) => (speaksForCompany(text) ? channels : [])) }];
    return wordy.includes(column) && !suspect && !elsewhere
      ? [{ isNote: true, column, read: makeColumnReader(column, refusedForCompany) }]
      : [];
  });
  return (contact) => {
    let bits = 0;
    for (const { isNote, column, read } of cells)
      if (!isNote || contact.getsThrough?.(column, mayHoldRefusal) !== false) bits |= channelBits(read(contact));
    return bits;
  };
};

/** What is said of marks stands above what is said of persons, so that one question tells whether anything is (`Persons.holds`). */
const OF_MARKS = 4;
/** The mark of a line that is named by its number: whoever stands on it, with whatever name. */
const ofLine = (e164: string): string => `line ${e164}`;

/** Whom a row names as refusing, by themselves or by a line; and what it refuses for everybody of its company. */
export const makeOthersRefusing = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly SaidOfOther[]) => {
  const [namedOn, refusedFor, marksOf] = [makeNamedRefusals(columns), makeCompanyRefusal(columns), makeMarksOfCompany(columns)];
  return (contact) => {
    const { others, onLines } = namedOn(contact);
    const bits = refusedFor(contact);
    if (bits === 0 && onLines.length === 0) return others;
    const lines = onLines.map((one) => ({ marks: linesOf(one.who).map(ofLine), bits: one.bits << OF_MARKS }));
    const { sure, name } = marksOf(contact);
    return bits === 0 ? [...others, ...lines] : [...others, ...lines, { marks: [...sure, ...name], bits: bits << OF_MARKS }];
  };
};

/** The same for other files: channels, as bits, and the numbers and domains of the companies; undefined where a row speaks for none. */
export const makeCompanyRefused = (
  columns: readonly ColumnInfo[],
): ((contact: Contact) => { readonly bits: number; readonly companies: readonly string[] } | undefined) => {
  const [refusedFor, marksOf] = [makeCompanyRefusal(columns), makeMarksOfCompany(columns)];
  return (contact) => {
    const bits = refusedFor(contact);
    return bits === 0 ? undefined : { bits, companies: marksOf(contact).sure.filter(isListedMark) };
  };
};

/** The marks by which rows are asked about. */
export const makeRefusalMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly string[]) => {
  const marksOf = makeMarksAsked(columns);
  return (contact) => {
    const { sure, name } = marksOf(contact);
    return [...sure, ...name, ...linesOf(contact).map(ofLine)];
  };
};

/** What other rows refuse for whoever bears a mark of a row, channels as bits: by the number or domain of a company, by its name alone, by a line. */
export interface RefusedByMarks {
  readonly company: number;
  readonly companyName: number;
  /** Whoever answers there, the line is not to be called; what else is refused may be another's. */
  readonly calls: number;
  readonly line: number;
}
const NOTHING: RefusedByMarks = { company: 0, companyName: 0, calls: 0, line: 0 };
const CALLS = channelBits(['phone', 'sms']);

/** A reader of that. @param refusedBy what a row refuses by itself, which is not told again */
export const makeRefusedByMarks = (
  { persons, columns }: Pick<RuleContext, 'persons' | 'columns'>,
  refusedBy: (contact: Contact) => number,
): ((contact: Contact) => RefusedByMarks) => {
  if (!persons.holds(ALL_CHANNEL_BITS << OF_MARKS)) return () => NOTHING;
  const marksOf = makeMarksAsked(columns);
  return (contact) => {
    const { sure, name } = marksOf(contact);
    const [company, named, line] = [sure, name, linesOf(contact).map(ofLine)].map(
      (marks) => persons.ofMarks(marks, contact.row) >>> OF_MARKS,
    ) as [number, number, number];
    if ((company | named | line) === 0) return NOTHING;
    const open = ~refusedBy(contact);
    return { company: company & open, companyName: named & ~company & open, calls: line & open & CALLS, line: line & open };
  };
};
