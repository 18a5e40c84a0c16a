import { basename, dirname, join } from 'node:path';
import { fileIdentity, headOfFile, withoutLinks } from '../../csv/files/file-place.js';
import type { Text } from '../../model/base/text.js';

/** What lumo-check keeps for later runs, and a word for each. */
export const KEPT_KINDS = {
  configuration: { en: 'a configuration', fr: 'une configuration' },
  exemptions: { en: 'exemptions', fr: 'des exemptions' },
  manifest: { en: 'the manifest of a list', fr: 'le manifeste d’une liste' },
  index: { en: 'a compiled list', fr: 'une liste compilée' },
  register: { en: 'a register of oppositions', fr: 'un registre des oppositions' },
  key: { en: 'a key', fr: 'une clé' },
  evidence: { en: 'a part of a chain of evidence', fr: 'une pièce d’une chaîne de preuves' },
  history: { en: 'a history', fr: 'un historique' },
  baseline: { en: 'a baseline', fr: 'une référence' },
  log: { en: 'the log of audits', fr: 'le journal des audits' },
  governance: { en: 'the attestation of an organisation', fr: 'l’attestation d’une organisation' },
  breaches: { en: 'a register of breaches', fr: 'un registre des violations' },
} as const satisfies Readonly<Record<string, Text>>;
export type KeptKind = keyof typeof KEPT_KINDS;

/** Enough of a file to tell what it is. */
const HEAD = 4096;

const BY_NAME: readonly (readonly [RegExp, KeptKind])[] = [
  [/^lumo\.config\.(?:[cm]?[jt]s|json|ya?ml)$/i, 'configuration'],
  [/^lumo-exemptions\.ya?ml$/i, 'exemptions'],
  [/\.list\.ya?ml$/i, 'manifest'],
  [/^lumo\.governance\.(?:ya?ml|json)$/i, 'governance'],
];
/** Names that are ours in a `.lumo` folder, also while nothing stands there. */
const IN_FOLDER: Readonly<Record<string, KeptKind>> = { register: 'register', key: 'key', '.gitignore': 'register' };
const BY_HEAD: readonly (readonly [RegExp, KeptKind])[] = [
  [/^[0-9a-f]{8} \{"register":\d/, 'register'],
  [/^(?:held|free) [0-9a-f]{16} \d+ /, 'register'],
  [/^\{"history":\d+,"before":"[0-9a-f]{64}"/, 'history'],
  [/^\{\s*"version": ?\d+,\s*"key": ?"[0-9a-f]{16}",\s*"rules":/, 'baseline'],
  [/^\{[^{}]*"\$schema": ?"lumo-check\/schema\/evidence\.json"/, 'evidence'],
  [/^[0-9a-f]{64} {2}\d{6,15}\.json\n$/, 'evidence'],
  [/^\{"at":"\d{4}-\d\d-\d\dT[^"]*","level":"/, 'log'],
  [/^[0-9a-f]{64,}\s*$/i, 'key'],
  [/^AGE-SECRET-KEY-/m, 'key'],
  [/^exemptions:/m, 'exemptions'],
  [/^[ \t{,]*"?lumo"?[ \t]*:[ \t]*["']?governance\//m, 'governance'],
  [/^\x89LUMOIDX\r\n/, 'index'],
];
/** What the register of breaches is called by default. */
const BREACHES = /^breaches\.csv$/i;
const BUNDLE = /^(?:\d{6,15}\.json|last\.sha256)$/;

/** Whether a name is one of a chain of evidence, which the next bundle may take. */
export const isChainName = (path: string): boolean => BUNDLE.test(basename(path));

const kindByName = async (path: string): Promise<KeptKind | undefined> => {
  const name = basename(path);
  const named = BY_NAME.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  if (basename(dirname(path)) === '.lumo' && Object.hasOwn(IN_FOLDER, name)) return IN_FOLDER[name];
  // Whoever keeps one may call it otherwise; a file that is not there yet is none.
  if (BREACHES.test(name) && (await fileIdentity(path)) !== undefined) return 'breaches';
  return isChainName(path) && (await fileIdentity(join(dirname(path), 'last.sha256'))) !== undefined ? 'evidence' : undefined;
};

/**
 * What is kept at a path, or will be: told by its name where that is ours, else by how the file begins.
 * @param path absolute
 */
export const keptKindAt = async (path: string): Promise<KeptKind | undefined> => {
  const folder = await withoutLinks(dirname(path));
  const named = (await kindByName(join(folder, basename(path)))) ?? (await kindByName(await withoutLinks(path)));
  if (named !== undefined) return named;
  const head = (await headOfFile(path, HEAD))?.toString('latin1');
  return head === undefined ? undefined : BY_HEAD.find(([pattern]) => pattern.test(head))?.[1];
};
