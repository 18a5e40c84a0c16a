import { describe, expect, it } from 'vitest';
import { openList } from '../../../src/lists/open/open-list.js';
import { block, frameOf, storedFrame, WIDEST } from '../../csv/source/zstd-frames.js';

/** Made by the zstd program, with a check sum. */
const JEAN = Buffer.from('KLUv/QRYkQAAamVhbkBhY21lLmV4YW1wbGUKHvq5Fg==', 'base64');

const textOf = async (...parts: readonly Uint8Array[]): Promise<string> =>
  (await openList('lists/list.zst', () => Buffer.concat(parts))).text.toString();
const altered = (at: number): Buffer => {
  const bytes = Buffer.from(JEAN);
  bytes[at] = (bytes[at] as number) ^ 1;
  return bytes;
};

describe('a list in zstd', () => {
  it('is read to its last frame', async () =>
    expect(await textOf(JEAN, storedFrame('lea@acme.example\n'), JEAN)).toBe('jean@acme.example\nlea@acme.example\njean@acme.example\n'));

  it.each<[string, readonly Uint8Array[]]>([
    ['when it is cut', [JEAN.subarray(0, 20)]],
    ['when a frame behind another is', [JEAN, JEAN.subarray(0, 20)]],
    ['when something follows it', [JEAN, Buffer.from('paul@acme.example\n')]],
    ['when a bit is flipped in the text', [altered(JEAN.length - 10)]],
    ['when a bit is flipped in the check sum', [altered(JEAN.length - 1)]],
  ])('is refused %s, and nothing of it is told', async (_, parts) => {
    const refused = textOf(...parts);
    await expect(refused).rejects.toMatchObject({
      code: 'LUMO_LIST_UNREADABLE',
      exitCode: 2,
      what: {
        en: expect.stringContaining('"list.zst" is damaged: its zstd data'),
        fr: expect.stringContaining('« list.zst » est abîmée : ses données zstd'),
      },
    });
    await expect(refused).rejects.not.toThrow(/acme/);
  });

  it.each<[string, Uint8Array]>([
    ['window', frameOf([WIDEST + 1], [block(0, 1, [97], true)])],
    ['content', frameOf([0xff, 0xff, 0xff, 0x7f], [block(0, 1, [97], true)], 0xa0)],
    // A gigabyte in thirty kilobytes.
    ['text', frameOf([WIDEST], [...Array.from({ length: 8000 }, () => block(1, 1 << 17, [97])), block(0, 1, [10], true)])],
  ])('is refused where its %s is too much', async (_, frame) => {
    await expect(textOf(frame)).rejects.toMatchObject({
      code: 'LUMO_UNPACK_LIMIT',
      what: { en: expect.stringContaining('The list "list.zst"'), fr: expect.stringContaining('La liste « list.zst »') },
    });
  });
});
