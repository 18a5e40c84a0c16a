import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isZstd } from '../../../src/csv/source/byte-streams.js';
import { TimeBudget } from '../../../src/csv/source/zstd-header.js';
import { decompressZstd, loadFallbackZstd } from '../../../src/lists/open/zstd.js';
import { splitFrames } from '../../../src/lists/open/zstd-frames.js';
import { nodeZstd } from '../../../src/platform/node.js';
import type { DecompressFrame } from '../../../src/platform/platform.js';

// Made by the zstd program: so short that their one block is stored as it is.
const JEAN = Buffer.from('KLUv/QRYkQAAamVhbkBhY21lLmV4YW1wbGUKHvq5Fg==', 'base64');
const LEA = Buffer.from('KLUv/QRYiQAAbGVhQGFjbWUuZXhhbXBsZQo81hkE', 'base64');
const NO_SUM = Buffer.from('KLUv/QBYkQAAamVhbkBhY21lLmV4YW1wbGUK', 'base64');
/** Three blocks, the last two of which repeat a byte; 300,000 letters. */
const REPEATED = Buffer.from('KLUv/QRYVAAAEGFhAQD7/znAAgIAEGEDnwRhjV8Epg==', 'base64');
/** A frame that readers pass over. */
const SKIPPED = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

/** Unpacks a frame of one stored block behind a header of six bytes, as the first three are. */
const stored: DecompressFrame = (frame) => frame.subarray(9, 9 + (frame.readUIntLE(6, 3) >> 3));

describe('zstd data', () => {
  test('is known by its first bytes', () => {
    expect([JEAN, SKIPPED, Buffer.from('a@acme.example'), Buffer.from([0x28, 0xb5]), Buffer.alloc(0)].map(isZstd)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  const whole: Readonly<Record<string, [readonly Buffer[], string]>> = {
    'of one frame': [[JEAN], 'jean@acme.example\n'],
    'of two frames, both of which are read': [[JEAN, LEA], 'jean@acme.example\nlea@acme.example\n'],
    'of frames with others between that are passed over': [[SKIPPED, JEAN, SKIPPED, LEA, SKIPPED], 'jean@acme.example\nlea@acme.example\n'],
    'without a check sum': [[NO_SUM, LEA], 'jean@acme.example\nlea@acme.example\n'],
    'of nothing but frames that are passed over': [[SKIPPED], ''],
  };
  for (const [name, [parts, text]] of Object.entries(whole)) {
    test(`${name} is unpacked`, async () => expect((await decompressZstd(Buffer.concat(parts), 'list.zst', stored)).toString()).toBe(text));
  }

  test('with blocks that repeat a byte ends where it ends', () => {
    expect(splitFrames(Buffer.concat([REPEATED, JEAN]))?.map(({ length }) => length)).toEqual([REPEATED.length, JEAN.length]);
  });

  test('cut anywhere is refused, unless just a whole frame is left', () => {
    for (const file of [JEAN, NO_SUM, REPEATED, Buffer.concat([JEAN, SKIPPED, LEA])]) {
      const ends = [JEAN, Buffer.concat([JEAN, SKIPPED])].map(({ length }) => length);
      for (let end = 1; end < file.length; end++) {
        if (file.length > 40 && ends.includes(end)) continue;
        expect(splitFrames(file.subarray(0, end)), `${end} of ${file.length}`).toBeUndefined();
      }
    }
  });

  test('with anything before, between or behind its frames is refused', () => {
    for (const parts of [
      [Buffer.from('x'), JEAN],
      [JEAN, Buffer.from('\n'), LEA],
      [JEAN, Buffer.from('lea@acme.example')],
    ]) {
      expect(splitFrames(Buffer.concat(parts))).toBeUndefined();
    }
  });

  test('of random bytes never makes the reader fail or go round for ever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const frames = splitFrames(Buffer.concat([JEAN.subarray(0, 4), bytes]));
        expect(frames === undefined || frames.length > 0).toBe(true);
      }),
    );
  });
});

describe('a list in zstd is refused', () => {
  const broken = {
    code: 'LUMO_LIST_UNREADABLE',
    exitCode: 2,
    what: {
      en: expect.stringContaining('"list.zst" is damaged: its zstd data'),
      fr: expect.stringContaining('« list.zst » est abîmée : ses données zstd'),
    },
  };
  test('when it is cut', () =>
    expect(decompressZstd(JEAN.subarray(0, 20), 'list.zst', stored)).rejects.toThrow(expect.objectContaining(broken)));
  test('when a frame does not unpack, as with a wrong check sum', async () => {
    const wrong: DecompressFrame = () => {
      throw new Error('jean@acme.example');
    };
    await expect(decompressZstd(JEAN, 'list.zst', wrong)).rejects.toThrow(expect.objectContaining(broken));
    await expect(decompressZstd(JEAN, 'list.zst', wrong)).rejects.not.toThrow(/acme/);
  });
  test.each([
    ['flipped in the text', JEAN.length - 10],
    ['flipped in the check sum', JEAN.length - 1],
  ])('when a bit is %s', async (_what, at) => {
    const altered = Buffer.from(JEAN);
    altered[at] = (altered[at] as number) ^ 1;
    await expect(decompressZstd(altered, 'list.zst', await loadFallbackZstd())).rejects.toThrow(expect.objectContaining(broken));
    await expect(decompressZstd(altered, 'list.zst')).rejects.toThrow(expect.objectContaining(broken));
  });
});

test.each([
  ['window', '28b52ffd00a8'],
  ['content', '28b52ffda0ffffff7f'],
  ['number', '28b52ffd0087010000'.repeat(2000) + '28b52ffd0087'],
])('a few bytes that ask for gigabytes of memory by their %s are refused, before more than one window is made', async (_, header) => {
  const frame = Buffer.concat([Buffer.from(header, 'hex'), Buffer.from([1, 0, 0])]);
  const before = process.memoryUsage().arrayBuffers;
  await expect(decompressZstd(frame, 'list.zst', await loadFallbackZstd())).rejects.toMatchObject({ code: 'LUMO_UNPACK_LIMIT' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 28);
});

test('any Node unpacks real frames', async () => {
  const all = Buffer.concat([JEAN, LEA, NO_SUM, REPEATED]);
  const text = `jean@acme.example\nlea@acme.example\njean@acme.example\n${'a'.repeat(300_000)}`;
  expect((await decompressZstd(all, 'list.zst', await loadFallbackZstd())).toString()).toBe(text);
  expect((await decompressZstd(all, 'list.zst')).toString()).toBe(text);
  expect(nodeZstd({})).toBeUndefined();
});

test('a list that takes far more time than its size asks for is given up', async () => {
  let now = 0;
  const slow = await loadFallbackZstd(() => new TimeBudget(() => (now += 5000)));
  const frame = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 2, 17, 0, 0]), Buffer.from('a\n')]);
  const frames = (count: number) => Buffer.concat(Array.from({ length: count }, () => frame));
  expect((await decompressZstd(frames(2), 'list.zst', slow)).toString()).toBe('a\na\n');
  await expect(decompressZstd(frames(1), 'list.zst', slow)).rejects.toMatchObject({
    code: 'LUMO_UNPACK_LIMIT',
    message: expect.stringContaining('takes far more time to unpack'),
  });
});
