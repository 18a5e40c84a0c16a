import type { Cell } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';

/** Cells of the row at hand that a rule reports once it has seen the whole contact. */
export interface RowCells {
  add(cell: Cell): void;
  /** How many there are; they are forgotten by it, and stand as `at` tells until others are added. */
  take(): number;
  at(row: number, place: number): Cell;
}

/** Keeps where cells stand: one is made of it only when there is something to report. */
export const makeRowCells = (): RowCells => {
  const columns: number[] = [];
  const fields: FieldName[] = [];
  let count = 0;
  return {
    add({ column, field }) {
      columns[count] = column;
      fields[count++] = field;
    },
    take() {
      const taken = count;
      count = 0;
      return taken;
    },
    at: (row, place) => ({ is: 'cell', row, column: columns[place] as number, field: fields[place] as FieldName }),
  };
};
