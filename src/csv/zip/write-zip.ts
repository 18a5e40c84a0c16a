/**
 * Writes a zip archive while its files come (APPNOTE 6.3.10): sizes and check sums stand after each file. The same files give the same
 * bytes: no time is told.
 * @module
 */
import { pipeline, Readable } from 'node:stream';
import { createDeflateRaw } from 'node:zlib';
import { platform } from '#platform';

/** A file of an archive that is written. */
export interface NewEntry {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Thrown for a file that would need the 64-bit version of the format. */
export class ZipFullError extends Error {}

/** Version 2.0; sizes after the data, name in UTF-8; deflate; 1 January 1980. */
const VERSION = 20;
const FLAGS = 0x0808;
const DEFLATED = 8;
const DAY = 0x0021;
const MOST = 0xffffffff;

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const localHeader = (name: Buffer): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DAY, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
};

const sizesAfter = ({ crc, packed, size }: Written): Buffer => {
  const after = Buffer.alloc(16);
  after.writeUInt32LE(0x08074b50, 0);
  for (const [i, number] of [crc, packed, size].entries()) after.writeUInt32LE(number, 4 + 4 * i);
  return after;
};

const directoryEntry = ({ name, offset, crc, packed, size }: Written): Buffer => {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE(DAY, 14);
  for (const [i, number] of [crc, packed, size].entries()) entry.writeUInt32LE(number, 16 + 4 * i);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
};

const endOf = (entries: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
};

/** @throws ZipFullError, and what the files throw */
export async function* zipBytes(entries: Iterable<NewEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name: text, chunks } of entries) {
    const name = Buffer.from(text, 'utf8');
    const start = offset;
    const header = localHeader(name);
    yield header;
    let [crc, packed, size] = [0, 0, 0];
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        crc = platform.crc32(chunk, crc);
        size += chunk.length;
        yield chunk;
      }
    };
    // A failure comes out of the loop.
    for await (const chunk of pipeline(Readable.from(counted()), createDeflateRaw(), () => {}) as AsyncIterable<Uint8Array>) {
      packed += chunk.length;
      yield chunk;
    }
    offset += header.length + packed + 16;
    if (offset > MOST || size > MOST) throw new ZipFullError();
    const entry = { name, offset: start, crc, packed, size };
    written.push(entry);
    yield sizesAfter(entry);
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield endOf(written.length, directory.length, offset);
}
