import type { ByteReader } from '../ports/byte-reader.js';
import { type BlockOptions, readBlocks } from '../records/blocks.js';
import { inputChanged } from '../records/record-errors.js';
import type { RecordPart } from './compose.js';

/** A file to be cut whose delimiter is of several bytes, and how it is read. */
export interface RecordCut extends Pick<BlockOptions, 'delimiter' | 'backslash' | 'encoding' | 'asciiOnly' | 'firstRow' | 'firstLine'> {
  /** Its name, for errors. */
  readonly name: string;
  /** Offset of the first record: behind byte order mark, notes and header. */
  readonly dataStart: number;
}

const LARGEST = 65_536;
/** Blocks of one part: what its size may differ from that of the others. */
const BLOCKS = 16;

/**
 * Cuts a file as `cutFile` does, where no state of one byte tells what the next ones are: its records are read in small blocks, of which each part
 * has as many as make its share of the bytes.
 * @param reader gives the bytes from `dataStart` on
 * @throws LumoError those of `readBlocks`, LUMO_INPUT_CHANGED
 */
export const cutRecords = async (reader: ByteReader, size: number, parts: number, file: RecordCut): Promise<readonly RecordPart[]> => {
  const { dataStart, name } = file;
  const length = Math.max(0, size - dataStart);
  const block = Math.max(1, Math.min(LARGEST, Math.floor(length / (parts * BLOCKS))));
  const counts = { rows: 0, lf: 0, crlf: 0, cr: 0, lines: 0, encoding: file.encoding };
  const blocks = readBlocks(reader, { ...file, size: block, first: new Uint8Array(0), counts, buffer: (bytes) => new Uint8Array(bytes) });
  const begins: Omit<RecordPart, 'end'>[] = [];
  let done = 0;
  let line = file.firstLine;
  for await (const { bytes, firstRow: row } of blocks) {
    if (done >= Math.floor((length * begins.length) / parts))
      begins.push({ part: begins.length, begin: dataStart + done, firstRow: row, firstLine: line });
    done += bytes.length;
    line = counts.lines + 1;
  }
  if (done !== length) throw inputChanged(name);
  return begins.map((one, place) => ({ ...one, end: begins[place + 1]?.begin ?? dataStart + length }));
};
