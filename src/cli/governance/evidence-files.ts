import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type NoDpia, readDpia } from '../../governance/assessment/read-dpia.js';
import type { EvidenceFile, EvidenceFiles } from '../../model/governance/evidence.js';

/** A file by its name as it is written, or with its accents written the other way: systems differ. */
const findFile = async (folder: string, path: string): Promise<string | undefined> => {
  for (const name of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
    const at = resolve(folder, name);
    if (
      await stat(at)
        .then((found) => found.isFile())
        .catch(() => false)
    )
      return at;
  }
  return undefined;
};

const hashOf = async (path: string): Promise<EvidenceFile> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { bytes, sha256: hash.digest('hex') };
};

/** Exports of the PIA tool have no ending, or that of JSON; any other document is evidence like all else. */
const EXPORT = /^[^.]+$|\.(?:json|zip)$/i;

/** Files of evidence with what those of them say that are exports of impact assessments. @throws what `refused` makes of one that is none */
export const withAssessments = async (
  files: EvidenceFiles,
  folder: string,
  exported: readonly string[],
  refused: (found: NoDpia) => Error,
): Promise<EvidenceFiles> => {
  const all = new Map(files);
  for (const path of exported) {
    const [file, at] = [files.get(path), await findFile(folder, path)];
    if (!file || at === undefined || !EXPORT.test(basename(path))) continue;
    const assessment = readDpia(await readFile(at));
    if ('what' in assessment) throw refused(assessment);
    all.set(path, { ...file, assessment });
  }
  return all;
};

/** Evidence as it lies on the disk: nothing of it is read but its bytes for their hash. @param folder of the attestation */
export const evidenceFiles = async (folder: string, paths: Iterable<string>): Promise<EvidenceFiles> => {
  const files = new Map<string, EvidenceFile | undefined>();
  for (const path of new Set(paths)) {
    const at = await findFile(folder, path);
    files.set(path, at === undefined ? undefined : await hashOf(at).catch(() => undefined));
  }
  return files;
};
