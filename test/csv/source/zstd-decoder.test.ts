import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isZstd } from '../../../src/csv/source/byte-streams.js';
import { unpack } from '../../../src/csv/source/unpack.js';
import { ZstdDecoder, type ZstdError } from '../../../src/csv/source/zstd-decoder.js';
import { leastTime } from '../../least-time.js';
import { block, frameOf, storedFrame, WIDEST } from './zstd-frames.js';

// Made by the zstd program.
const JEAN = Buffer.from('KLUv/QRYkQAAamVhbkBhY21lLmV4YW1wbGUKHvq5Fg==', 'base64');
const LEA = Buffer.from('KLUv/QRYiQAAbGVhQGFjbWUuZXhhbXBsZQo81hkE', 'base64');
const NO_SUM = Buffer.from('KLUv/QBYkQAAamVhbkBhY21lLmV4YW1wbGUK', 'base64');
/** Three blocks, the last two of which repeat a byte; 300,000 letters. */
const REPEATED = Buffer.from('KLUv/QRYVAAAEGFhAQD7/znAAgIAEGEDnwRhjV8Epg==', 'base64');
/** 1,501 lines in blocks that are packed. */
const CONTACTS = readFileSync(join(import.meta.dirname, 'contacts.csv.zst'));
/** A frame that readers pass over. */
const SKIPPED = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
const EMPTY_SKIPPED = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);

/** What comes of some data: its text, and how it ended. */
const read = (bytes: Uint8Array, size = 65_536): { readonly text: string; readonly end: 'whole' | 'early' | 'broken' | 'too much' } => {
  const decoder = ZstdDecoder.create() as ZstdDecoder;
  const parts: Uint8Array[] = [];
  const text = () => Buffer.concat(parts).toString('latin1');
  try {
    for (let at = 0; at < bytes.length; at += size) for (const part of decoder.push(bytes.subarray(at, at + size))) parts.push(part);
  } catch (cause) {
    return { text: text(), end: (cause as ZstdError).asksTooMuch ? 'too much' : 'broken' };
  }
  return { text: text(), end: decoder.isWhole ? 'whole' : 'early' };
};

describe('zstd data', () => {
  it('is known by its first bytes', () => {
    const starts = [JEAN, SKIPPED, Buffer.from('a@acme.example'), Buffer.from([0x28, 0xb5]), Buffer.alloc(0)];
    expect(starts.map(isZstd)).toEqual([true, true, false, false, false]);
  });

  it.each<[string, readonly Uint8Array[], string]>([
    ['one frame', [JEAN], 'jean@acme.example\n'],
    ['two frames, both of which are read', [JEAN, LEA], 'jean@acme.example\nlea@acme.example\n'],
    [
      'frames with others between that are passed over',
      [SKIPPED, JEAN, EMPTY_SKIPPED, LEA, SKIPPED],
      'jean@acme.example\nlea@acme.example\n',
    ],
    ['frames without a check sum', [NO_SUM, LEA, NO_SUM], 'jean@acme.example\nlea@acme.example\njean@acme.example\n'],
    ['blocks that repeat a byte', [REPEATED, JEAN], `${'a'.repeat(300_000)}jean@acme.example\n`],
    ['a frame of nothing', [storedFrame(''), LEA], 'lea@acme.example\n'],
    ['nothing but frames that are passed over', [SKIPPED], ''],
    ['nothing', [], ''],
  ])('is unpacked, however it is cut into pieces: %s', (_, parts, text) => {
    const bytes = Buffer.concat(parts);
    for (const size of [1, 2, 3, 5, 7, 4096, 65_536, 1 << 20])
      expect(read(bytes, size), `pieces of ${size}`).toEqual({ text, end: 'whole' });
  });

  it('cut anywhere is not whole, unless just whole frames are left', () => {
    for (const file of [JEAN, NO_SUM, REPEATED, Buffer.concat([JEAN, SKIPPED, LEA])]) {
      const wholes = file.length > 40 ? [JEAN.length, JEAN.length + SKIPPED.length] : [];
      for (let end = 1; end < file.length; end++)
        expect(read(file.subarray(0, end)).end, `${end} of ${file.length}`).toBe(wholes.includes(end) ? 'whole' : 'early');
    }
  });

  it.each<[string, readonly Uint8Array[]]>([
    ['text before it', [Buffer.from('jean'), JEAN]],
    ['a line between its frames', [JEAN, Buffer.from('\n'), LEA]],
    ['text behind it', [JEAN, Buffer.from('lea@acme.example')]],
    ['a byte behind it', [JEAN, Buffer.from('x')]],
    ['a frame of a kind that nobody defined', [frameOf([WIDEST], [block(0, 1, [97], true)], 0x08)]],
    ['a frame that needs a dictionary', [frameOf([WIDEST, 7], [block(0, 1, [97], true)], 0x01)]],
    ['a block of a kind that nobody defined', [frameOf([WIDEST], [[0x0f, 0, 0, 97]])]],
    ['a block of more than 128 KB', [frameOf([WIDEST], [block(1, (1 << 17) + 1, [97], true)])]],
  ])('is refused with %s', (_, parts) => {
    for (const size of [1, 65_536]) expect(['broken', 'early']).toContain(read(Buffer.concat(parts), size).end);
  });

  it('of random bytes ends, and never gives what a shorter beginning did not begin', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(80), fc.constantFrom(CONTACTS, REPEATED), (bytes, at, file) => {
        const broken = Buffer.from(file.subarray(0, 2000));
        broken.set(bytes.subarray(0, broken.length - at), Math.min(at, broken.length - bytes.length));
        const [drops, whole] = [read(broken, 1), read(broken)];
        expect(drops.end === 'whole').toBe(whole.end === 'whole');
        if (whole.end === 'whole') expect(drops.text).toBe(whole.text);
      }),
    );
  });
});

