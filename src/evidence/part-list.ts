/**
 * A file that nobody has read as a whole: its parts, each with its hash, and what lies before the first record.
 * @module
 */
import { createHash, type Hash } from 'node:crypto';
import { openWithoutAtime } from '../csv/files/open-without-atime.js';
import { sha256 } from './canonical-json.js';

/** Bytes, by their number and their SHA-256. */
export interface HashedBytes {
  readonly bytes: number;
  readonly sha256: string;
}

/** All bytes of a file, in their order: none is outside of its head and its parts. */
export interface PartList {
  /** What lies before the first record; absent where nothing does, as in a table. */
  readonly head?: HashedBytes | undefined;
  readonly parts: readonly (HashedBytes & { readonly records: number })[];
}

/** SHA-256 of the JSON list `[["head", bytes, sha256], [0, bytes, sha256, records], [1, …], …]`: what a hash of the whole would be, made by many. */
export const rootOf = ({ head, parts }: PartList): string =>
  sha256(
    JSON.stringify([
      ...(head ? [['head', head.bytes, head.sha256]] : []),
      ...parts.map((part, number) => [number, part.bytes, part.sha256, part.records]),
    ]),
  );

/** How many bytes the whole of it has. */
export const bytesOfParts = ({ head, parts }: PartList): number => parts.reduce((sum, { bytes }) => sum + bytes, head?.bytes ?? 0);

/** Hashes bytes that come in order as one list cuts them. */
class PartHasher {
  readonly #list: PartList;
  readonly #lengths: readonly number[];
  readonly #hashes: string[] = [];
  #hash: Hash = createHash('sha256');
  #taken = 0;

  constructor(list: PartList) {
    this.#list = list;
    this.#lengths = [...(list.head ? [list.head.bytes] : []), ...list.parts.map(({ bytes }) => bytes)];
    this.#close();
  }

  /** Ends each piece that is whole. */
  #close(): void {
    for (; this.#taken === this.#lengths[this.#hashes.length]; this.#taken = 0) {
      this.#hashes.push(this.#hash.digest('hex'));
      this.#hash = createHash('sha256');
    }
  }

  update(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; this.#close()) {
      // What comes behind the last piece belongs to none, and makes another root.
      const left = (this.#lengths[this.#hashes.length] ?? Number.POSITIVE_INFINITY) - this.#taken;
      const piece = bytes.subarray(at, at + left);
      this.#hash.update(piece);
      this.#taken += piece.length;
      at += piece.length;
    }
  }

  /** Undefined where the bytes are not as many as those of the list. */
  get root(): string | undefined {
    const { head, parts } = this.#list;
    if (this.#hashes.length !== this.#lengths.length || this.#taken > 0) return undefined;
    const hashes = this.#hashes.slice(head ? 1 : 0);
    return rootOf({
      ...(head && { head: { bytes: head.bytes, sha256: this.#hashes[0] as string } }),
      parts: parts.map(({ bytes, records }, i) => ({ bytes, records, sha256: hashes[i] as string })),
    });
  }
}

/**
 * What the root of each list would be if it were one of this very file, all in one reading.
 * @returns in the order of the lists; undefined where the file has another size
 * @throws what the file system throws
 */
export const rootsOfFile = async (path: string, lists: readonly PartList[]): Promise<readonly (string | undefined)[]> => {
  const hashers = lists.map((list) => new PartHasher(list));
  const handle = await openWithoutAtime(path);
  for await (const bytes of handle.createReadStream() as AsyncIterable<Uint8Array>) for (const hasher of hashers) hasher.update(bytes);
  return hashers.map(({ root }) => root);
};
