import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileSha256 } from '../../csv/files/file-sha256.js';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { type Bundle, type CheckBundle, type FileOfBundle, isAuditBundle, isDocumentBundle } from '../../evidence/bundle-schema.js';
import { type PartList, rootsOfFile } from '../../evidence/part-list.js';
import type { ChainLink } from '../../evidence/read-chain.js';

/** What a file may be of a bundle. */
export type Role = 'input' | 'output' | 'rejects' | 'audited' | 'report' | 'document';
/** What --input and --output may be of a bundle. */
export const GIVEN: readonly Role[] = ['input', 'audited', 'document'];
export const WRITTEN: readonly Role[] = ['output', 'rejects', 'report'];

/** A file that somebody wants to see proven, and the bundles that it is the file of. */
export interface FileToProve {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly as: readonly Role[];
  readonly found: { readonly number: number; readonly as: Role }[];
  /** Bundles of a file of the same size that was judged in parts, by the root of their list. */
  readonly perhaps: Map<string, { readonly list: PartList; readonly of: FileToProve['found'] }>;
}

/** @throws LumoError those of an input that cannot be read */
export const fileToProve = async (cwd: string, given: string, as: readonly Role[]): Promise<FileToProve> => {
  const [path, name] = [resolve(cwd, given), basename(given)];
  try {
    // As it lies on the disk, whatever it is: a page is a message here, and no failed download of contacts.
    return { path, name, bytes: (await stat(path)).size, sha256: await fileSha256(path), as, found: [], perhaps: new Map() };
  } catch (cause) {
    throw unreadableInput(cause, name);
  }
};

const filesOf = ({ input, output, rejects }: CheckBundle): readonly (readonly [Role, FileOfBundle | undefined])[] => [
  ['input', input],
  ['output', output],
  ['rejects', rejects],
];

/** The hashes of a bundle, by what they are of. */
const hashesOf = (bundle: Bundle): Readonly<Partial<Record<Role, readonly (string | undefined)[]>>> => {
  if (isAuditBundle(bundle)) return { audited: bundle.files.map(({ sha256 }) => sha256), report: [bundle.report.sha256] };
  if (isDocumentBundle(bundle)) return { document: [bundle.input, ...(bundle.besides ?? [])].map(({ sha256 }) => sha256) };
  return Object.fromEntries(filesOf(bundle).map(([role, file]) => [role, file && 'sha256' in file ? [file.sha256] : []]));
};

/** Notes the bundle for the files that are of it, and for those that may be. */
export const matchBundle = (wanted: readonly FileToProve[], { number, bundle }: ChainLink): void => {
  const hashes = hashesOf(bundle);
  for (const { sha256, as, found } of wanted) for (const role of as) if (hashes[role]?.includes(sha256)) found.push({ number, as: role });
  if (isAuditBundle(bundle) || isDocumentBundle(bundle)) return;
  for (const [role, file] of filesOf(bundle)) {
    if (!file || !('parts' in file)) continue;
    const { root, head, list: parts } = file.parts;
    for (const { bytes, as, perhaps } of wanted) {
      if (!as.includes(role) || bytes !== file.bytes) continue;
      const one = perhaps.get(root) ?? { list: { head, parts }, of: [] };
      perhaps.set(root, one);
      one.of.push({ number, as: role });
    }
  }
};

/** Reads a file once more where it may have been judged in parts: whether its bytes make the roots that bundles tell. */
export const matchParts = async ({ path, perhaps, found }: FileToProve): Promise<void> => {
  if (perhaps.size === 0) return;
  const [roots, all] = [[...perhaps.keys()], [...perhaps.values()]];
  const made = await rootsOfFile(
    path,
    all.map(({ list }) => list),
  );
  made.forEach((root, i) => {
    if (root === roots[i]) found.push(...(all[i] as (typeof all)[number]).of);
  });
  found.sort((a, b) => a.number - b.number);
};
