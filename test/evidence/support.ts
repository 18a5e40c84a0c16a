import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendBundle } from '../../src/evidence/append-bundle.js';
import type { BundleFacts } from '../../src/evidence/bundle-schema.js';
import { type Chain, readChain } from '../../src/evidence/read-chain.js';
import { clean } from '../../src/index.js';
import { AS_OF, CLAIRE, contactFile, folder, PAUL } from '../cli/support.js';

/** What a real run says of itself. */
export const someFacts = async (): Promise<BundleFacts> => {
  const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
  await clean('a.csv', 'b.csv', {
    cwd: at,
    asOf: AS_OF,
    config: false,
    evidence: { folder: 'ev', made: new Date('2026-11-24T09:00:00Z') },
  });
  const { number: _, previous: __, seal: ___, ...facts } = JSON.parse(readFileSync(join(at, 'ev', '000001.json'), 'utf8'));
  return facts as BundleFacts;
};

/** A chain of so many bundles, no two the same. */
export const chainOf = async (facts: BundleFacts, length: number): Promise<string> => {
  const path = join(folder(), 'ev');
  for (let i = 1; i <= length; i++) await appendBundle(path, { ...facts, counts: { ...facts.counts, info: i } });
  return path;
};

/** The same chain somewhere else, so that it can be spoilt. */
export const copyOf = (path: string): string => {
  const copy = join(folder(), 'ev');
  cpSync(path, copy, { recursive: true });
  return copy;
};

/** A chain made of these files. */
export const chainFrom = (files: Readonly<Record<string, Uint8Array | string>>): string => {
  const path = join(folder(), 'ev');
  mkdirSync(path);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, name), bytes);
  return path;
};
export const filesIn = (path: string): Record<string, Buffer> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]));

/** `altered 2, unlinked 3`: what is wrong with a chain, in few words. */
export const faultsOf = ({ faults }: Chain): string =>
  faults.map(({ kind, number, was }) => `${kind} ${number}${was ? ` was ${was}` : ''}`).join(', ');
export const faultsIn = async (path: string): Promise<string> => faultsOf(await readChain(path));
