import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { makeValueReaders, type ValueReaders } from '../../fields/columns/values/value-readers.js';
import { isHeaderText } from '../../fields/table/cell-shape.js';
import { memoiseText } from '../../fields/text/memoise.js';

/** What files of one run share of understanding them: what a header means, readers that remember values. None of it depends on a file. */
export interface FileMemo {
  readonly readHeader: typeof readHeader;
  /** Whether a cell is a header that is known. */
  readonly isHeaderText: (cell: string) => boolean;
  /** @param country ISO code that a phone number without one is taken to be of */
  readonly readersOf: (country: string) => ValueReaders;
}

/** For one file, or for all files of one thread. It grows to a few thousand headers and values, and no further. */
export const makeFileMemo = (): FileMemo => {
  const readers = new Map<string, ValueReaders>();
  return {
    readHeader: memoiseText(readHeader),
    isHeaderText: memoiseText(isHeaderText),
    readersOf: (country) => {
      const known = readers.get(country) ?? makeValueReaders(country);
      readers.set(country, known);
      return known;
    },
  };
};
