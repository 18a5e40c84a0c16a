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
