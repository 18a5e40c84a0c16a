import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type IgnoreRules, ignoreRulesIn } from '../../audit/find/ignore-files.js';
import { pathMatcher } from '../../config/resolve/file-overrides.js';
import { TARGETS } from '../../model/contact/target.js';
import { inputKindOf } from '../recognise/input-kind.js';

/** What a folder or a glob stands for. */
export interface NamedFiles {
  /** As it was named. */
  readonly named: string;
  readonly files: readonly string[];
  /** Files that are not judged: another format, or something that an earlier run wrote. */
  readonly leftOut: readonly string[];
}

const MAGIC = /[*?[\]{}]/;
/** Endings of tables; JSON and archives are named one by one, since programs keep anything in them. */
const TABLE = /\.(?:csv|tsv|tab|xlsx|xlsm|ods)(?:\.(?:gz|zst|zstd))?(?:\.age)?$|\.txt$/i;
const MESSAGE = /\.(?:eml|sms|html?|xhtml|mjml|md|markdown|txt)$/i;
const GOVERNANCE = /^lumo\.governance\.ya?ml$/i;
/** What lumo-check itself writes beside an input, whose name it begins with. */
const WRITTEN = new RegExp(
  `^(.+)\\.(?:report\\.\\w+|report\\.(?:gitlab|odcs|openlineage|datapackage)\\.json|(?:clean|retained|archive|ending|segments|certificate|${TARGETS.join('|')})\\.(?:csv|tsv|txt|tab|md|json)(?:\\.gz)?(?:\\.age)?)$`,
  'i',
);

/** Paths of files under a folder, from it, in order; what begins with a dot and what an ignore file names is left out, links are not followed. */
const filesUnder = async (folder: string, rules: IgnoreRules, inside = ''): Promise<string[]> => {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (name.startsWith('.') || rules.excludes(name, entry.isDirectory())) continue;
    if (entry.isDirectory())
      found.push(...(await filesUnder(join(folder, name), await rules.enter(join(folder, name), name), `${inside}${name}/`)));
    else if (entry.isFile()) found.push(inside + name);
  }
  return found;
};

/** Whether a run wrote it beside another of these files. */
const writtenBeside = (all: readonly string[]): ((path: string) => boolean) => {
  const sources = all.filter((path) => !WRITTEN.test(path));
  return (path) => {
    const stem = WRITTEN.exec(path)?.[1];
    return stem !== undefined && sources.some((one) => one.startsWith(`${stem}.`));
  };
};

/** Whether it is something to judge: a text has to say that it is a message, a table only has to be called one. */
const mayBeJudged = async (input: string, as: string | undefined, cwd: string): Promise<boolean> => {
  const name = input.slice(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
  if (TABLE.test(name) || GOVERNANCE.test(name) || (as !== undefined && MESSAGE.test(name))) return true;
  if (!MESSAGE.test(name)) return false;
  return (await inputKindOf(input, as, cwd).catch(() => 'contacts')) !== 'contacts';
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
    .then((rules) => filesUnder(resolve(cwd, from), rules))
    .catch(() => undefined);
  if (!all) return undefined;
  const matches = info ? () => true : await pathMatcher([`./${parts.slice(first).join('/')}`.replace(/^\.\/(?=.*\/)/, '')]);
  // A pattern without a slash is about this folder only, as shells have it.
  const isMeant = (path: string): boolean => matches(path) && (info !== undefined || first < parts.length - 1 || !path.includes('/'));
  const isWritten = writtenBeside(all);
  const [files, leftOut]: [string[], string[]] = [[], []];
  for (const path of all.filter(isMeant)) {
    const input = from === '.' ? path : join(from, path);
    const isJudged = !isWritten(path) && (info === undefined ? true : await mayBeJudged(input, as, cwd));
    (isJudged ? files : leftOut).push(isJudged ? input : path);
  }
  return files.length === 0 ? undefined : { named, files, leftOut };
};
