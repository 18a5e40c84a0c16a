import { platform } from '#platform';
import { CHANNELS } from '../../model/contact/channel.js';
import { alteredIndex, notAnIndex, truncatedIndex, unsupportedIndexVersion } from '../errors/index-errors.js';
import {
  FORMAT_VERSION,
  hasIndexMagic,
  headBytes,
  INDEX_MAGIC,
  type IndexHead,
  type IndexMetadata,
  PREAMBLE_BYTES,
  partOffsetsOf,
  type WrittenPart,
} from './file-layout.js';

/** Room for the head of a file, before its numbers and check sums are known: none can be longer than here. */
export const roomForHead = (about: IndexMetadata, parts: readonly Omit<WrittenPart, 'entries' | 'bits'>[]): number => {
  const most = parts.map((part) => ({ ...part, entries: 2 ** 32, bits: 99 }));
  const json = JSON.stringify({ ...about, parts: most, crc32: 2 ** 32, sha256: 'f'.repeat(64) });
  return headBytes(Buffer.byteLength(json));
};

/** The head of a file, with blanks up to the room that was left for it. */
export const writeHead = (head: IndexHead, room: number): Buffer => {
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  const bytes = Buffer.alloc(room, ' ');
  bytes.set(INDEX_MAGIC);
  for (const [i, number] of [FORMAT_VERSION, room, json.length, platform.crc32(json), 0].entries())
    bytes.writeUInt32LE(number, INDEX_MAGIC.length + i * 4);
  bytes.set(json, PREAMBLE_BYTES);
  return bytes;
};

export interface ReadHead {
  readonly head: IndexHead;
  /** Where the first part begins. */
  readonly dataAt: number;
  /** Bytes of all parts. */
  readonly dataBytes: number;
}

const isCount = (value: unknown, most: number): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isText = (value: unknown): boolean => typeof value === 'string';

const isPart = (value: unknown): value is WrittenPart => {
  const { identifier, recipe, entries, bits } = (value ?? {}) as WrittenPart;
  return (
    (identifier === undefined || isText(identifier)) &&
    isText(recipe?.algorithm) &&
    isText(recipe.normaliser) &&
    isCount(entries, 2 ** 32 - 1) &&
    isCount(bits, 31) &&
    bits > 0
  );
};

/** Whether a value has the shape of a head; check sums tell accidents, and this tells who writes such files with another program. */
const isHead = (value: unknown): value is IndexHead => {
  const head = value as IndexHead;
  return (
    Array.isArray(head?.parts) &&
    head.parts.every(isPart) &&
    isCount(head.crc32, 2 ** 32 - 1) &&
    isText(head.sha256) &&
    isText(head.source?.name) &&
    isText(head.source.sha256) &&
    isCount(head.unread, Number.MAX_SAFE_INTEGER) &&
    isCount(head.tooBroad, Number.MAX_SAFE_INTEGER) &&
    isText(head.assumes ?? '') &&
    isCount(head.noCountry ?? 0, Number.MAX_SAFE_INTEGER) &&
    isCount(head.agreeing ?? 0, Number.MAX_SAFE_INTEGER) &&
    isCount(head.silent ?? 0, Number.MAX_SAFE_INTEGER) &&
    isCount(head.narrower ?? 0, Number.MAX_SAFE_INTEGER) &&
    (head.channels ?? []).every((channel) => CHANNELS.includes(channel))
  );
};

const parsed = (json: Buffer): unknown => {
  try {
    return JSON.parse(json.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Reads the head of a compiled list.
 * @param read gives bytes of the file; fewer than asked for at its end
 * @param size of the file
 * @throws LumoError LUMO_LIST_INDEX_FOREIGN, _VERSION, _DAMAGED
 */
export const readHead = (read: (at: number, length: number) => Buffer, size: number, name: string): ReadHead => {
  const fixed = read(0, PREAMBLE_BYTES);
  if (!hasIndexMagic(fixed)) throw notAnIndex(name);
  if (fixed.length < PREAMBLE_BYTES) throw truncatedIndex(name);
  const [version, dataAt, length, sum] = [0, 4, 8, 12].map((i) => fixed.readUInt32LE(INDEX_MAGIC.length + i)) as [
    number,
    number,
    number,
    number,
  ];
  if (version !== FORMAT_VERSION) throw unsupportedIndexVersion(name);
  if (dataAt > size || PREAMBLE_BYTES + length > dataAt) throw truncatedIndex(name);
  const json = read(PREAMBLE_BYTES, length);
  if (json.length < length) throw truncatedIndex(name);
  if (platform.crc32(json) !== sum) throw alteredIndex(name);
  const head = parsed(json);
  if (!isHead(head)) throw unsupportedIndexVersion(name);
  const dataBytes = partOffsetsOf(head.parts).at(-1)?.end ?? 0;
  if (dataAt + dataBytes !== size) throw truncatedIndex(name);
  return { head, dataAt, dataBytes };
};
