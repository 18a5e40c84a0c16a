import { access, constants, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { unopenedKind } from '../../audit/find/file-kinds.js';
import { type IgnoreRules, ignoreRulesIn } from '../../audit/find/ignore-files.js';
import { pathMatcher } from '../../config/resolve/file-overrides.js';
import { inputKindOf } from '../recognise/input-kind.js';
import { writtenBeside } from './own-outputs.js';

/** What a folder or a glob stands for. */
export interface NamedFiles {
  /** As it was named. */
  readonly named: string;
  readonly isFolder: boolean;
  readonly files: readonly string[];
  /** What is not judged: a format that holds no contacts, what an earlier run wrote, a link that leads to no file. */
  readonly leftOut: readonly string[];
}

const MAGIC = /[*?[\]{}]/;
const TABLE = /\.(?:csv|tsv|tab|txt)$/i;
const MESSAGE = /\.(?:eml|sms|html?|xhtml|mjml|md|markdown|txt)$/i;
const GOVERNANCE = /^lumo\.governance\.ya?ml$/i;
/** What lies under a folder: paths from it, in order. */
interface Walk {
  readonly files: string[];
  /** Links to folders or to nothing. A link to a file is that file: it was put there to be found. */
  readonly links: string[];
}

/** What lies under a folder, but for what begins with a dot and what an ignore file names. */
const walk = async (folder: string, rules: IgnoreRules, inside = '', found: Walk = { files: [], links: [] }): Promise<Walk> => {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const path = join(folder, name);
    if (name.startsWith('.') || rules.excludes(name, entry.isDirectory())) continue;
    if (entry.isDirectory()) await walk(path, await rules.enter(path, name), `${inside}${name}/`, found);
    else {
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isFile());
      (isFile ? found.files : found.links).push(inside + name);
    }
  }
  return found;
};

/**
 * Whether a file of a folder is judged: all that may hold contacts, as an audit has it, and texts that are a message. What can then not be read
 * is an error, as if it had been named.
 */
const mayBeJudged = async (input: string, as: string | undefined, cwd: string): Promise<boolean> => {
  const name = input.slice(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
  if (TABLE.test(name) || GOVERNANCE.test(name)) return true;
  const path = resolve(cwd, input);
  if (MESSAGE.test(name)) {
    if (as !== undefined) return true;
    const kind = await inputKindOf(input, as, cwd).catch(() => 'contacts');
    return kind !== 'contacts' || (await access(path, constants.R_OK).catch(() => 'closed')) === 'closed';
  }
  const unopened = unopenedKind(name, await stat(path));
  return unopened === undefined || 'unread' in unopened;
};

/**
 * What a folder or a glob that no shell has resolved stands for; undefined for anything else, and where nothing is there to judge.
 * @param as what the user says that inputs are
 */
export const namedMany = async (named: string, as: string | undefined, cwd: string): Promise<NamedFiles | undefined> => {
  const info = await stat(resolve(cwd, named)).catch(() => undefined);
  if (info ? !info.isDirectory() : !MAGIC.test(named)) return undefined;
  const parts = named.replaceAll('\\', '/').split('/');
  const first = info ? parts.length : parts.findIndex((part) => MAGIC.test(part));
  const from = info ? named : parts.slice(0, first).join('/') || (named.startsWith('/') ? '/' : '.');
  const all = await ignoreRulesIn(resolve(cwd, from))
    .then((rules) => walk(resolve(cwd, from), rules))
    .catch(() => undefined);
  if (!all) return undefined;
  const matches = info ? () => true : await pathMatcher([`./${parts.slice(first).join('/')}`.replace(/^\.\/(?=.*\/)/, '')]);
  // A pattern without a slash is about this folder only, as shells have it.
  const isMeant = (path: string): boolean => matches(path) && (info !== undefined || first < parts.length - 1 || !path.includes('/'));
  const isWritten = writtenBeside(all.files);
  const [files, leftOut]: [string[], string[]] = [[], all.links.filter(isMeant)];
  for (const path of all.files.filter(isMeant)) {
    const input = from === '.' ? path : join(from, path);
    const isJudged = !isWritten(path) && (info === undefined ? true : await mayBeJudged(input, as, cwd));
    (isJudged ? files : leftOut).push(isJudged ? input : path);
  }
  return files.length === 0 ? undefined : { named, isFolder: info !== undefined, files, leftOut };
};
