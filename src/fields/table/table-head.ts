import { lazy } from '../../model/base/lazy.js';
import { foldHeader } from '../text/fold-header.js';
import {
  cellShapeOf,
  describesColumn,
  holdsContactValue,
  isContactValue,
  isHeaderText,
  isPlaceholder,
  isTypedShape,
} from './cell-shape.js';
import { headerUnderFigures, type RowLook, usualWidth } from './row-look.js';

/** Where the table starts. Places count from 0 among the rows given. */
export interface TableHead {
  /** -1: the file has no header, its first row is data. */
  readonly headerRow: number;
  readonly firstData: number;
  /** Rows that are no contact and not blank: notes above the header, a description under it. */
  readonly skipped: readonly number[];
}

type Rows = readonly (readonly string[])[];

/** A header stands among the first rows or nowhere. */
const DEEPEST = 50;
/** Rows under the header that tell what its columns hold. */
const BELOW = 20;
const YEAR = /^(?:19|20)\d\d$/;
/** An address that somebody mistyped: no word that tells what a column holds. */
const MALFORMED = /^[^\s@]+@\S*$/;

/** Answers are found when they are asked for: of most rows nothing is, once the first contact is found. */
const look = (row: readonly string[], at: number, rows: Rows, isKnown: (cell: string) => boolean): RowLook => {
  const shapes = lazy(() => row.map(cellShapeOf));
  return {
    at,
    filled: row.reduce((sum, cell) => (cell.trim() === '' ? sum : sum + 1), 0),
    // Asked only of the few rows that may be a header: reading a header costs more than all the rest.
    known: lazy(() => row.filter(isKnown).length),
    contact: lazy(() => shapes().some(isContactValue)),
    address: lazy(() => row.some((cell) => cell.includes('@'))),
    mentions: lazy(() => row.some(holdsContactValue)),
    recurs: lazy(() => {
      const others = rows.filter((other, where) => where !== at && !isRepeatedHeader(other, row));
      return row.some((cell, column) => cell.trim() !== '' && others.some((other) => other[column]?.trim() === cell.trim()));
    }),
    counts: lazy(() => row.some((cell, column) => shapes()[column] === 'number' && !YEAR.test(cell.trim()))),
    typed: lazy(() => shapes().some((shape) => isTypedShape(shape) && shape !== 'number')),
  };
};

const headerAmong = (looks: readonly RowLook[]): number => {
  const width = usualWidth(looks);
  const wide = looks.filter(({ filled }) => filled > 0 && filled >= width / 2);
  const firstContact = wide.find(({ contact }) => contact())?.at ?? Number.POSITIVE_INFINITY;
  const under = headerUnderFigures(looks, width);
  if (under && under.at > firstContact) return under.at;
  const above = wide.filter(({ at }) => at < firstContact);
  const known = Math.max(0, ...above.map((one) => one.known()));
  // Names of groups of columns stand over the names of the columns, and leave cells blank.
  const isOfGroups = (one: RowLook): boolean =>
    above.some((other) => other.at > one.at && other.filled > one.filled && other.known() > one.known());
  // Half of the best is enough for the first: a description under the header may use better words than the header.
  const header = above.find(
    (one) =>
      one.known() > 0 &&
      one.known() >= known / 2 &&
      (one.known() > 1 || !(one.typed() || one.counts() || one.mentions() || one.recurs())) &&
      !isOfGroups(one),
  );
  if (header) return header.at;
  const firstData = wide.find(({ typed, mentions }) => typed() || mentions())?.at ?? Number.POSITIVE_INFINITY;
  // Names that nobody knows are still names when they are all there, all different from data, and stand above data.
  const widest = Math.max(0, ...wide.map(({ filled }) => filled));
  const isNamed = (one: RowLook): boolean =>
    one.at < firstData && one.filled >= Math.max(width * 0.8, Math.min(2, widest)) && !(one.typed() || one.counts());
  return above.find((one) => isNamed(one) && !one.recurs())?.at ?? -1;
};

/** Whether a row tells what the columns hold, where the rows below it hold it. A contact must never be taken for one. */
const isDescription = (row: readonly string[], header: readonly string[], below: Rows): boolean => {
  const cells = row.filter((cell) => cell.trim() !== '');
  const named = header.filter((cell) => cell.trim() !== '').length;
  if (below.length < 2 || cells.length < named / 2 || row.some((cell) => isTypedShape(cellShapeOf(cell)) || MALFORMED.test(cell)))
    return false;
  const columns = row.flatMap((cell, column) => {
    const shapes = below.map((other) => cellShapeOf(other[column] ?? '')).filter((shape) => shape !== 'blank');
    const typed = shapes.length > 0 && shapes.filter(isTypedShape).length >= shapes.length * 0.6;
    return typed && cell.trim() !== '' ? [cell] : [];
  });
  if (columns.length === 0 || columns.some(isPlaceholder)) return false;
  return columns.every((cell) => /\p{L}{2}/u.test(cell)) && cells.filter(describesColumn).length >= cells.length / 2;
};

const isBlank = (row: readonly string[] | undefined): boolean => row === undefined || row.every((cell) => cell.trim() === '');

/**
 * Finds the header under notes and blank lines, and a description under it; or finds that there is none.
 * @param rows the first rows of the file as raw text, ragged or not
 * @param isKnown whether a cell is a header that is known
 */
export const findTableHead = (rows: Rows, isKnown: (cell: string) => boolean = isHeaderText): TableHead => {
  const looks = rows.slice(0, DEEPEST).map((row, at, head) => look(row, at, head, isKnown));
  const headerRow = headerAmong(looks);
  const notes = (before: number): number[] => looks.filter(({ at, filled }) => at < before && filled > 0).map(({ at }) => at);
  if (headerRow === -1) {
    const width = usualWidth(looks);
    const firstData = looks.find(({ filled, contact }) => filled > 0 && (contact() || filled >= width / 2))?.at ?? 0;
    return { headerRow, firstData, skipped: notes(firstData) };
  }
  let next = headerRow + 1;
  while (next < rows.length && isBlank(rows[next])) next += 1;
  const under = rows[next];
  const below = rows.slice(next + 1, next + 1 + BELOW).filter((row) => !isBlank(row));
  if (!under || !isDescription(under, rows[headerRow] ?? [], below))
    return { headerRow, firstData: headerRow + 1, skipped: notes(headerRow) };
  return { headerRow, firstData: next + 1, skipped: [...notes(headerRow), next] };
};

/** By how many letters a name may be longer than the same one with its accents taken apart. */
const ACCENTS = 4;
const isSameName = (cell: string, name: string): boolean =>
  cell === name || cell.toLowerCase() === name.toLowerCase() || (cell !== '' && name !== '' && foldHeader(cell) === foldHeader(name));

/** Whether a row repeats the header, as files pasted together do. Case and spaces around do not count. */
export const isRepeatedHeader = (cells: readonly string[], headers: readonly string[]): boolean => {
  let named = 0;
  for (const [column, header] of headers.entries()) {
    const name = header.trim();
    const cell = (cells[column] ?? '').trim();
    if (Math.abs(cell.length - name.length) > ACCENTS || !isSameName(cell, name)) return false;
    if (name !== '') named += 1;
  }
  return named > 0 && cells.slice(headers.length).every((cell) => cell.trim() === '');
};
