import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mayNoteContacts } from '../../csv/tables/file-formats.js';
import { unopenedKind } from './file-kinds.js';
import type { FoundFile, FoundFiles, SkippedFile, SkipReason, UnreadFile } from './found-files.js';
import { type IgnoreRules, ignoreRulesIn } from './ignore-files.js';
import { personsInFile } from './sample-persons.js';

const codeOf = (cause: unknown): string => {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return code === 'ENOENT' ? 'LUMO_INPUT_NOT_FOUND' : code === 'ELOOP' ? 'LUMO_INPUT_LOOP' : 'LUMO_INPUT_UNREADABLE';
};

/** Whether a name is not as it lies on the disk: of bytes that are no UTF-8 nothing can be opened by it. */
const isMisspelt = (name: string): boolean => name.includes('\ufffd');

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Collects what lies under paths. One of them in several ways counts once; links are never followed below the paths that were named. */
export class FolderWalk {
  readonly #files = new Map<string, FoundFile>();
  readonly #skipped: SkippedFile[] = [];
  readonly #unread: UnreadFile[] = [];
  readonly #wanted: ((name: string) => boolean) | undefined;
  #ignored = 0;

  /** @param wanted of a glob: which names, from its own folder, are meant */
  constructor(wanted?: (name: string) => boolean) {
    this.#wanted = wanted;
  }

  found(): FoundFiles {
    return {
      files: [...this.#files.values()].sort(byName),
      skipped: this.#skipped.sort(byName),
      unread: this.#unread.sort(byName),
      ignored: this.#ignored,
    };
  }

  /** A path that somebody named: a link there is followed. @param name how it is called in reports */
  async path(path: string, name: string): Promise<void> {
    const info = await stat(path).catch((cause) => this.#fail(name, cause));
    if (!info) return;
    if (!info.isDirectory()) return this.#file(path, name, info);
    const ignored = await ignoreRulesIn(path).catch((cause) => this.#failIn(path, name, cause));
    if (ignored) await this.#folder(path, name, ignored);
  }

  async #folder(path: string, name: string, ignored: IgnoreRules): Promise<void> {
    const entries = await readdir(path, { withFileTypes: true }).catch((cause) => this.#fail(name, cause));
    if (!entries) return;
    for (const entry of entries.sort(byName))
      await this.#entry(entry, join(path, entry.name), name === '.' ? entry.name : `${name}/${entry.name}`, ignored);
  }

  async #entry(entry: Dirent, path: string, name: string, ignored: IgnoreRules): Promise<void> {
    if (ignored.excludes(entry.name, entry.isDirectory())) {
      this.#ignored++;
      return;
    }
    if (entry.isDirectory() && !isMisspelt(entry.name)) {
      const inner = await ignored.enter(path, entry.name).catch((cause) => this.#failIn(path, name, cause));
      if (inner) await this.#folder(path, name, inner);
      return;
    }
    if (this.#wanted && !this.#wanted(name)) return;
    if (isMisspelt(entry.name)) {
      this.#unread.push({ name, code: 'LUMO_INPUT_NAME' });
      return;
    }
    if (entry.isSymbolicLink()) {
      // What it leads to is met where it lies, or lies where nobody asked; only one that leads nowhere for ever is a fault.
      const loop = await stat(path).then(
        () => undefined,
        (cause: NodeJS.ErrnoException) => (cause.code === 'ELOOP' ? cause : undefined),
      );
      if (loop) this.#fail(name, loop);
      else this.#skip(name, 'link');
      return;
    }
    const info = await lstat(path).catch((cause) => this.#fail(name, cause));
    if (info) this.#file(path, name, info);
  }

  #file(path: string, name: string, info: Stats): void {
    // A pipe would wait for somebody to write into it.
    if (!info.isFile()) {
      this.#unread.push({ name, code: 'LUMO_INPUT_SPECIAL' });
      return;
    }
    const base = name.slice(name.lastIndexOf('/') + 1);
    const unopened = unopenedKind(base, info);
    if (unopened !== undefined) {
      if ('skip' in unopened) this.#leave(path, name, mayNoteContacts(base) ? 'look' : unopened.skip);
      else this.#unread.push({ name, code: unopened.unread });
      return;
    }
    const known = this.#files.get(path);
    if (!known || name < known.name) this.#files.set(path, { path, name, info });
  }

  /** Leaves a file aside, by its name alone or after a look at its beginning. */
  #leave(path: string, name: string, how: SkipReason | 'look'): void {
    try {
      const code = how === 'look' ? personsInFile(path, name) : undefined;
      if (how !== 'look') this.#skip(name, how);
      else if (code === undefined) this.#skip(name, 'other-format');
      else this.#unread.push({ name, code });
    } catch (cause) {
      this.#fail(name, cause);
    }
  }

  #skip(name: string, because: SkipReason): void {
    this.#skipped.push({ name, because });
  }

  /** The ignore file of a folder could not be read: because of itself, or because nothing there may be. */
  async #failIn(path: string, name: string, cause: unknown): Promise<undefined> {
    const inside = await readdir(path).then(
      () => true,
      () => false,
    );
    return this.#fail(inside ? `${name}/.lumoignore` : name, cause);
  }

  #fail(name: string, cause: unknown): undefined {
    this.#unread.push({ name, code: codeOf(cause) });
    return undefined;
  }
}
