import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ASSESSED } from '../../governance/attest/assessment-facts.js';
import { unreadAssessment } from '../../governance/attest/attestation-faults.js';
import { evidencePaths, isAddress } from '../../governance/attest/judge-control.js';
import { type Attestation, readAttestation } from '../../governance/attest/read-attestation.js';
import { readSeals, sealsPathOf } from '../../governance/attest/seals.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { REGISTER_KINDS, type RegisterKind } from '../../model/governance/control.js';
import type { Seals } from '../../model/governance/evidence.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { evidenceFiles, withAssessments } from './evidence-files.js';
import type { GovernanceInput } from './judge.js';
import { type RegisterFile, registerAt } from './read-registers.js';

/** What the attestation is called where nobody names it. */
export const ATTESTATION = 'lumo.governance.yaml';

const noAttestation = (name: string, code: string): LumoError =>
  new LumoError(
    'LUMO_GOVERNANCE_NOT_FOUND',
    {
      en: `The attestation ${name} cannot be read (${code}).`,
      fr: `L’attestation ${name} est illisible (${code}).`,
    },
    {
      en: 'lumo-check init --governance writes one in ten minutes.',
      fr: 'lumo-check init --governance en écrit une en dix minutes.',
    },
  );

/** An attestation with all that lies beside it. */
export interface LoadedAttestation {
  readonly input: GovernanceInput;
  readonly read: Attestation;
  readonly seals: Seals;
  /** Absolute. */
  readonly folder: string;
  readonly sealsPath: string;
  /** All that it reads besides, absolute, whether or not it could be read. */
  readonly reads: readonly string[];
}

/** The paths of evidence of all controls, each once. */
export const allEvidence = ({ controls }: Attestation): readonly string[] => [
  ...new Set([...controls.values()].flatMap(({ keys }) => evidencePaths(keys.evidence)).filter((path) => !isAddress(path))),
];

const readSealsAt = async (path: string): Promise<Seals> => {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    // Nothing was sealed yet: the first run of a beginner is no error.
    if (cause.code === 'ENOENT') return undefined;
    throw noAttestation(safeText(basename(path), 60), cause.code ?? 'unknown');
  });
  return text === undefined ? new Map() : readSeals(text, safeText(basename(path), 60));
};

/**
 * Registers that lie beside the attestation, or beside those that it names, under the name that they have by default, and that it does not name:
 * what happened is there all the same.
 */
const undeclaredRegisters = async (folder: string, named: Attestation['registers']) => {
  const kinds = REGISTER_KINDS.filter((kind) => !named.some((one) => one.kind === kind));
  const folders = [...new Set(['.', ...named.map(({ path }) => dirname(path.replaceAll('\\', '/')))])];
  const found: { readonly place: string; readonly own: string; readonly kind: RegisterKind }[] = [];
  for (const kind of kinds)
    for (const one of folders) {
      const own = join(one, `${kind}.csv`);
      const place = join(folder, own);
      if (named.some(({ path }) => join(folder, path) === place)) continue;
      if ((await stat(place).catch(() => undefined))?.isFile()) found.push({ place, own: own.replaceAll('\\', '/'), kind });
    }
  return found;
};

/**
 * Reads an attestation, its seals, its evidence and its registers.
 * @param path from the current folder
 * @throws LumoError LUMO_GOVERNANCE_…, LUMO_REGISTER_TABLE
 */
export const loadAttestation = async (path: string, cwd: string): Promise<LoadedAttestation> => {
  const at = resolve(cwd, path);
  const name = safeText(basename(at), 60);
  const bytes = await readFile(at).catch((cause: NodeJS.ErrnoException) => {
    throw noAttestation(name, cause.code ?? 'unknown');
  });
  const read = await readAttestation(bytes, name);
  const folder = dirname(at);
  const sealsPath = sealsPathOf(at);
  const seals = await readSealsAt(sealsPath);
  const exported = evidencePaths(read.controls.get(ASSESSED)?.keys.evidence).filter((one) => !isAddress(one));
  const hashed = await evidenceFiles(folder, allEvidence(read));
  const files = await withAssessments(hashed, folder, exported, ({ what, hint }) =>
    unreadAssessment(name, read.lineOf(['controls', ASSESSED, 'evidence']), what, hint),
  );
  const registers: RegisterFile[] = [];
  const lacking: { readonly key: readonly string[]; readonly line: number }[] = [];
  for (const { kind, path: own, key, line } of read.registers) {
    const there = await registerAt(join(folder, own), own.replaceAll('\\', '/'), kind).catch((cause: unknown) => {
      if (cause instanceof LumoError && cause.code === 'LUMO_REGISTER_TABLE') return undefined;
      throw cause;
    });
    if (there) registers.push(there);
    else lacking.push({ key, line });
  }
  const undeclared = await undeclaredRegisters(folder, read.registers);
  for (const { place, own, kind } of undeclared) {
    const there = await registerAt(place, own, kind).catch(() => undefined);
    if (there) registers.push(there);
    else lacking.push({ key: ['registers', kind], line: 1 });
  }
  const attestation = { file: { name, path, bytes }, read, files, seals, lacking };
  const named = [...read.registers.map(({ path: own }) => own), ...allEvidence(read)].map((own) => join(folder, own));
  const reads = [at, sealsPath, ...named, ...undeclared.map(({ place }) => place)];
  return { input: { attestation, registers, proofs: new Map() }, read, seals, folder, sealsPath, reads };
};
