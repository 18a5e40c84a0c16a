import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, folder, lumo, names, STOP } from '../support.js';

const TREE = {
  'exports/a.csv': contactFile(CLAIRE),
  'exports/2025/b.csv': contactFile(BROKEN),
  'exports/mail.eml': 'Subject: Windows\n\nHello\n',
  'exports/README.md': '# Where these come from\n',
  'exports/.hidden.csv': contactFile(BROKEN),
  'exports/old/c.csv': contactFile(BROKEN),
  'exports/.lumoignore': 'old/\n',
  'exports/a.report.html': '<html></html>',
  'stop.txt': STOP,
};
const DAY = ['--check', '--opposition', 'stop.txt', '-f', 'json=-'];
/** The files that were judged, and the exit code. */
const judged = async (files: Record<string, string>, ...args: string[]) => {
  const ran = await lumo(folder(files), args);
  return { ...ran, files: JSON.parse(ran.stdout).files.map(({ name }: { name: string }) => name) };
};

describe.concurrent('a folder', () => {
  it('stands for the files in it that can be judged, below it too', async () => {
    const { files, code, stderr } = await judged(TREE, 'exports', ...DAY);
    expect([files, code]).toEqual([['exports/2025/b.csv', 'exports/a.csv', 'exports/mail.eml'], 1]);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'exports: 3 files to judge. Not judged (no contacts, another format, or written by lumo-check): README.md, a.report.html.',
    );
  });

  it('is told in French', async () => {
    const { stderr } = await judged(TREE, 'exports', ...DAY, '--lang', 'fr');
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'exports : 3 fichiers à contrôler. Non contrôlé (pas de contacts, autre format, ou écrit par lumo-check) : README.md',
    );
  });

  it('comes to the same once its cleaned copies and reports lie in it', async () => {
    const at = folder(TREE);
    const run = ['exports', '--opposition', 'stop.txt', '-q'];
    const first = await lumo(at, run);
    const after = names(at);
    expect(after).toContain('exports/a.clean.csv');
    expect([(await lumo(at, run)).code, names(at)]).toEqual([first.code, after]);
  });

  it('gives a file once, however often it is named', async () => {
    const { files } = await judged(TREE, 'exports/a.csv', 'exports', './exports/a.csv', ...DAY);
    expect(files).toEqual(['exports/a.csv', 'exports/2025/b.csv', 'exports/mail.eml']);
  });

  it('holds no list of the run, and no report of it', async () => {
    const files = { 'in/a.csv': contactFile(CLAIRE), 'in/b.csv': contactFile(CLAIRE), 'in/stop.txt': STOP };
    const at = folder(files);
    const run = ['in', '--check', '--opposition', 'in/stop.txt', '-f', 'csv=in/found.csv'];
    for (const _ of [1, 2]) expect((await lumo(at, run)).stdout).toContain('✓ 2 files: 2 without objection. Exit code 0.');
  });

  it('passes over nobody: what may hold contacts is opened, a link to a file is that file', async () => {
    const at = folder({
      'in/a.csv': contactFile(CLAIRE),
      'in/b.json': JSON.stringify([{ email: 'claire@acme.example', source: 'form', collected_at: '2026-05-01' }]),
      'in/c.dat': contactFile(BROKEN),
      'in/known.json': '{"format":"lumo-check-baseline","entries":[]}',
      'in/all.sarif': '{"version":"2.1.0","runs":[]}',
      'elsewhere.csv': contactFile(CLAIRE),
    });
    symlinkSync(join(at, 'elsewhere.csv'), join(at, 'in/d.csv'));
    symlinkSync(join(at, 'nowhere.csv'), join(at, 'in/gone.csv'));
    const { stdout, stderr } = await lumo(at, ['in', '--check', '-f', 'json=-']);
    const names = JSON.parse(stdout).files.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['in/a.csv', 'in/b.json', 'in/c.dat', 'in/d.csv']);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'Not judged (no contacts, another format, or written by lumo-check): gone.csv, all.sarif, known.json.',
    );
  });

  it('is not judged whole where it holds what cannot be read', async () => {
    const at = folder({ 'in/a.csv': contactFile(CLAIRE), 'in/old.xlsb': 'x', 'in/all.7z': 'x' });
    const { code, stdout } = await lumo(at, ['in', '--check', '-q', '-f', 'json=-']);
    const { verdict, unread } = JSON.parse(stdout);
    expect([code, verdict, unread.map(({ name }: { name: string }) => name)]).toEqual([2, 'incomplete', ['in/all.7z', 'in/old.xlsb']]);
  });

  it('is no yes while a rule that finds errors is switched off', async () => {
    const at = folder({ 'in/a.csv': contactFile(CLAIRE), 'in/b.csv': contactFile(CLAIRE), 'stop.txt': STOP });
    const { code, stdout } = await lumo(at, ['in', '--check', '--opposition', 'stop.txt', '--skip', 'opposition-list']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('! 2 files: 2 with warnings. Exit code 0.')]);
  });

  it('tells files of one name apart in the answer', async () => {
    const at = folder({ 'in/2025/a.csv': contactFile(CLAIRE), 'in/2026/a.csv': contactFile(BROKEN) });
    const { stdout } = await lumo(at, ['in', '--check']);
    expect(stdout).toMatch(/^. in\/2025\/a\.csv: .*$/m);
    expect(stdout).toMatch(/^. in\/2026\/a\.csv: .*$/m);
  });

  it('is refused where it holds nothing to judge', async () => {
    const { code, stderr } = await lumo(folder({ 'in/x.png': 'x' }), ['in', '--check']);
    expect([code, stderr.includes('LUMO_INPUT_DIRECTORY')]).toEqual([2, true]);
  });
});

describe.concurrent('a glob that no shell has resolved', () => {
  it.each([
    ['exports/*.csv', ['exports/a.csv', 'stop.txt']],
    ['exports/**/*.csv', ['exports/2025/b.csv', 'exports/a.csv', 'stop.txt']],
    ['exports/{a,z}.csv', ['exports/a.csv', 'stop.txt']],
  ])('%s stands for what it matches', async (glob, expected) => {
    const { files } = await judged(TREE, glob, 'stop.txt', '--check', '-f', 'json=-');
    expect(files).toEqual(expected);
  });

  it('is told as a file that is not there where it matches nothing', async () => {
    const { code, stderr } = await lumo(folder(TREE), ['exports/*.tsv', '--check']);
    expect([code, stderr.includes('LUMO_INPUT_NOT_FOUND')]).toEqual([2, true]);
  });
});
