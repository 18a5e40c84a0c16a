import { createHash } from 'node:crypto';
import { closeSync, openSync, statSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { replaceFile } from '../../csv/files/replace-file.js';
import { writeFailure } from '../../csv/files/write-file-whole.js';
import { makeFolderNow } from '../../journal/make-folder.js';
import { sweepFolder, temporaryName } from '../../journal/temporary-files.js';
import type { PersonSightings } from '../../model/outcome/person-sightings.js';
import { openPersonsFile, type PersonsFile, personsFileBytes, READ_WORDS } from './persons-file.js';

/** Where an audit keeps what it learned of each file: a cache that lasts, or a folder for the time of one audit. */
export interface AuditStore {
  /** The text that was kept under a key; undefined when none was, or when it is damaged. */
  get(key: string): Promise<string | undefined>;
  put(key: string, text: string): Promise<void>;
  persons(key: string): Promise<PersonsFile | undefined>;
  /** Keeps the persons of a file unless they are kept already. */
  putPersons(key: string, persons: PersonSightings): Promise<void>;
  /** Forgets what nobody asked for in the days before `day` (counted since 1970), and what killed audits have left. */
  close(day: number): Promise<void>;
  /** Entries that were damaged and ignored. */
  readonly damaged: number;
}

/** Nobody else reads it. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
const USES = 'used.json';
const DAYS = 7;

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file that appears whole, for its owner only. @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL */
export const writeAtomically = async (path: string, parts: readonly (string | Buffer)[]): Promise<void> => {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  try {
    // At once: an entry is small, and of thousands each step that waits costs more than the bytes.
    makeFolderNow(dirname(path), FOLDER_MODE);
    const handle = openSync(temporary, 'wx', FILE_MODE);
    try {
      for (const part of parts) writeFileSync(handle, part);
    } finally {
      closeSync(handle);
    }
    await replaceFile(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw writeFailure(cause, path);
  }
};

/** Bytes of a file; undefined where there is none, or none that can be looked at. */
const sizeOf = (path: string): number | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size;
  } catch {
    return undefined;
  }
};

/** A store in a folder. A damaged entry is ignored and counted, as if it were not there. */
export class FolderAuditStore implements AuditStore {
  damaged = 0;
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** Two thousand files are checked one after the other: in the same memory. */
  readonly #piece = new Uint32Array(READ_WORDS);

  constructor(folder: string) {
    this.#folder = folder;
  }

  #at(name: string): string {
    this.#used.add(name);
    return join(this.#folder, name.slice(0, 2), name.slice(2));
  }

  async get(key: string): Promise<string | undefined> {
    const text = await readFile(this.#at(`${key}.json`), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const [sum, value = ''] = [text.slice(0, 64), text.slice(65)];
    if (sumOf(value) === sum) return value;
    this.damaged++;
    return undefined;
  }

  put(key: string, text: string): Promise<void> {
    return writeAtomically(this.#at(`${key}.json`), [`${sumOf(text)}\n${text}`]);
  }

  async persons(key: string): Promise<PersonsFile | undefined> {
    const path = this.#at(`${key}.persons`);
    const info = await stat(path).catch(() => undefined);
    if (!info) return undefined;
    const found = openPersonsFile(path, info.size, this.#piece);
    if (!found) this.damaged++;
    return found;
  }

  async putPersons(key: string, persons: PersonSightings): Promise<void> {
    const path = this.#at(`${key}.persons`);
    const size = sizeOf(path);
    if (size === undefined || !openPersonsFile(path, size, this.#piece)) await writeAtomically(path, personsFileBytes(persons));
  }

  async close(day: number): Promise<void> {
    const path = join(this.#folder, USES);
    const before = await readFile(path, 'utf8')
      .then((text) => JSON.parse(text) as Record<string, number>)
      .catch((): Record<string, number> => ({}));
    const uses: Record<string, number> = {};
    await sweepFolder(this.#folder);
    for (const folder of await readdir(this.#folder).catch(() => [])) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue;
      await sweepFolder(join(this.#folder, folder));
      for (const rest of await readdir(join(this.#folder, folder))) {
        const name = folder + rest;
        const last = this.#used.has(name) ? day : (before[name] ?? day);
        if (day - last > DAYS) await rm(join(this.#folder, folder, rest), { force: true });
        else uses[name] = last;
      }
    }
    await writeAtomically(path, [JSON.stringify(uses)]);
  }
}
