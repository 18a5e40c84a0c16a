import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The name of the files that say what an audit leaves out, written as `.gitignore` files are. */
export const IGNORE_FILE = '.lumoignore';

/** What no audit is about: the history of a repository, packages, and what lumo-check keeps itself. */
const ALWAYS = ['.git/', 'node_modules/', '.lumo/', IGNORE_FILE];

/** The ignore files from the top down to one folder. */
export interface IgnoreRules {
  /** The same, and that of a folder below. @throws what reading it throws, unless there is none */
  enter(folder: string, name: string): Promise<IgnoreRules>;
  /** Whether an entry of this folder is left out. */
  excludes(name: string, isFolder: boolean): boolean;
}

interface Level {
  readonly rules: Ignore;
  /** Path of the folder below that of the rules, with `/` at its end; '' for the same. */
  readonly below: string;
}

const rulesIn = async (folder: string): Promise<Ignore | undefined> => {
  const text = await readFile(join(folder, IGNORE_FILE), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
    throw cause;
  });
  return text === undefined ? undefined : ignore({ ignorecase: false, allowRelativePaths: true }).add(text.normalize('NFC'));
};

const makeIgnoreRules = (levels: readonly Level[]): IgnoreRules => ({
  async enter(folder, name) {
    const own = await rulesIn(folder);
    const above = levels.map(({ rules, below }) => ({ rules, below: `${below}${name}/` }));
    return makeIgnoreRules(own ? [...above, { rules: own, below: '' }] : above);
  },
  excludes(name, isFolder) {
    let out = false;
    // Names are compared as they read: a Mac writes an accent as a sign of its own. The nearest file that speaks of it decides, as git has it.
    for (const { rules, below } of levels) {
      const { ignored, unignored } = rules.test(`${below}${name}${isFolder ? '/' : ''}`.normalize('NFC'));
      if (ignored) out = true;
      else if (unignored) out = false;
    }
    return out;
  },
});

/** What is left out of a folder that an audit begins with. */
export const ignoreRulesIn = async (folder: string): Promise<IgnoreRules> => {
  const always = ignore({ ignorecase: false }).add(ALWAYS);
  const own = await rulesIn(folder);
  return makeIgnoreRules([{ rules: always, below: '' }, ...(own ? [{ rules: own, below: '' }] : [])]);
};
