import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { LumoError } from '../../model/base/lumo-error.js';
import type { CountedBaseline } from '../../model/report/core/core-baseline.js';
import { FINGERPRINT_DIGITS } from '../../model/rule/exemption.js';
import { systemFault } from '../load/system-fault.js';

const fingerprint = z.string().regex(new RegExp(`^[0-9a-f]{${FINGERPRINT_DIGITS}}$`));
const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** Id of the key that the fingerprints were made with. */
  key: z.string(),
  rules: z.record(z.string(), z.array(fingerprint)),
  /** Of audits: findings about files by their fingerprints, and how often each was found. */
  files: z.record(z.string(), z.record(fingerprint, z.int().nonnegative())).optional(),
});
export type Baseline = z.infer<typeof baselineSchema>;

const unreadable = (name: string, why: { en: string; fr: string }): LumoError =>
  new LumoError(
    'LUMO_BASELINE_UNREADABLE',
    { en: `The baseline ${name} cannot be used: ${why.en}.`, fr: `La référence ${name} est inutilisable : ${why.fr}.` },
    { en: 'Check its path, or write it anew with --write-baseline.', fr: 'Vérifiez son chemin, ou réécrivez-la avec --write-baseline.' },
  );

/**
 * A baseline of findings that are known.
 * @param keyId id of the project's key: fingerprints of another key match nobody
 * @throws LumoError LUMO_BASELINE_UNREADABLE
 */
export const readBaseline = async (path: string, keyId: string): Promise<Baseline> => {
  const name = basename(path);
  const content = await readFile(path, 'utf8').catch((cause: { code?: string }) => {
    throw unreadable(name, systemFault(cause) ?? { en: cause.code ?? 'unknown cause', fr: cause.code ?? 'cause inconnue' });
  });
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw unreadable(name, { en: 'it is not JSON', fr: 'ce n’est pas du JSON' });
  }
  const read = baselineSchema.safeParse(value);
  if (!read.success) throw unreadable(name, { en: 'it is no baseline of lumo-check', fr: 'ce n’est pas une référence de lumo-check' });
  if (read.data.key !== keyId) {
    throw unreadable(name, { en: 'it was made with another key', fr: 'elle a été faite avec une autre clé' });
  }
  return read.data;
};

const sorted = <T>(all: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a baseline is to know: fingerprints of contacts by rule, and findings about files and documents. */
export interface BaselineContent {
  readonly contacts?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Absent where none was judged: the key is then left out. */
  readonly files?: CountedBaseline | undefined;
}

/** A baseline as its file holds it: sorted, so that a version control system shows what changed. */
export const baselineText = (keyId: string, { contacts = new Map(), files }: BaselineContent): string => {
  const rules = sorted(Object.fromEntries([...contacts].map(([rule, all]) => [rule, [...all].sort()])));
  const counted = files && sorted(Object.fromEntries(Object.entries(files).map(([rule, all]) => [rule, sorted(all)])));
  return `${JSON.stringify({ version: 1, key: keyId, rules, ...(counted && { files: counted }) } satisfies Baseline, null, 1)}\n`;
};
