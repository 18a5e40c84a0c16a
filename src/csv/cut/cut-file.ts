import type { ByteReader } from '../ports/byte-reader.js';
import { inputChanged } from '../records/record-errors.js';
import { assemble, type Cut, refuseBadQuotes } from './compose.js';
import { marksFor } from './quote-marks.js';
import { emptyScan, joinScans, type RangeScan } from './range-scan.js';
import { scanFrom } from './scan-from.js';
import type { CutOptions } from './scan-state.js';

/** Bytes of a file from an offset on. */
export interface FileReader extends ByteReader {
  close(): Promise<void>;
}

/** A file to be cut, behind its header. */
export interface FileCut extends CutOptions {
  /** Its name, for errors. */
  readonly name: string;
  /** Offset of the first record, its row and its line: behind byte order mark, notes and header. */
  readonly dataStart: number;
  readonly firstRow: number;
  readonly firstLine: number;
}

const BUFFER = 1_048_576;

/**
 * Cuts a file into parts of whole records and about equal size: each begins with the first record at or behind its share of the bytes.
 * There are less of them where the file is small, or a record larger than a part. The file is read once, in order, in 1 MiB of memory.
 * @param size of the file
 * @throws LumoError LUMO_BROKEN_QUOTE, LUMO_UNCLOSED_QUOTE, LUMO_INPUT_CHANGED
 */
export const cutFile = async (open: (from: number) => Promise<FileReader>, size: number, parts: number, file: FileCut): Promise<Cut> => {
  const { dataStart } = file;
  const length = Math.max(0, size - dataStart);
  const ranges = Math.min(parts, length);
  const options = { ...file, finder: file.finder ?? marksFor(length) };
  const start = { state: 'record', offset: dataStart, row: file.firstRow, line: file.firstLine } as const;
  const buffer = new Uint8Array(Math.min(BUFFER, length + 1));
  const scans: RangeScan[] = [];
  let whole = emptyScan(start.state);
  const reader = await open(dataStart);
  try {
    for (let range = 1; range <= ranges; range++) {
      let scan = emptyScan(whole.end);
      for (const end = Math.floor((length * range) / ranges); whole.bytes < end; ) {
        const got = await reader.read(buffer.subarray(0, end - whole.bytes));
        if (got === 0) throw inputChanged(file.name);
        const [piece] = scanFrom(buffer.subarray(0, got), [whole.end], options) as [RangeScan];
        scan = joinScans(scan, piece);
        whole = joinScans(whole, piece);
        // Nothing behind a lost quote can be trusted: the rest need not be read.
        if (whole.broken) refuseBadQuotes(assemble([whole], start));
      }
      scans.push(scan);
    }
    if ((await reader.read(buffer)) > 0) throw inputChanged(file.name);
  } finally {
    await reader.close();
  }
  const cut = assemble(scans, start);
  refuseBadQuotes(cut);
  return cut;
};
