/**
 * Records that stand under a key each, as databases of documents export them: `{"-Nx1": {"email": …}, "-Nx2": {…}}`.
 * @module
 */

import { isObject, type Json } from './json-people.js';

const objectOf = (json: string): Json => {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : {};
  } catch {
    // It is refused where its cells are read.
    return {};
  }
};
const isAddress = (value: unknown): boolean => typeof value === 'string' && value.includes('@');

/** Whether an object holds nothing but objects: it is no record itself. */
export const holdsRecordsOnly = (json: string): boolean => Object.values(objectOf(json)).every(isObject);

const MOST_DEPTH = 8;
const hasPeople = (value: Json, depth: number): boolean => {
  const entries = Object.entries(value);
  if (depth > MOST_DEPTH || entries.some(([, part]) => isAddress(part))) return false;
  const parts = entries.flatMap(([key, part]) => (isObject(part) ? [{ key, part }] : []));
  const people = parts.filter(({ key, part }) => isAddress(key) || Object.values(part).some(isAddress));
  return people.length > 1 || parts.some(({ part }) => hasPeople(part, depth + 1));
};

/** Whether several people stand somewhere in an object, which is the record of none of them: read as one, each would be a column. */
export const holdsPeople = (json: string): boolean => hasPeople(objectOf(json), 1);

/** The name of the column of keys, which no column of the records has. @param areAddresses whether each of them has an at sign */
export const keyColumn = (columns: ReadonlyMap<string, number>, areAddresses: boolean): string => {
  const names = areAddresses ? ['email', 'key', 'id'] : ['id', 'key'];
  const free = [...names, ...names.map((name) => `_${name}`)].find((name) => !columns.has(name));
  return free ?? `_${names[0]}_${columns.size}`;
};

/** A key as it was meant, of what stands between its quotes. */
export const keyText = (written: string): string => {
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
};
