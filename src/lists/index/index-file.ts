import { platform } from '#platform';
import type { RandomAccessFile } from '../../platform/platform.js';
import { alteredIndex, changedIndex } from '../errors/index-errors.js';
import { unreadableList } from '../errors/list-errors.js';
import { hasIndexMagic, INDEX_MAGIC } from './file-layout.js';
import { type ReadHead, readHead } from './index-head.js';

/** Bytes that are read at once: they are still in a core's own cache when their check sum is made. */
const CHUNK = 1 << 20;

/** A compiled list that is open for reading. */
export class IndexFile {
  readonly name: string;
  readonly dataAt: number;
  readonly dataBytes: number;
  readonly head: ReadHead['head'];
  readonly #file: RandomAccessFile;

  /** @throws LumoError LUMO_LIST_UNREADABLE, LUMO_LIST_INDEX_FOREIGN, _VERSION, _DAMAGED */
  constructor(path: string) {
    this.name = platform.baseName(path);
    try {
      this.#file = platform.openFile(path);
    } catch (cause) {
      throw unreadableList(this.name, cause);
    }
    try {
      const some = (at: number, length: number): Buffer => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, this.#upTo(bytes, at));
      };
      const { head, dataAt, dataBytes } = readHead(some, this.#file.size, this.name);
      this.head = head;
      this.dataAt = dataAt;
      this.dataBytes = dataBytes;
    } catch (cause) {
      this.close();
      throw cause;
    }
  }

  /** Reads what there is, perhaps less than asked for. */
  #upTo(into: Uint8Array, at: number): number {
    let done = 0;
    try {
      for (let read = -1; done < into.length && read !== 0; done += read)
        read = this.#file.read(done === 0 ? into : into.subarray(done), at + done);
    } catch (cause) {
      throw unreadableList(this.name, cause);
    }
    return done;
  }

  /** Fills `into` with data. @throws LumoError LUMO_LIST_INDEX_CHANGED when there is no longer as much */
  read(into: Uint8Array, at: number): void {
    if (this.#upTo(into, this.dataAt + at) < into.length) throw changedIndex(this.name);
  }

  /**
   * Reads all data, chunk by chunk.
   * @param into takes all of it; without, each chunk is forgotten
   * @throws LumoError LUMO_LIST_INDEX_DAMAGED when its check sum is not the one in the head
   */
  readAll(into?: Uint8Array, see?: (chunk: Uint8Array) => void): void {
    const scratch = into ? undefined : Buffer.alloc(Math.min(CHUNK, this.dataBytes));
    let sum = 0;
    for (let at = 0; at < this.dataBytes; at += CHUNK) {
      const length = Math.min(CHUNK, this.dataBytes - at);
      const chunk = into ? into.subarray(at, at + length) : (scratch as Buffer).subarray(0, length);
      this.read(chunk, at);
      sum = platform.crc32(chunk, sum);
      see?.(chunk);
    }
    if (sum !== this.head.crc32) throw alteredIndex(this.name);
  }

  close(): void {
    this.#file.close();
  }
}

/** Whether a file is a compiled list, by its first bytes; false for what cannot be opened. */
export const isIndexFile = (path: string): boolean => {
  try {
    const file = platform.openFile(path);
    try {
      const bytes = new Uint8Array(INDEX_MAGIC.length);
      return file.read(bytes, 0) === bytes.length && hasIndexMagic(bytes);
    } finally {
      file.close();
    }
  } catch {
    return false;
  }
};
