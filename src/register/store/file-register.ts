/**
 * A register in one file that only grows.
 * @module
 */
import { constants, type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createFileOnce } from '../../journal/create-file-once.js';
import type { JournalTail } from '../../journal/journal-reader.js';
import { type LockOwners, withLock } from '../../journal/lock.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { encodeLine } from './checksummed-line.js';
import type { Entry, Register } from './entry.js';
import { busyRegister, registerFailed, registerNotFound } from './register-errors.js';
import { headerLine, RegisterScan } from './register-scan.js';

const PIECE = 1 << 20;

/** Reads from where the scan has got to, to the end. */
async function* readOn(handle: FileHandle, scan: RegisterScan): AsyncGenerator<Entry> {
  const bytes = Buffer.allocUnsafe(PIECE);
  for (let at = scan.offset; ; ) {
    const { bytesRead } = await handle.read(bytes, 0, PIECE, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield* scan.push(bytes.subarray(0, bytesRead));
  }
}

const all = async (entries: AsyncIterable<Entry>): Promise<Entry[]> => {
  const found: Entry[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
};

/** @param cause of ours, which says it already, or of the file system */
const failed = (cause: unknown, name: string): unknown => (cause instanceof LumoError ? cause : registerFailed(cause, name));

class FileRegister implements Register {
  readonly keyId: string;
  tornBytes = 0;
  readonly #path: string;
  readonly #name: string;
  readonly #processes: LockOwners;
  /** What has been read last, which need not be read again to write behind it. */
  #known: RegisterScan | undefined;

  constructor(path: string, keyId: string, processes: LockOwners) {
    this.#path = path;
    this.#name = basename(path);
    this.keyId = keyId;
    this.#processes = processes;
  }

  async *entries(): AsyncGenerator<Entry> {
    const handle = await open(this.#path, 'r').catch((cause) => {
      throw cause.code === 'ENOENT' ? registerNotFound(this.#name) : registerFailed(cause, this.#name);
    });
    try {
      const scan = new RegisterScan(this.keyId, this.#name);
      yield* readOn(handle, scan);
      if (scan.hasUnsettledEnd) yield* await this.#settled(handle, scan);
      const { torn, last } = scan.tail();
      this.tornBytes = torn;
      if (last) yield last;
      this.#known = scan;
    } catch (cause) {
      throw failed(cause, this.#name);
    } finally {
      await handle.close();
    }
  }

  /** Reads the end again while nobody is writing: what looked torn may have been on its way. */
  async #settled(handle: FileHandle, scan: RegisterScan): Promise<readonly Entry[]> {
    const again = (): Promise<Entry[]> => {
      scan.rewind();
      return all(readOn(handle, scan));
    };
    return withLock(this.#path, this.#processes, again, busyRegister).catch((cause) => {
      // Who may only read the folder takes what is there.
      if (['EACCES', 'EROFS', 'EPERM'].includes(cause.code)) return again();
      throw cause;
    });
  }

  async append(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    await withLock(this.#path, this.#processes, () => this.#write(entries), busyRegister).catch((cause) => {
      throw failed(cause, this.#name);
    });
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    // At its end, whoever else writes; not made anew if it has gone away.
    const handle = await open(this.#path, constants.O_RDWR | constants.O_APPEND);
    try {
      const { size } = await handle.stat();
      // One that has shrunk is another file.
      const scan = this.#known && size >= this.#known.offset ? this.#known : new RegisterScan(this.keyId, this.#name);
      this.#known = undefined;
      scan.rewind();
      for await (const _ of readOn(handle, scan));
      const tail = scan.tail();
      const bytes = Buffer.from(linesOf(entries, tail), 'latin1');
      await handle.appendFile(bytes);
      await handle.sync();
      scan.push(bytes);
      this.#known = scan;
    } finally {
      await handle.close();
    }
  }

  async close(): Promise<void> {}
}

const linesOf = (entries: readonly Entry[], { prefix, link }: JournalTail<number, Entry>): string => {
  let text = prefix;
  let last = link;
  for (const entry of entries) {
    const line = encodeLine(entry, last);
    text += line.text;
    last = line.link;
  }
  return text;
};

/** Makes an empty register, unless there is one. @returns whether it was made */
export const createRegisterFile = (path: string, keyId: string): Promise<boolean> =>
  createFileOnce(path, headerLine(keyId)).catch((cause) => {
    throw registerFailed(cause, basename(path));
  });

/** The register in a file; its first reading or writing tells whether it can be used, and with this key. */
export const openFileRegister = (path: string, keyId: string, processes: LockOwners): Register => new FileRegister(path, keyId, processes);
