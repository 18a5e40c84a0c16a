/**
 * The persons of one file on the disk, in 256 parts by the first byte of their fingerprints, so that one part of all files can be
 * compared at a time. Sixteen bytes a person, nothing that tells who they are without the key.
 * @module
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { type PersonSightings, SIGHTING_WORDS } from '../../model/outcome/person-sightings.js';

export const PERSON_PARTS = 256;
const MAGIC = 'LUMOPERSONS1\n\0\0\0';
const HEAD = 16 + 4 * (PERSON_PARTS + 1) + 4;
const WIDTH = 4 * SIGHTING_WORDS;
/** Words read at a time. */
export const READ_WORDS = 1 << 18;

/** Persons of one file that can be read part by part. */
export interface PersonsFile {
  /** Where each part begins, counted in persons; the last number is how many there are. */
  readonly starts: Uint32Array;
  /** Puts the persons of the parts from one to before another into `words`, which has room for just these, four words each. */
  read(from: number, to: number, words: Uint32Array): void;
}

/** Where each part begins, and the words in the order of parts. */
const parted = ({ words, count }: PersonSightings): { readonly starts: Uint32Array; readonly sorted: Uint32Array } => {
  const starts = new Uint32Array(PERSON_PARTS + 1);
  const partAt = (person: number): number => (words[person * SIGHTING_WORDS] as number) >>> 24;
  for (let i = 0; i < count; i++) starts[partAt(i) + 1] = (starts[partAt(i) + 1] as number) + 1;
  for (let part = 0; part < PERSON_PARTS; part++) starts[part + 1] = (starts[part + 1] as number) + (starts[part] as number);
  const next = starts.slice();
  const sorted = new Uint32Array(count * SIGHTING_WORDS);
  for (let i = 0; i < count; i++) {
    const part = partAt(i);
    const to = next[part] as number;
    next[part] = to + 1;
    for (let word = 0; word < SIGHTING_WORDS; word++) sorted[to * SIGHTING_WORDS + word] = words[i * SIGHTING_WORDS + word] as number;
  }
  return { starts, sorted };
};

const bytesOf = (words: Uint32Array): Buffer => Buffer.from(words.buffer, words.byteOffset, words.byteLength);

/** The same in memory. */
export const personsInMemory = (persons: PersonSightings): PersonsFile => {
  const { starts, sorted } = parted(persons);
  return {
    starts,
    read: (from, to, words) =>
      words.set(sorted.subarray((starts[from] as number) * SIGHTING_WORDS, (starts[to] as number) * SIGHTING_WORDS)),
  };
};

/** What is written for one file. */
export const personsFileBytes = (persons: PersonSightings): readonly Buffer[] => {
  const { starts, sorted } = parted(persons);
  const body = bytesOf(sorted);
  const first = crc32(bytesOf(starts));
  // Of no bytes at a null address, as those of an empty array are, zlib gives 0 whatever came before.
  const sum = body.length === 0 ? first : crc32(body, first);
  return [Buffer.from(MAGIC, 'latin1'), bytesOf(starts), bytesOf(Uint32Array.of(sum)), body];
};

const fill = (path: string, words: Uint32Array, at: number): void => {
  const bytes = bytesOf(words);
  const file = openSync(path, 'r');
  try {
    for (let done = 0; done < bytes.length; ) {
      const got = readSync(file, bytes, done, bytes.length - done, at + done);
      if (got === 0) throw new Error('short');
      done += got;
    }
  } finally {
    closeSync(file);
  }
};

/** The check sum of what follows the head, read in pieces. */
const sumOf = (path: string, starts: Uint32Array, count: number, piece: Uint32Array): number => {
  let sum = crc32(bytesOf(starts));
  for (let done = 0; done < count * SIGHTING_WORDS; done += piece.length) {
    const part = piece.subarray(0, Math.min(piece.length, count * SIGHTING_WORDS - done));
    fill(path, part, HEAD + done * 4);
    sum = crc32(bytesOf(part), sum);
  }
  return sum;
};

/**
 * The persons in a file that `personsFileBytes` wrote.
 * @param size of the file
 * @param piece memory to read in, used again for the next file
 * @returns undefined when it is not such a file, whole, undamaged and readable
 */
export const openPersonsFile = (path: string, size: number, piece = new Uint32Array(READ_WORDS)): PersonsFile | undefined => {
  try {
    return openWhole(path, size, piece);
  } catch {
    return undefined;
  }
};

const openWhole = (path: string, size: number, piece: Uint32Array): PersonsFile | undefined => {
  if (size < HEAD) return undefined;
  const head = new Uint32Array(HEAD / 4);
  fill(path, head, 0);
  const starts = head.slice(4, 4 + PERSON_PARTS + 1);
  const count = starts[PERSON_PARTS] as number;
  if (bytesOf(head).toString('latin1', 0, 16) !== MAGIC || size !== HEAD + count * WIDTH) return undefined;
  if (sumOf(path, starts, count, piece) !== head.at(-1)) return undefined;
  return {
    starts,
    read(from, _to, words) {
      try {
        fill(path, words, HEAD + (starts[from] as number) * WIDTH);
      } catch (cause) {
        throw unreadableInput(cause, basename(path));
      }
    },
  };
};
