import { MOST_COLUMNS } from '../../csv/records/record-errors.js';
import { notAList, tooManyUnread } from '../errors/list-errors.js';

/** Share of the lines that may be no identifier. */
const MAX_UNREAD_SHARE = 0.05;

/** @throws LumoError LUMO_LIST_UNREAD when so many lines hold no identifier that the list may be another than it seems */
export const refuseUnread = ({ lines, unread }: { readonly lines: number; readonly unread: number }, name: string): void => {
  if (unread / lines > MAX_UNREAD_SHARE) throw tooManyUnread(name, unread, lines);
};

/** Nobody's entry, with all that a register says of it, is as long. */
const LONGEST = 1 << 20;
const LF = 10;
const CR = 13;

/**
 * Refuses a list with a line that is no entry and would keep every reader busy: it hops from one line end to the last within reach.
 * @throws LumoError LUMO_LIST_NOT_A_LIST
 */
export const refuseLongLine = (text: Buffer, name: string): void => {
  for (let at = 0; text.length - at > LONGEST; ) {
    const reach = text.subarray(at, at + LONGEST + 1);
    const end = Math.max(reach.lastIndexOf(LF), reach.lastIndexOf(CR)) + 1;
    if (end === 0) {
      throw notAList(
        name,
        'has a line longer than 1 MiB, as no entry of a list is',
        'a une ligne de plus de 1 Mio : aucune entrée de liste n’est aussi longue',
      );
    }
    at += end;
  }
};

/** Refuses a table that no list is, of which each column would be asked what it holds. @throws LumoError LUMO_LIST_NOT_A_LIST */
export const refuseManyColumns = (rows: readonly (readonly string[])[], name: string): void => {
  if (rows.every((row) => row.length <= MOST_COLUMNS)) return;
  throw notAList(
    name,
    'has a row of more than 16,384 cells, as no list has',
    'a une ligne de plus de 16 384 cellules : aucune liste n’en a autant',
  );
};
