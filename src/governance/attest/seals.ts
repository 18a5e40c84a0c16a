import { readYaml } from '../../config/load/yaml-document.js';
import { formatIsoDay, parseIsoDay } from '../../fields/date/calendar.js';
import type { Day } from '../../model/contact/values.js';
import type { EvidenceFiles, Seal, Seals } from '../../model/governance/evidence.js';
import { invalidSeals } from './attestation-faults.js';

/** What makes a file the seals of an attestation. */
const MARK = 'governance-lock/1';

/** What `lumo.governance.yaml` has beside it. */
export const sealsPathOf = (path: string): string => path.replace(/(?:\.ya?ml)?$/i, '.lock');

/** @param name as errors may call it, made harmless. @throws LumoError LUMO_GOVERNANCE_SEALS */
export const readSeals = async (text: string, name: string): Promise<Seals> => {
  const read = await readYaml(text);
  if ('why' in read) throw invalidSeals(name, read.place?.line);
  const { lumo, evidence } = (read.value ?? {}) as { lumo?: unknown; evidence?: Readonly<Record<string, unknown>> | null };
  if (lumo !== MARK) throw invalidSeals(name);
  const seals = new Map<string, Seal>();
  for (const [path, value] of Object.entries(evidence ?? {})) {
    const { sha256, sealed } = (value ?? {}) as { sha256?: unknown; sealed?: unknown };
    const day = typeof sealed === 'string' ? parseIsoDay(sealed) : Number.NaN;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256) || Number.isNaN(day)) throw invalidSeals(name);
    seals.set(path.normalize('NFC'), { sha256: sha256.toLowerCase(), sealed: day });
  }
  return seals;
};

/** A path as a key of YAML: in quotes where it could be read as anything else. */
const keyText = (path: string): string => (/^[A-Za-z][\w./-]*$/.test(path) ? path : JSON.stringify(path));

/** The seals as a file: one line each, in the order of their paths, so that two branches merge. */
export const sealsText = (seals: Seals): string => {
  const lines = [...seals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { sha256, sealed }]) => `  ${keyText(path)}: { sha256: ${sha256}, sealed: ${formatIsoDay(sealed)} }`);
  const head = ['# Written by lumo-check governance --seal; nobody types a hash.', `lumo: ${MARK}`];
  return `${[...head, ...(lines.length > 0 ? ['evidence:', ...lines] : ['evidence: {}'])].join('\n')}\n`;
};

/** What sealing does to the seals. */
export interface Sealing {
  readonly seals: Seals;
  readonly added: readonly string[];
  /** Sealed anew: what they show was done again after the old seal. */
  readonly renewed: readonly string[];
  /** Altered although nothing was done again: their seals stay, and still say so. */
  readonly altered: readonly string[];
}

/**
 * Seals evidence on a day. A seal is never replaced by what came after it, unless the control was done again since.
 * @param since by path: the last day on which what it shows was done
 */
export const sealEvidence = (files: EvidenceFiles, before: Seals, since: ReadonlyMap<string, Day>, asOf: Day): Sealing => {
  const seals = new Map(before);
  const [added, renewed, altered]: [string[], string[], string[]] = [[], [], []];
  for (const [path, file] of files) {
    const seal = before.get(path);
    if (!file || seal?.sha256 === file.sha256) continue;
    const isNew = seal === undefined || (since.get(path) ?? Number.NEGATIVE_INFINITY) > seal.sealed;
    if (isNew) seals.set(path, { sha256: file.sha256, sealed: asOf });
    (seal === undefined ? added : isNew ? renewed : altered).push(path);
  }
  return { seals, added, renewed, altered };
};
