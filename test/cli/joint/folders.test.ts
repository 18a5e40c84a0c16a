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
      'exports: 3 files to judge. Not judged (another format, or written by lumo-check): README.md, a.report.html.',
    );
  });

  it('is told in French', async () => {
    const { stderr } = await judged(TREE, 'exports', ...DAY, '--lang', 'fr');
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'exports : 3 fichiers à contrôler. Non contrôlé (autre format, ou écrit par lumo-check) : README.md',
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
