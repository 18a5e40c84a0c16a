import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexHead, IndexMetadata } from '../../../src/lists/index/file-layout.js';
import { compileIndex, type PartDigests } from '../../../src/lists/index/index-compiler.js';

export const ABOUT: IndexMetadata = { source: { name: 'stop.txt', sha256: 'ab'.repeat(32) }, unread: 0, tooBroad: 0 };
export const RECIPE = { algorithm: 'sha256', normaliser: 'lower' } as const;

/** Runs with a folder of its own, which goes away. */
export const inFolder = async (use: (folder: string) => unknown): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-index-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
/** SHA-256 of some invented addresses. */
export const digests = (count: number, from = 0): Buffer[] =>
  Array.from({ length: count }, (_, i) => sha256(`person${from + i}@acme.example`));
/** The question about a digest, of three words or two. */
export const printOf = (digest: Buffer, words = 3): Uint32Array =>
  Uint32Array.from({ length: words }, (_, i) => digest.readUInt32BE(i * 4));

export const part = (all: Iterable<Buffer>, width = 32): PartDigests => ({ identifier: 'email', recipe: RECIPE, digests: all, width });
export const compile = (folder: string, all: readonly Buffer[], name = 'stop.lumoidx', width = 32): Promise<IndexHead> =>
  compileIndex([part(all, width)], ABOUT, join(folder, name));

export const filesIn = (folder: string): string[] => readdirSync(folder).sort();
