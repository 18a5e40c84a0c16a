import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { readRefusal } from './refusal/read-refusal.js';
import { bearsSign, legendIn, signsOf } from './refusal-legend.js';
import { isHarmlessTitle, namesThoseWhoLeft } from './title-text.js';

const isValid = ({ valid }: { readonly valid: boolean }): boolean => valid;
/** Longer texts are notes. */
const LONGEST_TITLE = 60;

/**
 * Tells rows that are the title of a section of refusals ("DÉSINSCRITS", "Ne plus contacter :"): one cell of words, and nobody to reach. Whoever
 * stands below has refused, and no cell of theirs says so.
 */
export const makeRefusalTitleTest = (columns: readonly ColumnInfo[]): ((contact: Contact) => boolean) => {
  const places = columns.map(({ column }) => column);
  return (contact) => {
    if (contact.cell === undefined || contact.emails.some(isValid) || contact.phones.some(isValid)) return false;
    let title = '';
    for (const column of places) {
      const text = contact.cell(column);
      if (text === '') continue;
      if (title !== '' || text.length > LONGEST_TITLE) return false;
      title = text;
    }
    const { channels, doubt } = readRefusal(title);
    return (channels.length > 0 || doubt || namesThoseWhoLeft(title)) && !isHarmlessTitle(title);
  };
};

/** What tells of rows that refuse, and does not stand in them. */
export interface SectionReader {
  /** Whether a row is the title of a section of refusals. */
  readonly isTitle: (contact: Contact) => boolean;
  /** Whether a line that is no contact explains by which mark rows refuse. */
  readonly isLegend: (cells: readonly string[]) => boolean;
  /** Whether a row bears a sign that a legend explains so. */
  readonly isMarked: (contact: Contact) => boolean;
}

/** @param legends those that were seen before the rows */
export const makeSectionReader = (columns: readonly ColumnInfo[], legends: readonly string[] = []): SectionReader => {
  const signs = signsOf(legends);
  return {
    isTitle: makeRefusalTitleTest(columns),
    isLegend: (cells) => legendIn(cells) !== undefined,
    isMarked: (contact) => signs.length > 0 && columns.some(({ column }) => bearsSign(contact.cell?.(column) ?? '', signs)),
  };
};
