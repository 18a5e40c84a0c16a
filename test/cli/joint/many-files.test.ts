import { describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, folder, lumo, PAUL, STOP } from '../support.js';

const tree = (n: number): Record<string, string> => ({
  ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`exports/${i}.csv`, contactFile(CLAIRE, i === 2 ? BROKEN : PAUL)])),
  'stop.txt': STOP,
});
const ARGS = ['exports', '--opposition', 'stop.txt'];
const run = async (n: number, ...args: string[]) => {
  const { stdout, code } = await lumo(folder(tree(n)), [...ARGS, ...args]);
  return { code, lines: stdout.split('\n'), text: stdout.replaceAll(/\s+/g, ' ') };
};

describe.concurrent('files of contacts, more than five', () => {
  it('have a line each, and one screen tells of all their contacts', async () => {
    const { code, lines, text } = await run(6, '--check');
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes('exports/'))).toEqual([
      expect.stringMatching(/^✓ exports\/0\.csv: yes/),
      expect.stringMatching(/^✓ exports\/1\.csv: yes/),
      expect.stringMatching(/^✗ exports\/2\.csv: no\. It holds one error/),
      expect.stringMatching(/^✓ exports\/3\.csv: yes/),
      expect.stringMatching(/^✓ exports\/4\.csv: yes/),
      expect.stringMatching(/^✓ exports\/5\.csv: yes/),
    ]);
    expect(text).toContain('✗ 6 files: 1 with errors and 5 without objection. Exit code 1. 12 contacts judged');
    expect(text).toContain('11 of 12 contacts may be emailed');
    expect(text).toContain('What cleaning would do 11 contacts to keep, 1 to leave out');
    expect(text).toContain('What was found in each file: -f terminal');
  });

  it('are told of in French', async () => {
    const { text } = await run(6, '--check', '--lang', 'fr');
    expect(text).toContain('11 contacts sur 12 peuvent être prospectés par email');
    expect(text).toContain('Ce qui a été trouvé dans chaque fichier\u202f: -f terminal'.replaceAll(/\s+/g, ' '));
  });

  it('have a screen each where that is asked for, and where they are five', async () => {
    for (const [n, args] of [
      [6, ['-f', 'terminal']],
      [5, []],
    ] as const) {
      const { text } = await run(n, '--check', ...args);
      expect(text.split(' 2 contacts judged').length - 1).toBe(n);
    }
  });

  it('name what was written beside the first, and how much more there is', async () => {
    const { text } = await run(6);
    expect(text).toContain('11 contacts kept, 1 left out');
    expect(text).toContain('cleaned file: exports/0.clean.csv, and 5 more');
  });

  it('with --quiet, are told of where they have errors, and not at all where none has', async () => {
    const { lines, text } = await run(6, '--check', '--quiet');
    expect(lines[0]).toMatch(/^✗ exports\/2\.csv: no/);
    expect(text).not.toContain('exports/1.csv');
    expect(text).toContain('11 of 12 contacts may be emailed');
    const clean = await lumo(folder({ ...tree(6), 'exports/2.csv': contactFile(CLAIRE, PAUL) }), [...ARGS, '--check', '--quiet']);
    expect([clean.code, clean.stdout]).toEqual([0, '']);
  });

  it('of which one cannot be judged, end in a question', async () => {
    const { stdout, code } = await lumo(folder({ ...tree(6), 'exports/4.csv': Buffer.from([0, 1, 2]) }), [...ARGS, '--check']);
    expect([code, stdout.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('? 6 files: 1 with errors, 1 could not be judged')]);
    expect(stdout).toMatch(/^\? (?:exports\/)?4\.csv: could not be judged/m);
  });
});

describe('a file that could not be judged', () => {
  it.each<readonly [string, string, boolean]>([
    ['en', 'Who refuses in the one that could not be judged is not known to the others.', true],
    ['fr', 'Les refus du fichier non contrôlé sont inconnus des autres.', true],
    ['en', 'is not known to the others', false],
  ])('leaves its refusals unknown to the others, and the verdict says so: %s', async (lang, text, isUnread) => {
    const bad = isUnread ? 'code;note\nX1;désinscrit\n' : 'email;source;date_collecte\nbob@acme.example;Salon;2026-10-01\n';
    const cwd = folder({ 'a.csv': 'email;source;date_collecte\nana@acme.example;Salon;2026-10-01\n', 'b.csv': bad });
    const { code, stdout } = await lumo(cwd, ['a.csv', 'b.csv', '--check', '--channel', 'email', '--as-of', '2026-11-29', '--lang', lang]);
    expect(code === 2).toBe(isUnread);
    expect(stdout.replace(/\s+/g, ' ').includes(text)).toBe(isUnread);
  });
});
