import { foldHeader } from '../../fields/text/fold-header.js';
import { identifierOfHeader } from '../columns/header-hints.js';
import type { ExportIdentity, ListExport, ListingReason, Product, Row } from './export-types.js';

/** The header row of a file that may be an export. */
export class ExportHeader {
  /** Lower-case base name. */
  readonly file: string;
  readonly #headers: readonly string[];
  readonly #words: readonly string[];

  constructor(headers: readonly string[], fileName: string) {
    this.#headers = headers;
    this.#words = headers.map(foldHeader);
    this.file = (fileName.split(/[\\/]/).at(-1) ?? '').toLowerCase();
  }

  /** The first column with one of these names (folded words); -1 when there is none. */
  at(...names: readonly string[]): number {
    return this.#words.findIndex((words) => names.includes(words));
  }

  /** Those that are there, in the order of the names. */
  all(...names: readonly string[]): readonly number[] {
    return names.map((name) => this.at(name)).filter((column) => column >= 0);
  }

  /** How many of these names are there. */
  count(...names: readonly string[]): number {
    return this.all(...names).length;
  }

  /** Whether these names, in any order, are the whole header row. */
  isExactly(...names: readonly string[]): boolean {
    return this.#words.length === names.length && names.every((name) => this.#words.includes(name));
  }

  /** The column of addresses: by the product's own name of it, else by what headers call one in any of our languages. */
  email(...names: readonly string[]): number {
    const own = this.at(...names);
    return own >= 0 ? own : this.#headers.findIndex((header) => identifierOfHeader(header) === 'email');
  }

  get columnIndexes(): readonly number[] {
    return this.#words.map((_, column) => column);
  }
}

const YES = new Set(['yes', 'y', 'true', 't', '1', 'x', 'oui', 'o', 'vrai', 'si', 'ja', 'wahr', 'verdadero', 'vero']);
const NO = new Set(['', 'no', 'n', 'false', 'f', '0', 'non', 'faux', 'nein', 'falsch', 'falso']);

/** A cell as words. */
export const foldedCell = (row: Row, column: number): string => foldHeader(row[column] ?? '');
/** Whether a cell that is there says yes. */
export const isYes = (row: Row, column: number): boolean => YES.has(foldedCell(row, column));

/** What flags say, any of which is a refusal: an unknown word is kept, since only a plain "no" clears somebody. */
export const reasonFromFlags = (row: Row, flags: readonly number[]): ListingReason | undefined => {
  if (flags.some((flag) => isYes(row, flag))) return 'refusal';
  return flags.every((flag) => NO.has(foldedCell(row, flag))) ? undefined : 'unclear';
};

export const exportIdentity = (
  identifier: ExportIdentity['identifier'],
  column: number,
  why: (row: Row) => ListingReason | undefined,
): readonly ExportIdentity[] => (column < 0 ? [] : [{ column, identifier, reasonOf: why, isKept: (row) => why(row) !== undefined }]);

/** An export, unless it has no column of identities. */
export const makeExport = (
  product: Product,
  identities: readonly ExportIdentity[],
  rest: Partial<Omit<ListExport, 'product' | 'identities'>> = {},
): ListExport | undefined =>
  identities.length === 0 ? undefined : { product, identities, reasons: [], explained: [], date: -1, allow: false, ...rest };

/** Reads the header row of one product's exports; undefined when it is none of them. */
export type ExportReader = (columns: ExportHeader) => ListExport | undefined;
