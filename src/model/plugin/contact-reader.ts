import type { Text } from '../base/text.js';

/** A row as a reader gives it: one text for each column. A cell without a value is an empty text. */
export type ReadRow = readonly string[];

/**
 * Reads contact files of a format of its own: bytes become rows, the names of the columns first. It opens no file: bytes come to it,
 * unpacked, in chunks that are cut anywhere; and it must give the same rows however they are cut.
 */
export interface ContactReader {
  readonly id: string;
  /** What it reads, in one sentence. */
  readonly description: Text;
  /** How names of its files end, each with its dot: `.vcf`. No other file is given to it. */
  readonly extensions: readonly string[];
  /** @throws anything, for a file that it cannot read: the run ends, and nothing of what it said is told, which might be a cell */
  read(bytes: AsyncIterable<Uint8Array>): AsyncIterable<ReadRow> | Iterable<ReadRow>;
}

/** What compression and encryption add to a name. */
const PACKED = /(?:\.(?:gz|zst|zstd))?(?:\.age)?$/i;

/** The reader of a file of that name; undefined where none claims it. */
export const readerOf = (name: string, readers: readonly ContactReader[] = []): ContactReader | undefined => {
  const plain = name.replace(PACKED, '').toLowerCase();
  return readers.find(({ extensions }) => extensions.some((ending) => plain.endsWith(ending.toLowerCase())));
};
