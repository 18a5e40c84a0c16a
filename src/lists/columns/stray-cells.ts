import { isPlaceholder } from '../../fields/table/cell-shape.js';
import type { ClassifyEntry } from './classify-entry.js';
import { entriesAmongWords } from './number-parts.js';

/** Whether a cell holds an entry, or an address among others: a row that does is no header. */
export const holdsEntry = (cell: string, classify: ClassifyEntry): boolean =>
  classify(cell) !== undefined || cell.split(/[\s,;|]+/).some((part) => part.includes('@') && classify(part) !== undefined);

/** An address or a number in a column of which nobody said what it holds, and that mostly holds something else. */
export const isStray = (cell: string, classify: ClassifyEntry): boolean => {
  const entry = classify(cell);
  return entry?.is === 'email' || (entry?.is === 'phone' && entry.valid) || (entry === undefined && holdsEntry(cell, classify));
};

/** The same where no header says of any column that it holds something else: an address or a number among words ("Bajas: claire@acme.example") is one too. */
export const mayBeEntry = (cell: string, classify: ClassifyEntry): boolean =>
  isStray(cell, classify) || cell.includes('@') || entriesAmongWords(cell, classify) !== undefined;

/** Whether a cell that was not read may be somebody's: what stands for nothing is not, nor a digest in a list in clear. */
export const isLost = (cell: string, classify: ClassifyEntry): boolean =>
  /[\p{L}\p{N}]/u.test(cell) && !isPlaceholder(cell) && !/hash|sha256/.test(classify(cell)?.is ?? '');
