import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { isCode, isHeaderOfCodes } from '../opposition/header-codes.js';
import { bearsSign, legendIn, refusingCodes, signsOf } from '../opposition/refusal-legend.js';
import { sectionTitleIn } from './section-title.js';

/** What tells of rows that refuse, and does not stand in them. */
export interface SectionReader {
  /** Whether a line that is no contact is the title of a section of refusals: whoever stands below has refused, and no cell of theirs says so. */
  readonly isTitle: (cells: readonly string[]) => boolean;
  /** Whether such a line is the title of a section of those who agreed. */
  readonly isAgreed: (cells: readonly string[]) => boolean;
  /** Whether a line that is no contact explains by which mark rows refuse. */
  readonly isLegend: (cells: readonly string[]) => boolean;
  /** Whether a row bears a sign or a code that a legend explains so. */
  readonly isMarked: (contact: Contact) => boolean;
}

/** Columns in which codes may stand: those that are called so, else whatever no header explains. */
const codeColumns = (columns: readonly ColumnInfo[]): readonly number[] => {
  const free = columns.filter(({ field }) => field === undefined || field === 'status' || field === 'tags');
  const called = free.filter(({ header }) => isHeaderOfCodes(header));
  return (called.length > 0 ? called : free).map(({ column }) => column);
};

/** @param legends those that were seen before the rows */
export const makeSectionReader = (columns: readonly ColumnInfo[], legends: readonly string[] = []): SectionReader => {
  const signs = signsOf(legends);
  const codes = new Set(legends.flatMap(refusingCodes));
  const ofCodes = codes.size > 0 ? codeColumns(columns) : [];
  return {
    isTitle: (cells) => legendIn(cells) === undefined && sectionTitleIn(cells) === 'refusals',
    isAgreed: (cells) => sectionTitleIn(cells) === 'agreed',
    isLegend: (cells) => legendIn(cells) !== undefined,
    isMarked: (contact) =>
      ofCodes.some((column) => isCode(codes, contact.cell?.(column) ?? '')) ||
      (signs.length > 0 && columns.some(({ column }) => bearsSign(contact.cell?.(column) ?? '', signs))),
  };
};
