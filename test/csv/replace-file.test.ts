import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/csv/files/replace-file.js';

/** A machine whose first renames fail with a code, and what it was asked. */
const machine = (platform: string, code: string, failures: number) => {
  const told = { tries: 0, waited: 0 };
  return {
    told,
    platform,
    rename: async (): Promise<void> => {
      if (told.tries++ < failures) throw Object.assign(new Error(code), { code });
    },
    wait: async (ms: number): Promise<void> => {
      told.waited += ms;
    },
  };
};

describe('a file that takes the place of another', () => {
  it.each(['EACCES', 'EPERM', 'EBUSY'])('is tried again on Windows while somebody holds the other (%s)', async (code) => {
    const one = machine('win32', code, 4);
    await replaceFile('a', 'b', one);
    expect(one.told.tries).toBe(5);
  });

  it('is given up after some two seconds', async () => {
    const one = machine('win32', 'EBUSY', 1000);
    await expect(replaceFile('a', 'b', one)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(one.told.waited).toBeGreaterThan(1500);
    expect(one.told.waited).toBeLessThan(3000);
  });

  it.each([
    ['linux', 'EPERM'],
    ['darwin', 'EACCES'],
    ['win32', 'ENOSPC'],
    ['win32', 'ENOENT'],
  ])('is refused at once on %s for %s', async (platform, code) => {
    const one = machine(platform, code, 1);
    await expect(replaceFile('a', 'b', one)).rejects.toMatchObject({ code });
    expect(one.told).toEqual({ tries: 1, waited: 0 });
  });
});
