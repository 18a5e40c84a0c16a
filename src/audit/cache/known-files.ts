import { readFile } from 'node:fs/promises';
import { fileSha256 } from '../../csv/files/file-sha256.js';
import type { FoundFile } from '../find/found-files.js';
import { writeAtomically } from './audit-store.js';

/** What told a file the last time: size, times, inode; its hash; the day on which it was last met. */
type Entry = readonly [size: number, changed: number, status: number, inode: number, sha256: string, day: number];

/** Days after which a file that is met no more is forgotten. */
const DAYS = 60;
/**
 * A file that was changed less than that many milliseconds before it was looked at could be changed again without a trace in its times:
 * those of a FAT disk count in twos. Its metadata are not trusted the next time.
 */
const RACY_MILLISECONDS = 2000;

/** No file was ever changed then. */
const NEVER = -1;

/** How a file that was met before is known: by its bytes, or by its size, its times and its inode. */
export type CacheStrategy = 'content' | 'metadata';

const isEntry = (value: unknown): value is Entry => Array.isArray(value) && value.length === 6 && typeof value[4] === 'string';

/** Hashes of files that were met before, under a keyed fingerprint of their paths: names may tell of people. */
export class KnownFiles {
  /** 1 when what was kept could not be read. */
  damaged = 0;
  readonly #path: string;
  readonly #seal: (text: string) => string;
  readonly #byMetadata: boolean;
  readonly #begun: number;
  readonly #entries: Map<string, Entry>;
  readonly #sizes: Set<number>;
  readonly #met = new Map<string, readonly [number, number, number, number, string]>();

  private constructor(path: string, seal: (text: string) => string, byMetadata: boolean, begun: number, entries: Map<string, Entry>) {
    this.#path = path;
    this.#seal = seal;
    this.#byMetadata = byMetadata;
    this.#begun = begun;
    this.#entries = entries;
    this.#sizes = new Set([...entries.values()].map(([size]) => size));
  }

  /**
   * @param path of the file that holds them; one that is damaged holds none
   * @param begun when the files began to be looked at, in milliseconds since 1970
   */
  static async open(path: string, seal: (text: string) => string, strategy: CacheStrategy, begun: number): Promise<KnownFiles> {
    const text = await readFile(path, 'utf8').catch(() => '{}');
    const made = (entries: Map<string, Entry>) => new KnownFiles(path, seal, strategy === 'metadata', begun, entries);
    try {
      return made(new Map(Object.entries(JSON.parse(text) as object).filter((pair): pair is [string, Entry] => isEntry(pair[1]))));
    } catch {
      const empty = made(new Map());
      empty.damaged = 1;
      return empty;
    }
  }

  /** The hash of a file: known without a look where its metadata are trusted, read where some file of its size was met, else undefined. */
  async hash(file: FoundFile): Promise<string | undefined> {
    const { size, mtimeMs, ctimeMs, ino } = file.info;
    const entry = this.#entries.get(this.#seal(file.path));
    const same = entry && entry[0] === size && entry[1] === mtimeMs && entry[2] === ctimeMs && entry[3] === ino;
    if (same && this.#byMetadata) {
      this.note(file, entry[4]);
      return entry[4];
    }
    if (!this.#sizes.has(size)) return undefined;
    const sha256 = await fileSha256(file.path).catch(() => undefined);
    if (sha256 !== undefined) this.note(file, sha256);
    return sha256;
  }

  note({ path, info: { size, mtimeMs, ctimeMs, ino } }: FoundFile, sha256: string): void {
    const settled = Math.max(mtimeMs, ctimeMs) < this.#begun - RACY_MILLISECONDS;
    this.#met.set(this.#seal(path), [size, mtimeMs, settled ? ctimeMs : NEVER, ino, sha256]);
  }

  /** Notes a file of which no bytes are worth hashing: it is known by its metadata, or not at all. @returns what stands for its hash */
  noteUnhashed(file: FoundFile): string | undefined {
    if (!this.#byMetadata) return undefined;
    const { size, mtimeMs, ctimeMs, ino, dev } = file.info;
    const name = ['unhashed', size, mtimeMs, ctimeMs, ino, dev].join(':');
    this.note(file, name);
    return name;
  }

  async close(day: number): Promise<void> {
    const all: Record<string, Entry> = {};
    for (const [key, entry] of this.#entries) if (day - entry[5] <= DAYS) all[key] = entry;
    for (const [key, [size, changed, status, inode, sha256]] of this.#met) all[key] = [size, changed, status, inode, sha256, day];
    await writeAtomically(this.#path, [JSON.stringify(all)]);
  }
}
