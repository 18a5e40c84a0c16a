import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const contacts = (...numbers: string[]): string => `telephone;nom\n${numbers.map((number, i) => `${number};N${i}\n`).join('')}`;
/** Which contacts a list bars, as text and compiled. */
const barred = async (list: string, file: string, { compile = [], check = [] }: { compile?: string[]; check?: string[] } = {}) => {
  const cwd = folder({ 'c.csv': file, 'stop.txt': list });
  const made = await lumo(cwd, ['lists', 'compile', 'stop.txt', '-o', 'stop.lumoidx', ...compile]);
  const run = async (name: string) => {
    const args = ['check', 'c.csv', '--channel', 'phone', '--only', 'opposition-list', '--opposition', name, '-f', 'json=-', ...check];
    const { stdout } = await lumo(cwd, args);
    return JSON.parse(stdout).verdicts.phone;
  };
  return { made, text: await run('stop.txt'), compiled: made.code === 0 ? await run('stop.lumoidx') : undefined };
};

describe('a list that is compiled answers about national numbers as its text does', () => {
  it.each([
    ['French ones', '0199001201\n0199001230\n', contacts('01 99 00 12 01', '01 99 00 12 02'), 1],
    ['German ones', '030 2312501\n030 2312599\n', contacts('+49 30 2312501', '+49 30 2312502'), 1],
    ['British ones', '02079460001\n02079460077\n', contacts('+44 20 7946 0001', '+44 20 7946 0002'), 1],
    ['that look French', '0199001201\n0612345678\n', contacts('+32 1 99 00 12 01', '01 99 00 12 01', '+49 171 1234567'), 2],
    ['Spanish ones', '612345678\n622345679\n', contacts('+34 612 345 678', '+34 612 345 679'), 1],
    ['international ones', '+49302312501\n+49302312599\n', contacts('+49 30 2312501', '+43 30 2312501'), 1],
  ])('%s', async (_, list, file, opposed) => {
    const { text, compiled } = await barred(list, file);
    expect(text).toMatchObject({ opposed });
    expect(compiled).toEqual(text);
  });

  it('and says of how many no country is known', async () => {
    const { made } = await barred('02079460001\n02079460077\n', contacts('+44 20 7946 0001'));
    expect(made.stdout).toMatch(/2 numbers/);
    expect((await barred('0199001201\n', contacts('01 99 00 12 01'))).made.stdout).not.toMatch(/country/);
  });

  it('not where the country is said', async () => {
    const { compiled } = await barred('0199001201\n', contacts('+32 1 99 00 12 01', '01 99 00 12 01'), { compile: ['--country', 'FR'] });
    expect(compiled).toMatchObject({ opposed: 1 });
  });

  it('a register of others is read as before', async () => {
    const { made } = await barred('02079460001\n02079460077\n', contacts('+44 20 7946 0001'), { compile: ['--kind', 'robinson'] });
    expect(made.code).toBe(2);
    expect(made.stderr).toContain('LUMO_LIST_UNREAD');
  });
});
