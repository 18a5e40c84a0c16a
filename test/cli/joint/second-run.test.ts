import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, folder, lumo, names } from '../support.js';

const TWO = { 'a.csv': contactFile(CLAIRE), 'b.csv': contactFile(CLAIRE) };
/** As a shell writes `*.csv` out. */
const expanded = (at: string, ending = /\.csv$/): string[] => names(at).filter((name) => ending.test(name));

describe.concurrent('a second run on all files of a folder, as a shell names them', () => {
  it.each([
    ['with its reports beside', []],
    ['with a page only', ['-f', 'html']],
    ['without any report', ['-f', 'terminal']],
    ['for a tool', ['--target', 'brevo']],
  ])('passes over what the first wrote %s, says so in a line, and replaces it', async (_, options) => {
    const at = folder(TWO);
    const first = await lumo(at, [...expanded(at), ...options, '-q']);
    const after = names(at);
    const cleaned = after.filter((name) => /\.(?:clean|brevo)\.csv$/.test(name));
    expect(cleaned.length).toBe(2);
    const again = await lumo(at, [...expanded(at), ...options, '-q']);
    expect([again.code, names(at)]).toEqual([first.code, after]);
    expect(again.stderr).toBe(`${cleaned.join(', ')}: 2 files of an earlier run, and not judged.\n`);
    const third = await lumo(at, [...expanded(at), ...options, '-q', '--lang', 'fr']);
    expect(third.stderr).toBe(`${cleaned.join(', ')} : 2 fichiers d’un passage précédent, non contrôlés.\n`);
  });

  it.each([
    ['of somebody else, called as ours', { ...TWO, 'a.clean.csv': contactFile(CLAIRE) }, 0o644],
    ['that is as private as its source', { ...TWO, 'a.clean.csv': contactFile(CLAIRE) }, 0o600],
  ])('never replaces a file %s', async (_, files, mode) => {
    const at = folder(files);
    for (const name of names(at)) chmodSync(join(at, name), mode);
    const { code, stderr } = await lumo(at, expanded(at));
    expect([code, names(at), stderr]).toEqual([2, names(at), expect.stringContaining('LUMO_OUTPUT_IS_INPUT')]);
  });

  it('judges what is named alone, and what stands without its source', async () => {
    const at = folder(TWO);
    await lumo(at, ['a.csv', '-q']);
    for (const named of [['a.clean.csv'], ['a.clean.csv', 'b.csv']]) {
      const { stderr, stdout } = await lumo(at, [...named, '--check']);
      expect([stderr, stdout]).toEqual(['', expect.stringContaining('a.clean.csv:')]);
    }
  });
});

describe.concurrent('two inputs of one name', () => {
  it('in a folder keep their endings in what is written of them', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE), 'a.txt': contactFile(CLAIRE), 'b.csv': contactFile(CLAIRE) });
    for (const _ of [1, 2]) {
      await lumo(at, [...expanded(at, /\.(?:csv|txt)$/), '-q']);
      const written = names(at).filter((name) => /clean|report\.html/.test(name));
      expect(written).toEqual([
        'a.csv.clean.csv',
        'a.csv.report.html',
        'a.txt.clean.txt',
        'a.txt.report.html',
        'b.clean.csv',
        'b.report.html',
      ]);
    }
    expect(readFileSync(join(at, 'a.csv'), 'utf8')).toBe(contactFile(CLAIRE));
  });

  it('in two folders keep their folders in the name of a report for each', async () => {
    const at = folder({ 'x/a.csv': contactFile(CLAIRE), 'y/a.csv': contactFile(CLAIRE), 'y/b.csv': contactFile(CLAIRE) });
    await lumo(at, ['x/a.csv', 'y/a.csv', 'y/b.csv', '-f', 'html={name}.html', '-q']);
    expect(names(at).filter((name) => /\.(?:html|clean\.csv)$/.test(name))).toEqual([
      'b.html',
      'x-a.html',
      'x/a.clean.csv',
      'y-a.html',
      'y/a.clean.csv',
      'y/b.clean.csv',
    ]);
  });

  it('that are one file are still refused', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    writeFileSync(join(at, 'b.csv'), contactFile(CLAIRE));
    expect((await lumo(at, ['a.csv', './a.csv'])).stderr).toContain('LUMO_SAME_OUTPUT');
  });
});
