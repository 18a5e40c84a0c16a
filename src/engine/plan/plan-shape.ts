import type { ColumnInfo } from '../../model/contact/contact.js';
import type { Plan } from './plan.js';

/** Keys of a plan that hold what is one file's own. */
const OF_ONE_FILE: ReadonlySet<string> = new Set<keyof Plan>([
  'fileName',
  'sheets',
  'titles',
  'legends',
  'remarks',
  'learned',
  'persons',
  'listMatches',
  'columns',
]);
const OF_ONE_COLUMN: ReadonlySet<string> = new Set<keyof ColumnInfo>(['filled', 'confidence']);
const NOTHING: ReadonlySet<string> = new Set();

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

/** Whether two values say the same, but for some keys. What is no plain data is the same only where it is one. */
const isSame = (a: unknown, b: unknown, but = NOTHING): boolean => {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keysOf = (value: object): readonly string[] => Object.keys(value).filter((key) => !but.has(key));
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
};

/** Whether what is made for the rows of one file serves those of another: all but names, contents, and what was learned of the file is the same. */
export const hasSameShape = (a: Plan, b: Plan): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every((column, at) => isSame(column, b.columns[at], OF_ONE_COLUMN)) &&
  isSame(a, b, OF_ONE_FILE);
