import { withAnswers } from './answered-fields.js';
import { BrokenJsonError } from './json-records.js';

const MOST_DEPTH = 8;
const BETWEEN = '; ';

/** More digits than JavaScript counts with. */
const LONG = 16;
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/** Where a text ends that begins at a quote. */
const endOfText = (json: string, from: number): number => {
  let at = from + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
};

/** Long whole numbers as texts: they are kept as they are written. */
const withoutLongNumbers = (json: string): string => {
  let done = 0;
  let quoted = '';
  for (let at = 0; at < json.length; ) {
    if (json[at] === '"') at = endOfText(json, at);
    else if (!isDigit(json[at])) at++;
    else {
      const start = json[at - 1] === '-' ? at - 1 : at;
      const from = at;
      while (isDigit(json[at])) at++;
      const isWhole = !/[.eE]/.test(json[at] ?? '') && !/[.eE+]/.test(json[start - 1] ?? '');
      if (at - from < LONG || !isWhole) continue;
      quoted += `${json.slice(done, start)}"${json.slice(start, at)}"`;
      done = at;
    }
  }
  return quoted + json.slice(done);
};

/** How often a key stands in JSON that was read: each has one colon outside of texts. */
const keysWritten = (json: string): number => {
  let colons = 0;
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '"') at = endOfText(json, at) - 1;
    else if (json[at] === ':') colons++;
  }
  return colons;
};
const keysRead = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : (Array.isArray(value) ? 0 : Object.keys(value).length) + Object.values(value).reduce((sum: number, part) => sum + keysRead(part), 0);

const scalarText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** What the cells of a record are given to, and which of the objects in its list of people they are of. */
interface CellsOut {
  readonly cell: (name: string, text: string) => void;
  readonly people: string | undefined;
  readonly person: number;
  /** How many that list has. */
  persons: number;
}

const addCells = (value: unknown, name: string, depth: number, out: CellsOut): void => {
  if (name === out.people && Array.isArray(value) && value.length > 0) {
    out.persons = value.length;
    addCells(value[out.person], name, depth + 1, { ...out, people: undefined });
  } else if (isScalar(value)) out.cell(name, scalarText(value));
  else if (Array.isArray(value) && value.every(isScalar)) out.cell(name, value.map(scalarText).join(BETWEEN));
  else if (depth >= MOST_DEPTH) out.cell(name, JSON.stringify(value));
  else for (const [key, part] of Object.entries(value as object)) addCells(part, `${name}.${key}`, depth + 1, out);
};

/**
 * The value of a record, with what forms asked as names of what was answered.
 * @throws BrokenJsonError
 */
export const readRecord = (record: string): object => {
  let value: unknown;
  try {
    value = JSON.parse(/\d{16}/.test(record) ? withoutLongNumbers(record) : record);
  } catch {
    throw new BrokenJsonError('record');
  }
  // Of a key that stands twice one value is lost, and it may be the one that refuses.
  if (keysWritten(record) > keysRead(value)) throw new BrokenJsonError('key twice');
  return withAnswers(value as object, record);
};

/**
 * The cells of a record: of an object in it one each, `address.city`; a list of plain values is one cell.
 * @param people the name of a list in it: of that, one object
 * @returns how many objects stand in that list
 */
export const jsonCells = (record: object, cell: (name: string, text: string) => void, people?: string, person = 0): number => {
  const out = { cell, people, person, persons: 0 };
  for (const [key, part] of Object.entries(record)) addCells(part, key, 1, out);
  return out.persons;
};

/** The name that a cell has where each object of a list of people is a record: `contacts.0.email` is `contacts.email` then. */
export const nameOfPerson = (name: string, people: string): string => {
  if (!name.startsWith(`${people}.`)) return name;
  const rest = /^\d+(?:\.(.*))?$/s.exec(name.slice(people.length + 1));
  if (!rest) return name;
  return rest[1] === undefined ? people : `${people}.${rest[1]}`;
};
