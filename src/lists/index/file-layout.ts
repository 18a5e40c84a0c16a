/**
 * Where things lie in a compiled list. All numbers are little-endian, 32 bits.
 *
 *     0  magic (12 bytes), version, bytes of the whole head, bytes of the JSON, CRC-32 of the JSON, 0
 *    32  the head as JSON (UTF-8), blanks up to a multiple of 4096
 *  head  per part: its entries, then its directory, each from a multiple of 16 on
 *
 * An entry is the first 96 bits of a digest, as three words; entries are sorted and each stands once. The directory has two
 * words per bucket: how many entries lie in the buckets before, and a filter in which each entry of the bucket sets three
 * bits. A last pair holds the number of all entries. An entry's bucket is told by the first bits of its digest.
 * @module
 */
import type { Channel } from '../../model/contact/channel.js';
import type { Identifier, ListKind } from '../../model/contact/suppression-list.js';

/** As PNG does it: a copy that was made as text, or cut to seven bits, no longer begins like this. */
export const INDEX_MAGIC = Uint8Array.from([0x89, 0x4c, 0x55, 0x4d, 0x4f, 0x49, 0x44, 0x58, 0x0d, 0x0a, 0x1a, 0x0a]);
export const FORMAT_VERSION = 1;
export const PREAMBLE_BYTES = 32;
const PAGE = 4096;
/** Words and bytes of an entry. */
export const ENTRY_WORDS = 3;
export const ENTRY_BYTES = ENTRY_WORDS * 4;
/** Bytes of a bucket in the directory. */
export const BUCKET_BYTES = 8;

/** How entries were made: a `HashRecipe` without its key, which no file may hold. */
export interface WrittenRecipe {
  readonly algorithm: string;
  readonly normaliser: string;
  readonly before?: string;
  readonly after?: string;
}

/** Entries of one kind. */
export interface WrittenPart {
  /** Absent for digests of which nobody has said of what they are. */
  readonly identifier?: Identifier | undefined;
  readonly recipe: WrittenRecipe;
  readonly entries: number;
  /** There are two to the power of that many buckets. */
  readonly bits: number;
}

/** What is known of the list that was compiled. It holds no entry. */
export interface IndexMetadata {
  /** Its base name, and the SHA-256 of its bytes as they lay on the disk. */
  readonly source: { readonly name: string; readonly sha256: string };
  readonly kind?: ListKind;
  /** Date of the version of the list (ISO). */
  readonly date?: string;
  readonly maxAgeDays?: number;
  readonly channels?: readonly Channel[];
  /** Lines that were no identifier, and domain entries that were refused because they would bar everybody. */
  readonly unread: number;
  readonly tooBroad: number;
  /** ISO code that its numbers were taken to be of although nobody said it; absent where somebody did, and in files of before. */
  readonly assumes?: string;
  /** Numbers that said no country, and were none of that one. */
  readonly noCountry?: number;
  /** Lines of refusals that say that the person agrees, and those that refuse some channels only. Absent: none, or nobody looked. */
  readonly agreeing?: number;
  readonly silent?: number;
  readonly narrower?: number;
}

export interface IndexHead extends IndexMetadata {
  readonly parts: readonly WrittenPart[];
  /** Of everything behind the head: CRC-32, looked at whenever the file is opened, and SHA-256, which `verifyIndex` looks at. */
  readonly crc32: number;
  readonly sha256: string;
}

/** More entries than that per bucket, on average, and there is twice the number of buckets. */
const CROWDED = 4.8;
const FEWEST = 6;
const MOST = 28;

/** 5,000,000 entries come to 2^20 buckets. */
export const bucketBitsFor = (entries: number): number => {
  let bits = FEWEST;
  while (bits < MOST && entries > CROWDED * 2 ** bits) bits++;
  return bits;
};

/** Shift of an entry's first word that leaves its bucket. */
export const bucketShiftFor = (bits: number): number => 32 - bits;

/** The bits that an entry sets in the filter of its bucket. */
export const filterBits = (second: number): number => (1 << (second & 31)) | (1 << ((second >>> 5) & 31)) | (1 << ((second >>> 10) & 31));

const aligned = (at: number): number => Math.ceil(at / 16) * 16;

/** Bytes from the end of the head on. */
export interface PartOffsets {
  readonly entriesAt: number;
  readonly directoryAt: number;
  /** Where the part ends, and the next begins. */
  readonly end: number;
}

export const partOffsetsOf = (parts: readonly Pick<WrittenPart, 'entries' | 'bits'>[]): readonly PartOffsets[] => {
  const places: PartOffsets[] = [];
  for (const { entries, bits } of parts) {
    const entriesAt = places.at(-1)?.end ?? 0;
    const directoryAt = aligned(entriesAt + entries * ENTRY_BYTES);
    places.push({ entriesAt, directoryAt, end: aligned(directoryAt + (2 ** bits + 1) * BUCKET_BYTES) });
  }
  return places;
};

/** Bytes of a head that holds that much JSON. */
export const headBytes = (json: number): number => Math.ceil((PREAMBLE_BYTES + json) / PAGE) * PAGE;

/** Whether a file that begins with these bytes is a compiled list. Twelve bytes are enough. */
export const hasIndexMagic = (bytes: Uint8Array): boolean => INDEX_MAGIC.every((byte, i) => bytes[i] === byte);
