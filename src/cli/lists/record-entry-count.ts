import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { findManifest } from '../../config/load/list-manifest.js';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { writeFileWhole } from '../../csv/files/write-file-whole.js';
import { sweepBeside } from '../../journal/temporary-files.js';
import type { ListKind } from '../../model/contact/suppression-list.js';

const readManifest = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause) => {
    throw unreadableInput(cause, basename(path));
  });

/**
 * Writes down in the manifest of a list how many entries its version has, so that the next one is held against it. Whatever else the
 * manifest says stays, comments too.
 * @param path of the list, absolute
 * @returns the base name of the manifest; undefined when it says so already
 * @throws LumoError LUMO_LIST_MANIFEST, LUMO_OUTPUT_UNWRITABLE
 */
export const recordEntryCount = async (path: string, kind: ListKind, entries: number): Promise<string | undefined> => {
  const { parseDocument } = await import('yaml');
  const found = await findManifest(path);
  const place = found?.path ?? `${path}.list.yaml`;
  const name = basename(place);
  const document = parseDocument(found ? await readManifest(place) : '');
  if (!found) document.set('kind', kind);
  if (document.get('entries') === entries) return undefined;
  document.set('entries', entries);
  await sweepBeside([place]);
  await writeFileWhole(place, [document.toString()], { mode: found ? (await stat(place)).mode & 0o777 : 0o666 });
  return name;
};
