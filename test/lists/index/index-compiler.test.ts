import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketBitsFor, hasIndexMagic } from '../../../src/lists/index/file-layout.js';
import { IndexCompiler } from '../../../src/lists/index/index-compiler.js';
import { openInMemory, openInMemoryOrOnDisk, openOnDisk, readIndexHead, verifyIndex } from '../../../src/lists/index/open-index.js';
import { type MembershipTest, makeMembershipTest } from '../../../src/lists/table/fingerprint-table.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';
import { ABOUT, compile, compileIndex, digests, filesIn, inFolder, part, printOf, RECIPE } from './support.js';

/** The question to the only part, asked in memory and on the disk. */
const askersOf = (path: string): MembershipTest[] =>
  [openInMemory(path), openOnDisk(path)].map(
    ({ parts }) => makeMembershipTest(structuredClone(parts[0]?.table) as never) as MembershipTest,
  );

const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
/** Digests that begin alike, of which there are no real ones: one bucket then holds them all. */
const alike = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([a, b, c]) => Buffer.from([9, 9, 9, 9, 0, 0, 0, a, 0, 0, b >> 7, c, ...new Array<number>(20).fill(c)]));

describe('a compiled list', () => {
  test('holds what was put in and nothing else, in memory and on the disk, whatever the digests', async () => {
    await inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(digest, alike), { minLength: 1, maxLength: 300 }),
          fc.array(fc.oneof(digest, alike), { maxLength: 60 }),
          async (inside, others) => {
            const head = await compile(folder, inside);
            const keys = new Set(inside.map((one) => one.toString('hex', 0, 12)));
            expect(head.parts[0]?.entries).toBe(keys.size);
            for (const has of askersOf(join(folder, 'stop.lumoidx'))) {
              expect(inside.filter((one) => !has(printOf(one)))).toEqual([]);
              expect(inside.filter((one) => !has(printOf(one, 2)))).toEqual([]);
              for (const one of others) expect(has(printOf(one))).toBe(keys.has(one.toString('hex', 0, 12)));
            }
          },
        ),
        { numRuns: 60 },
      ),
    );
  });

  test('is the same file in whatever order and however often its entries come, and whatever it spills to the disk', async () => {
    await inFolder(async (folder) => {
      // More than a heap keeps in memory, all in one heap.
      const one = digests(30_000).map((bytes) => Buffer.concat([Buffer.from([7]), bytes.subarray(1)]));
      const head = await compile(folder, one, 'a');
      await compile(folder, [...one.slice(500).reverse(), ...one, ...one.slice(0, 10_000)], 'b');
      expect(readFileSync(join(folder, 'b')).equals(readFileSync(join(folder, 'a')))).toBe(true);
      expect(head.parts).toEqual([{ identifier: 'email', recipe: RECIPE, entries: 30_000, bits: bucketBitsFor(30_000) }]);
      expect(filesIn(folder)).toEqual(['a', 'b']);
    });
  });

  test('keeps 96 bits of each digest: fewer are told apart, more are not', async () => {
    await inFolder(async (folder) => {
      const [first] = digests(1) as [Buffer];
      const twin = Buffer.concat([first.subarray(0, 12), Buffer.alloc(20)]);
      const other = Buffer.from(first);
      other[11] = (other[11] as number) ^ 1;
      expect((await compile(folder, [first, twin])).parts[0]?.entries).toBe(1);
      for (const has of askersOf(join(folder, 'stop.lumoidx'))) {
        expect([first, twin, other].map((one) => has(printOf(one)))).toEqual([true, true, false]);
        expect(has(printOf(other, 2))).toBe(true);
      }
    });
  });

  test('may be of digests of another width, in blocks that come one after the other', async () => {
    await inFolder(async (folder) => {
      const all = digests(100).map((one) => one.subarray(0, 16));
      async function* blocks() {
        for (let i = 0; i < all.length; i += 10) yield Buffer.concat(all.slice(i, i + 10));
      }
      await compileIndex(
        [{ identifier: 'phone', recipe: { algorithm: 'md5', normaliser: 'e164' }, digests: blocks(), width: 16 }],
        ABOUT,
        join(folder, 'x'),
      );
      for (const has of askersOf(join(folder, 'x'))) expect(all.every((one) => has(printOf(one)))).toBe(true);
    });
  });

  test('has parts, each asked for itself, and none that is empty', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'stop.lumoidx');
      const [emails, phones] = [digests(5_000), digests(3, 9_000)];
      const phone = { identifier: 'phone', recipe: { algorithm: 'sha256', normaliser: 'e164', before: 'é', after: '"' } } as const;
      await compileIndex([part([]), { ...phone, digests: phones, width: 32 }, part(emails)], ABOUT, path);
      const { head, parts } = openInMemory(path);
      expect(head.parts.map(({ identifier, recipe, entries }) => ({ identifier, recipe, entries }))).toEqual([
        { identifier: 'email', recipe: RECIPE, entries: 5_000 },
        { ...phone, entries: 3 },
      ]);
      const [email, number] = parts.map(({ table }) => makeMembershipTest(table) as MembershipTest);
      expect(emails.filter((one) => !email?.(printOf(one)) || number?.(printOf(one)))).toEqual([]);
      expect(phones.filter((one) => !number?.(printOf(one)) || email?.(printOf(one)))).toEqual([]);
      expect(openOnDisk(path).parts.map(({ table }) => phones.filter((one) => makeMembershipTest(table)?.(printOf(one))).length)).toEqual([
        0, 3,
      ]);
    });
  });

  test('is loaded where there is room for it, and asked on the disk where there is not', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'stop.lumoidx');
      await compileIndex([part(digests(5_000))], ABOUT, path);
      const { size } = statSync(path);
      const isOnDisk = (left: number) => openInMemoryOrOnDisk(path, left).parts.map(({ table }) => 'path' in table);
      expect(isOnDisk(size * 3)).toEqual([false]);
      expect(isOnDisk(size * 2)).toEqual([true]);
      expect(isOnDisk(0)).toEqual([true]);
      expect(() => openInMemoryOrOnDisk(join(folder, 'none.lumoidx'), 0)).toThrow(
        expect.objectContaining({ code: 'LUMO_LIST_UNREADABLE' }),
      );
    });
  });

  test('says of which list it is, tells its check sums, and takes no key', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'stop.lumoidx');
      const about = {
        ...ABOUT,
        kind: 'robinson',
        date: '2026-11-01',
        maxAgeDays: 30,
        channels: ['email'],
        unread: 3,
        tooBroad: 1,
      } as const;
      const recipe = { algorithm: 'hmac-sha256', normaliser: 'lower', key: 'c0ffee' };
      const written = await compileIndex([{ ...part(digests(10)), recipe }], about, path);
      const bytes = readFileSync(path);
      expect([verifyIndex(path), readIndexHead(path)]).toEqual([written, written]);
      expect(openInMemory(path).head).toMatchObject({ ...about, parts: [{ recipe: { algorithm: 'hmac-sha256', normaliser: 'lower' } }] });
      expect(bytes.includes('c0ffee')).toBe(false);
      expect(hasIndexMagic(bytes)).toBe(true);
      expect(hasIndexMagic(Buffer.from('jean@acme.example\n'))).toBe(false);
    });
  });

  test.skipIf(process.platform === 'win32')('may be read by its owner only', async () => {
    await inFolder(async (folder) => {
      await compile(folder, digests(1));
      expect(statSync(join(folder, 'stop.lumoidx')).mode & 0o777).toBe(0o600);
    });
  });
});

