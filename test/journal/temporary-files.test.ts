import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processOwners } from '../../src/journal/process-owner.js';
import { sweepFolder, temporaryName } from '../../src/journal/temporary-files.js';
import { folder } from '../cli/support.js';

const [pid = '', start = '', machine = '', ...boot] = processOwners().self.split(' ');
const named = (owner: readonly string[], base = 'contacts.csv.'): string => `.${base}lumo-${owner.join('-')}-0123456789ab.tmp`;
/** A number that no process has: larger than any system gives. */
const NOBODY = '4194999';

describe('what a killed run has left', () => {
  it.each([
    ['of a process that is no more', named([NOBODY, start, machine, ...boot])],
    ['without a name of its own', named([NOBODY, start, machine, ...boot], '')],
    ['of a process whose number another has by now', named([pid, '1', machine, ...boot])],
    ['of before the machine was started again', named([pid, start, machine, '00000000-0000-0000-0000-000000000000'])],
    ['with a line end in its name', named([NOBODY, start, machine, ...boot], 'a\nb.csv.')],
  ])('goes: %s', async (_, name) => {
    const at = folder({ [name]: 'claire@acme.example' });
    await sweepFolder(at);
    expect(readdirSync(at)).toEqual([]);
  });

  it('goes with all that is in it', async () => {
    const at = folder();
    mkdirSync(join(at, named([NOBODY, start, machine, ...boot]), 'aa'), { recursive: true });
    await sweepFolder(at);
    expect(readdirSync(at)).toEqual([]);
  });

  it.each([
    ['of this process', temporaryName('contacts.csv')],
    ['of a machine that cannot be asked', named([NOBODY, start, '0123456789abcdef', ...boot])],
    ['of others', '.contacts.csv.a1b2c3d4e5f6.tmp'],
    ['of others, though it looks alike', `.lumo-${NOBODY}.tmp`],
    ['that is no temporary file', named([NOBODY, start, machine, ...boot]).replace('.tmp', '.csv')],
    ['that is not hidden', named([NOBODY, start, machine, ...boot]).slice(1)],
  ])('but nothing %s', async (_, name) => {
    const at = folder({ [name]: 'x' });
    await sweepFolder(at);
    expect(readdirSync(at)).toEqual([name]);
  });

  it('and no link is followed', async () => {
    const at = folder({ 'kept/a.csv': 'x' });
    symlinkSync(join(at, 'kept'), join(at, named([NOBODY, start, machine, ...boot])));
    await sweepFolder(at);
    expect(existsSync(join(at, 'kept/a.csv'))).toBe(true);
  });

  it('a folder that is not there or refuses us is nobody’s trouble', async () => {
    await sweepFolder('/no/such/folder');
    writeFileSync(join(folder(), 'x'), '');
  });
});

describe('a temporary name', () => {
  it.each(['a.csv', 'é'.repeat(127), '名'.repeat(85), '👤'.repeat(63), 'x'.repeat(255), ''])('fits where %s does', (base) => {
    const name = temporaryName(base);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    writeFileSync(join(folder(), name), '');
  });
});
