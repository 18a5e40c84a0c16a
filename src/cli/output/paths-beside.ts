import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { nameBeside } from '../../library/names-beside.js';
import type { Target } from '../../model/contact/target.js';
import type { CommandContext } from '../setup/command-context.js';

/** `contacts.csv` → `contacts.clean.csv`, in the same folder. */
export const pathBeside = (input: string, middle: string, extension?: string): string =>
  join(dirname(input), nameBeside(basename(input), middle, extension));

/** The path of cleaned contacts that nobody named: a file for a tool is called as the tool, and is CSV whatever the input is. */
export const cleanPathBeside = (input: string, middle: string, target: Target | undefined): string =>
  target === undefined ? pathBeside(input, middle) : pathBeside(input, target, '.csv');

/** Files that have sheets, packed or not. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|ods)(?:\.gz|\.zst|\.zstd|\.zip)?(?:\.age)?$/i;

/** A path whose name tells which sheet was named: what is written of one sheet is not written over what was of another. */
export const sheetOf = (input: string, sheet: string | undefined): string => {
  const named =
    sheet
      ?.trim()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') ?? '';
  return named === '' ? input : input.replace(WORKBOOK, (ending) => `.${named}${ending}`);
};

/** What stands in a path for the name of each input, without its endings: each input then has a report of its own. */
export const EACH_NAME = '{name}';

/** What systems call standard output: no file can be put in its place. */
const STDOUT = /^\/dev\/(?:stdout|fd\/1)$/;

/** A path in which that stands, for an input; `-` for standard output by whatever name. */
export const pathFor = (path: string, input: string): string =>
  STDOUT.test(path) ? '-' : path.replaceAll(EACH_NAME, basename(pathBeside(input === '-' ? 'stdin' : input, '', '')).replace(/\.$/, ''));

/** A path from a folder, with slashes; undefined for what lies elsewhere: nobody is told where. @param path absolute, as the folder is */
export const pathInside = (folder: string, path: string): string | undefined => {
  const inside = relative(folder, path);
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : inside.replaceAll('\\', '/');
};

/** A path from a folder, wherever it lies: `../mails/a.html`; undefined where no such path leads there, as to another drive. */
export const pathFrom = (folder: string, path: string): string | undefined => {
  const from = relative(folder, path);
  return isAbsolute(from) ? undefined : from.replaceAll('\\', '/');
};

/** What reports of several files call one of them: its path from the current folder, else its name. @param input as the command line names it */
export const reportName = (input: string, name: string, { io }: CommandContext): string =>
  input === '-' ? name : (pathInside(io.cwd(), resolve(io.cwd(), input)) ?? name);
