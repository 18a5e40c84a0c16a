import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fingerprint, newDigestFingerprint } from '../../../src/fields/bytes/fingerprint.js';
import { ENTRY_WORDS, type IndexHead, type IndexMetadata, type WrittenRecipe } from '../../../src/lists/index/file-layout.js';
import { IndexCompiler } from '../../../src/lists/index/index-compiler.js';
import type { Identifier } from '../../../src/model/contact/suppression-list.js';

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

/** The digests of one part, in blocks of whole digests. */
export interface PartDigests {
  readonly identifier: Identifier;
  readonly recipe: WrittenRecipe;
  readonly digests: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Bytes of a digest, twelve at least; 32 for SHA-256. */
  readonly width: number;
}

const addAll = (block: Uint8Array, width: number, print: Fingerprint, add: (print: Fingerprint) => void): void => {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  for (let at = 0; at < block.length; at += width) {
    for (let i = 0; i < ENTRY_WORDS; i++) print[i] = view.getUint32(at + i * 4);
    add(print);
  }
};

/**
 * Compiles digests that are already made.
 * @throws LumoError what `IndexCompiler.finish` throws
 */
export const compileIndex = async (parts: readonly PartDigests[], about: IndexMetadata, path: string): Promise<IndexHead> => {
  const compiler = new IndexCompiler(path);
  try {
    const print = newDigestFingerprint();
    for (const { identifier, recipe, digests, width } of parts) {
      const part = compiler.part(identifier, recipe);
      for await (const block of digests) addAll(block, width, print, (one) => part.add(one));
    }
    return await compiler.finish(about);
  } finally {
    compiler.close();
  }
};

export const part = (all: Iterable<Buffer>, width = 32): PartDigests => ({ identifier: 'email', recipe: RECIPE, digests: all, width });
export const compile = (folder: string, all: readonly Buffer[], name = 'stop.lumoidx', width = 32): Promise<IndexHead> =>
  compileIndex([part(all, width)], ABOUT, join(folder, name));

export const filesIn = (folder: string): string[] => readdirSync(folder).sort();
