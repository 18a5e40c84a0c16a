import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseUnwritable } from '../../../src/cli/audit/refuse-unwritable.js';
import { folder, lumo } from '../support.js';

describe('what an audit is to write', () => {
  const at = folder({ 'a.csv': 'Email;Nom\nx@cab-x.fr;X\n' });
  mkdirSync(join(at, 'taken'));
  writeFileSync(join(at, 'file'), '');

  it.each<readonly [string, string | undefined]>([
    ['new.log', undefined],
    ['deep/folders/that/are/made/new.log', undefined],
    ['file', undefined],
    ['taken', 'EISDIR'],
    ['file/below', 'ENOTDIR'],
  ])('is refused where it cannot be, and only there: %s', async (path, code) => {
    const told = await refuseUnwritable(join(at, path), '--log').then(
      () => undefined,
      (cause: { what: { en: string }; hint: { en: string } }) => `${cause.what.en} ${cause.hint.en}`,
    );
    expect(told === undefined).toBe(code === undefined);
    if (code !== undefined) expect(told).toMatch(new RegExp(`"${path.split('/').at(-1)}" cannot be written \\(${code}\\).*with --log`));
  });

  it('is told before the work: no answer stands above an error', async () => {
    const { code, stdout, stderr } = await lumo(at, ['audit', 'a.csv', '--no-cache', '--log', 'taken']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('LUMO_OUTPUT_UNWRITABLE');
  });
});
