import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const codeOf = (cause: unknown): string | undefined => (cause as { readonly code?: string }).code;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Makes one folder. @returns whether it was made, and was not there @throws what the system says */
const makeOne = (path: string, mode: number): boolean => {
  try {
    mkdirSync(path, { mode });
    return true;
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT' && isFolder(path)) return false;
    throw cause;
  }
};

/**
 * Makes a folder and those above it, where they are not there. The own way of Node never ends where a folder is there in which nothing can be made
 * (`/proc`), and hears no signal meanwhile.
 * @param path absolute, or from the working folder
 * @returns the topmost folder that was made; undefined where all were there
 * @throws what the system says of the one that cannot be made
 */
export const makeFolderNow = (path: string, mode = 0o777): string | undefined => {
  try {
    return makeOne(path, mode) ? path : undefined;
  } catch (cause) {
    const above = dirname(path);
    if (codeOf(cause) !== 'ENOENT' || above === path) throw cause;
    const made = makeFolderNow(above, mode);
    return makeOne(path, mode) ? (made ?? path) : made;
  }
};

/** The same, for whoever waits anyway. @throws as a promise */
export const makeFolder = async (path: string, mode?: number): Promise<string | undefined> => makeFolderNow(path, mode);
