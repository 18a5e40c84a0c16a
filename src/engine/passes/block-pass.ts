import type { ByteReader } from '../../csv/ports/byte-reader.js';
import { type InputCounts, readBlocks } from '../../csv/records/blocks.js';
import { scanRecords } from '../../csv/records/record-scanner.js';
import { interruptedError } from '../../model/base/lumo-error.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import type { BlockResult, Executor } from '../threads/executor.js';
import { shareRead, type TellProgress } from './run-progress.js';

export interface RunWatch {
  readonly progress?: TellProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

const BLOCK = 1024 * 1024;

/** Where the contacts begin: byte of the head (which has no byte order mark), and line. */
export const contactsBegin = (prepared: PreparedFile): { readonly offset: number; readonly line: number } => {
  const last = prepared.opening.rows[prepared.firstContactIndex - 1];
  return last ? { offset: last.end, line: last.line } : { offset: 0, line: 1 };
};

/**
 * One look at all contacts of a file: blocks are cut, worked on several at a time, and handed to `take` in order.
 * Used buffers go round, so that memory does not grow with the file.
 * @returns what was counted while cutting
 */
export const passOverBlocks = async (
  prepared: PreparedFile,
  reader: ByteReader,
  executor: Executor,
  mode: 'survey' | 'judge',
  watch: RunWatch,
  blockBytes: number | undefined,
  take: (done: BlockResult) => Promise<void> = async () => {},
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
  // The line ends of the header count too: a header of one kind over rows of another is a mix.
  const { lf, crlf, cr } = scanRecords(opening.head, start.offset, true, 0, false);
  const counts: InputCounts = { rows: 0, lf, crlf, cr, lines: 0, encoding: opening.workingEncoding };
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
  const underWay: Promise<BlockResult>[] = [];
  let cut = 0;
  let taken = 0;
  const next = async (): Promise<void> => {
    const done = await (underWay.shift() as Promise<BlockResult>);
    await take(done);
    taken++;
    pool.push(...done.free);
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
      const work =
        mode === 'survey'
          ? executor.survey(block).then((free) => ({ outputs: {}, free }))
          : executor.judge(block, bufferOf(block.bytes.length + 1024));
      // A failure is met in order, with `await`; until then it must not pass for one that nobody handles.
      work.catch(() => {});
      underWay.push(work);
      if (underWay.length >= executor.depth) await next();
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
