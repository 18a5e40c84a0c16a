import { describe, expect, it } from 'vitest';
import { check, clean } from '../../src/index.js';
import { AS_OF, contents, folder, lumo, names } from './support.js';

const SCANNED = [
  'email;nom;Date passage;source',
  'claire@acme.example;Martin;12/03/2025;Salon Alpha',
  'paul@beta.example;Roy;14/03/2025;Salon Alpha',
  'broken@;Roux;15/03/2025;Salon Alpha',
  '',
].join('\n');
const files = { 'a.csv': SCANNED };
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('a file without a date', () => {
  it.each([
    ['en', 'Not judged: how long contacts were kept (no date column). Is it “Date passage”? If so, add --map "Date passage=collectedAt"'],
    [
      'fr',
      'Non jugé : depuis quand les contacts sont conservés (pas de colonne de date). Est-ce « Date passage » ? Si oui, ajoutez --map "Date passage=collectedAt"',
    ],
  ])('is judged in all else, and the first lines say in %s what was not', async (lang, sentence) => {
    const at = folder(files);
    const ran = await lumo(at, ['a.csv', '--lang', lang, '-f', 'html', '-f', 'markdown', '-f', 'json']);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 1, stderr: '' });
    expect(spaced(ran.stdout.split('\n').slice(0, 14).join(' '))).toContain(sentence);
    expect(names(at)).toEqual(expect.arrayContaining(['a.clean.csv', 'a.report.html', 'a.report.json', 'a.report.md']));
    expect(contents(at)['a.clean.csv']).not.toContain('broken@');
    for (const [name, text] of Object.entries(contents(at))) if (name.includes('report')) expect(text).not.toMatch(/claire@|12\/03\/2025/);
  });

  it('is no success without any finding, and is told when only errors are wanted', async () => {
    const at = folder({ 'a.csv': SCANNED.replace('broken@;Roux', 'anne@gamma.example;Roux') });
    const ran = await lumo(at, ['a.csv', '--check', '--quiet']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^\? a\.csv: not known yet/);
    expect(spaced(ran.stdout)).toContain('Exit code 1: not all was judged');
  });

  it.each<readonly [string, string[], number]>([
    ['once somebody says which column it is', ['--map', 'Date passage=collectedAt'], 0],
    ['where it is so on purpose', ['--absent', 'collectedAt'], 0],
    ['where no finding may fail the run', ['--fail-on', 'never'], 0],
    ['where only what remains fails the run', ['--fail-on', 'remaining'], 1],
    ['where no half answer is wanted', ['--strict-fields'], 2],
    ['where the configuration wants no half answer', ['--config', 'strict.yaml'], 2],
  ])('ends %s: %j', async (_, args, code) => {
    const at = folder({ 'a.csv': SCANNED.replace('broken@;Roux', 'anne@gamma.example;Roux'), 'strict.yaml': 'strictFields: true\n' });
    const ran = await lumo(at, ['a.csv', ...args]);
    expect(ran.code).toBe(code);
    expect(names(at).includes('a.clean.csv')).toBe(code !== 2);
    if (code === 2) expect(ran.stderr).toMatch(/^error LUMO_FIELD_ABSENT/);
  });

  it('and the environment may ask for all or nothing', async () => {
    const at = folder(files);
    expect((await lumo(at, ['a.csv'], { env: { LUMO_STRICT_FIELDS: 'true' } })).code).toBe(2);
    expect(names(at)).toEqual(['a.csv']);
  });

  it('is judged so by the library too', async () => {
    const at = folder(files);
    const judged = await check('a.csv', { cwd: at, asOf: AS_OF });
    expect(judged.exitCode).toBe(1);
    expect(judged.report.notRun.flatMap(({ candidates = [] }) => candidates)).toEqual([{ column: 2, field: 'collectedAt' }]);
    const cleaned = await clean('a.csv', 'b.csv', { cwd: at, asOf: AS_OF });
    expect([cleaned.exitCode, cleaned.report.output?.name]).toEqual([1, 'b.csv']);
    await expect(check('a.csv', { cwd: at, asOf: AS_OF, overrides: { strictFields: true } })).rejects.toMatchObject({
      code: 'LUMO_FIELD_ABSENT',
    });
  });

  it('is no ground for a retention run or a simulation, which would say that nobody is concerned', async () => {
    const at = folder(files);
    for (const args of [
      ['retain', 'a.csv', '--check'],
      ['simulate', 'a.csv', '--set', 'retention-prospect.months=24'],
    ]) {
      const ran = await lumo(at, args);
      expect({ code: ran.code, error: ran.stderr.slice(0, 23) }).toEqual({ code: 2, error: 'error LUMO_FIELD_ABSENT' });
    }
  });

  it('makes an audit incomplete, as before, and stops it at no file', async () => {
    const at = folder({ 'd/a.csv': SCANNED, 'd/b.csv': SCANNED });
    const ran = await lumo(at, ['audit', 'd', '-f', 'json=-']);
    expect(ran.code).toBe(2);
    const { files: judged } = JSON.parse(ran.stdout);
    expect(judged.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['incomplete', 'incomplete']);
    const strict = await lumo(at, ['audit', 'd', '-f', 'json=-'], { env: { LUMO_STRICT_FIELDS: 'true' } });
    expect(JSON.parse(strict.stdout).files).toHaveLength(2);
  });
});
