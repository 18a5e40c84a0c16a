import { readFile } from 'node:fs/promises';
import type { ReadBytes } from './open-list.js';

/** The bytes of a list on the disk. */
export const readListFile: ReadBytes = (path) => readFile(path);
