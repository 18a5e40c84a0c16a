import { type Encoding, guessEncoding } from '../../../src/csv/encodings/encoding.js';
import { type Expected, readTable } from '../table.js';

export type Rows = readonly (readonly string[])[];
/** What a reader says of a file: its rows, or that it refuses it (`error`, or of ours the code of the error). */
export type Answer = Rows | string;

interface WrittenCase extends Expected<Answer> {
  readonly text?: string;
  /** Bytes that are no UTF-8. */
  readonly base64?: string;
  readonly delimiter?: string;
  /** The code of our error, where a refusal is expected. */
  readonly code?: string;
  /** Why the delimiter that is found is not that of the case; absent where it is. */
  readonly unguessed?: string;
}

export interface CsvCase extends WrittenCase {
  readonly bytes: Uint8Array;
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly bom: number;
}

/** The cases of the CSV suites, each with its bytes. */
export const csvCases = (): readonly CsvCase[] =>
  readTable<readonly WrittenCase[]>('csv.json').map((one) => {
    const bytes = one.base64 === undefined ? Buffer.from(one.text ?? '') : Buffer.from(one.base64, 'base64');
    return { ...one, ...guessEncoding(bytes, false), bytes, delimiter: one.delimiter ?? ',' };
  });
