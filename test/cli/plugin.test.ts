import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, contents, folder, installedIn, lumo, PAUL, STOP } from './support.js';

/** A rule as a user writes it: it bars everybody at one domain, which an option names. */
const rule = (more = ''): string => `import { defineRule, z } from 'lumo-check/author';

export default defineRule({
  id: 'competitor-domain',
  about: 'contacts',
  since: '1.0.0',
  theme: 'relevance',
  law: [],
  docs: {
    title: { en: 'Competitor', fr: 'Concurrent' },
    why: { en: 'We do not write to competitors.', fr: 'On n’écrit pas aux concurrents.' },
    remedy: { en: 'Leave them out.', fr: 'Écartez-les.' },
    bad: [],
    good: [],
  },
  needs: { email: 'required' },
  channels: ['email'],
  severity: 'error',
  action: 'bar',
  options: z.object({ domain: z.string().default('globex.example') }),
  messages: { found: { en: 'This is somebody at {domain}.', fr: 'C’est quelqu’un de {domain}.' } },
  visit: (ctx) => ({
    email(value, cell) {
      ${more}
      if (value.text.endsWith('@' + ctx.options.domain)) ctx.report(cell, 'found');
    },
  }),
});
`;
const CONFIG = 'plugins: [./rules/competitor.mjs]\n';
const project = (files: Readonly<Record<string, string>>): string => {
  const at = folder({ 'stop.txt': STOP, 'a.csv': contactFile(CLAIRE, PAUL), ...files });
  installedIn(at);
  return at;
};
const RUN = ['a.csv', '--opposition', 'stop.txt'] as const;

describe.concurrent('a rule of the user, by the path of its module', () => {
  it.each([
    ['competitor.mjs', '1'],
    ['competitor.mjs', '2'],
    ['competitor.ts', '1'],
    ['competitor.ts', '2'],
  ])('%s runs like ours with --jobs %s', async (name, jobs) => {
    const at = project({ 'lumo.config.yaml': `plugins: [./rules/${name}]\n`, [`rules/${name}`]: rule() });
    const { code, stdout, stderr } = await lumo(at, [...RUN, '--jobs', jobs]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('Competitor');
    expect(stdout).toContain('This is somebody at globex.example.');
    expect(contents(at)['a.clean.csv']).toBe(contactFile(CLAIRE));
    const report = JSON.parse(contents(at)['a.report.json'] ?? '');
    expect(report.rules.find(({ id }: { id: string }) => id === 'competitor-domain')).toMatchObject({ rows: 1, dropped: 1 });
  });

  it('is found from the folder of the configuration, wherever the user stands', async () => {
    const at = project({ 'lumo.config.yaml': CONFIG, 'rules/competitor.mjs': rule(), 'sub/b.csv': contactFile(CLAIRE, PAUL) });
    const { code, stdout } = await lumo(join(at, 'sub'), ['b.csv', '-o', '-', '--jobs', '2']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: contactFile(CLAIRE) });
  });

  it('takes its severity and its options from the configuration', async () => {
    const at = project({
      'lumo.config.yaml': `${CONFIG}rules:\n  competitor-domain:\n    domain: acme.example\n    severity: error\n`,
      'rules/competitor.mjs': rule(),
    });
    const { stdout } = await lumo(at, [...RUN, '-o', '-', '--jobs', '2']);
    expect(stdout).toBe(contactFile(PAUL));
    const off = await lumo(at, [...RUN, '-o', '-', '--rule', 'competitor-domain:off']);
    expect({ code: off.code, stdout: off.stdout }).toEqual({ code: 0, stdout: contactFile(CLAIRE, PAUL) });
  });

  it('is known to --skip, to --only and to their did-you-mean', async () => {
    const at = project({ 'lumo.config.yaml': CONFIG, 'rules/competitor.mjs': rule() });
    expect((await lumo(at, [...RUN, '--check', '--skip', 'competitor-domain'])).code).toBe(0);
    expect((await lumo(at, [...RUN, '--check', '--only', 'competitor-domain'])).code).toBe(1);
    expect((await lumo(at, [...RUN, '--check', '--only', 'competitor-domian'])).stderr).toContain('"competitor-domain"');
  });

  it('speaks French too', async () => {
    const at = project({ 'lumo.config.yaml': CONFIG, 'rules/competitor.mjs': rule() });
    const { stdout } = await lumo(at, [...RUN, '--check', '--lang', 'fr']);
    expect(stdout).toContain('C’est quelqu’un de globex.example.');
  });

  it.each(['1', '2'])('that throws ends the run with --jobs %s: no cleaned file, and no address on the terminal', async (jobs) => {
    const at = project({
      'lumo.config.yaml': CONFIG,
      'rules/competitor.mjs': rule("if (value.text.startsWith('paul')) throw new Error('cannot judge ' + value.text);"),
    });
    const before = contents(at);
    const { code, stdout, stderr } = await lumo(at, [...RUN, '--jobs', jobs]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error LUMO_/);
    expect(stderr).not.toMatch(/paul|globex|\n\s+at /);
    expect(contents(at)).toEqual(before);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['that is not there', { 'lumo.config.yaml': 'plugins: [./rules/nowhere.mjs]\n' }, /nowhere\.mjs/],
    ['that exports nothing', { 'lumo.config.yaml': CONFIG, 'rules/competitor.mjs': 'export const x = 1;\n' }, /exports no rule/],
    ['that is no rule', { 'lumo.config.yaml': CONFIG, 'rules/competitor.mjs': "export default { id: 'Bad Id' };\n" }, /not a rule/],
    ['that fails to load', { 'lumo.config.yaml': CONFIG, 'rules/competitor.mjs': 'export default (\n' }, /cannot be loaded/],
    [
      'that takes a name of ours',
      { 'lumo.config.yaml': CONFIG, 'rules/competitor.mjs': rule().replace('competitor-domain', 'opposition-list') },
      /opposition-list.*exists already/,
    ],
  ])('%s is refused before anything is read', async (_, files, words) => {
    const at = project(files);
    const before = contents(at);
    const { code, stdout, stderr } = await lumo(at, [...RUN]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error LUMO_PLUGIN_INVALID/);
    expect(stderr).toMatch(words);
    expect(contents(at)).toEqual(before);
  });
});
