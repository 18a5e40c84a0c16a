/**
 * The folder of a chain: `000001.json`, `000002.json`… and `last.sha256`, which says in the words of sha256sum which one was the last.
 * @module
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unreadableEvidence } from './errors.js';

export const HEAD_FILE = 'last.sha256';
const DIGITS = 6;

export const bundleName = (number: number): string => `${String(number).padStart(DIGITS, '0')}.json`;

/** The number in a name of a bundle; undefined for any other name. */
const bundleNumber = (name: string): number | undefined => {
  const number = Number(/^(\d{6,15})\.json$/.exec(name)?.[1] ?? 0);
  return number > 0 && bundleName(number) === name ? number : undefined;
};

const isGone = (cause: unknown): boolean => (cause as { code?: string } | undefined)?.code === 'ENOENT';

const bytesOf = (folder: string, name: string): Promise<Buffer | undefined> =>
  readFile(join(folder, name)).catch((cause) => {
    if (isGone(cause)) return undefined;
    throw unreadableEvidence(cause, basename(folder));
  });

export const readBundle = (folder: string, number: number): Promise<Buffer | undefined> => bytesOf(folder, bundleName(number));

const isThere = (folder: string, number: number): Promise<boolean> =>
  stat(join(folder, bundleName(number))).then(
    () => true,
    () => false,
  );

/** Which bundles there are, and which are not although a later one is. */
export interface BundleNumbers {
  readonly last: number;
  readonly missing: readonly number[];
}

/** @returns undefined when there is no such folder */
export const bundleNumbers = async (folder: string): Promise<BundleNumbers | undefined> => {
  const names = await readdir(folder).catch((cause) => {
    if (isGone(cause)) return undefined;
    throw unreadableEvidence(cause, basename(folder));
  });
  if (names === undefined) return undefined;
  const there = new Set(names.flatMap((name) => bundleNumber(name) ?? []));
  const last = Math.max(0, ...there);
  const missing: number[] = [];
  // A folder that is read while somebody adds to it may show a bundle and not the one before it: asked for by name, that one is there.
  for (let number = 1; number < last; number++) if (!there.has(number) && !(await isThere(folder, number))) missing.push(number);
  return { last, missing };
};

/** Which bundle was the last when somebody wrote one, and its hash. */
export interface ChainHead {
  readonly number: number;
  readonly sha256: string;
}

/** The mark of a chain of which no bundle was marked yet: it stands there before the first one does, so that no chain was ever without a mark. */
export const CHAIN_BEGINNING: ChainHead = { number: 0, sha256: '0'.repeat(64) };

export const chainHeadText = ({ number, sha256 }: ChainHead): string => `${sha256}  ${bundleName(number)}\n`;

/**
 * The mark and the bundles of a chain. The mark comes first: whoever adds a bundle meanwhile makes the chain longer than it says, which is no
 * fault. One that was not there is asked for again, since somebody may have begun the chain in between.
 */
export const readChainEnds = async (
  folder: string,
): Promise<{ readonly head: ChainHead | 'damaged' | undefined; readonly numbers: BundleNumbers | undefined }> => {
  const head = await readChainHead(folder);
  const numbers = await bundleNumbers(folder);
  return { head: head ?? (numbers !== undefined && numbers.last > 0 ? await readChainHead(folder) : undefined), numbers };
};

/** Whether what says which bundle is the last is not what a writer, stopped at any moment, would have left. */
export const isMarkSpoilt = (head: ChainHead | 'damaged' | undefined, last: number): boolean =>
  head === 'damaged' || (head === undefined ? last > 0 : head.number === 0 && last > 1);

/** @returns undefined when there is none, `damaged` when it is not as it was written */
export const readChainHead = async (folder: string): Promise<ChainHead | 'damaged' | undefined> => {
  const bytes = await bytesOf(folder, HEAD_FILE);
  if (bytes === undefined) return undefined;
  const [, sha256 = '', name = ''] = /^([0-9a-f]{64}) {2}(\S+)\n$/.exec(bytes.toString('latin1')) ?? [];
  if (bytes.toString('latin1') === chainHeadText(CHAIN_BEGINNING)) return CHAIN_BEGINNING;
  const number = bundleNumber(name);
  return number === undefined ? 'damaged' : { number, sha256 };
};