describe('zstd data that asks for memory', () => {
  it.each([
    ['a window of 128 MB is the largest that is made', [WIDEST], 0, 'whole'],
    ['an eighth more is too much', [WIDEST + 1], 0, 'too much'],
    ['twice as much is', [WIDEST + 8], 0, 'too much'],
    ['a content of two gigabytes, all to be kept', [0xff, 0xff, 0xff, 0x7f], 0xa0, 'too much'],
    ['a content of an exabyte', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f], 0xe0, 'too much'],
  ] as const)('%s', (_, header, flags, end) => {
    // Eight bytes at once could be the whole frame for what they say.
    expect(read(frameOf(header, [block(0, 1, [97], true)], flags)).end).toBe(end);
  });

  it('makes one window for all frames, of which it takes what it fills', () => {
    const before = process.memoryUsage.rss();
    const wide = frameOf([WIDEST], [block(0, 1, [97], true)]);
    const wider = Array.from({ length: 18 }, (_, power) => frameOf([power << 3], [block(0, 1, [97], true)]));
    expect(read(Buffer.concat(Array.from({ length: 2000 }, () => wide)))).toEqual({ text: 'a'.repeat(2000), end: 'whole' });
    expect(read(Buffer.concat(Array.from({ length: 100 }, () => wider).flat())).text).toHaveLength(1800);
    expect(process.memoryUsage.rss() - before).toBeLessThan(2 ** 27);
  });
});

describe('zstd data that is made to take time', () => {
  const many = (count: number, one: readonly number[]): Uint8Array =>
    frameOf([WIDEST], [...Array.from({ length: count }, () => one), block(0, 1, [10], true)]);
  const empty = (count: number): Uint8Array =>
    Buffer.concat(Array.from({ length: count }, () => frameOf([WIDEST], [block(0, 1, [97], true)])));

  // The decoder before it moved the window for each of them: 18 milliseconds a block, two seconds for a hundred.
  it.each<[string, (count: number) => Uint8Array]>([
    ['blocks of one byte', (count) => many(count, block(0, 1, [97]))],
    ['blocks of nothing', (count) => many(count, block(0, 0, []))],
    ['frames of one byte', empty],
  ])('%s in a window of 128 MB take less than a millisecond each', async (_, made) => {
    const bytes = made(2000);
    expect(await leastTime(() => read(bytes), 500)).toBeLessThan(2000);
  });

  it('is given up by whoever has had enough, in the middle of a piece', () => {
    const decoder = ZstdDecoder.create() as ZstdDecoder;
    const gigabytes = many(20_000, block(1, 1 << 17, [97]));
    let length = 0;
    for (const part of decoder.push(gigabytes)) {
      length += part.length;
      expect(part.length).toBeLessThanOrEqual(1 << 17);
      if (length > 1e6) break;
    }
    expect(length).toBeLessThan(2e6);
  });
});

describe('without WebAssembly', () => {
  afterEach(() => void vi.unstubAllGlobals());
  it('says that it is switched off, and what to do', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    async function* whole(): AsyncGenerator<Uint8Array> {
      yield JEAN;
    }
    await expect(unpack(whole(), 'a.csv.zst')).rejects.toMatchObject({
      code: 'LUMO_ZSTD_UNSUPPORTED',
      what: { en: expect.stringContaining('WebAssembly'), fr: expect.stringContaining('WebAssembly') },
    });
  });
});
