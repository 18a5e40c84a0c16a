import { lazy } from '../../model/base/lazy.js';
import { foldHeader } from '../text/fold-header.js';
import { cellShapeOf, describesColumn, isAmount, isContactValue, isHeaderText, isPlaceholder, isTypedShape } from './cell-shape.js';

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

interface RowLook {
  readonly at: number;
  readonly filled: number;
  readonly known: () => number;
  readonly contact: boolean;
  readonly typed: boolean;
}

const look = (row: readonly string[], at: number): RowLook => {
  const shapes = row.map(cellShapeOf);
  return {
    at,
    filled: shapes.filter((shape) => shape !== 'blank').length,
    // Asked only of the few rows that may be a header: reading a header costs more than all the rest.
    known: lazy(() => row.filter(isHeaderText).length),
    contact: shapes.some(isContactValue),
    typed: shapes.some((shape) => isTypedShape(shape) && shape !== 'number'),
  };
};

/** How many cells the rows of the table have filled: the greatest width that at least a quarter of the rows reach. */
const usualWidth = (looks: readonly RowLook[]): number => {
  const widths = looks
    .map(({ filled }) => filled)
    .filter((filled) => filled > 0)
    .sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 4)] ?? 0;
};

const headerAmong = (looks: readonly RowLook[]): number => {
  const width = usualWidth(looks);
  const wide = looks.filter(({ filled }) => filled > 0 && filled >= width / 2);
  const firstContact = wide.find(({ contact }) => contact)?.at ?? Number.POSITIVE_INFINITY;
  const above = wide.filter(({ at, contact }) => at < firstContact && !contact);
  const known = Math.max(0, ...above.map((one) => one.known()));
  // Half of the best is enough for the first: a description under the header may use better words than the header.
  const header = above.find((one) => one.known() > 0 && one.known() >= known / 2 && (one.known() > 1 || !one.typed));
  if (header) return header.at;
  const firstData = wide.find(({ typed }) => typed)?.at ?? Number.POSITIVE_INFINITY;
  // Names that nobody knows are still names when they are all there, all different from data, and stand above data.
  return above.find(({ at, filled, typed }) => !typed && at < firstData && filled >= width * 0.8)?.at ?? -1;
};

/** Whether a row tells what the columns hold, where the rows below it hold it. A contact must never be taken for one. */
const isDescription = (row: readonly string[], header: readonly string[], below: Rows): boolean => {
  const cells = row.filter((cell) => cell.trim() !== '');
  const named = header.filter((cell) => cell.trim() !== '').length;
  if (below.length < 2 || cells.length < named / 2 || row.some((cell) => isTypedShape(cellShapeOf(cell)))) return false;
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
 */
export const findTableHead = (rows: Rows): TableHead => {
  const looks = rows.slice(0, DEEPEST).map(look);
  const headerRow = headerAmong(looks);
  const notes = (before: number): number[] => looks.filter(({ at, filled }) => at < before && filled > 0).map(({ at }) => at);
  if (headerRow === -1) {
    const width = usualWidth(looks);
    const firstData = looks.find(({ filled, contact }) => filled > 0 && (contact || filled >= width / 2))?.at ?? 0;
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

/** What files are counted in. */
const COUNTED = 'contacts?|clients?|prospects?|adresses?|e ?mails?|lignes?|enregistrements?|rows?|records?|kontakte?|contactos?|contatti';
/** Most rows without an address or a number answer no by how they begin. */
const PERHAPS = /^\P{L}*(?:tot|s[ou]|gr|ge|co|n|an)|^\P{L}*\d\s*\p{L}/iu;
const TOTALS = new RegExp(
  `^(?:(?:(?:sous |grand |sub)?tot(?:al(?:es|i|e)?|aux)|gesamt(?:summe|zahl)?|summe|suma|somme|sum|count|(?:nombre|nb|anzahl|numero|number)(?: total)?(?: (?:de|d|di|of))? \\w+)(?: generale?)?(?: (?:des?|d|of|di))?(?: (?:${COUNTED}))?(?: \\d+)*(?: (?:${COUNTED}))?|\\d+(?: \\d+)* (?:${COUNTED}))$`,
);

/**
 * Whether a row is a total and no contact: its first cell says so ("Total", "Total : 4 contacts", "250 contacts"), and all the rest is amounts.
 * A company called Total stays a contact: it has words, a number to call, or an identifier beside its name.
 */
export const isTotalsRow = (cells: readonly string[]): boolean => {
  const at = cells.findIndex((cell) => cell.trim() !== '');
  const label = cells[at];
  if (label === undefined || label.length > 60 || !PERHAPS.test(label) || !TOTALS.test(foldHeader(label))) return false;
  const rest = cells.slice(at + 1).filter((cell) => cell.trim() !== '');
  return rest.every((cell) => isAmount(cell) && !isContactValue(cellShapeOf(cell)));
};

/** Whether a row repeats the header, as files pasted together do. Case and spaces around do not count. */
export const isRepeatedHeader = (cells: readonly string[], headers: readonly string[]): boolean => {
  let named = 0;
  for (const [column, header] of headers.entries()) {
    const name = header.trim();
    const cell = (cells[column] ?? '').trim();
    if (cell.length !== name.length || (cell !== name && cell.toLowerCase() !== name.toLowerCase())) return false;
    if (name !== '') named += 1;
  }
  return named > 0 && cells.slice(headers.length).every((cell) => cell.trim() === '');
};
