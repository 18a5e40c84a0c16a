import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeFailed } from '../../csv/files/write-errors.js';
import { temporaryName } from '../../journal/temporary-files.js';

const bytesOf = (words: Uint8Array | Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** A compiled list on its way: beside its final name (mode 0600), with room for the head that is written last. */
export class IndexWriter {
  /** Bytes of data so far. */
  length = 0;
  /** CRC-32 of the data so far. */
  crc32 = 0;
  readonly #name: string;
  readonly #path: string;
  readonly #room: number;
  readonly #hash = createHash('sha256');
  #temporary: string;
  #file: number | undefined;

  /**
   * @param room bytes of the head
   * @throws LumoError LUMO_OUTPUT_UNWRITABLE, as all that writes here does, or LUMO_DISK_FULL
   */
  constructor(path: string, room: number) {
    this.#name = basename(path);
    this.#path = path;
    this.#room = room;
    this.#temporary = join(dirname(path), temporaryName(this.#name));
    this.#file = this.#try(() => openSync(this.#temporary, 'wx+', 0o600));
  }

  #try<T>(act: () => T): T {
    try {
      return act();
    } catch (cause) {
      throw writeFailed(cause, this.#name);
    }
  }

  #put(bytes: Uint8Array, at: number): void {
    for (let done = 0; done < bytes.length; )
      done += this.#try(() => writeSync(this.#file as number, bytes, done, bytes.length - done, at + done));
  }

  write(data: Uint8Array | Uint32Array): void {
    const bytes = bytesOf(data);
    // The CRC of nothing is 0, whatever came before.
    if (bytes.length === 0) return;
    this.#put(bytes, this.#room + this.length);
    this.length += bytes.length;
    this.crc32 = crc32(bytes, this.crc32);
    this.#hash.update(bytes);
  }

  /** Writes zeros up to a byte of the data. */
  padTo(at: number): void {
    if (at > this.length) this.write(new Uint8Array(at - this.length));
  }

  /** Reads data again. */
  read(into: Uint32Array, at: number): void {
    const bytes = bytesOf(into);
    for (let done = 0; done < bytes.length; ) {
      const read = this.#try(() => readSync(this.#file as number, bytes, done, bytes.length - done, this.#room + at + done));
      if (read === 0) throw writeFailed({ code: 'EIO' }, this.#name);
      done += read;
    }
  }

  /** SHA-256 of the data. Nothing can be written after that. */
  sha256(): string {
    return this.#hash.digest('hex');
  }

  /** Writes the head, and gives the file its name. */
  commit(head: Uint8Array): void {
    this.#put(head, 0);
    this.#try(() => fsyncSync(this.#file as number));
    this.#closeFile();
    this.#try(() => renameSync(this.#temporary, this.#path));
    this.#temporary = '';
  }

  #closeFile(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  /** Leaves nothing behind, unless it was committed. Safe at any time. */
  close(): void {
    this.#closeFile();
    if (this.#temporary !== '') rmSync(this.#temporary, { force: true });
    this.#temporary = '';
  }
}
