import { access, constants, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileSink } from '../csv/sink.js';
import { LumoError } from '../errors.js';
import { makeOnce } from '../register/durable.js';
import { sealed, sha256, unsealed } from './canonical.js';
import { brokenEvidence, unwritableEvidence } from './errors.js';
import { bundleBytes, type Head, headIn, headText, LAST, nameOf, numbersIn } from './folder.js';
import { bundleSchema, type Facts } from './schema.js';

/** A bundle that is there to stay. */
export interface Written extends Head {
  readonly name: string;
}

const START: Head = { number: 0, sha256: '' };

/**
 * The end of a chain, as far as an end can prove that the rest is there.
 * @throws LumoError LUMO_EVIDENCE_BROKEN: nothing is added to a chain from which something was taken
 */
const endOf = async (folder: string): Promise<Head> => {
  const head = await headIn(folder);
  const numbers = await numbersIn(folder);
  const last = numbers?.last ?? 0;
  const name = basename(folder);
  if (head === 'damaged' || (numbers?.missing.length ?? 0) > 0 || (head?.number ?? 0) > last) throw brokenEvidence(name);
  // A new mark would hide that an end was cut off along with the old one.
  if (head === undefined && last > 1) throw brokenEvidence(name);
  if (last === 0) return START;
  const bytes = await bundleBytes(folder, last);
  if (bytes === undefined || unsealed(bytes)?.number !== last) throw brokenEvidence(name);
  const end = { number: last, sha256: sha256(bytes) };
  if (head?.number === last && head.sha256 !== end.sha256) throw brokenEvidence(name);
  return end;
};

/** Says which bundle is the last, unless a later one is said to be already. */
const sayLast = async (folder: string, end: Head): Promise<void> => {
  const said = await headIn(folder);
  if (end.number === 0 || (said !== undefined && said !== 'damaged' && said.number >= end.number)) return;
  const sink = await fileSink(join(folder, LAST), false, false);
  await sink.write(Buffer.from(headText(end)));
  await sink.commit();
};

/**
 * Adds a bundle to a chain, which is made when there is none. Its number is taken by making its file, whole, under a name that must
 * be free: of several writers one gets it, the others take the next one behind it. Killed at any moment, a writer leaves a chain.
 * @param folder absolute
 * @throws LumoError LUMO_EVIDENCE_BROKEN, LUMO_EVIDENCE_UNWRITABLE
 */
export const append = async (folder: string, facts: Facts): Promise<Written> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (;;) {
      const end = await endOf(folder);
      // A writer that was stopped may not have said it: so that at most the last one is ever unsaid.
      await sayLast(folder, end);
      const number = end.number + 1;
      const text = sealed({ ...facts, number, previous: end.number === 0 ? null : end.sha256 });
      // What could not be read again is no evidence.
      bundleSchema.parse(JSON.parse(text));
      if (!(await makeOnce(join(folder, nameOf(number)), text))) continue;
      const written = { number, sha256: sha256(text), name: nameOf(number) };
      await sayLast(folder, written);
      return written;
    }
  } catch (cause) {
    if (cause instanceof LumoError && cause.code.startsWith('LUMO_EVIDENCE_')) throw cause;
    throw unwritableEvidence(cause, basename(folder));
  }
};

/**
 * Whether a bundle could be added now: asked before the work, so that a folder that refuses us is told at once. Makes nothing.
 * @throws LumoError LUMO_EVIDENCE_BROKEN, LUMO_EVIDENCE_UNREADABLE, LUMO_EVIDENCE_UNWRITABLE
 */
export const readyToAppend = async (folder: string): Promise<void> => {
  await endOf(folder);
  await access(folder, constants.W_OK).catch((cause) => {
    if (cause.code !== 'ENOENT') throw unwritableEvidence(cause, basename(folder));
  });
};
