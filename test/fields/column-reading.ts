import { resolveColumns } from '../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../src/fields/opposition/unread-refusal.js';
import type { FieldName } from '../../src/model/contact/field.js';
import { contactOf } from './fake-contact.js';

const readers = makeValueReaders('FR');
const USUAL_ROWS = 20;

/**
 * What one row of a file says of refusing: the channels refused, else `to look at`, else `nothing`.
 * @param usual what most rows say
 */
export const readRow = (headers: readonly string[], usual: readonly string[], row: readonly string[]): string => {
  const columns = resolveColumns(headers, [...Array.from({ length: USUAL_ROWS }, () => usual), row], {}, readers);
  const fields: Partial<Record<FieldName, string[]>> = {};
  for (const { column, field } of columns) if (field) fields[field] = [...(fields[field] ?? []), row[column] ?? ''];
  const contact = { ...contactOf(fields), cell: (column: number) => row[column] ?? '' };
  const refused = makeOppositionReader({ columns })(contact);
  if (refused.length > 0) return refused.join(' ');
  const unread = unreadCellsOf(columns).find(({ reason }) => reason(contact));
  return unread ? 'to look at' : 'nothing';
};

/** What the cells of one column say of refusing, each as `readRow`, in a file that holds nothing else but names. @param asOf days since 1970 */
export const readCells = (header: string, cells: readonly string[], asOf?: number): readonly string[] => {
  const rows = cells.map((cell, at) => [cell, `Roy ${at}`]);
  const columns = resolveColumns([header, 'Nom'], rows, {}, readers);
  const field = columns[0]?.field;
  const oppositionOf = makeOppositionReader({ columns, ...(asOf !== undefined && { asOf }) });
  const unread = unreadCellsOf(columns, asOf);
  return rows.map((row) => {
    const contact = { ...contactOf({ ...(field && { [field]: row[0] }) }), cell: (column: number) => row[column] ?? '' };
    const refused = oppositionOf(contact);
    return refused.length > 0 ? refused.join(' ') : unread.some(({ reason }) => reason(contact)) ? 'to look at' : 'nothing';
  });
};
