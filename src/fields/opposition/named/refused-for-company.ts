import { ALL_CHANNEL_BITS, channelBits } from '../../../model/contact/channel-bits.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { RuleContext, SaidOfOther } from '../../../model/rule/rule.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { REFUSED_CHANNELS } from '../../cells/field-sets.js';
import { isListedMark, makeMarksAsked, makeMarksOfCompany } from '../../company/company-marks.js';
import { mayHoldRefusal } from '../refusal/read-refusal.js';
import { refusedForCompany, speaksForCompany } from './company-refusal.js';
import { makeOthersNamed } from './named-refusals.js';
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

/** What a company refuses stands above what persons do, so that one question tells whether any does (`Persons.holds`). */
const OF_COMPANY = 4;

/** Whom a row names as refusing, and what it refuses for everybody of its company. */
export const makeOthersRefusing = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly SaidOfOther[]) => {
  const [othersOf, refusedFor, marksOf] = [makeOthersNamed(columns), makeCompanyRefusal(columns), makeMarksOfCompany(columns)];
  return (contact) => {
    const bits = refusedFor(contact);
    if (bits === 0) return othersOf(contact);
    const { sure, name } = marksOf(contact);
    return [...othersOf(contact), { marks: [...sure, ...name], bits: bits << OF_COMPANY }];
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
export const makeCompanyMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => readonly string[]) => {
  const marksOf = makeMarksAsked(columns);
  return (contact) => {
    const { sure, name } = marksOf(contact);
    return [...sure, ...name];
  };
};

/** What other rows refuse for the company of a row, channels as bits: by its number or domain, and by its name alone. */
export interface RefusedForCompany {
  readonly sure: number;
  readonly byName: number;
}

/** A reader of that; undefined where no row speaks for a company. */
export const makeRefusedForCompany = ({
  persons,
  columns,
}: Pick<RuleContext, 'persons' | 'columns'>): ((contact: Contact) => RefusedForCompany) | undefined => {
  if (!persons.holds(ALL_CHANNEL_BITS << OF_COMPANY)) return undefined;
  const marksOf = makeMarksAsked(columns);
  return (contact) => {
    const asked = marksOf(contact);
    const sure = persons.ofMarks(asked.sure, contact.row) >>> OF_COMPANY;
    return { sure, byName: (persons.ofMarks(asked.name, contact.row) >>> OF_COMPANY) & ~sure };
  };
};
