import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { makeValueReaders, type ValueReaders } from '../../fields/columns/values/value-readers.js';
import { isHeaderText } from '../../fields/table/cell-shape.js';
import { memoiseText } from '../../fields/text/memoise.js';
import type { ColumnInfo } from '../../model/contact/contact.js';

/** What files of one run share of understanding them: what a header means, readers that remember values. None of it depends on a file. */
export interface FileMemo {
  readonly readHeader: typeof readHeader;
  /** Whether a cell is a header that is known. */
  readonly isHeaderText: (cell: string) => boolean;
  /** @param country ISO code that a phone number without one is taken to be of */
  readonly readersOf: (country: string) => ValueReaders;
  /** What is decided of a file by its fields and the settings alone, made for the first that has them. */
  readonly decidedOf: <T>(settings: object, columns: readonly Pick<ColumnInfo, 'field'>[], make: () => T) => T;
}

/** For one file, or for all files of one thread. It grows to a few thousand headers and values, and no further. */
export const makeFileMemo = (): FileMemo => {
  const readers = new Map<string, ValueReaders>();
  const decided = new WeakMap<object, Map<string, unknown>>();
  return {
    readHeader: memoiseText(readHeader),
    isHeaderText: memoiseText(isHeaderText),
    readersOf: (country) => {
      const known = readers.get(country) ?? makeValueReaders(country);
      readers.set(country, known);
      return known;
    },
    decidedOf: <T>(settings: object, columns: readonly Pick<ColumnInfo, 'field'>[], make: () => T): T => {
      const known = decided.get(settings) ?? new Map<string, unknown>();
      decided.set(settings, known);
      const key = columns.map(({ field }) => field).join();
      if (!known.has(key)) known.set(key, make());
      return known.get(key) as T;
    },
  };
};
