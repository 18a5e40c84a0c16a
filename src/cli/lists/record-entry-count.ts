import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { findManifest } from '../../config/load/list-manifest.js';
import { fileSink, writeFailed } from '../../csv/files/sink.js';
import type { ListKind } from '../../model/contact/suppression-list.js';

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
  const document = parseDocument(found ? await readFile(place, 'utf8') : '');
  if (!found) document.set('kind', kind);
  if (document.get('entries') === entries) return undefined;
  document.set('entries', entries);
  if (!found) {
    await writeFile(place, document.toString(), { flag: 'wx' }).catch((cause) => {
      throw writeFailed(cause, name);
    });
    return name;
  }
  const sink = await fileSink(place, { hash: false, mode: (await stat(place)).mode & 0o777 });
  await sink.write(Buffer.from(document.toString()));
  await sink.commit();
  return name;
};
