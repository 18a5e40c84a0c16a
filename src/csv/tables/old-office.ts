import type { BytesAt } from '../zip/bytes-at.js';

const ENTRY = 128;
/** Names enough: what matters stands first. */
const MOST = 32;

/** What stands in the first piece of the directory of a compound file. */
export const compoundEntries = async (bytes: BytesAt): Promise<readonly string[]> => {
  const head = await bytes.read(0, 512);
  if (head.length < 512) return [];
  const sector = 1 << Math.min(16, head.readUInt16LE(30));
  const directory = await bytes.read((head.readUInt32LE(48) + 1) * sector, MOST * ENTRY);
  const names: string[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, directory.readUInt16LE(at + 64));
    if (length > 2) names.push(directory.toString('utf16le', at, at + length - 2));
  }
  return names;
};
