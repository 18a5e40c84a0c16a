import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';

/** Where an address is at home: there it does not show that a row slipped. */
const MAY_HOLD_ADDRESS: ReadonlySet<FieldName | undefined> = new Set<FieldName | undefined>([
  undefined,
  'email',
  'comments',
  'recordId',
  'sourceUrl',
  'website',
  'publicContactUrl',
  'consentProof',
  'other',
]);
const ADDRESS = /^\s*[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+\s*$/;

/** Whether a row holds an address where none is at home. */
export const holdsStrayAddress = (cells: readonly string[], columns: readonly ColumnInfo[]): boolean =>
  cells.some((cell, column) => ADDRESS.test(cell) && !MAY_HOLD_ADDRESS.has(columns[column]?.field));

/** The columns up to the last one that has a name: a delimiter too many at the end of the header makes no row short. */
export const namedWidth = (columns: readonly ColumnInfo[]): number =>
  columns.findLastIndex(({ header, field }) => header.trim() !== '' || field !== undefined) + 1;
