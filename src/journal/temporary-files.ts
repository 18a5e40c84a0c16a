/**
 * Files that are there while a run is. Their names say who made them, so that what a killed run has left is known for what it is, and
 * goes with the next run in that folder.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { processOwners } from './process-owner.js';

/** `.NAME.lumo-PID-START-MACHINE-BOOT-RANDOM.tmp`; the boot id has hyphens of its own. */
const NAME = /^\.(?:.*\.)?lumo-(\d+)-(\d+|-)-([0-9a-f]{16})-([0-9a-f-]+)-[0-9a-f]{12}\.tmp$/s;
/** Bytes of what it stands for that a name has room for. */
const MOST = 120;

/** A name for a file or a folder that goes away with this run. @param base what it stands for */
export const temporaryName = (base = ''): string => {
  const owner = processOwners().self.replaceAll(' ', '-');
  // A name longer than the system allows would fail a file whose own name fits.
  let short = base;
  while (Buffer.byteLength(short) > MOST) short = [...short].slice(0, -1).join('');
  return `.${short === '' ? '' : `${short}.`}lumo-${owner}-${randomBytes(6).toString('hex')}.tmp`;
};

/** Whether this run's user made it, where the system says. */
const isOurs = async (path: string): Promise<boolean> => {
  const user = process.geteuid?.();
  return user === undefined || (await lstat(path)).uid === user;
};

/**
 * Removes what runs have left in a folder that were killed before they could: files of ours by their names, of processes of this machine
 * that are surely no more. What cannot be removed stays.
 */
export const sweepFolder = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((): string[] => []);
  const left = names.filter((name) => NAME.test(name));
  if (left.length === 0) return;
  const { mayRun } = processOwners();
  for (const name of left) {
    const [, pid, start, machine, boot] = NAME.exec(name) ?? [];
    if (mayRun(`${pid} ${start} ${machine} ${boot}`)) continue;
    const path = join(folder, name);
    if (await isOurs(path).catch(() => false)) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
};

/** The same, in the folders in which these files lie or are to lie, and in the temporary one. @param paths absolute */
export const sweepBeside = async (paths: readonly string[]): Promise<void> => {
  for (const folder of new Set([...paths.map(dirname), tmpdir()])) await sweepFolder(folder);
};
