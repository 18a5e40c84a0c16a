import { access, constants } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeFileWhole } from '../csv/files/write-file-whole.js';
import { createFileOnce } from '../journal/create-file-once.js';
import { makeFolder } from '../journal/make-folder.js';
import { LumoError } from '../model/base/lumo-error.js';
import { type BundleFacts, bundleSchema } from './bundle-schema.js';
import { readSealed, sealedJson, sha256 } from './canonical-json.js';
import {
  bundleName,
  CHAIN_BEGINNING,
  type ChainHead,
  chainHeadText,
  HEAD_FILE,
  isMarkSpoilt,
  readBundle,
  readChainEnds,
  readChainHead,
} from './chain-folder.js';
import { brokenEvidence, unwritableEvidence } from './errors.js';

/** A bundle that is there to stay. */
export interface WrittenBundle extends ChainHead {
  readonly name: string;
}

/**
 * The end of a chain, as far as an end can prove that the rest is there.
 * @throws LumoError LUMO_EVIDENCE_BROKEN: nothing is added to a chain from which something was taken
 */
const chainEnd = async (folder: string): Promise<ChainHead> => {
  const { head, numbers } = await readChainEnds(folder);
  const last = numbers?.last ?? 0;
  const name = basename(folder);
  // A new mark would hide that an end was cut off along with the old one.
  if (head === 'damaged' || isMarkSpoilt(head, last)) throw brokenEvidence(name);
  if ((numbers?.missing.length ?? 0) > 0 || (head?.number ?? 0) > last) throw brokenEvidence(name);
  if (last === 0) return CHAIN_BEGINNING;
  const bytes = await readBundle(folder, last);
  if (bytes === undefined || readSealed(bytes)?.number !== last) throw brokenEvidence(name);
  const end = { number: last, sha256: sha256(bytes) };
  if (head?.number === last && head.sha256 !== end.sha256) throw brokenEvidence(name);
  return end;
};

/** Says which bundle is the last, unless a later one is said to be already; before the first one, that the chain begins. */
const writeChainHead = async (folder: string, end: ChainHead): Promise<void> => {
  if (end.number === 0) {
    await createFileOnce(join(folder, HEAD_FILE), chainHeadText(end));
    return;
  }
  const said = await readChainHead(folder);
  if (said !== undefined && said !== 'damaged' && said.number >= end.number) return;
  await writeFileWhole(join(folder, HEAD_FILE), [chainHeadText(end)]);
};

/**
 * Adds a bundle to a chain, which is made when there is none. Its number is taken by making its file, whole, under a name that must
 * be free: of several writers one gets it, the others take the next one behind it. Killed at any moment, a writer leaves a chain.
 * @param folder absolute
 * @throws LumoError LUMO_EVIDENCE_BROKEN, LUMO_EVIDENCE_UNWRITABLE
 */
export const appendBundle = async (folder: string, facts: BundleFacts): Promise<WrittenBundle> => {
  try {
    await makeFolder(folder, 0o700);
    for (;;) {
      const end = await chainEnd(folder);
      // A writer that was stopped may not have said it: so that at most the last one is ever unsaid.
      await writeChainHead(folder, end);
      const number = end.number + 1;
      const text = sealedJson({ ...facts, number, previous: end.number === 0 ? null : end.sha256 });
      // What could not be read again is no evidence.
      bundleSchema.parse(JSON.parse(text));
      if (!(await createFileOnce(join(folder, bundleName(number)), text))) continue;
      const written = { number, sha256: sha256(text), name: bundleName(number) };
      await writeChainHead(folder, written);
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
export const checkAppendable = async (folder: string): Promise<void> => {
  await chainEnd(folder);
  await access(folder, constants.W_OK).catch((cause) => {
    if (cause.code !== 'ENOENT') throw unwritableEvidence(cause, basename(folder));
  });
};