test('five million entries come to 2^20 buckets, which with their 60 MB makes less than 70', () => {
  expect([0, 1, 307, 308, 5_000_000, 50_000_000].map(bucketBitsFor)).toEqual([6, 6, 6, 7, 20, 24]);
});

describe('a list that cannot be compiled', () => {
  const failing = function* (): Generator<Buffer> {
    for (let i = 0; ; i++) {
      if (i === 2) throw new Error('the source ends');
      yield Buffer.concat(digests(20_000, i * 20_000).map((one) => Buffer.concat([Buffer.from([1]), one.subarray(1)])));
    }
  };

  test('leaves nothing behind, and what was there before stays', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'stop.lumoidx'), 'before');
      await expect(compileIndex([part(failing())], ABOUT, join(folder, 'stop.lumoidx'))).rejects.toThrow('the source ends');
      expect(filesIn(folder)).toEqual(['stop.lumoidx']);
      expect(readFileSync(join(folder, 'stop.lumoidx'), 'utf8')).toBe('before');
    });
  });

  test('leaves nothing behind when it is interrupted while it is written', async () => {
    await inFolder(async (folder) => {
      const compiler = new IndexCompiler(join(folder, 'stop.lumoidx'));
      const into = compiler.part('email', RECIPE);
      for (const one of digests(1_000)) into.add(printOf(one));
      const controller = new AbortController();
      const done = compiler.finish(ABOUT, controller.signal);
      controller.abort();
      await expect(done).rejects.toMatchObject({ code: 'LUMO_INTERRUPTED' });
      compiler.close();
      compiler.close();
      expect(filesIn(folder)).toEqual([]);
    });
  });

  test('is an error when it holds nothing', async () => {
    await inFolder(async (folder) => {
      const error = await compile(folder, []).catch((cause: unknown) => cause);
      expect(error).toMatchObject({
        code: 'LUMO_LIST_EMPTY',
        what: {
          en: 'The list "stop.txt" holds no entry that can be compiled.',
          fr: 'La liste « stop.txt » ne contient aucune entrée qui puisse être compilée.',
        },
      });
      expect(filesIn(folder)).toEqual([]);
    });
  });

  test('is an error when its folder is not there, or its name is that of a folder', async () => {
    await inFolder(async (folder) => {
      await expect(compile(join(folder, 'no'), digests(1))).rejects.toMatchObject({ code: 'LUMO_OUTPUT_UNWRITABLE' });
      await expect(compile(folder, digests(1), '')).rejects.toBeInstanceOf(LumoError);
      expect(filesIn(folder)).toEqual([]);
    });
  });
});
