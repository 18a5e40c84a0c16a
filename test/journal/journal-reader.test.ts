import { describe, expect, it } from 'vitest';
import { FIRST_HASH, encodeLine as historyLine, sha256 } from '../../src/history/chained-line.js';
import { readLines } from '../../src/history/read-lines.js';
import { encodeLine } from '../../src/register/store/checksummed-line.js';
import { headerLine, RegisterScan } from '../../src/register/store/register-scan.js';

const KEY = 'k'.repeat(16);
const OPPOSITION = {
  is: 'opposition',
  of: 'phone',
  prints: ['ab'.repeat(32)],
  channels: ['phone'],
  date: '2026-11-20',
  recorded: '2026-11-24',
  origin: 'letter',
};
/** A header and three oppositions. */
const registerLines = (): string[] => {
  const lines = [headerLine(KEY)];
  let { link } = encodeLine({ register: 1, key: KEY }, 0);
  for (const id of ['1', '2', '3']) {
    const line = encodeLine({ ...OPPOSITION, id: id.repeat(16) }, link);
    lines.push(line.text);
    ({ link } = line);
  }
  return lines;
};
const historyLines = (): string[] => {
  let link = FIRST_HASH;
  return ['2026-11-22', '2026-11-23', '2026-11-24'].map((day) => {
    const text = historyLine({ day, scope: 'contacts.csv', counts: {}, kpis: [] }, link);
    link = sha256(text);
    return `${text}\n`;
  });
};
const JOURNALS: readonly (readonly [string, string[], (bytes: Buffer) => { readonly torn: number }])[] = [
  [
    'register',
    registerLines(),
    (bytes) => {
      const scan = new RegisterScan(KEY, 'register');
      scan.push(bytes);
      return scan.tail();
    },
  ],
  ['history', historyLines(), (bytes) => readLines(bytes, 'history')],
];

describe.each(JOURNALS)('a %s', (_, lines, read) => {
  const whole = Buffer.from(lines.join(''));
  const last = (lines.at(-1) as string).length;

  it('has no torn bytes when it is whole, or lacks its last line end only', () => {
    expect([read(whole).torn, read(whole.subarray(0, -1)).torn]).toEqual([0, 0]);
  });

  it('says how many bytes of a cut line it ends with', () => {
    expect(read(whole.subarray(0, -10)).torn).toBe(last - 10);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['the last line end is another byte', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.of(0x0b)])],
    ['a line is altered that nothing follows', (bytes) => bytes.fill('x', bytes.length - 20, bytes.length - 19)],
    [
      'a line is altered in front of a cut one',
      (bytes) => bytes.fill('x', bytes.length - last - 20, bytes.length - last - 19).subarray(0, -10),
    ],
    ['text of somebody stands in front of a cut line', (bytes) => Buffer.concat([bytes, Buffer.from('hello\nworld')])],
  ])('is refused when %s', (_case, change) => {
    expect(() => read(change(Buffer.from(whole)))).toThrow(/not as it was written/);
  });
});
