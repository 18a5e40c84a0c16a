import type { Cursor } from '../../csv/records/cursor.js';
import { isCodeLine, legendIn } from '../../fields/opposition/refusal-legend.js';
import { headerLineIn } from '../../fields/table/below/header-line.js';
import { isTitleOfOthers, sectionTitleIn } from '../../fields/table/section-title.js';
import { isRepeatedHeader } from '../../fields/table/table-head.js';
import { isFooterRow, isTotalsRow } from '../../fields/table/totals-row.js';
import type { Contact } from '../../model/contact/contact.js';
import { isBlankRow, rowCells } from './row-shape.js';

const isValid = ({ valid }: { readonly valid: boolean }): boolean => valid;
/** A table of one column has no titles but those of refusals: anything else that stands alone there is a value. */
const isTitle = (cells: readonly string[], width: number): boolean => {
  const title = sectionTitleIn(cells);
  return title === 'refusals' || (width > 1 && (title !== undefined || isTitleOfOthers(cells)));
};

/**
 * What a row is when it is no contact: a blank line, the header once more; a total, a legend, the title of a section or the header of
 * another table, which count as totals.
 * Whoever can be reached is a contact.
 */
export const nonContactKind = (row: Cursor, contact: Contact, headers: readonly string[]): 'blank' | 'repeated' | 'totals' | undefined => {
  if (contact.emails.some(isValid) || contact.phones.some(isValid)) return undefined;
  if (isBlankRow(row)) return 'blank';
  const cells = rowCells(row);
  if (isRepeatedHeader(cells, headers)) return 'repeated';
  const isLegend = legendIn(cells) !== undefined || isCodeLine(cells);
  const isAside =
    isTotalsRow(cells) || isFooterRow(cells) || isLegend || isTitle(cells, headers.length) || headerLineIn(cells) !== undefined;
  return isAside ? 'totals' : undefined;
};
