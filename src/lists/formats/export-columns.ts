import { fold } from '../../fields/fold.js';
import { hintOf } from '../header.js';
import type { ExportIdentity, ListExport, Product, Row, Why } from './export-types.js';

/** The header row of a file that may be an export. */
export class Columns {
  /** Lower-case base name. */
  readonly file: string;
  readonly #headers: readonly string[];
  readonly #words: readonly string[];

  constructor(headers: readonly string[], fileName: string) {
    this.#headers = headers;
    this.#words = headers.map(fold);
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
  are(...names: readonly string[]): boolean {
    return this.#words.length === names.length && names.every((name) => this.#words.includes(name));
  }

  /** The column of addresses: by the product's own name of it, else by what headers call one in any of our languages. */
  email(...names: readonly string[]): number {
    const own = this.at(...names);
    return own >= 0 ? own : this.#headers.findIndex((header) => hintOf(header) === 'email');
  }

  get places(): readonly number[] {
    return this.#words.map((_, column) => column);
  }
}

const YES = new Set(['yes', 'y', 'true', 't', '1', 'x', 'oui', 'o', 'vrai', 'si', 'ja', 'wahr', 'verdadero', 'vero']);
const NO = new Set(['', 'no', 'n', 'false', 'f', '0', 'non', 'faux', 'nein', 'falsch', 'falso']);

/** A cell as words. */
export const wordsAt = (row: Row, column: number): string => fold(row[column] ?? '');
/** Whether a cell that is there says yes. */
export const saysYes = (row: Row, column: number): boolean => YES.has(wordsAt(row, column));

/** What flags say, any of which is a refusal: an unknown word is kept, since only a plain "no" clears somebody. */
export const flagged = (row: Row, flags: readonly number[]): Why | undefined => {
  if (flags.some((flag) => saysYes(row, flag))) return 'refusal';
  return flags.every((flag) => NO.has(wordsAt(row, flag))) ? undefined : 'unclear';
};

export const identity = (
  identifier: ExportIdentity['identifier'],
  column: number,
  why: (row: Row) => Why | undefined,
): readonly ExportIdentity[] => (column < 0 ? [] : [{ column, identifier, why, keep: (row) => why(row) !== undefined }]);

/** An export, unless it has no column of identities. */
export const made = (
  product: Product,
  identities: readonly ExportIdentity[],
  rest: Partial<Omit<ListExport, 'product' | 'identities'>> = {},
): ListExport | undefined => (identities.length === 0 ? undefined : { product, identities, reasons: [], date: -1, allow: false, ...rest });

/** Reads the header row of one product's exports; undefined when it is none of them. */
export type Reader = (columns: Columns) => ListExport | undefined;
