import type { PartReader } from '../workbook/workbook.js';
import type { BytesAt } from '../zip/bytes-at.js';
import type { ZipEntry } from '../zip/read-directory.js';
import { readZipEntry } from '../zip/read-entry.js';
import { brokenZip } from '../zip/zip-errors.js';

/** Throws where so many bytes are too many to come of so many packed ones. */
export type MayHold = (unpacked: number, packed: number) => void;

/** The files of an archive by their names, whose case nobody is strict about. */
export const zipParts = (bytes: BytesAt, entries: readonly ZipEntry[], name: string, mayHold: MayHold): PartReader => {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    has: (part) => byName.has(part.toLowerCase()),
    read(part) {
      const entry = byName.get(part.toLowerCase());
      if (!entry) throw brokenZip(name);
      return readZipEntry(bytes, entry, name, mayHold);
    },
  };
};
