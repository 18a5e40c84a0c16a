/**
 * Opens compiled lists. A file that is cut short, altered, foreign or of another version is refused: nobody is called clear
 * of a list that was not read whole.
 * @module
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { freemem } from 'node:os';
import type { Identifier } from '../../model/contact/suppression-list.js';
import { alteredIndex } from '../errors/index-errors.js';
import type { DiskTable } from './disk-lookup.js';
import { type IndexHead, partOffsetsOf, type WrittenRecipe } from './file-layout.js';
import { IndexFile } from './index-file.js';
import type { IndexTable } from './memory-lookup.js';

/** Entries of one kind, ready to be asked through `makeMembershipTest`. Plain data, for `postMessage`. */
export interface IndexPart<T> {
  /** Undefined for digests of which nobody has said of what they are: ask about addresses and numbers. */
  readonly identifier: Identifier | undefined;
  readonly recipe: WrittenRecipe;
  readonly table: T;
}

export interface OpenIndex<T = IndexTable | DiskTable> {
  readonly head: IndexHead;
  readonly parts: readonly IndexPart<T>[];
}

/** Opens a file, and closes it whatever `use` does. */
const using = <T>(path: string, use: (file: IndexFile) => T): T => {
  const file = new IndexFile(path);
  try {
    return use(file);
  } finally {
    file.close();
  }
};

/**
 * What a compiled list says of itself, without looking at its entries.
 * @throws LumoError LUMO_LIST_UNREADABLE, LUMO_LIST_INDEX_FOREIGN, _VERSION, _DAMAGED
 */
export const readIndexHead = (path: string): IndexHead => using(path, ({ head }) => head);

const indexOf = <T>(
  { head }: IndexFile,
  tableOf: (count: number, bits: number, entriesAt: number, directoryAt: number) => T,
): OpenIndex<T> => {
  const places = partOffsetsOf(head.parts);
  return {
    head,
    parts: head.parts.map(({ identifier, recipe, entries, bits }, i) => {
      const { entriesAt, directoryAt } = places[i] as (typeof places)[number];
      return { identifier, recipe, table: tableOf(entries, bits, entriesAt, directoryAt) };
    }),
  };
};

/**
 * Reads a compiled list into one piece of shared memory, which takes as much as the file.
 * @throws LumoError LUMO_LIST_UNREADABLE, LUMO_LIST_INDEX_FOREIGN, _VERSION, _DAMAGED, _CHANGED
 */
export const openInMemory = (path: string): OpenIndex<IndexTable> =>
  using(path, (file) => {
    const buffer = new SharedArrayBuffer(file.dataBytes);
    file.readAll(new Uint8Array(buffer));
    return indexOf(file, (count, bits, entriesAt, directoryAt) => ({ buffer, count, bits, entriesAt, directoryAt }));
  });

/**
 * The same for when memory is short: nothing is loaded, and every question reads the disk once or twice. The whole file is
 * read once for its check sum.
 * @throws as `openInMemory`
 */
export const openOnDisk = (path: string): OpenIndex<DiskTable> =>
  using(path, (file) => {
    file.readAll();
    const { crc32 } = file.head;
    return indexOf(file, (count, bits, entriesAt, directoryAt) => ({ path, crc32, count, bits, entriesAt, directoryAt }));
  });

/** Share of the memory that is left which one list may take: others may come, and contacts have to be judged too. */
const SHARE = 0.4;

/**
 * Opens a compiled list in memory when there is room for it, else where it lies.
 * @param left bytes of memory that nobody uses
 * @throws as `openInMemory`
 */
export const openInMemoryOrOnDisk = (path: string, left = freemem()): OpenIndex =>
  (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > left * SHARE ? openOnDisk(path) : openInMemory(path);

/**
 * Reads a compiled list through and holds its SHA-256 against the one in its head.
 * @throws as `openInMemory`
 */
export const verifyIndex = (path: string): IndexHead =>
  using(path, (file) => {
    const hash = createHash('sha256');
    file.readAll(undefined, (chunk) => hash.update(chunk));
    if (hash.digest('hex') !== file.head.sha256) throw alteredIndex(file.name);
    return file.head;
  });
