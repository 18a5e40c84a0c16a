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
    const { code, stdout, stderr } = await lumo(at, [...RUN, '-f', 'full', '-f', 'json=a.report.json', '--jobs', jobs]);
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
    const { stdout } = await lumo(at, [...RUN, '--check', '-f', 'full', '--lang', 'fr']);
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

/** A plugin with a name: a rule, and a preset that extends one of ours. */
const acme = ({
  id = 'acme/refused',
  more = '',
  visit = "email(value, cell) { if (value.domain === 'globex.example') ctx.report(cell, 'said'); }",
} = {}): string => `
import { definePlugin, defineRule, z } from 'lumo-check/author';

export default definePlugin({
  name: 'acme',
  api: 1,
  rules: [defineRule({
    id: '${id}', about: 'contacts', since: '1.0.0', theme: 'opposition', law: [],
    docs: {
      title: { en: 'Refused by telephone', fr: 'Refus par téléphone' },
      why: { en: 'They told us.', fr: 'Ils nous l’ont dit.' },
      remedy: { en: 'Leave them out.', fr: 'Écartez-les.' },
      bad: [], good: [],
    },
    needs: { email: 'required' }, channels: ['email'], verdict: 'opposed', severity: 'error', action: 'bar',
    messages: { said: { en: 'They refused.', fr: 'Ils ont refusé.' } },
    visit: (ctx) => ({ ${visit} }),
    ${more}
  })],
  presets: { 'acme/b2b': { extends: 'fr-b2b', description: { en: 'Ours.', fr: 'Le nôtre.' }, channels: ['email', 'phone'], rules: { '${id}': 'warning' } } },
});
`;
const ACME = 'plugins: [./acme.mjs]\n';

