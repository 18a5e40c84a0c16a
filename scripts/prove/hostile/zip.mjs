// A zip archive that says what it is told to say, true or not.
import { crc32 } from 'node:zlib';

const u16 = (n) => Buffer.from([n & 255, (n >> 8) & 255]);
const u32 = (n) => Buffer.concat([u16(n & 0xffff), u16(n >>> 16)]);

/** @param {Record<string, Buffer | { packed: Buffer, size: number }>} files by name: as they are, or packed by Deflate with the size that is claimed */
export const zipOf = (files) => {
  const parts = [];
  const central = [];
  let at = 0;
  for (const [name, file] of Object.entries(files)) {
    const stored = Buffer.isBuffer(file);
    const bytes = stored ? file : file.packed;
    const size = stored ? file.length : file.size;
    const label = Buffer.from(name);
    const head = Buffer.concat([
      u16(20),
      u16(0),
      u16(stored ? 0 : 8),
      u32(0),
      u32(stored ? crc32(file) : 0),
      u32(bytes.length),
      u32(size),
      u16(label.length),
      u16(0),
    ]);
    parts.push(Buffer.from('PK\x03\x04'), head, label, bytes);
    central.push(Buffer.from('PK\x01\x02'), u16(20), head, u16(0), u16(0), u16(0), u32(0), u32(at), label);
    at += 4 + head.length + label.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const count = Object.keys(files).length;
  const end = Buffer.concat([Buffer.from('PK\x05\x06'), u16(0), u16(0), u16(count), u16(count), u32(directory.length), u32(at), u16(0)]);
  return Buffer.concat([...parts, directory, end]);
};
