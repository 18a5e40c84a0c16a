import { makeFormulaFinder } from '../read/formula-cell.js';
import type { Collector } from './collector.js';

/** Rows that are named, of each column. */
const NAMED = 10;

/** Cells of one column of the cleaned file that a spreadsheet would run. */
export interface FormulaCells {
  count: number;
  /** The first of their rows. */
  rows: readonly number[];
}

/** Counts, by column, the cells of rows that stay which a spreadsheet would take for formulas. */
export const formulaCollector: Collector<true, Map<number, FormulaCells>> = {
  empty: () => new Map(),
  merge: (a, b) => {
    for (const [column, { count, rows }] of b) {
      const before = a.get(column) ?? { count: 0, rows: [] };
      a.set(column, { count: before.count + count, rows: [...before.rows, ...rows].sort((x, y) => x - y).slice(0, NAMED) });
    }
    return a;
  },
  shift: (part, by) => new Map([...part].map(([column, { count, rows }]) => [column, { count, rows: rows.map((row) => row + by) }])),
  watch: (found, _, plan) => {
    const find = makeFormulaFinder(plan);
    return {
      sees: 'formulas',
      row: ({ row, decision }) => {
        if (decision.drop) return;
        find(row, (column) => {
          if (decision.edits.has(column)) return;
          const cells = found.get(column) ?? { count: 0, rows: [] };
          found.set(column, { count: cells.count + 1, rows: cells.rows.length < NAMED ? [...cells.rows, row.row] : cells.rows });
        });
      },
    };
  },
};
