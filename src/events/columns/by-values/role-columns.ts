import type { LogRole } from '../header-words-data.js';

/** The first rows of a log, cell by cell. */
export type Rows = readonly (readonly string[])[];
/** The columns of each role while they are settled. */
export type Roles = Record<LogRole, number[]>;

/** Rows of which the words are looked at. */
const SAMPLE = 200;
/** Of those that say anything, so many of ten must say it. */
const MOST = 8;

/** What the first cells of a column say, without the blank ones. */
export const textsAt = (rows: Rows, column: number): readonly string[] => rows.slice(0, SAMPLE).flatMap((row) => row[column]?.trim() || []);

/** Whether most cells of a column that say anything say one thing. */
export const mostSay = (rows: Rows, column: number, test: (text: string) => boolean): boolean => {
  const texts = textsAt(rows, column);
  return texts.length > 0 && texts.filter(test).length * 10 >= texts.length * MOST;
};

/** Columns go where their values tell that they belong. */
export const move = (roles: Roles, from: LogRole, to: LogRole, belongs: (column: number) => boolean): void => {
  const moved = roles[from].filter(belongs);
  if (moved.length === 0) return;
  roles[from] = roles[from].filter((column) => !moved.includes(column));
  roles[to] = [...roles[to], ...moved].sort((a, b) => a - b);
};
