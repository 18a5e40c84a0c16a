import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ReadNamed } from '../../campaign/judge-campaign.js';
import type { CommandContext } from './command-context.js';

/** The folder that paths of a plan start from: its own, or the current one for standard input. */
export const planFolder = (input: string, { io }: CommandContext): string => (input === '-' ? io.cwd() : dirname(resolve(io.cwd(), input)));

/** Reads what a plan names; what cannot be read is not there, and whoever asks says so. */
export const namedReader = (input: string, around: CommandContext): ReadNamed => {
  const folder = planFolder(input, around);
  return (path) =>
    readFile(resolve(folder, path)).then(
      (bytes) => bytes,
      () => undefined,
    );
};
