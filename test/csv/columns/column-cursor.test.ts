import { describe, expect, it } from 'vitest';
import { ColumnCursor } from '../../../src/csv/columns/column-cursor.js';

/** Columns as they lie in memory. */
const batchOf = (columns: readonly (readonly string[])[]) => {
  const cells = columns.map((texts) => texts.map((text) => Buffer.from(text)));
  let at = 0;
  const laid = cells.map((buffers) => {
    const offsets = new Int32Array(buffers.length + 1);
    for (const [i, { length }] of buffers.entries()) offsets[i + 1] = (offsets[i] as number) + length;
    const column = { at, offsets };
    at += offsets[buffers.length] as number;
    return column;
  });
  return { rows: columns[0]?.length ?? 0, bytes: Buffer.concat(cells.flat()), columns: laid };
};

describe('the lane of tables', () => {
  const columns = [
    ['a', '"b"', 'c "d"', ''],
    ['é', 'x', '""', 'y"'],
  ];
  const rowsOf = () => {
    const cursor = new ColumnCursor(batchOf(columns), 7);
    const rows: unknown[] = [];
    while (cursor.advance()) rows.push([cursor.row, cursor.text(0), cursor.text(1), cursor.verbatim]);
    return rows;
  };

  it.each([
    ['no quote', 0, [7, 'a', 'é', true]],
    ['a cell that begins with one', 1, [8, '"b"', 'x', false]],
    ['another cell that begins with one', 2, [9, 'c "d"', '""', false]],
    ['one inside of a cell, as a stray one of a text file', 3, [10, '', 'y"', true]],
  ])('%s', (_, row, told) => {
    expect(rowsOf()[row]).toEqual(told);
  });
});
