import type { LogColumns } from '../log-columns.js';
import { mostSay } from '../roles-by-values.js';

type Rows = readonly (readonly string[])[];

/** A number as it is dialled: no code, no duration, no amount. */
const DIALLED = /^(?:\+|00?[1-9])[\d .()/-]{6,}$/;
const isDialled = (text: string): boolean => DIALLED.test(text);

/**
 * The columns of a log with both sides of calls, whatever their headers: where some number stands now in the column that tells whom and now in
 * one of no part, and never in both, rows go both ways, and neither column is always that of contacts. A refusal of whoever called would be laid
 * to our own number.
 */
export const withBothSides = (columns: LogColumns, headers: readonly string[], rows: Rows): LogColumns => {
  const { from, to, contactNumber } = columns;
  if (from.length > 0 && to.length > 0) return columns;
  const digitsOf = (column: number): readonly string[] => rows.map((row) => (row[column] ?? '').replace(/\D/g, ''));
  const areSides = (one: number, other: number): boolean => {
    const [ones, others] = [digitsOf(one), digitsOf(other)];
    const seen = new Set(ones.filter((digits) => digits !== ''));
    return others.some((digits) => seen.has(digits)) && !ones.some((digits, row) => digits !== '' && digits === others[row]);
  };
  const taken = new Set(Object.values(columns).flat());
  const open = headers.flatMap((_, column) => (!taken.has(column) && mostSay(rows, column, isDialled) ? [column] : []));
  const known = [...from, ...to, ...contactNumber].filter((column) => mostSay(rows, column, isDialled));
  for (const one of known)
    for (const other of [...open, ...from, ...to]) {
      if (one === other || !areSides(one, other)) continue;
      // Where neither header says which side it is, who called stands first, as everywhere.
      const isFrom = from.includes(one) || to.includes(other) || (!to.includes(one) && !from.includes(other) && one < other);
      const [callers, called] = isFrom ? [one, other] : [other, one];
      const others = (role: readonly number[]): readonly number[] => role.filter((column) => column !== one && column !== other);
      return { ...columns, contactNumber: others(contactNumber), from: [callers, ...others(from)], to: [called, ...others(to)] };
    }
  return columns;
};
