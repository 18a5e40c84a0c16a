/**
 * Lists as they travel with a plan: what is known of each as data, and its tables as files beside the plan, named by their SHA-256. No key
 * travels with them.
 * @module
 */
import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSha256 } from '../../csv/files/file-sha256.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { isIndexFile } from '../../lists/index/index-file.js';
import { openInMemoryOrOnDisk } from '../../lists/index/open-index.js';
import type { LookupTable } from '../../lists/table/fingerprint-table.js';
import { planDamaged } from '../formats/plan-errors.js';
import type { TableFile, TravellingList } from '../formats/travelling-list.js';

/** Lists for a plan, the files that they need, and the keys of their digests, which stay behind. */
export interface PackedLists {
  readonly lists: readonly TravellingList[];
  /** By list, then by part. */
  readonly keys: readonly (readonly (string | null)[])[];
  /** Names of the files. */
  readonly files: readonly string[];
}

const LISTS = 'lists';
const COMPILED = '.lumoidx';

/**
 * Writes the tables of lists into the folder of a plan.
 * @param paths of the files that the lists were read from, in the same order
 */
export const packLists = async (lists: readonly LoadedList[], paths: readonly string[], folder: string): Promise<PackedLists> => {
  const files = new Set<string>();
  const written = new Map<object, string>();
  const put = async (memory: ArrayBufferLike): Promise<string> => {
    const before = written.get(memory);
    if (before !== undefined) return before;
    // Hashing and writing take no shared memory.
    const bytes = Buffer.from(new Uint8Array(memory));
    const name = join(LISTS, createHash('sha256').update(bytes).digest('hex'));
    await writeFile(join(folder, name), bytes, { mode: 0o600 });
    written.set(memory, name);
    files.add(name);
    return name;
  };
  const copied = new Map<string, string>();
  const copy = async (path: string): Promise<string> => {
    const before = copied.get(path);
    if (before !== undefined) return before;
    const name = join(LISTS, `${await fileSha256(path)}${COMPILED}`);
    await copyFile(path, join(folder, name));
    copied.set(path, name);
    files.add(name);
    return name;
  };
  const fileOf = async (table: LookupTable, path: string): Promise<TableFile> =>
    'mask' in table
      ? { slots: await put(table.buffer), filter: await put(table.filter), mask: table.mask, count: table.count }
      : { index: await copy(path), entriesAt: table.entriesAt };
  const packed: TravellingList[] = [];
  for (const [i, { parts, ...list }] of lists.entries()) {
    const own: TravellingList['parts'][number][] = [];
    for (const { table, recipe, ...part } of parts) {
      const { key: _, ...open } = recipe;
      own.push({ ...part, recipe: open, table: await fileOf(table, paths[i] as string) });
    }
    packed.push({ ...list, parts: own });
  }
  return { lists: packed, keys: lists.map(({ parts }) => parts.map(({ recipe }) => recipe.key ?? null)), files: [...files].sort() };
};

/** Reads a file of the plan into shared memory. @throws LumoError LUMO_PLAN_DAMAGED unless it is the one whose name says its hash */
const readShared = async (folder: string, name: string): Promise<SharedArrayBuffer> => {
  const bytes = await readFile(join(folder, name)).catch(() => {
    throw planDamaged(name);
  });
  if (createHash('sha256').update(bytes).digest('hex') !== name.slice(LISTS.length + 1)) throw planDamaged(name);
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
};

/**
 * Lists of a plan, in memory again, or on the disk where they are compiled and memory is short.
 * @param keys of their digests
 * @throws LumoError LUMO_PLAN_DAMAGED for a table that is missing or altered: nobody is called clear of a list that is not there
 */
export const unpackLists = async (
  lists: readonly TravellingList[],
  keys: PackedLists['keys'],
  folder: string,
): Promise<readonly LoadedList[]> => {
  const memories = new Map<string, Promise<SharedArrayBuffer>>();
  const shared = (name: string): Promise<SharedArrayBuffer> => {
    const before = memories.get(name) ?? readShared(folder, name);
    memories.set(name, before);
    return before;
  };
  const indexes = new Map<string, Promise<ReturnType<typeof openInMemoryOrOnDisk>>>();
  const openIndex = async (name: string): Promise<ReturnType<typeof openInMemoryOrOnDisk>> => {
    const path = join(folder, name);
    const sha256 = isIndexFile(path) ? await fileSha256(path) : '';
    if (join(LISTS, `${sha256}${COMPILED}`) !== name) throw planDamaged(name);
    return openInMemoryOrOnDisk(path);
  };
  const tableOf = async (file: TableFile): Promise<LookupTable> => {
    if ('slots' in file) return { buffer: await shared(file.slots), filter: await shared(file.filter), mask: file.mask, count: file.count };
    if (typeof file.index !== 'string') throw planDamaged('plan.json');
    const open = indexes.get(file.index) ?? openIndex(file.index);
    indexes.set(file.index, open);
    const part = (await open).parts.find(({ table }) => table.entriesAt === file.entriesAt);
    if (!part) throw planDamaged(file.index);
    return part.table;
  };
  // A list without its parts would bar nobody.
  if (!lists.every(({ info, parts }) => info && Array.isArray(parts))) throw planDamaged('plan.json');
  return Promise.all(
    lists.map(async ({ parts, ...list }, i) => ({
      ...list,
      parts: await Promise.all(
        parts.map(async ({ table, recipe, ...part }, j) => {
          const key = keys[i]?.[j];
          return { ...part, recipe: { ...recipe, ...(typeof key === 'string' && { key }) }, table: await tableOf(table) };
        }),
      ),
    })),
  );
};
