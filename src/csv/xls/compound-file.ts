/**
 * A compound file (MS-CFB): a small file system in a file, in which Office before 2007 kept everything.
 * @module
 */
import { BrokenTableError } from '../workbook/row-buffer.js';
import type { BytesAt } from '../zip/bytes-at.js';

const HEADER = 512;
const ENTRY = 128;
const SMALL_SECTOR = 64;
/** From here on a number says what a sector is for, and is the number of none. */
const NO_SECTOR = 0xfffffffa;
/** The kinds of entries that have bytes. */
const [STREAM, ROOT] = [2, 5];
/** Names enough: what matters stands first. */
const MOST_ENTRIES = 4096;
/** Bytes of the longest stream that is read: no workbook of that time comes near. */
const MOST_BYTES = 1 << 30;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

export interface CompoundFile {
  readonly names: readonly string[];
  /** All bytes of a stream; undefined where there is none of that name. @throws BrokenTableError */
  read(name: string): Promise<Buffer | undefined>;
}

const entriesIn = (directory: Buffer): readonly Entry[] =>
  Array.from({ length: Math.min(MOST_ENTRIES, Math.floor(directory.length / ENTRY)) }, (_, i) => {
    const entry = directory.subarray(i * ENTRY, (i + 1) * ENTRY);
    const length = Math.min(64, entry.readUInt16LE(64));
    return {
      name: length > 2 ? entry.toString('utf16le', 0, length - 2) : '',
      kind: entry[66] as number,
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  }).filter(({ name }) => name !== '');

/** Reads pieces of one size, by the table that says which one follows which. */
class Sectors {
  readonly #size: number;
  readonly #next: Uint32Array;
  readonly #read: (sector: number, count: number) => Promise<Buffer>;

  constructor(size: number, next: Uint32Array, read: (sector: number, count: number) => Promise<Buffer>) {
    this.#size = size;
    this.#next = next;
    this.#read = read;
  }

  /** The bytes of a chain, sectors that lie side by side at once; of one that runs in a circle, as many as there may be. @throws BrokenTableError for one that leads nowhere */
  async chain(start: number, most = MOST_BYTES): Promise<Buffer> {
    const parts: Buffer[] = [];
    const limit = Math.min(this.#next.length, Math.ceil(most / this.#size));
    for (let [sector, seen] = [start, 0]; sector < NO_SECTOR && seen < limit; ) {
      const first = sector;
      let count = 0;
      do {
        if (sector >= this.#next.length) throw new BrokenTableError('sectors');
        count++;
        seen++;
        sector = this.#next[sector] as number;
      } while (sector === first + count && seen < limit);
      parts.push(await this.#read(first, count));
    }
    return Buffer.concat(parts);
  }
}

const numbersOf = (bytes: Buffer): Uint32Array => Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32LE(i * 4));

/**
 * The numbers of the sectors that hold the table of sectors: the first stand in the header, the others in a chain of their own, which may run in a circle.
 * @param room how many sectors the file has room for
 */
const tableSectors = async (
  header: Buffer,
  size: number,
  room: number,
  read: (sector: number, count: number) => Promise<Buffer>,
): Promise<number[]> => {
  const found = [...numbersOf(header.subarray(76, HEADER))];
  const perSector = size / 4 - 1;
  const links = Math.min(room, header.readUInt32LE(72));
  for (let [sector, i] = [header.readUInt32LE(68), 0]; sector < NO_SECTOR && i < links; i++) {
    const numbers = numbersOf(await read(sector, 1));
    if (numbers.length <= perSector) throw new BrokenTableError('sectors');
    found.push(...numbers.subarray(0, perSector));
    sector = numbers[perSector] as number;
  }
  return found.filter((sector) => sector < NO_SECTOR);
};

/** @throws BrokenTableError for what begins as a compound file and is none */
export const openCompoundFile = async (bytes: BytesAt): Promise<CompoundFile> => {
  const header = await bytes.read(0, HEADER);
  const shift = header.length === HEADER ? header.readUInt16LE(30) : 0;
  if (shift !== 9 && shift !== 12) throw new BrokenTableError('header');
  const size = 1 << shift;
  const read = (sector: number, count: number): Promise<Buffer> => bytes.read((sector + 1) * size, count * size);
  // A number for each sector that the file has room for: what its table says of others is of none.
  const room = Math.ceil(bytes.size / size);
  const parts: Buffer[] = [];
  for (const sector of (await tableSectors(header, size, room, read)).slice(0, Math.ceil((room * 4) / size) + 1))
    parts.push(await read(sector, 1));
  const large = new Sectors(size, numbersOf(Buffer.concat(parts)), read);
  const entries = entriesIn(await large.chain(header.readUInt32LE(48), MOST_ENTRIES * ENTRY));
  const root = entries.find(({ kind }) => kind === ROOT);
  if (root === undefined) throw new BrokenTableError('directory');
  const cutoff = header.readUInt32LE(56);
  const readSmall = async (): Promise<Sectors> => {
    const [within, next] = [await large.chain(root.start, root.size), await large.chain(header.readUInt32LE(60))];
    return new Sectors(SMALL_SECTOR, numbersOf(next), async (sector, count) =>
      within.subarray(sector * SMALL_SECTOR, (sector + count) * SMALL_SECTOR),
    );
  };
  return {
    names: entries.map(({ name }) => name),
    async read(name) {
      const entry = entries.find((one) => one.kind === STREAM && one.name === name);
      if (entry === undefined) return undefined;
      if (entry.size > MOST_BYTES) throw new BrokenTableError('size');
      const sectors = entry.size < cutoff ? await readSmall() : large;
      const found = await sectors.chain(entry.start, entry.size);
      // A file that was cut off on its way lacks its end.
      if (found.length < entry.size) throw new BrokenTableError('end');
      return found.subarray(0, entry.size);
    },
  };
};
