import { describe, expect, test } from 'vitest';
import { leastTime } from '../../least-time.js';
import { load } from '../support.js';

const MEBIBYTE = 2 ** 20;
const ENTRIES = 'a@x.example\n'.repeat(100);

describe('a line that no entry is as long as', () => {
  test.each([
    ['among entries', `${ENTRIES}${'b'.repeat(MEBIBYTE + 1)}\n${ENTRIES}`],
    ['at the end, without a line end', `${ENTRIES}${'b'.repeat(MEBIBYTE + 1)}`],
    ['of a CSV, all of it delimiters', `email;nom\n${'a@x.example;\n'.repeat(100)}${'b;'.repeat(MEBIBYTE)}\n`],
    ['alone', 'b'.repeat(2 * MEBIBYTE)],
  ])('ends the run, %s', async (_, text) => {
    const work = () =>
      expect(load(text)).rejects.toMatchObject({
        code: 'LUMO_LIST_NOT_A_LIST',
        what: { en: expect.stringContaining('longer than 1 MiB'), fr: expect.stringContaining('plus de 1 Mio') },
      });
    expect(await leastTime(work, 2000)).toBeLessThanOrEqual(2000);
  });

  test('nor does a row of so many cells: each would be asked what it holds', async () => {
    const work = () =>
      expect(load(`email\t${'nom\t'.repeat(200_000)}\n${ENTRIES}`)).rejects.toMatchObject({
        code: 'LUMO_LIST_NOT_A_LIST',
        what: { en: expect.stringContaining('16,384 cells'), fr: expect.stringContaining('16 384 cellules') },
      });
    expect(await leastTime(work, 2000)).toBeLessThanOrEqual(2000);
  });

  test.each([
    ['a line of 1 MiB', `${'a@x.example\n'.repeat(100)}# ${'b'.repeat(MEBIBYTE - 2)}\n`],
    ['carriage returns alone', 'person@x.example\r'.repeat(MEBIBYTE / 8)],
  ])('and nothing shorter does: %s', async (_, text) => {
    await expect(load(text)).resolves.toBeDefined();
  });
});
