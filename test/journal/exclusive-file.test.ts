import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileOnce } from '../../src/journal/create-file-once.js';
import { folder } from '../register/support.js';

const withoutLinks = { link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })) };

describe.each([
  ['with hard links', undefined],
  ['without hard links', withoutLinks],
])('a file that is made once, %s', (_, machine) => {
  it('is whole, and left as it is by the second who makes it', async () => {
    const path = join(folder(), 'key');
    expect(await createFileOnce(path, 'first', 0o600, machine)).toBe(true);
    expect(await createFileOnce(path, 'second', 0o600, machine)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('first');
  });

  it('is made by one of many', async () => {
    const path = join(folder(), 'key');
    const made = await Promise.all(Array.from({ length: 20 }, (__, i) => createFileOnce(path, `by ${i}`, 0o600, machine)));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe(`by ${made.indexOf(true)}`);
  });

  it('leaves a file of somebody else alone', async () => {
    const path = join(folder(), 'key');
    writeFileSync(path, 'theirs');
    expect(await createFileOnce(path, 'mine', 0o600, machine)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });
});
