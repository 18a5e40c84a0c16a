import { isAbsolute, relative, resolve } from 'node:path';
import type { CommandContext } from '../setup/command-context.js';

/** A path from a folder, with slashes; undefined for what lies elsewhere: nobody is told where. @param path absolute, as the folder is */
export const pathInside = (folder: string, path: string): string | undefined => {
  const inside = relative(folder, path);
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : inside.replaceAll('\\', '/');
};

/** What reports of several files call one of them: its path from the current folder, else its name. @param input as the command line names it */
export const reportName = (input: string, name: string, { io }: CommandContext): string =>
  input === '-' ? name : (pathInside(io.cwd(), resolve(io.cwd(), input)) ?? name);
