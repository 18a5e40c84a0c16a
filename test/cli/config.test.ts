import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, contents, folder, installedIn, lumo, names, PAUL, STOP } from './support.js';

const CSV = contactFile(CLAIRE, BROKEN);

/** One setting that shows: the exit code of a file with errors becomes 0. */
const WRITTEN: Readonly<Record<string, string>> = {
  'lumo.config.yaml': 'failOn: never # as a comment may say\n',
  'lumo.config.yml': 'failOn: never\n',
  'lumo.config.json': '{ "failOn": "never" }\n',
  'lumo.config.mjs': "export default { failOn: 'never' };\n",
  'lumo.config.ts':
    "import { defineConfig } from 'lumo-check';\nconst never = 'never' as const;\nexport default defineConfig({ failOn: never });\n",
  'lumo.config.mts': "import type { ConfigInput } from 'lumo-check';\nexport default { failOn: 'never' } satisfies ConfigInput;\n",
};

describe.concurrent('the configuration file', () => {
  it.each(Object.entries(WRITTEN))('%s is found from a folder below, without lumo-check being installed there', async (name, text) => {
    const at = folder({ [name]: text, 'clients/2026/a.csv': CSV });
    const below = join(at, 'clients/2026');
    const [found, ignored] = await Promise.all([
      lumo(below, ['a.csv', '--check']),
      lumo(below, ['a.csv', '--check', '--no-config-lookup']),
    ]);
    expect({ found: found.code, stderr: found.stderr, ignored: ignored.code }).toEqual({ found: 0, stderr: '', ignored: 1 });
    // Compiling a TypeScript file leaves no cache behind.
    expect(names(at).filter((path) => path.includes('.'))).toEqual(['clients/2026/a.csv', name].sort());
  });

  it('TypeScript may use the installed package too', async () => {
    const at = folder({ 'lumo.config.ts': WRITTEN['lumo.config.ts'] ?? '', 'a.csv': CSV });
    installedIn(at);
    const { code, stderr } = await lumo(at, ['a.csv', '--check']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('the nearest wins, and is the only one read', async () => {
    const at = folder({ 'lumo.config.yaml': 'nonsense: true\n', 'sub/lumo.config.json': '{"failOn": "never"}', 'sub/a.csv': CSV });
    expect((await lumo(join(at, 'sub'), ['a.csv', '--check'])).code).toBe(0);
  });

  it.each<[readonly string[]]>([
    [['-c', 'conf/ours.yaml']],
    [['--config', 'conf/ours.yaml']],
    [['--config=conf/ours.yaml', '--no-config-lookup']],
  ])('%j reads that file, whatever else there is', async (args) => {
    const at = folder({ 'lumo.config.yaml': 'nonsense: true\n', 'conf/ours.yaml': 'failOn: never\n', 'a.csv': CSV });
    const { code, stderr } = await lumo(at, ['a.csv', '--check', ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('paths of lists start from its folder; those of the command line from where the user stands', async () => {
    const at = folder({
      'lumo.config.yaml': 'lists:\n  - file: lists/stop.txt\n    kind: opposition\n',
      'lists/stop.txt': 'claire@acme.example\n',
      'sub/more.txt': 'paul@globex.example\n',
      'sub/a.csv': contactFile(CLAIRE, PAUL, 'ana@initech.example;Roux;Initech;Salon Batimat;2026-03-02;2026-09-02'),
    });
    const { code, stdout, stderr } = await lumo(join(at, 'sub'), ['a.csv', '-o', '-', '--opposition', 'more.txt']);
    expect(code).toBe(1);
    expect(stdout).toContain('ana@initech.example');
    expect(stdout).not.toMatch(/claire|paul/);
    expect(stderr).toMatch(/1 contact kept, 2 left out/);
  });

  it('its language is the language of the summary', async () => {
    const at = folder({ 'lumo.config.yaml': 'lang: fr\n', 'a.csv': CSV });
    expect((await lumo(at, ['a.csv', '--check'])).stdout).toContain('Adresse email mal formée');
    expect((await lumo(at, ['a.csv', '--check', '--lang', 'en'])).stdout).toContain('Malformed email address');
  });
});

describe.concurrent('a configuration that is wrong ends the run, names its file and the place, and nothing is written', () => {
  it.each<[string, string, string, string, readonly RegExp[], readonly RegExp[]]>([
    [
      'an unknown key',
      'lumo.config.yaml',
      'chanels: [email]\n',
      'LUMO_CONFIG_INVALID',
      [/"chanels"/, /Did you mean "channels"\?/],
      [/« chanels »/, /Vouliez-vous dire « channels »/],
    ],
    [
      'a wrong value deep inside',
      'lumo.config.json',
      '{"lists": [{"file": "stop.txt", "kind": "oposition"}]}',
      'LUMO_CONFIG_INVALID',
      [/lists\[0\]\.kind/, /Did you mean "opposition"\?/],
      [/lists\[0\]\.kind/, /Vouliez-vous dire « opposition »/],
    ],
    [
      'a severity',
      'lumo.config.yaml',
      'rules:\n  source-missing: eror\n',
      'LUMO_CONFIG_INVALID',
      [/rules\.source-missing/, /"error"/],
      [/rules\.source-missing/, /« error »/],
    ],
    [
      'a rule',
      'lumo.config.yaml',
      'rules:\n  source-mising: error\n',
      'LUMO_UNKNOWN_RULE',
      [/source-mising/, /"source-missing"/],
      [/source-mising/, /« source-missing »/],
    ],
    [
      'an option of a rule',
      'lumo.config.yaml',
      'rules:\n  retention-prospect:\n    mounths: 24\n',
      'LUMO_CONFIG_INVALID',
      [/rules\.retention-prospect/, /mounths/, /"months"/],
      [/mounths/, /« months »/],
    ],
    [
      'a field',
      'lumo.config.yaml',
      'columns:\n  Mail: emial\n',
      'LUMO_CONFIG_INVALID',
      [/columns\.Mail/, /"email"/],
      [/columns\.Mail/, /« email »/],
    ],
    [
      'two faults at once',
      'lumo.config.yaml',
      'preset: fr-b2\nlang: english\n',
      'LUMO_CONFIG_INVALID',
      [/2 problems/, /preset: /, /lang: /],
      [/2 problèmes/, /preset : /, /lang : /],
    ],
    ['YAML that is none', 'lumo.config.yaml', 'preset: "fr-b2b\nlang: fr\n', 'LUMO_CONFIG_UNREADABLE', [/line \d/], [/ligne \d/]],
    ['a key said twice', 'lumo.config.yaml', 'failOn: never\nfailOn: error\n', 'LUMO_CONFIG_UNREADABLE', [/line 2/], [/ligne 2/]],
    ['JSON that is none', 'lumo.config.json', '{\n  "preset": "fr-b2b",,\n}', 'LUMO_CONFIG_UNREADABLE', [/line 2/], [/ligne 2/]],
    [
      'a module that does not compile',
      'lumo.config.mjs',
      'export default { preset: ',
      'LUMO_CONFIG_UNREADABLE',
      [/cannot be read/],
      [/illisible|ne peut pas être lu/],
    ],
    [
      'TypeScript that throws',
      'lumo.config.ts',
      "throw new Error('no');\n",
      'LUMO_CONFIG_UNREADABLE',
      [/lumo\.config\.ts/],
      [/lumo\.config\.ts/],
    ],
    ['a list instead of settings', 'lumo.config.yaml', '- preset\n', 'LUMO_CONFIG_INVALID', [/list/], [/liste/]],
  ])('%s', async (_, name, text, code, en, fr) => {
    const at = folder({ [name]: text, 'a.csv': CSV });
    const before = contents(at);
    const [english, french] = await Promise.all([lumo(at, ['a.csv']), lumo(at, ['a.csv', '--lang', 'fr'])]);
    for (const [ran, words, label] of [
      [english, en, 'error'],
      [french, fr, 'erreur'],
    ] as const) {
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(new RegExp(`^${label} ${code}\n`));
      for (const word of words) expect(ran.stderr).toMatch(word);
      expect(ran.stderr).toMatch(/\n {2}→ \S/);
      expect(ran.stderr).not.toMatch(/␊|\n\s+at /);
      expect(ran.stderr).not.toContain(at);
      if (code !== 'LUMO_UNKNOWN_RULE' && !text.includes('mounths')) expect(ran.stderr).toContain(name);
    }
    expect(contents(at)).toEqual(before);
  });

  it('each problem has a line of its own', async () => {
    const at = folder({ 'lumo.config.yaml': 'preset: fr-b2\nlang: english\n', 'a.csv': CSV });
    const { stderr } = await lumo(at, ['a.csv']);
    expect(stderr.split('\n').filter((line) => /^\s*- (preset|lang): /.test(line))).toHaveLength(2);
  });

  it('--config naming no file is told from a file that is wrong', async () => {
    const { code, stderr } = await lumo(folder({ 'a.csv': CSV }), ['a.csv', '-c', 'nope.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_CONFIG_NOT_FOUND');
    expect(stderr).toContain('nope.yaml');
  });
});

describe.concurrent('--print-config', () => {
  it('prints what was decided and by whom, reads no contact and writes nothing', async () => {
    const at = folder({ 'lumo.config.yaml': 'failOn: warning\nmaxWarnings: 3\njobs: 1\ncountry: BE\n' });
    const before = contents(at);
    const { code, stdout, stderr } = await lumo(at, ['nowhere.csv', '--print-config', '--jobs', '2', '--rule', 'source-missing:off'], {
      env: { LUMO_MAX_WARNINGS: '5', LUMO_JOBS: '3' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const config = JSON.parse(stdout);
    expect(config).toMatchObject({ preset: 'fr-b2b', failOn: 'warning', maxWarnings: 5, jobs: 2, country: 'BE', channels: ['email'] });
    expect(config.rules.find(({ id }: { id: string }) => id === 'source-missing')).toMatchObject({ severity: 'off' });
    expect(config.rules.find(({ id }: { id: string }) => id === 'retention-prospect').options).toMatchObject({ months: 36 });
    expect(config.origins).toMatchObject({
      failOn: 'file',
      country: 'file',
      maxWarnings: 'environment',
      jobs: 'command line',
      channels: 'preset',
      'rules.source-missing.severity': 'command line',
      'rules.consumer-without-consent.severity': 'preset',
    });
    expect(contents(at)).toEqual(before);
  });

  it('is a configuration that gives the same settings when it is read again', async () => {
    const at = folder();
    const first = await lumo(at, ['--print-config', '--preset', 'fr-b2c', '--channel', 'email,sms']);
    const { origins: _, rules, ...settings } = JSON.parse(first.stdout);
    const again = {
      ...settings,
      rules: Object.fromEntries(
        rules.map(({ id, severity, action, options }: Record<string, string | object>) => [
          id,
          { severity, action, ...(options as object) },
        ]),
      ),
    };
    const second = await lumo(folder({ 'lumo.config.json': JSON.stringify(again) }), ['--print-config']);
    expect(second.stderr).toBe('');
    const { origins: __, ...decided } = JSON.parse(second.stdout);
    expect(decided).toEqual({ ...settings, rules });
  });

  it.each([
    [{ LUMO_FAIL_ON: 'never' }, [], 'never'],
    [{ LUMO_FAIL_ON: 'never' }, ['--fail-on', 'error'], 'error'],
    [{}, [], 'warning'],
  ])('%j and %j: command line over environment over file', async (env, args, failOn) => {
    const at = folder({ 'lumo.config.yaml': 'failOn: warning\n' });
    expect(JSON.parse((await lumo(at, ['--print-config', ...args], { env })).stdout).failOn).toBe(failOn);
  });

  it('a wrong variable of the environment is named', async () => {
    const { code, stderr } = await lumo(folder({ 'a.csv': CSV }), ['a.csv'], { env: { LUMO_FAIL_ON: 'sometimes' } });
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_FAIL_ON');
  });
});

describe.concurrent('lumo-check init', () => {
  it.each([
    [[], 'lumo.config.yaml', 'en'],
    [['--lang', 'fr'], 'lumo.config.yaml', 'fr'],
    [['-o', 'lumo.config.json'], 'lumo.config.json', 'en'],
    [['-o', 'lumo.config.ts'], 'lumo.config.ts', 'fr'],
  ] as const)('%j writes %s, which the next run uses with the same result', async (args, name, lang) => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL), 'stop.txt': STOP });
    const { code, stdout, stderr } = await lumo(at, ['init', 'a.csv', ...args], { env: { LUMO_LANG: lang } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(name);
    expect(stdout).toContain('lumo-check a.csv');
    expect(stdout).toMatch(lang === 'fr' || args.includes('fr' as never) ? /Relisez/ : /Read it over/);
    expect(names(at)).toEqual(['a.csv', name, 'stop.txt'].sort());
    expect(contents(at)[name]).not.toMatch(/claire|Martin/);
    const after = await lumo(at, ['a.csv', '-o', '-', '--opposition', 'stop.txt']);
    expect([after.code, after.stdout]).toEqual([0, contactFile(CLAIRE, PAUL)]);
    const { origins } = JSON.parse((await lumo(at, ['--print-config'])).stdout);
    expect(origins.preset).toBe('file');
    // The command that it says works for whoever trusts no folder.
    const [, said = ''] = /lumo-check (.*)\n/.exec(stdout) ?? [];
    const asSaid = await lumo(at, [...said.split(' '), '--opposition', 'stop.txt', '-o', '-'], {
      env: { LUMO_TRUSTED_FOLDERS: undefined },
    });
    expect([asSaid.code, asSaid.stderr.includes('LUMO_CONFIG_UNTRUSTED')]).toEqual([0, false]);
  });

  it('refuses to overwrite a configuration, in both languages', async () => {
    const at = folder({ 'a.csv': CSV, 'lumo.config.yaml': 'failOn: never\n' });
    const before = contents(at);
    const english = await lumo(at, ['init', 'a.csv']);
    const french = await lumo(at, ['init', 'a.csv', '--lang', 'fr']);
    expect([english.code, french.code]).toEqual([2, 2]);
    expect(english.stderr).toMatch(/LUMO_CONFIG_EXISTS[\s\S]*exists already[\s\S]*→/);
    expect(french.stderr).toMatch(/LUMO_CONFIG_EXISTS[\s\S]*existe déjà[\s\S]*→/);
    expect(contents(at)).toEqual(before);
  });

  it('never writes over the sample itself', async () => {
    const at = folder({ 'a.csv': CSV });
    const before = contents(at);
    expect((await lumo(at, ['init', 'a.csv', '-o', 'a.csv'])).code).toBe(2);
    expect(contents(at)).toEqual(before);
  });

  it('-o - prints it', async () => {
    const at = folder({ 'a.csv': CSV });
    const { code, stdout } = await lumo(at, ['init', 'a.csv', '-o', '-']);
    expect(code).toBe(0);
    expect(stdout).toContain('preset: fr-b2b');
    expect(names(at)).toEqual(['a.csv']);
  });

  it('writes who sends, and with which tool; a tool that is none is refused with the nearest', async () => {
    const at = folder({ 'a.csv': CSV });
    const args = ['init', 'a.csv', '-o', '-', '--sender', 'Acme', '--appends', 'stop'];
    expect((await lumo(at, [...args, '--tool', 'brevo'])).stdout).toContain(
      '\nsender:\n  name: "Acme"\n  # contact: "privacy@acme.example"\n  tool: "brevo"\n  appends: ["stop"]\n',
    );
    const wrong = await lumo(at, [...args, '--tool', 'brevvo']);
    expect([wrong.code, wrong.stderr.includes('Did you mean "brevo"?')]).toEqual([2, true]);
  });

  it('keeps the preset asked for', async () => {
    const { stdout } = await lumo(folder({ 'a.csv': CSV }), ['init', 'a.csv', '-p', 'fr-b2c', '-o', '-']);
    expect(stdout).toContain('preset: fr-b2c');
  });
});
