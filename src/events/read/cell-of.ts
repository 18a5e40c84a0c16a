import type { RowTexts } from '../../engine/read/row-texts.js';

/** The first of some columns that is not blank, trimmed; '' when all are. */
export const firstCell = (row: RowTexts, columns: readonly number[]): string => {
  for (let i = 0; i < columns.length; i++) {
    const text = row.text(columns[i] as number);
    if (text !== '') return text;
  }
  return '';
};
