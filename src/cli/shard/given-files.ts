import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { writeFailure, writeFileWhole } from '../../csv/files/write-file-whole.js';
import type { ProcessIo } from '../terminal/process-io.js';

/** A file that the command line names. @throws LumoError LUMO_INPUT_UNREADABLE */
export const readGiven = (path: string, io: ProcessIo): Promise<Buffer> =>
  readFile(resolve(io.cwd(), path)).catch((cause: unknown) => {
    throw unreadableInput(cause, basename(path), path);
  });

export const readGivenText = async (path: string, io: ProcessIo): Promise<string> => (await readGiven(path, io)).toString('utf8');

/** Where what is known of persons lies, beside what was settled. */
export const personsBeside = (settled: string): string => `${settled}.persons`;

/** Writes a file that the command line names, whole or not at all; to a terminal or a pipe, as it comes. @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL */
export const writeGiven = async (path: string, content: string | Uint8Array, { cwd }: ProcessIo): Promise<void> => {
  const place = resolve(cwd(), path);
  const there = await stat(place).catch(() => undefined);
  if (!there || there.isFile()) return writeFileWhole(place, [content]);
  await writeFile(place, content).catch((cause) => {
    throw writeFailure(cause, path);
  });
};
