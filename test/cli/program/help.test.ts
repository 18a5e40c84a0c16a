import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPTION_GROUPS, type OptionSet } from '../../../src/cli/options/table/option.js';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../../src/cli/program/command-table.js';
import { EXAMPLES } from '../../../src/cli/program/words/help-examples.js';
import { COMMAND_TOPICS } from '../../../src/cli/program/words/help-words.js';
import { folder, lumo, ROOT } from '../support.js';

const PAGES: readonly (readonly [string, OptionSet])[] = [
  ['', {}],
  ...COMMANDS.flatMap((spec) => [
    [spec.name, spec.options] as const,
    ...(isGroup(spec) ? spec.commands.map((one) => [`${spec.name} ${one.name}`, one.options] as const) : []),
  ]),
];
/** Options of a command that is one in a crowd. */
const MANY = 12;
const headings = (text: string): string[] => text.split('\n').filter((line) => /^\S.*\s?:$/.test(line));

describe.concurrent.each(['en', 'fr'] as const)('help in %s', (lang) => {
  it.each(PAGES)('lumo-check %s --help fits a terminal, option by option under its heading', async (name, set) => {
    const at = folder();
    const { code, stdout } = await lumo(at, [...name.split(' ').filter(Boolean), '--help', '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
    const groups = Object.values(set).map(({ group }) => group);
    const own = lang === 'fr' ? 'Options :' : 'Options:';
    for (const group of groups) expect(headings(stdout)).toContain(group ? OPTION_GROUPS[group][lang] : own);
    // Beyond a dozen options nobody reads a list without headings.
    if (groups.length > MANY) expect(groups.filter((group) => group === undefined).length).toBeLessThan(MANY);
    expect(headings(stdout)).toEqual([...new Set(headings(stdout))]);
  });

  it('the program lists its commands by what they are for', async () => {
    const { stdout } = await lumo(folder(), ['--help', '--lang', lang]);
    for (const topic of Object.values(COMMAND_TOPICS)) expect(headings(stdout)).toContain(topic[lang]);
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  });
});

describe('examples of the help', () => {
  const ready = (): string => {
    const at = folder({
      'lumo.governance.yaml': 'lumo: governance/1\nentity: Acme\n',
      'address.txt': 'claire@acme.example\n',
      'mail.html': '<p>Bonjour</p>',
    });
    const put = (from: string, to: string): void => cpSync(join(ROOT, 'fixtures', from), join(at, to));
    mkdirSync(join(at, 'exports/old'), { recursive: true });
    for (const to of ['contacts.csv', 'a.csv', 'exports/clients-2025.csv', 'exports/old/leads.csv']) put('salon/contacts-salon.csv', to);
    put('salon/opposition.txt', 'opposition.txt');
    put('robinson/tps.csv', 'tps.csv');
    return at;
  };
  /** Words as a shell cuts them, and what it redirects. */
  const wordsOf = (run: string): string[] => [...run.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  /** What an example rests on: another that was run before it. */
  const BEFORE: Readonly<Record<string, readonly string[]>> = {
    history: ['kpi', 'contacts.csv', '--history', 'runs.ndjson', '--label', 'crm'],
    verify: ['contacts.csv', '--evidence', 'evidence', '-o', 'contacts.clean.csv'],
    kpi: ['contacts.csv'],
    oppose: ['oppose', 'import', 'opposition.txt'],
  };
  const all = Object.entries(EXAMPLES).flatMap(([page, examples]) => examples.map(({ run }) => [run, page] as const));

  it.each(all)('%s', async (run, page) => {
    const at = ready();
    const before = BEFORE[page];
    if (before) expect((await lumo(at, before)).code).toBeLessThan(2);
    if (page === 'init') rmSync(join(at, 'exports'), { recursive: true });
    // Of a line in which a shell takes what we print, our part.
    const ours = run.replace(/^(?:eval "\$|source <)\((.+)\)"?$/, '$1').replace(/ \| .+$/, (rest) => (run.startsWith('cat ') ? rest : ''));
    const words = wordsOf(ours.replace(/^cat \S+ \| /, '').replace(/ [<>] \S+$/, ''));
    expect(words.shift()).toBe('lumo-check');
    const { code, stderr } = await lumo(
      at,
      words,
      run.includes('<') ? { input: 'claire@acme.example\n' } : { input: 'email\na@acme.example\n' },
    );
    expect([code, stderr.includes('LUMO_')]).toEqual([expect.toSatisfy((one) => one === 0 || one === 1), false]);
  });
});

describe('an option that goes by another name now', () => {
  it.each([
    [['a.csv', '--dry-run'], '--dry-run', '--check'],
    [['retain', 'a.csv', '--dry-run'], '--dry-run', '--check'],
    [['exempt', 'a.csv', '--row', '2', '--evidence', 'binder 12'], '--evidence', '--proof'],
    [['exempt', 'a.csv', '--rule', 'source-missing'], '--rule', '--for-rule'],
  ])('%j', async (args, was, is) => {
    const [en, fr] = await Promise.all(['en', 'fr'].map((lang) => lumo(folder(), [...args, '--lang', lang])));
    expect(en).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(new RegExp(`LUMO_USAGE\\n  There is no option ${was} here: it is called ${is}\\.`)),
    });
    expect(fr).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(new RegExp(`LUMO_USAGE\\n  L’option ${was} n’existe pas ici : elle s’appelle ${is}\\.`)),
    });
  });

  it('says nothing of other commands', async () => {
    const { stderr } = await lumo(folder(), ['columns', 'a.csv', '--evidence', 'x']);
    expect(stderr).not.toContain('--proof');
  });
});
