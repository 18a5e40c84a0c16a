import type { Cursor } from '../../csv/records/cursor.js';
import { kindOf } from '../../model/contact/field.js';
import type { Plan } from '../plan/plan.js';

const QUOTE = 34;
const flagsOf = (chars: string): Uint8Array => {
  const flags = new Uint8Array(256);
  for (const byte of Buffer.from(chars)) flags[byte] = 1;
  return flags;
};
/** What makes a spreadsheet run a cell instead of showing it. */
export const FORMULA_LEADS = flagsOf('=+-@\t\r');
const SIGNS = flagsOf('+-');
/** One look tells of nearly every cell that it is none: what may lead, and the quote that it may stand behind. */
const MAY_LEAD = flagsOf('=+-@\t\r"');
/** What numbers and amounts are written with, and dashes that stand for nothing. */
const NUMBER = flagsOf('0123456789 .,()/-%€"\u00a0\u202f');

/** Whether a spreadsheet would take a cell for a formula. A number with its sign (`+33…`, `-12,5 %`) is none. */
export const isFormulaCell = (bytes: Uint8Array, start: number, end: number): boolean => {
  let at = bytes[start] === QUOTE ? start + 1 : start;
  if (at >= end) return false;
  const first = bytes[at] as number;
  if (FORMULA_LEADS[first] === 0) return false;
  if (SIGNS[first] === 0) return true;
  while (++at < end) if (NUMBER[bytes[at] as number] === 0) return true;
  return false;
};

/** The columns of a row that would be formulas in the cleaned file, handed over one by one: a look at the first byte of each cell that stays. */
export const makeFormulaFinder = ({ keep, columns }: Pick<Plan, 'keep' | 'columns'>) => {
  const kept = Uint32Array.from([...keep.keys()].filter((column) => keep[column]));
  // "+33 1 99 00 12 34 poste 3" is somebody's number.
  const isPhone = keep.map((_, column) => {
    const field = columns[column]?.field;
    return field !== undefined && kindOf(field) === 'phone';
  });
  return (row: Cursor, found: (column: number) => void): void => {
    const { bytes, starts, ends, count } = row;
    for (let i = 0; i < kept.length; i++) {
      const column = kept[i] as number;
      if (column >= count) return;
      const start = starts[column] as number;
      const first = bytes[start] as number;
      if (MAY_LEAD[first] === 0) continue;
      if (!isFormulaCell(bytes, start, ends[column] as number)) continue;
      if (isPhone[column] && SIGNS[bytes[first === QUOTE ? start + 1 : start] as number] === 1) continue;
      found(column);
    }
  };
};

/** Puts an apostrophe before each cell of a row that would be a formula, beside what rules change in it. */
export const makeExcelSafeEdits = (plan: Plan) => {
  const find = makeFormulaFinder(plan);
  return (row: Cursor, edits: ReadonlyMap<number, string>): ReadonlyMap<number, string> => {
    let all: Map<number, string> | undefined;
    find(row, (column) => {
      if (edits.has(column)) return;
      all ??= new Map(edits);
      all.set(column, `'${row.text(column)}`);
    });
    return all ?? edits;
  };
};
