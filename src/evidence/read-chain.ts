import { basename } from 'node:path';
import { type Bundle, bundleSchema } from './bundle-schema.js';
import { readSealed, sha256 } from './canonical-json.js';
import { bundleName, type ChainHead, isMarkSpoilt, readBundle, readChainEnds } from './chain-folder.js';
import { newerEvidence, noEvidence } from './errors.js';

/**
 * What is wrong with a link. `missing`: taken away; `cut`: taken away at the end; `truncated`, `altered`: not as it was written; `moved`: under
 * the number of another; `unlinked`: whole, but not written behind the one before it; `first`: whole, but there was one before it;
 * `replaced`: whole, but another than the one that was there; `mark`: what says which one is the last is damaged or gone.
 */
export const FAULT_KINDS = ['missing', 'cut', 'truncated', 'altered', 'moved', 'unlinked', 'first', 'replaced', 'mark'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface ChainFault {
  readonly kind: FaultKind;
  readonly number: number;
  /** Of `moved`: the number that it was written under. */
  readonly was?: number;
}

/** A bundle that is as it was written, where it was written. */
export interface ChainLink extends ChainHead {
  readonly bundle: Bundle;
}

/** A chain that was read from end to end. */
export interface Chain {
  /** How many bundles there are, or were. */
  readonly length: number;
  readonly last: ChainHead | undefined;
  readonly faults: readonly ChainFault[];
}

type ReadLink = { readonly sha256: string; readonly bundle: Bundle } | { readonly fault: ChainFault };

/** Whether nothing is missing of a bundle that is not as it was written: it ends as one does, or something was added behind its end. */
const isWhole = (bytes: Buffer): boolean => {
  const end = bytes.lastIndexOf('}\n') + 2;
  return end > 1 && (end === bytes.length || readSealed(bytes.subarray(0, end)) !== undefined);
};

const readLink = (number: number, bytes: Buffer, before: string | null | undefined): ReadLink => {
  const value = readSealed(bytes);
  if (value === undefined) return { fault: { kind: isWhole(bytes) ? 'altered' : 'truncated', number } };
  if (typeof value.schemaVersion === 'number' && value.schemaVersion > 1) throw newerEvidence(bundleName(number));
  const parsed = bundleSchema.safeParse(value);
  if (!parsed.success) return { fault: { kind: 'altered', number } };
  const { data: bundle } = parsed;
  if (bundle.number !== number) return { fault: { kind: 'moved', number, was: bundle.number } };
  if (before !== undefined && bundle.previous !== before) return { fault: { kind: number === 1 ? 'first' : 'unlinked', number } };
  return { sha256: sha256(bytes), bundle };
};

/**
 * Reads a chain and says where it does not hold.
 * @param take gets every bundle that is as it was written, in order
 * @throws LumoError LUMO_EVIDENCE_NOT_FOUND, LUMO_EVIDENCE_UNREADABLE, LUMO_EVIDENCE_NEWER
 */
export const readChain = async (folder: string, take: (link: ChainLink) => void = () => {}): Promise<Chain> => {
  const name = basename(folder);
  const { head, numbers } = await readChainEnds(folder);
  const marked = head === undefined || head === 'damaged' ? undefined : head;
  if (numbers === undefined || (numbers.last === 0 && head !== 'damaged' && (marked?.number ?? 0) === 0)) throw noEvidence(name);
  const faults: ChainFault[] = numbers.missing.map((number) => ({ kind: 'missing', number }));
  let before: string | null | undefined = null;
  let last: ChainHead | undefined;
  for (let number = 1; number <= numbers.last; number++) {
    const bytes = await readBundle(folder, number);
    // What a bundle was written behind can be told only where the one before it is whole.
    const found: ReadLink | undefined = bytes && readLink(number, bytes, before);
    before = bytes && found && 'bundle' in found ? found.sha256 : undefined;
    if (found === undefined) continue;
    if ('fault' in found) faults.push(found.fault);
    else {
      last = { number, sha256: found.sha256 };
      if (marked?.number === number && marked.sha256 !== found.sha256) faults.push({ kind: 'replaced', number });
      take({ ...last, bundle: found.bundle });
    }
  }
  for (let number = numbers.last + 1; number <= (marked?.number ?? 0); number++) faults.push({ kind: 'cut', number });
  if (isMarkSpoilt(head, numbers.last)) faults.push({ kind: 'mark', number: numbers.last });
  faults.sort((a, b) => a.number - b.number);
  return { length: Math.max(numbers.last, marked?.number ?? 0), last, faults };
};
