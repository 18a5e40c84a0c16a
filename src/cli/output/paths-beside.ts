import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Target } from '../../model/contact/target.js';
import type { CommandContext } from '../setup/command-context.js';

/** Tables that are no text, and archives of one: what is made of them is CSV. */
const OF_TABLES = /(?:\.(?:csv|tsv|txt|tab))?\.(?:xlsx|xlsm|xltx|xltm|ods|json|jsonl|ndjson|zip)(?:\.gz)?$/i;

/** `contacts.csv` → `contacts.clean.csv`; a compressed input gives a compressed output. */
export const pathBeside = (input: string, middle: string, extension?: string): string => {
  const name = basename(input);
  // What it is encrypted or compressed with besides is not done to what is made of it.
  const match = /^(.*?)((?:\.(?:csv|tsv|txt|tab))?(?:\.gz)?)$/i.exec(
    name.replace(/(?:\.(?:zst|zstd))?\.age$|\.(?:zst|zstd)$/i, '').replace(OF_TABLES, ''),
  );
  const stem = match?.[1] || name;
  return join(dirname(input), `${stem}.${middle}${extension ?? (match?.[2] || '.csv')}`);
};

/** The path of cleaned contacts that nobody named: a file for a tool is called as the tool, and is CSV whatever the input is. */
export const cleanPathBeside = (input: string, middle: string, target: Target | undefined): string =>
  target === undefined ? pathBeside(input, middle) : pathBeside(input, target, '.csv');

/** What stands in a path for the name of each input, without its endings: each input then has a report of its own. */
export const EACH_NAME = '{name}';

/** A path in which that stands, for an input. */
export const pathFor = (path: string, input: string): string =>
  path.replaceAll(EACH_NAME, basename(pathBeside(input === '-' ? 'stdin' : input, '', '')).replace(/\.$/, ''));

/** A path from a folder, with slashes; undefined for what lies elsewhere: nobody is told where. @param path absolute, as the folder is */
export const pathInside = (folder: string, path: string): string | undefined => {
  const inside = relative(folder, path);
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : inside.replaceAll('\\', '/');
};

/** What reports of several files call one of them: its path from the current folder, else its name. @param input as the command line names it */
export const reportName = (input: string, name: string, { io }: CommandContext): string =>
  input === '-' ? name : (pathInside(io.cwd(), resolve(io.cwd(), input)) ?? name);
