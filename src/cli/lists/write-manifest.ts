import { basename } from 'node:path';
import { NORMALISERS } from '../../lists/hashing/normalisers.js';
import type { ProbeResult } from '../../lists/query/recipe-probe.js';
import type { DigestProfile } from '../../lists/read/digest-profile.js';
import type { ListsProbeOptions } from '../options/table/lists.js';
import { writeNew } from '../terminal/write-new.js';
import { manifestExists } from './probe-errors.js';

/**
 * Writes the manifest of a list whose recipes are known, beside it. An existing one is never overwritten.
 * @returns its base name
 * @throws LumoError LUMO_LIST_MANIFEST_EXISTS, LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const writeListManifest = async (
  list: string,
  { right, unexplained }: Pick<ProbeResult, 'right' | 'unexplained'>,
  { encoding, entries }: DigestProfile,
  { kind = 'opposition', keyEnv }: Pick<ListsProbeOptions, 'kind' | 'keyEnv'>,
  date: string | undefined,
): Promise<string> => {
  const path = `${list}.list.yaml`;
  const name = basename(path);
  const proven = right.map(({ normaliser }) => normaliser);
  // Whoever is listed under the plain spelling of their mailbox is then found under any.
  const normalisers = proven.includes('lower') && !proven.includes('canonical') ? [...proven, 'canonical' as const] : proven;
  const [first] = right;
  const manifest = {
    kind,
    // What could not be explained is on the list all the same: it stays in doubt.
    identifiers: [...new Set([...normalisers.map((id) => NORMALISERS[id].identifier), ...unexplained])],
    hash: {
      algorithm: first?.algorithm,
      ...(encoding === 'base64' && { encoding }),
      normaliser: normalisers.length === 1 ? normalisers[0] : normalisers,
      ...(first?.before !== undefined && { before: first.before }),
      ...(first?.algorithm === 'hmac-sha256' && { keyEnv }),
    },
    ...(date !== undefined && { date }),
    entries,
  };
  const { stringify } = await import('yaml');
  if (!(await writeNew(path, stringify(manifest)))) throw manifestExists(name);
  return name;
};
