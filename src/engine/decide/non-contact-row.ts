import type { Cursor } from '../../csv/records/cursor.js';
import { legendIn } from '../../fields/opposition/refusal-legend.js';
import { isRepeatedHeader } from '../../fields/table/table-head.js';
import { isFooterRow, isTotalsRow } from '../../fields/table/totals-row.js';
import type { Contact } from '../../model/contact/contact.js';
import { isBlankRow, rowCells } from './row-shape.js';

/** What a row is when it is no contact: a blank line, the header once more, a total or a legend. Whoever can be reached is a contact. */
export const nonContactKind = (row: Cursor, contact: Contact, headers: readonly string[]): 'blank' | 'repeated' | 'totals' | undefined => {
  if (contact.emails[0]?.valid || contact.phones[0]?.valid) return undefined;
  if (isBlankRow(row)) return 'blank';
  const cells = rowCells(row);
  if (isRepeatedHeader(cells, headers)) return 'repeated';
  return isTotalsRow(cells) || isFooterRow(cells) || legendIn(cells) !== undefined ? 'totals' : undefined;
};
