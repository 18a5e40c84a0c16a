import type { Cursor } from '../csv/cursor.js';
import { isHeaderAgain, isTotals } from '../fields/head.js';
import type { Contact } from '../model/contact.js';
import { cellsOf, isBlank } from './rows.js';

/** What a row is when it is no contact: a blank line, the header once more, a total. Whoever can be reached is a contact. */
export const noContactOf = (row: Cursor, contact: Contact, headers: readonly string[]): 'blank' | 'repeated' | 'totals' | undefined => {
  if (contact.emails[0]?.valid || contact.phones[0]?.valid) return undefined;
  if (isBlank(row)) return 'blank';
  const cells = cellsOf(row);
  if (isHeaderAgain(cells, headers)) return 'repeated';
  return isTotals(cells) ? 'totals' : undefined;
};
