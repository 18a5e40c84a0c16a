import { ALL_CHANNEL_BITS, channelBits } from '../../../model/contact/channel-bits.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { SaidOfOther } from '../../../model/contact/persons.js';
import type { RuleContext } from '../../../model/rule/rule.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { REFUSED_CHANNELS } from '../../cells/field-sets.js';
import { isListedMark, makeMarksAsked, makeMarksOfCompany } from '../../company/company-marks.js';
import { isSharedLine, linesOf } from '../../phone/shared-line.js';
import { mayHoldRefusal } from '../refusal/sieves/refusal-sieves.js';
import { refusedForCompany, speaksForCompany } from './company-refusal.js';
import { isReached, makeNamedAstray, makeNamedRefusals, makeSlippedRefusal, NOBODY_NAMED } from './named-refusals.js';
import { allOf, CALLS, makeOfficeCalls, makeRefusedByNobody, makeRefusedLines, ofLine } from './refused-lines.js';
import { makeRefusedMobiles } from './shared-mobiles.js';
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

/**
 * What is said of companies and homes stands above what is said of persons, so that one question tells whether anything is (`Persons.holds`). What is
 * said of the lines of offices, or of a line and nobody on it, stands with the latter: in most files somebody refuses calls, and the rows of those are
 * asked about their lines alone.
 */
const OF_MARKS = 4;

const NOBODY: readonly SaidOfOther[] = [];

/**
 * Whom a row names as refusing, by themselves or by a line; what it refuses for everybody of its company; and for everybody of its household,
 * calls on the line that they share. It is given what the row refuses by itself, as bits.
 */
export const makeOthersRefusing = (
  file: Pick<RuleContext, 'columns' | 'audience'>,
): ((contact: Contact, refused: number | undefined) => readonly SaidOfOther[]) => {
  const { columns } = file;
  const [namedOn, refusedFor, marksOf] = [makeNamedRefusals(columns), makeCompanyRefusal(columns), makeMarksOfCompany(columns)];
  const [linesRefused, mobilesRefused, namedAstray] = [makeRefusedLines(file), makeRefusedMobiles(file), makeNamedAstray(columns)];
  const slipped = makeSlippedRefusal(columns);
  /** A line that is nobody's own says of whom it speaks, wherever that stands: "Ne plus appeler le 01 99 00 12 34". */
  const astrayOf = (contact: Contact, refused: number): ReturnType<typeof namedAstray> => {
    if (isReached(contact)) return refused === 0 ? [] : namedAstray(contact);
    return [...namedAstray(contact), ...(refused === 0 ? [] : slipped(contact, refused))];
  };
  return (contact, refused = 0) => {
    const named = namedOn(contact);
    const bits = refusedFor(contact);
    // Most rows refuse nothing and name nobody.
    if (named === NOBODY_NAMED && bits === 0 && refused === 0 && isReached(contact)) return NOBODY;
    const astray = astrayOf(contact, refused);
    const onLines = [...named.onLines, ...astray.filter(({ who }) => who.phones.some(isSharedLine))];
    const others = [...named.others, ...astray, ...mobilesRefused(contact, refused)];
    const { marks, calls, isOffice } = linesRefused(contact, refused, () => allOf(marksOf(contact)));
    if (bits === 0 && onLines.length === 0 && calls === 0) return others;
    const byName = onLines.map((one) => ({ marks: linesOf(one.who).map(ofLine), bits: one.bits << OF_MARKS }));
    const lines = calls === 0 ? byName : [...byName, { marks, bits: isOffice ? calls : calls << OF_MARKS }];
    if (bits === 0) return [...others, ...lines];
    const { sure, name } = marksOf(contact);
    return [...others, ...lines, { marks: [...sure, ...name], bits: bits << OF_MARKS }];
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

/** What other rows refuse for whoever bears a mark of a row, channels as bits: by the number or domain of a company, by its name alone, by a line. */
export interface RefusedByMarks {
  readonly company: number;
  readonly companyName: number;
  /** By each number of the row, in its place: whoever answers there, it is not to be called. */
  readonly calls: readonly number[];
  /** What else is refused by a line, which may be another's. */
  readonly line: number;
  /** By each number of the row, in its place: calls that somebody of another company refuses on it. */
  readonly offices: readonly number[];
}
const NOTHING: RefusedByMarks = { company: 0, companyName: 0, calls: [], line: 0, offices: [] };

/** A reader of that. @param refusedBy what a row refuses by itself, which is not told again */
export const makeRefusedByMarks = (
  { persons, columns }: Pick<RuleContext, 'persons' | 'columns'>,
  refusedBy: (contact: Contact) => number,
): ((contact: Contact) => RefusedByMarks) => {
  const marksOf = makeMarksAsked(columns);
  const officesOf = makeOfficeCalls({ persons }, marksOf);
  const byNobody = makeRefusedByNobody({ persons });
  const byOffice = (contact: Contact): RefusedByMarks => {
    const [offices = [], nobody] = [officesOf(contact), byNobody(contact)];
    if (offices.length === 0 && nobody === 0) return NOTHING;
    const open = ~refusedBy(contact);
    return { ...NOTHING, line: nobody & open, offices: offices.map((bits) => bits & open & ~nobody) };
  };
  if (!persons.holds(ALL_CHANNEL_BITS << OF_MARKS)) return byOffice;
  return (contact) => {
    const { sure, name } = marksOf(contact);
    const saidOf = (marks: readonly string[]): number => persons.ofMarks(marks, contact.row) >>> OF_MARKS;
    const [company, named] = [saidOf(sure), saidOf(name)];
    const lines = contact.phones.map((phone) => (isSharedLine(phone) ? saidOf([ofLine(phone.e164)]) : 0));
    const line = lines.reduce((all, bits) => all | bits, 0);
    const beside = byOffice(contact);
    if ((company | named | line) === 0) return beside;
    const open = ~refusedBy(contact);
    const calls = lines.map((bits) => bits & open & CALLS);
    // Whoever refuses by a line no more than calls refuses no other number by it; and where there is no other, calls are no question.
    const isMore = (line & ~CALLS) !== 0 && !calls.every((bits) => bits !== 0);
    const rest = isMore ? line : line & ~CALLS;
    return {
      company: company & open,
      companyName: named & ~company & open,
      calls,
      line: (rest & open) | beside.line,
      offices: beside.offices.map((bits, i) => (lines[i] === 0 ? bits : 0)),
    };
  };
};
