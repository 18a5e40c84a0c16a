import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../../src/cli/program/command-table.js';
import { EXAMPLES } from '../../../src/cli/program/words/help-examples.js';
import { manPage } from '../../../src/cli/reference/man-page.js';
import { roffFlag, roffMarkdown, roffText } from '../../../src/cli/reference/roff.js';
import { installed } from '../../doors/tools.js';
import { ROOT } from '../support.js';

describe('text in roff', () => {
  it.each([
    ['.lumoignore', '\\&.lumoignore'],
    ["'quoted'", "\\&'quoted'"],
    ['first\n.second', 'first\n\\&.second'],
    ['C:\\exports', 'C:\\eexports'],
    ['--as-of', '\\-\\-as\\-of'],
    ['Codes\u00a0:', 'Codes\\ :'],
  ])('%j', (text, roff) => expect(roffText(text)).toBe(roff));

  it.each([
    ['-o, --out <file|->', '\\fB\\-o\\fR, \\fB\\-\\-out\\fR \\fI<file|\\->\\fR'],
    ['--no-ci', '\\fB\\-\\-no\\-ci\\fR'],
    ['--robinson <file[=date]>', '\\fB\\-\\-robinson\\fR \\fI<file[=date]>\\fR'],
  ])('%s', (flag, roff) => expect(roffFlag(flag)).toBe(roff));

  it('of Markdown, code is bold and a link is its words', () => {
    expect(roffMarkdown('as `--color` ([formats.md](formats.md))')).toBe('as \\fB\\-\\-color\\fR (formats.md)');
  });
});

describe.each([
  ['en', 'man/man1/lumo-check.1', 'NAME'],
  ['fr', 'man/fr/man1/lumo-check.1', 'NOM'],
] as const)('the manual page in %s', (lang, path, name) => {
  const page = readFileSync(join(ROOT, path), 'utf8');
  /** As a reader sees it, on one long line. */
  const shown = (): string => {
    const { stdout } = spawnSync('man', ['-l', join(ROOT, path)], {
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '2000', LC_ALL: 'C.UTF-8', MANPAGER: 'cat', PAGER: 'cat' },
    });
    return stdout.replace(/\s+/g, ' ');
  };

  it('is the page that is published: npm run build && npm run docs', () => {
    expect(page).toBe(manPage(lang, /^\.TH \S+ 1 "([^"]*)"/m.exec(page)?.[1]));
  });

  it('tells every command, option and example, as man shows them', (context) => {
    installed(context, 'man');
    const text = shown();
    expect(text).toContain(` ${name} lumo-check - `);
    const all = COMMANDS.flatMap((spec) => (isGroup(spec) ? [spec, ...spec.commands] : [spec]));
    for (const { summary, options } of all) {
      const [first = ''] = summary[lang].split(/[:;]/);
      expect(text.toLowerCase()).toContain(first.trim().replace(/\s+/g, ' ').toLowerCase());
      for (const { flag } of Object.values(options)) expect(text).toContain(flag);
    }
    for (const { run, does } of Object.values(EXAMPLES).flat()) {
      expect(text).toContain(run);
      expect(text).toContain(does[lang].slice(1, 20).replace(/\s+/g, ' '));
    }
  });

  it('mandoc and groff find no fault in it', (context) => {
    const lint = spawnSync(installed(context, 'mandoc'), ['-T', 'lint', '-W', 'warning', join(ROOT, path)], { encoding: 'utf8' });
    // Before the first release there is no day to name.
    const faults = lint.stdout.split('\n').filter((line) => line !== '' && !line.endsWith('WARNING: missing date, using "": TH'));
    expect(faults).toEqual([]);
    const groff = spawnSync(installed(context, 'groff'), ['-man', '-K', 'utf8', '-T', 'utf8', '-ww', join(ROOT, path)], {
      encoding: 'utf8',
    });
    expect([groff.status, groff.stderr]).toEqual([0, '']);
  });
});

it('a released page names its day', () => {
  expect(manPage('en', '2027-01-15')).toContain('.TH LUMO\\-CHECK 1 "2027-01-15" "lumo\\-check ');
});
