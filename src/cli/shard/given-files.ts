import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { unreadableInput } from '../../csv/files/input-errors.js';
import type { ProcessIo } from '../terminal/process-io.js';

/** A file that the command line names. @throws LumoError LUMO_INPUT_UNREADABLE */
export const readGiven = (path: string, io: ProcessIo): Promise<Buffer> =>
  readFile(resolve(io.cwd(), path)).catch((cause: unknown) => {
    throw unreadableInput(cause, basename(path), path);
  });

export const readGivenText = async (path: string, io: ProcessIo): Promise<string> => (await readGiven(path, io)).toString('utf8');

/** Where what is known of persons lies, beside what was settled. */
export const personsBeside = (settled: string): string => `${settled}.persons`;
