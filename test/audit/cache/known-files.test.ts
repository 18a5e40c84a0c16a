import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CacheStrategy, KnownFiles } from '../../../src/audit/cache/known-files.js';
import type { FoundFile } from '../../../src/audit/find/found-files.js';

const folder = mkdtempSync(join(tmpdir(), 'lumo-known-'));
afterAll(() => rmSync(folder, { recursive: true }));
const seal = (text: string): string => `sealed ${text.length}`;
const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const LATER = Date.now() + 60_000;
const DAY = 20_000;

/** A file that holds a text and was last written at a moment. */
const fileWith = (name: string, text: string): FoundFile => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, name, info: lstatSync(path) };
};

let books = 0;
/** What a second look makes of a file, when something happened after the first. */
const secondLook = async (
  text: string,
  then: (path: string) => void,
  strategy: CacheStrategy = 'metadata',
  begun = LATER,
  kept = `kept ${text}`,
): Promise<string | undefined> => {
  const book = join(folder, `book${++books}.json`);
  const file = fileWith(`file${books}.csv`, text);
  const first = await KnownFiles.open(book, seal, strategy, begun);
  first.note(file, kept);
  await first.close(DAY);
  then(file.path);
  const second = await KnownFiles.open(book, seal, strategy, begun);
  return second.hash({ ...file, info: lstatSync(file.path) });
};

describe('a file that was met before', () => {
  it('is known by its metadata, without being read', async () => {
    expect(await secondLook('abc', () => {})).toBe('kept abc');
  });

  it('is read where its metadata are not trusted', async () => {
    expect(await secondLook('abc', () => {}, 'content')).toBe(shaOf('abc'));
  });

  it('is read again when it was written to, at whatever time that claims to have been', async () => {
    const forged = (path: string): void => {
      const { atime, mtime } = lstatSync(path);
      writeFileSync(path, 'xyz');
      utimesSync(path, atime, mtime);
    };
    expect(await secondLook('abc', forged)).toBe(shaOf('xyz'));
  });

  it('is not known at all when it has another size', async () => {
    expect(await secondLook('abc', (path) => writeFileSync(path, 'longer'))).toBeUndefined();
  });

  it('is read again when it had been changed just before the first look: a second change would leave no trace', async () => {
    expect(await secondLook('abc', () => {}, 'metadata', Date.now())).toBe(shaOf('abc'));
  });

  it('is known by its metadata alone when its bytes were not hashed, and then only', async () => {
    const file = fileWith('picture', 'no contacts');
    const byMetadata = await KnownFiles.open(join(folder, 'none.json'), seal, 'metadata', LATER);
    const name = byMetadata.noteUnhashed(file);
    expect(name).toMatch(/^unhashed:11:/);
    await byMetadata.close(DAY);
    expect(await (await KnownFiles.open(join(folder, 'none.json'), seal, 'metadata', LATER)).hash(file)).toBe(name);
    const byContent = await KnownFiles.open(join(folder, 'other.json'), seal, 'content', LATER);
    expect(byContent.noteUnhashed(file)).toBeUndefined();
  });
});
