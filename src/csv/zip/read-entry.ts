import { platform } from '#platform';
import { LumoError } from '../../model/base/lumo-error.js';
import type { BytesAt } from './bytes-at.js';
import type { ZipEntry } from './read-directory.js';
import { brokenZip, foreignZip, lockedZip } from './zip-errors.js';

const READ = 256 * 1024;
const STORED = 0;
const DEFLATED = 8;

async function* packedBytes(bytes: BytesAt, from: number, length: number, name: string): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; ) {
    const part = await bytes.read(from + at, Math.min(READ, length - at));
    if (part.length === 0) throw brokenZip(name);
    at += part.length;
    yield part;
  }
}

/** @param name of the archive, for errors. @param entry refuses what nobody can read. @throws LumoError LUMO_PASSWORD, LUMO_ZIP_METHOD */
const refuseUnreadable = ({ encrypted, method }: ZipEntry, name: string): void => {
  if (encrypted) throw lockedZip(name);
  if (method !== STORED && method !== DEFLATED) throw foreignZip(name);
};

/**
 * What one file of an archive holds, while it is unpacked; its length and check sum are what the archive says, or the reading fails.
 * @param mayHold whether so many bytes may come of so many packed ones
 * @throws LumoError LUMO_ZIP_BROKEN, LUMO_PASSWORD, LUMO_ZIP_METHOD, and what `mayHold` throws
 */
export async function* readZipEntry(
  bytes: BytesAt,
  entry: ZipEntry,
  name: string,
  mayHold: (unpacked: number, packed: number) => void,
): AsyncGenerator<Uint8Array> {
  refuseUnreadable(entry, name);
  const local = await bytes.read(entry.offset, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) throw brokenZip(name);
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = packedBytes(bytes, start, entry.packed, name);
  const plain = entry.method === DEFLATED ? platform.inflateRaw(packed) : packed;
  let length = 0;
  let crc = 0;
  try {
    for await (const chunk of plain) {
      length += chunk.length;
      mayHold(length, entry.packed);
      crc = platform.crc32(chunk, crc);
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof LumoError ? cause : brokenZip(name);
  }
  if (length !== entry.size || crc !== entry.crc32) throw brokenZip(name);
}
