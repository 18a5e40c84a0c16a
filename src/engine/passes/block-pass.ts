import type { ByteReader } from '../../csv/ports/byte-reader.js';
import { type Block, type InputCounts, readBlocks } from '../../csv/records/blocks.js';
import { delimiterBytes } from '../../csv/records/dialect.js';
import { scanRecords } from '../../csv/records/record-scanner.js';
import { interruptedError } from '../../model/base/lumo-error.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import { shareRead, type TellProgress } from './run-progress.js';

export interface RunWatch {
  readonly progress?: TellProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a pass does with each block: several at a time, and taken in their order. */
export interface BlockWork<Done extends { readonly free: readonly ArrayBuffer[] }> {
  /** How many blocks are worth having under way at once. */
  readonly depth: number;
  /** @param spare gives a buffer of at least so many bytes to write into */
  work(block: Block, spare: (bytes: number) => ArrayBuffer): Promise<Done>;
  take(done: Done): Promise<void>;
}

const BLOCK = 1024 * 1024;

/** Where the contacts begin: byte of the head (which has no byte order mark), and line. */
export const contactsBegin = (prepared: PreparedFile): { readonly offset: number; readonly line: number } => {
  const last = prepared.opening.rows[prepared.firstContactIndex - 1];
  return last ? { offset: last.end, line: last.line } : { offset: 0, line: 1 };
};

/** What ends the records above the contacts: a header of one kind over rows of another is a mix. */
export const lineEndsAbove = (prepared: PreparedFile): Pick<InputCounts, 'lf' | 'crlf' | 'cr'> => {
  const { dialect, head, workingEncoding } = prepared.opening;
  const delimiter = delimiterBytes(dialect.delimiter, workingEncoding);
  const { lf, crlf, cr } = scanRecords(head, contactsBegin(prepared).offset, true, delimiter, dialect.escape === 'backslash');
  return { lf, crlf, cr };
};

/**
 * One look at all contacts of a file: blocks are cut and worked on.
 * Used buffers go round, so that memory does not grow with the file.
 * @returns what was counted while cutting
 */
export const passOverBlocks = async <Done extends { readonly free: readonly ArrayBuffer[] }>(
  prepared: PreparedFile,
  reader: ByteReader,
  { depth, work, take }: BlockWork<Done>,
  watch: RunWatch,
  blockBytes: number | undefined,
): Promise<{ readonly counts: InputCounts; readonly blocks: number; readonly firstRow: number }> => {
  const { opening } = prepared;
  // A small file needs no large buffer.
  const size = blockBytes ?? (opening.isWhole ? Math.min(BLOCK, opening.head.length) : BLOCK);
  const slack = opening.isWhole ? 0 : 65536;
  const pool: ArrayBuffer[] = [];
  const bufferOf = (bytes: number): ArrayBuffer => {
    const found = pool.findIndex((buffer) => buffer.byteLength >= bytes);
    return found >= 0 ? (pool.splice(found, 1)[0] as ArrayBuffer) : new ArrayBuffer(Math.max(bytes, size + slack));
  };
  const start = contactsBegin(prepared);
  const counts: InputCounts = { rows: 0, ...lineEndsAbove(prepared), lines: 0, encoding: opening.workingEncoding };
  const firstRow = prepared.firstContactIndex + 1;
  const blocks = readBlocks(reader, {
    size,
    counts,
    firstRow,
    delimiter: opening.dialect.delimiter,
    backslash: opening.dialect.escape === 'backslash',
    encoding: opening.workingEncoding,
    asciiOnly: opening.asciiOnly,
    first: opening.head.subarray(start.offset),
    firstLine: start.line,
    buffer: (bytes) => new Uint8Array(bufferOf(bytes)),
  });
  const underWay: Promise<Done>[] = [];
  let cut = 0;
  let taken = 0;
  const next = async (): Promise<void> => {
    const done = await (underWay.shift() as Promise<Done>);
    await take(done);
    taken++;
    pool.push(...done.free.filter(({ byteLength }) => byteLength > 0));
  };
  const tell = (): void => {
    const read = shareRead(prepared);
    // What was read and lies on a thread is not done yet.
    watch.progress?.(counts.rows, read === undefined ? undefined : (read * taken) / cut);
  };
  try {
    for await (const block of blocks) {
      if (watch.signal?.aborted) throw interruptedError();
      cut++;
      const done = work(block, bufferOf);
      // A failure is met in order, with `await`; until then it must not pass for one that nobody handles.
      done.catch(() => {});
      underWay.push(done);
      if (underWay.length >= depth) await next();
      if (watch.progress) tell();
    }
    while (underWay.length > 0) {
      await next();
      if (watch.progress) tell();
    }
  } finally {
    await Promise.allSettled(underWay);
  }
  return { counts, blocks: cut, firstRow };
};