describe.concurrent('a plugin with a name', () => {
  it('has refusals made to us remembered by the register, as ours are', async () => {
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme({ more: "role: 'own-refusal'," }) });
    await lumo(at, ['oppose', 'add', '--email', 'zoe@elsewhere.example', '--origin', 'phone']);
    const { stderr } = await lumo(at, ['a.csv', '-o', 'b.csv']);
    expect(stderr).toBe('1 opposition is added to the register.\n');
    const next = await lumo(at, ['a.csv', '-o', '-', '--no-config-lookup']);
    expect(next.stdout).toBe(contactFile(CLAIRE));
  });

  it('has ids with a slash, which every report holds', async () => {
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme() });
    const formats = ['sarif', 'junit', 'gitlab', 'github', 'html', 'markdown', 'csv', 'ndjson'];
    const run = await lumo(at, [...RUN, '--check', ...formats.flatMap((format) => ['-f', `${format}=out.${format}`])]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
    for (const format of formats) expect(contents(at)[`out.${format}`], format).toContain('acme/refused');
  });

  it.each<[number, ...string[]]>([
    [1, '--only', 'acme/refused'],
    [0, '--skip', 'acme/refused'],
    [0, '--rule', 'acme/refused:warning'],
  ])('has ids with a slash, which selections take: exit code %s with %s %s', async (code, ...args) => {
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme() });
    expect((await lumo(at, [...RUN, '--check', ...args])).code).toBe(code);
  });

  it('has ids with a slash, which exemptions take', async () => {
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme({ more: "theme: 'relevance'," }) });
    const why = ['--reason', 'asked for it', '--proof', 'ticket 12', '--approved-by', 'Anna', '--until', '2026-12-31'];
    expect(await lumo(at, ['exempt', 'a.csv', '--row', '3', '--for-rule', 'acme/refused', ...why])).toMatchObject({ code: 0, stderr: '' });
    expect((await lumo(at, [...RUN, '--check'])).code).toBe(0);
    const refusal = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme() });
    const refused = await lumo(refusal, ['exempt', 'a.csv', '--row', '3', '--for-rule', 'acme/refused', ...why]);
    expect(refused.stderr).toMatch(/^error LUMO_EXEMPTION_REFUSED/);
  });

  it('has presets that options and configurations name, with their did-you-mean', async () => {
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme() });
    const print = async (...args: string[]) => JSON.parse((await lumo(at, ['--print-config', ...args])).stdout);
    const config = await print('--preset', 'acme/b2b');
    expect(config).toMatchObject({ preset: 'acme/b2b', channels: ['email', 'phone'] });
    const severities = config.rules.map(({ id, severity }: { id: string; severity: string }) => [id, severity]);
    expect(severities).toEqual(
      expect.arrayContaining([
        ['acme/refused', 'warning'],
        ['consumer-without-consent', 'off'],
      ]),
    );
    const wrong = await lumo(at, [...RUN, '--preset', 'acme/b2c']);
    expect({ code: wrong.code, stderr: wrong.stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "acme/b2b"?'),
    });
    const file = project({ 'lumo.config.yaml': `${ACME}preset: acme/nothing-like-it\n`, 'acme.mjs': acme() });
    expect((await lumo(file, [...RUN])).stderr).toMatch(/^error LUMO_CONFIG_INVALID[\s\S]*preset: "acme\/nothing-like-it" is not allowed/);
  });

  it('is known to explain and rules, in the language of the configuration', async () => {
    const at = project({ 'lumo.config.yaml': `${ACME}lang: fr\n`, 'acme.mjs': acme({ more: "status: 'preview'," }) });
    const explained = (await lumo(at, ['explain', 'acme/refused'])).stdout;
    expect(explained).toContain('Refus par téléphone');
    expect(explained).toContain('à l’essai');
    expect((await lumo(at, ['explain', 'acme/refused', '--lang', 'en'])).stdout).toContain('preview');
    expect((await lumo(at, ['rules'])).stdout).toMatch(/acme\/refused .*à l’essai/);
    expect((await lumo(at, ['explain', 'acme/refused', '--no-config-lookup'])).code).toBe(2);
  });

  it('has previews, which run only when they are named', async () => {
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme({ more: "status: 'preview'," }) });
    expect((await lumo(at, [...RUN, '--check'])).code).toBe(0);
    for (const args of [
      ['--rule', 'acme/refused:error'],
      ['--only', 'acme/refused'],
    ])
      expect((await lumo(at, [...RUN, '--check', ...args])).code, args.join(' ')).toBe(1);
    expect((await lumo(at, [...RUN, '--check', '--preset', 'acme/b2b', '--channel', 'email', '-f', 'full'])).stdout).toContain(
      'Refused by telephone',
    );
  });

  it('puts the text of a cell into no fact: the run ends, and no address is printed anywhere', async () => {
    const visit = "email(value, cell) { ctx.report(cell, 'said', { facts: { seen: value.text } }); }";
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme({ visit }) });
    const before = contents(at);
    const { code, stdout, stderr } = await lumo(at, [...RUN, '-f', 'json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error LUMO_RULE_FACT/);
    expect(stderr).not.toMatch(/claire|paul|@/);
    expect(contents(at)).toEqual(before);
  });

  it.each([
    ['whose visit returns a text', "visit: () => 'paul@globex.example',"],
    ['whose visit throws', "visit: () => { throw new Error('paul@globex.example'); },"],
    ['whose visitor is no function', "visit: () => ({ email: 'paul@globex.example' }),"],
    ['that reports an unknown message', 'visit: (ctx) => ({ email(value, cell) { ctx.report(cell, value.text); } }),'],
    ['that throws in start', "start() { throw new Error('paul@globex.example'); },"],
    ['that throws in end', "end() { throw new Error('paul@globex.example'); },"],
    [
      'that throws in the survey',
      "survey: { empty: () => 0, merge: (a) => a }, visitSurvey: () => { throw new Error('paul@globex.example'); },",
    ],
    [
      'that throws when the survey is settled',
      "survey: { empty: () => 0, merge: (a) => a, settle() { throw new Error('paul@globex.example'); } }, visitSurvey: () => ({}),",
    ],
    [
      'that throws when it says what a row says of a person',
      "keyed: { least: 1, says: () => () => { throw new Error('paul@globex.example'); } },",
    ],
    ['that says of a person what are no bits', 'keyed: { least: 1, says: () => ({ emails }) => emails[0].text },'],
    ['that throws when it begins to count', "tally: { empty() { throw new Error('paul@globex.example'); }, merge: (a) => a },"],
    ['that throws when counts are put together', "tally: { empty: () => 0, merge() { throw new Error('paul@globex.example'); } },"],
  ])('has its rule named, and nothing of what it said, %s', async (_, more) => {
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme({ more }) });
    for (const jobs of ['1', '2']) {
      const { code, stdout, stderr } = await lumo(at, [...RUN, '--check', '--jobs', jobs]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error LUMO_RULE_FAILED[\s\S]*"acme\/refused"/);
      expect(stderr).not.toMatch(/paul|globex/);
    }
  });

  it.each([
    ['on a row', 'visit: () => ({ email(value) { throw new Error(value.text); } }),', ' failed on row 3,'],
    ['in its visit', "visit: () => { throw new Error('paul@globex.example'); },", ' failed,'],
    ['in start', "start() { throw new Error('paul@globex.example'); },", ' failed,'],
    [
      'in the survey',
      'survey: { empty: () => 0, merge: (a) => a }, visitSurvey: () => ({ email(value) { throw new Error(value.text); } }),',
      ' failed on row 2,',
    ],
    ['over its options', "options: z.object({}).transform(() => { throw new Error('paul@globex.example'); }),", ' failed,'],
  ])('has its rule named by why and exempt too, when it throws %s', async (_, more, words) => {
    const at = project({ 'lumo.config.yaml': ACME, 'acme.mjs': acme({ more }) });
    const exempt = ['--for-rule', 'acme/refused', '--reason', 'asked', '--proof', 'ticket 12', '--approved-by', 'Anna'];
    for (const args of [['why'], ['exempt', ...exempt, '--until', '2026-12-31']]) {
      const { code, stdout, stderr } = await lumo(at, [...args, 'a.csv', '--row', '3']);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error LUMO_RULE_FAILED\n/);
      // Options are read before any file is.
      const rule = more.includes('options') ? 'The rule' : '"a.csv": the rule';
      expect(stderr).toContain(`${rule} "acme/refused"${words}`);
      expect(stderr).not.toMatch(/paul|globex/);
    }
    expect(contents(at)['lumo-exemptions.yaml']).toBeUndefined();
    expect(await lumo(at, ['why', 'a.csv', '--row', '3', '--skip', 'acme/refused'])).toMatchObject({ code: 0, stderr: '' });
  });
});
