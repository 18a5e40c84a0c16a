import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { makeDecoder } from '../../csv/encodings/encoding.js';
import { isGzip } from '../../csv/source/byte-streams.js';
import { unpackedLimit } from '../../csv/source/unpack-limits.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { brokenGzip, unreadableList } from '../errors/list-errors.js';
import { listUnpacksTooMuch } from '../open/list-limits.js';

/** Bytes that are read at once. */
const READ = 1 << 20;
const LF = 10;
const CR = 13;

/** A list as it is read: piece by piece, whole lines in each, and in the end the SHA-256 of what lay on the disk. */
export interface LineChunks {
  readonly lines: AsyncIterable<Buffer>;
  /** Once everything was read. */
  readonly sha256: () => string;
}

async function* unpacked(path: string, see: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  const name = basename(path);
  const file = createReadStream(path, { highWaterMark: READ });
  let [packedBytes, length] = [0, 0];
  let zip: ReturnType<typeof createGunzip> | undefined;
  try {
    const packed = async function* (): AsyncGenerator<Buffer> {
      for await (const bytes of file as AsyncIterable<Buffer>) {
        see(bytes);
        packedBytes += bytes.length;
        yield bytes;
      }
    };
    const source = packed();
    const { value: first } = (await source.next()) as { value: Buffer | undefined };
    if (first === undefined) return;
    const rest = async function* (): AsyncGenerator<Buffer> {
      yield first;
      yield* source;
    };
    if (!isGzip(first)) {
      yield* rest();
      return;
    }
    // A failure comes out of the loop over `zip`.
    zip = pipeline(rest(), createGunzip({ chunkSize: READ }), () => {});
    for await (const bytes of zip as AsyncIterable<Buffer>) {
      length += bytes.length;
      if (length > unpackedLimit(packedBytes)) throw listUnpacksTooMuch(name);
      yield bytes;
    }
  } catch (cause) {
    if (cause instanceof LumoError) throw cause;
    throw String((cause as { code?: string }).code).startsWith('Z_') ? brokenGzip(name) : unreadableList(name, cause);
  } finally {
    zip?.destroy();
    file.destroy();
  }
}

/** Where the last whole line of some bytes ends; a CR at the very end may be half of a CRLF. */
const lastEnd = (bytes: Buffer): number => {
  const end = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR, bytes.length - 2));
  return end + 1;
};

/** The same in UTF-8: lines of another one-byte encoding are told by not being UTF-8. */
const asUtf8 = (bytes: Buffer): Buffer =>
  isAscii(bytes) || isUtf8(bytes) ? bytes : Buffer.from(makeDecoder('windows-1252', false)(bytes, 0, bytes.length), 'utf8');

async function* wholeLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let before: Buffer[] = [];
  for await (const piece of pieces) {
    const end = lastEnd(piece);
    if (end === 0) {
      before.push(piece);
      continue;
    }
    yield asUtf8(Buffer.concat([...before, piece.subarray(0, end)]));
    before = [piece.subarray(end)];
  }
  const rest = Buffer.concat(before);
  if (rest.length > 0) yield asUtf8(rest);
}

/**
 * Opens a list of one entry per line, perhaps gzip, of any size.
 * @throws LumoError LUMO_LIST_UNREADABLE, while it is read
 */
export const openLineChunks = (path: string): LineChunks => {
  const hash = createHash('sha256');
  return { lines: wholeLines(unpacked(path, (bytes) => hash.update(bytes))), sha256: () => hash.digest('hex') };
};
