/**
 * What a zip archive holds, by its central directory (APPNOTE 6.3.10): the only place that says it for certain.
 * @module
 */
import type { BytesAt } from './bytes-at.js';
import { brokenZip } from './zip-errors.js';

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
/** Of the end record and the longest comment after it. */
const TAIL = 22 + 0xffff;
/** A workbook has some dozens of parts. */
const MOST_ENTRIES = 100_000;
const MOST_DIRECTORY = 64 * 1024 * 1024;
const UNSAID = 0xffffffff;

const endRecord = (tail: Buffer, name: string): number => {
  for (let at = tail.length - 22; at >= 0; at--) if (tail.readUInt32LE(at) === END) return at;
  throw brokenZip(name);
};

/** Where the directory is and how many entries it has: in the end record, or in its 64-bit version. */
const directoryPlace = async (bytes: BytesAt, name: string): Promise<{ count: number; size: number; offset: number }> => {
  const from = Math.max(0, bytes.size - TAIL);
  const tail = await bytes.read(from, TAIL);
  const at = endRecord(tail, name);
  const place = { count: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
  if (place.count !== 0xffff && place.size !== UNSAID && place.offset !== UNSAID) return place;
  if (at < 20 || tail.readUInt32LE(at - 20) !== LOCATOR_64) return place;
  const end = await bytes.read(Number(tail.readBigUInt64LE(at - 20 + 8)), 56);
  if (end.length < 56 || end.readUInt32LE(0) !== END_64) throw brokenZip(name);
  return { count: Number(end.readBigUInt64LE(32)), size: Number(end.readBigUInt64LE(40)), offset: Number(end.readBigUInt64LE(48)) };
};

/** Sizes and offset of an entry that has them in 64 bits. */
const wideNumbers = (extra: Buffer, numbers: readonly number[], name: string): readonly number[] => {
  if (!numbers.includes(UNSAID)) return numbers;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== UNSAID) return number;
      if (next + 8 > extra.length) throw brokenZip(name);
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return numbers;
};

/**
 * All files of an archive, in its order.
 * @throws LumoError LUMO_ZIP_BROKEN
 */
export const readZipDirectory = async (bytes: BytesAt, name: string): Promise<readonly ZipEntry[]> => {
  const { count, size, offset } = await directoryPlace(bytes, name);
  if (count > MOST_ENTRIES || size > MOST_DIRECTORY) throw brokenZip(name);
  const all = await bytes.read(offset, size);
  const entries: ZipEntry[] = [];
  for (let at = 0, i = 0; i < count; i++) {
    if (at + 46 > all.length || all.readUInt32LE(at) !== ENTRY) throw brokenZip(name);
    const nameEnd = at + 46 + all.readUInt16LE(at + 28);
    const extraEnd = nameEnd + all.readUInt16LE(at + 30);
    const flags = all.readUInt16LE(at + 8);
    const said = [all.readUInt32LE(at + 24), all.readUInt32LE(at + 20), all.readUInt32LE(at + 42)];
    const [unpacked = 0, packed = 0, place = 0] = wideNumbers(all.subarray(nameEnd, extraEnd), said, name);
    entries.push({
      name: all.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
      method: all.readUInt16LE(at + 10),
      encrypted: (flags & 1) !== 0,
      crc32: all.readUInt32LE(at + 16),
      packed,
      size: unpacked,
      offset: place,
    });
    at = extraEnd + all.readUInt16LE(at + 32);
  }
  return entries;
};
