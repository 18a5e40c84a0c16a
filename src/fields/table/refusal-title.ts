import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { stanceOf } from '../answers/yes-no.js';
import { asMeant } from '../cells/coded-cells.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { doubtedCodesIn, isCode, isHeaderOfCodes, refusedByCode } from '../opposition/header-codes.js';
import { columnOfRefusals } from '../opposition/refusal/beside/instructions.js';
import { bearsSign, codeInTwoCells, isOfUnseenMark, legendIn, refusingCodes, signsOf } from '../opposition/refusal-legend.js';
import { namesPeople } from '../opposition/title-text.js';
import { holdDispositions } from '../opposition/unread/outcome-columns.js';
import { notesDeathUnder } from '../person/death-notes.js';
import { personsOnSheet } from '../person/sheets/named-sheet.js';
import { isFilled } from '../text/filled-cell.js';
import { foldHeader } from '../text/fold-header.js';
import { isTitleOfOthers, sectionTitleIn } from './section-title.js';

/** What tells of rows that refuse, and does not stand in them. */
export interface SectionReader {
  /** Whether a line that is no contact is the title of a section of refusals, or of others who are not to be contacted: no cell of theirs says so. */
  readonly isTitle: (cells: readonly string[]) => boolean;
  /** Whether such a line is the title of a section of those who agreed. */
  readonly isAgreed: (cells: readonly string[]) => boolean;
  /** Whether such a line is the title of a section of people of whom it says nothing: "Clients". */
  readonly isOrdinary: (cells: readonly string[]) => boolean;
  /** Whether a line that is no contact explains by which mark rows refuse. */
  readonly isLegend: (cells: readonly string[]) => boolean;
  /** Whether a row bears a sign or a code that a legend explains so. */
  readonly isMarked: (contact: Contact) => boolean;
  /** Whether any row may be marked by what no cell holds. */
  readonly mayBeMarked: boolean;
}

/** Columns in which codes may stand: those that are called so, else whatever no header explains. */
const codeColumns = (columns: readonly ColumnInfo[]): readonly number[] => {
  const free = columns.filter(({ field }) => field === undefined || field === 'status' || field === 'tags');
  const called = free.filter(({ header }) => isHeaderOfCodes(header));
  return (called.length > 0 ? called : free).map(({ column }) => column);
};

/** What legends explain: by which signs and codes rows refuse, and whether some do by what no cell holds, as a colour is. */
export interface Marks {
  readonly signs: readonly string[];
  readonly codes: readonly string[];
  readonly unseen: boolean;
}
const NO_MARKS: Marks = { signs: [], codes: [], unseen: false };

/** What lines of a file explain. */
export const marksIn = (legends: readonly string[]): Marks => ({
  signs: signsOf(legends),
  codes: [...new Set(legends.flatMap(refusingCodes))],
  unseen: legends.some(isOfUnseenMark),
});

/** The legend that a row without an address or a number may be, in two of its cells. */
export const legendInRow = (contact: Contact, columns: readonly ColumnInfo[]): string | undefined =>
  contact.emails.some(({ valid }) => valid) || contact.phones.some(({ valid }) => valid)
    ? undefined
    : codeInTwoCells(columns.map(({ column, field }) => (field === 'recordId' ? '' : (contact.cell?.(column) ?? ''))));

/** Whether a cell of such a column may be one: neither blank, nor a good answer, nor how a call ended. */
const mayNoteRefusal = (text: string): boolean => {
  if (/^\s*(?:x+|ko)\s*$/i.test(text)) return true;
  const { stance } = stanceOf(text);
  return (
    isFilled(text) && stance !== 'for' && !(stance === 'tick' && /^\W*(?:ok|o|oui|yes|ja|si)\W*$/i.test(text)) && !holdDispositions([text])
  );
};

/** The cells of the columns in which a legend says that refusals are noted, where they hold more than a good answer. */
const notedIn = (columns: readonly ColumnInfo[], legends: readonly string[]): readonly ((contact: Contact) => boolean)[] => {
  const names = new Set(legends.flatMap((legend) => columnOfRefusals(legend) ?? []));
  if (names.size === 0) return [];
  return columns
    .filter(({ field, header }) => (field === undefined || field === 'tags') && names.has(foldHeader(header)))
    .map(({ column }) => makeColumnReader(column, mayNoteRefusal));
};

/** How bad something is, and what is insured. */
const OF_THINGS =
  /\b(?:incidents?|sinistres?|anomal\w*|defauts?|priorit\w*|gravit\w*|severit\w*|issues?|bugs?|claims?|urgen\w*|garanti\w*|risques?|contrats?)\b/;
/** Whether what a code means is that somebody died, is a minor or under a measure. */
const barsByState = (header: string): ((meaning: string) => boolean) => {
  const words = foldHeader(header);
  const notesDeath = notesDeathUnder(words);
  return OF_THINGS.test(words) ? () => false : (meaning) => notesDeath(meaning) || personsOnSheet(meaning) !== undefined;
};
/** The cells that are codes which their header explains so. */
const codedIn = (columns: readonly ColumnInfo[]): readonly ((contact: Contact) => boolean)[] =>
  columns
    .filter(({ field }) => field === undefined || field === 'status' || field === 'tags')
    .flatMap(({ column, header }) => {
      const codes = doubtedCodesIn(header);
      const meant = asMeant(header);
      const isBarred = barsByState(header);
      const says = (text: string): boolean => refusedByCode(codes, text).length > 0 || (meant !== undefined && isBarred(meant(text)));
      return codes.size === 0 && !meant ? [] : [makeColumnReader(column, says)];
    });

/** @param legends those that were seen before the rows @param learned what those explain that the whole file holds */
export const makeSectionReader = (
  columns: readonly ColumnInfo[],
  legends: readonly string[] = [],
  learned: Marks = NO_MARKS,
): SectionReader => {
  const seen = marksIn(legends);
  const signs = [...new Set([...seen.signs, ...learned.signs])];
  const codes = new Set([...seen.codes, ...learned.codes]);
  const noted = [...notedIn(columns, legends), ...codedIn(columns)];
  const ofCodes = codes.size > 0 ? codeColumns(columns) : [];
  return {
    isTitle: (cells) => legendIn(cells) === undefined && (sectionTitleIn(cells) === 'refusals' || isTitleOfOthers(cells)),
    isAgreed: (cells) => sectionTitleIn(cells) === 'agreed',
    isOrdinary: (cells) => sectionTitleIn(cells) === 'plain' && cells.some(namesPeople),
    isLegend: (cells) => legendIn(cells) !== undefined,
    mayBeMarked: seen.unseen || learned.unseen,
    isMarked: (contact) =>
      noted.some((read) => read(contact)) ||
      ofCodes.some((column) => isCode(codes, contact.cell?.(column) ?? '')) ||
      (signs.length > 0 && columns.some(({ column }) => bearsSign(contact.cell?.(column) ?? '', signs))),
  };
};
