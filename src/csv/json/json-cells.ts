import { BrokenJsonError } from './json-records.js';

const MOST_DEPTH = 8;
const BETWEEN = '; ';

/** Numbers of more digits than JavaScript counts with, outside of texts: they are kept as they are written. */
const LONG_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

const scalarText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const addCells = (value: unknown, name: string, depth: number, cell: (name: string, text: string) => void): void => {
  if (isScalar(value)) cell(name, scalarText(value));
  else if (Array.isArray(value) && value.every(isScalar)) cell(name, value.map(scalarText).join(BETWEEN));
  else if (depth >= MOST_DEPTH) cell(name, JSON.stringify(value));
  else for (const [key, part] of Object.entries(value as object)) addCells(part, `${name}.${key}`, depth + 1, cell);
};

/**
 * The cells of a record: of an object in it one each, `address.city`; a list of plain values is one cell.
 * @throws BrokenJsonError
 */
export const jsonCells = (record: string, cell: (name: string, text: string) => void): void => {
  let value: unknown;
  try {
    value = JSON.parse(/\d{16}/.test(record) ? record.replace(LONG_NUMBER, (found) => (found[0] === '"' ? found : `"${found}"`)) : record);
  } catch {
    throw new BrokenJsonError('record');
  }
  for (const [key, part] of Object.entries(value as object)) addCells(part, key, 1, cell);
};
