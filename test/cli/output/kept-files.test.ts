import { chmodSync, cpSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OptionSet } from '../../../src/cli/options/table/option.js';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../../src/cli/program/command-table.js';
import { clean } from '../../../src/library/check.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';
import { openShardWorker } from '../../../src/shards/index.js';
import { here } from '../../laws/support.js';
import { CLAIRE, contactFile, contents, folder, names } from '../support.js';
import { unprivileged } from '../unprivileged.js';

const KEY = 'a1b2c3d4'.repeat(8);
const ENV = { LUMO_AS_OF: '2026-11-24', HOME: '/nonexistent' };

/** A project that keeps all that a project may keep. */
const project = async (): Promise<string> => {
  const at = folder({
    'a.csv': contactFile(CLAIRE),
    'stop.txt': 'paul@acme.example\n',
    'stop.txt.list.yaml': 'kind: opposition\n',
    'elsewhere.txt': 'paul@globex.example\n',
    'requests.csv': 'received;answered\n2026-10-01;2026-10-12\n',
    'plugin.mjs':
      'export default { api: 1, name: "house", presets: { "house/b2b": { extends: "fr-b2b", description: { en: "x", fr: "x" } } } };\n',
    'lumo.config.yaml': 'lists:\n  - { file: stop.txt }\nplugins: [./plugin.mjs]\nevidence: chain\n',
    'lumo-exemptions.yaml': 'exemptions: []\n',
    '.lumo/key': `${KEY}\n`,
    'exports/old.csv': contactFile(CLAIRE),
    'gov/lumo.governance.yaml': 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20 }\n',
    'breaches.csv': 'id,nature,aware_at,risk\nBR-1,confidentiality,2026-11-20T09:00+01:00,high\n',
    'gov/breaches.csv': 'id,nature,aware_at,risk\nBR-1,confidentiality,2026-11-20T09:00+01:00,high\n',
    'gov/training.csv': 'person,trained_on\np-1,2026-02-20\n',
    'gov/leavers.csv': '\u0000\u0001 no table',
  });
  chmodSync(join(at, '.lumo/key'), 0o600);
  for (const args of [
    ['a.csv', '-o', join(folder(), 'clean.csv'), '--write-baseline', 'base.json'],
    ['kpi', 'a.csv', '--history', '.lumo/history.ndjson'],
    ['oppose', 'add', '--email', 'lea@acme.example', '--origin', 'letter'],
    ['lists', 'compile', 'elsewhere.txt', '-o', 'elsewhere.lumoidx'],
    ['shard', 'plan', 'a.csv', '-o', 'plan', '--only', 'opposition-list'],
  ]) {
    const { code, stderr } = await here(args, { cwd: at, env: ENV });
    expect(code, stderr.toString()).toBeLessThan(2);
  }
  const part = (await openShardWorker(join(at, 'plan'))).begin({ mode: 'judge', part: 0, output: 'none' }, {});
  await part.csv(Buffer.from(contactFile(CLAIRE).split('\n').slice(1).join('\n')));
  writeFileSync(join(at, 'o.json'), await part.end());
  return at;
};

/** What no output may take the place of, whether or not the command reads it. */
const KEPT = [
  'lumo.config.yaml',
  'lumo-exemptions.yaml',
  'stop.txt.list.yaml',
  'chain/000001.json',
  'chain/last.sha256',
  'elsewhere.lumoidx',
  'base.json',
  '.lumo/key',
  '.lumo/register',
  '.lumo/history.ndjson',
  'breaches.csv',
];

const EXEMPT = ['exempt', 'a.csv', '--row', '2', '--for-rule', 'source-missing', '--reason', 'r', '--proof', 'p', '--approved-by', 'w'];

interface Output {
  /** The command, and its name in the table of commands. */
  readonly command: string;
  readonly option: string;
  /** The command line that writes to a path. */
  readonly args: (path: string) => readonly string[];
  /** Kept files that it is there to write. */
  readonly own?: readonly string[];
  /** What else it reads. */
  readonly reads?: readonly string[];
}
const CONTACTS = ['a.csv', 'stop.txt', 'plugin.mjs'];
const PLAN = ['a.csv', 'plan/plan.json', 'plan/driver.json', 'plan/head'];
const JUDGE = ['shard', 'judge', '--plan', 'plan', '--part', '0', '--outcome', 'new.json'];
const MERGE = ['shard', 'merge', 'o.json', '--plan', 'plan', '--parts', '1'];
const output = (command: string, option: string, args: Output['args'], more: Partial<Output> = {}): Output => ({
  command,
  option,
  args,
  reads: CONTACTS,
  ...more,
});

/** Every output of every command. */
const OUTPUTS: readonly Output[] = [
  output('check', 'out', (path) => ['a.csv', '-o', path]),
  output('check', 'rejects', (path) => ['a.csv', '-o', 'new.csv', '--rejects', path]),
  output('check', 'format', (path) => ['a.csv', '--check', '-f', `json=${path}`]),
  output('check', 'format', (path) => ['a.csv', '--check', '-f', `ndjson=${path}`]),
  output('check', 'format', (path) => ['a.csv', '--check', '-f', `./reporter.mjs=${path}`], { reads: [...CONTACTS, 'reporter.mjs'] }),
  output('check', 'writeBaseline', (path) => ['a.csv', '--check', '--write-baseline', path], { own: ['base.json'] }),
  output('check', 'out', (path) => ['a.csv', '-o', path, '--history', '.lumo/history.ndjson', '--baseline', 'base.json']),
  output('check', 'evidence', (path) => ['a.csv', '-o', 'new.csv', '--evidence', path]),
  output('notices', 'out', (path) => ['notices', 'a.csv', '-o', path]),
  output('policy', 'out', (path) => ['policy', '-o', path], { reads: ['stop.txt', 'plugin.mjs'] }),
  output('segment', 'out', (path) => ['segment', 'a.csv', '-o', path]),
  output('segment', 'split', (path) => ['segment', 'a.csv', '--by', 'size', '--split', path]),
  output('retain', 'out', (path) => ['retain', 'a.csv', '-o', path]),
  output('retain', 'archive', (path) => ['retain', 'a.csv', '--archive', path]),
  output('retain', 'ending', (path) => ['retain', 'a.csv', '--ending', path]),
  output('retain', 'certificate', (path) => ['retain', 'a.csv', '--certificate', path]),
  output('kpi', 'format', (path) => ['kpi', 'a.csv', '--requests', 'requests.csv', '-f', `json=${path}`], {
    reads: [...CONTACTS, 'requests.csv'],
  }),
  output('kpi', 'history', (path) => ['kpi', 'a.csv', '--requests', 'requests.csv', '--history', path], {
    reads: [...CONTACTS, 'requests.csv'],
    own: ['.lumo/history.ndjson'],
  }),
  output('audit', 'format', (path) => ['audit', 'exports', '--no-cache', '-f', `json=${path}`], { reads: ['stop.txt', 'plugin.mjs'] }),
  output('audit', 'kpi', (path) => ['audit', 'exports', '--no-cache', '--kpi', `csv=${path}`], { reads: ['stop.txt', 'plugin.mjs'] }),
  output('audit', 'prometheus', (path) => ['audit', 'exports', '--no-cache', '--prometheus', path], { reads: ['stop.txt'] }),
  output('audit', 'history', (path) => ['audit', 'exports', '--no-cache', '--history', path], {
    reads: ['stop.txt', 'plugin.mjs'],
    own: ['.lumo/history.ndjson'],
  }),
  output('audit', 'log', (path) => ['audit', 'exports', '--no-cache', '--log', path], { reads: ['stop.txt', 'plugin.mjs'] }),
  output('audit', 'writeBaseline', (path) => ['audit', 'exports', '--no-cache', '--write-baseline', path], {
    reads: ['stop.txt', 'plugin.mjs'],
    own: ['base.json'],
  }),
  output('audit', 'cacheLocation', (path) => ['audit', 'exports', '--cache-location', path], { reads: ['stop.txt', 'plugin.mjs'] }),
  output('audit', 'evidence', (path) => ['audit', 'exports', '--no-cache', '--evidence', path], { reads: ['stop.txt', 'plugin.mjs'] }),
  output('evidence annex', 'out', (path) => ['evidence', 'annex', 'chain', '-o', path], { reads: [] }),
  output('lists compile', 'out', (path) => ['lists', 'compile', 'stop.txt', '-o', path], {
    reads: ['stop.txt', 'stop.txt.list.yaml'],
    own: ['elsewhere.lumoidx'],
  }),
  output('exempt', 'exemptions', (path) => [...EXEMPT, '--until', '2027-01-31', '--exemptions', path], { own: ['lumo-exemptions.yaml'] }),
  output('init', 'out', (path) => ['init', 'a.csv', '-o', path]),
  output('governance', 'format', (path) => ['governance', 'gov/lumo.governance.yaml', '-f', `json=${path}`], {
    reads: ['gov/lumo.governance.yaml'],
  }),
  output('governance', 'writeBaseline', (path) => ['governance', 'gov/lumo.governance.yaml', '--write-baseline', path], {
    reads: ['gov/lumo.governance.yaml'],
    own: ['base.json'],
  }),
  output('governance', 'evidence', (path) => ['governance', 'gov/lumo.governance.yaml', '--evidence', path], {
    reads: ['gov/lumo.governance.yaml'],
  }),
  output('governance', 'ics', (path) => ['governance', 'gov/lumo.governance.yaml', '--ics', path], { reads: ['gov/lumo.governance.yaml'] }),
  output('breach sheet', 'out', (path) => ['breach', 'sheet', 'BR-1', '--register-file', 'breaches.csv', '-o', path], {
    reads: ['breaches.csv'],
  }),
  output('breach drill', 'out', (path) => ['breach', 'drill', '--seed', '7', '--times', 'contain=35,assess=120,decide=200', '-o', path], {
    reads: [],
  }),
  output('shard plan', 'out', (path) => ['shard', 'plan', 'a.csv', '-o', path]),
  output('shard judge', 'outcome', (path) => ['shard', 'judge', '--plan', 'plan', '--part', '0', '--outcome', path], { reads: PLAN }),
  output('shard judge', 'rejects', (path) => [...JUDGE, '--rejects', path], { reads: PLAN }),
  output('shard survey', 'log', (path) => ['shard', 'survey', '--plan', 'plan', '--part', '0', '--log', path], { reads: PLAN }),
  output('shard settle', 'out', (path) => ['shard', 'settle', 'o.json', '--plan', 'plan', '--parts', '1', '-o', path], { reads: PLAN }),
  output('shard merge', 'format', (path) => [...MERGE, '-f', `json=${path}`], { reads: [...PLAN, 'o.json'] }),
  output('shard merge', 'evidence', (path) => [...MERGE, '--evidence', path], { reads: PLAN }),
  output('oppose export', '(file)', (path) => ['oppose', 'export', path], { reads: [] }),
  output('oppose export', '(file)', (path) => ['oppose', 'export', path, '--from', 'a.csv'], { reads: ['a.csv'] }),
  output('oppose add', 'register', (path) => ['oppose', 'add', '--email', 'x@acme.example', '--origin', 'letter', '--register', path], {
    reads: [],
    own: ['.lumo/register'],
  }),
  output('oppose import', 'register', (path) => ['oppose', 'import', 'stop.txt', '--register', path], {
    reads: ['stop.txt'],
    own: ['.lumo/register'],
  }),
  output(
    'oppose withdraw',
    'register',
    (path) => ['oppose', 'withdraw', '--email', 'lea@acme.example', '--proof', 't', '--date', '2026-11-24', '--register', path],
    {
      reads: [],
      own: ['.lumo/register'],
    },
  ),
];

/** What an attestation reads that does not name it: it lies beside it, whether or not it can be read. */
const BESIDE_ATTESTATION = ['gov/breaches.csv', 'gov/training.csv', 'gov/leavers.csv', 'gov/lumo.governance.yaml'];
const GOVERNED: readonly Output[] = [
  output('governance', 'format', (path) => ['governance', 'gov/lumo.governance.yaml', '-f', `json=${path}`], { reads: BESIDE_ATTESTATION }),
  output('governance', 'ics', (path) => ['governance', 'gov/lumo.governance.yaml', '--ics', path], { reads: BESIDE_ATTESTATION }),
  output('governance', 'evidence', (path) => ['governance', 'gov/lumo.governance.yaml', '--evidence', path], { reads: BESIDE_ATTESTATION }),
  output('check', 'format', (path) => ['gov/lumo.governance.yaml', '-f', `json=${path}`], { reads: BESIDE_ATTESTATION }),
  output('check', 'format', (path) => ['gov/lumo.governance.yaml', 'a.csv', '--check', '-f', `json=${path}`], {
    reads: BESIDE_ATTESTATION,
  }),
  output('check', 'format', (path) => ['a.csv', 'gov/lumo.governance.yaml', '--check', '-f', `html=${path}`], {
    reads: BESIDE_ATTESTATION,
  }),
  output('check', 'writeBaseline', (path) => ['a.csv', 'gov/lumo.governance.yaml', '--check', '--write-baseline', path], {
    reads: BESIDE_ATTESTATION,
  }),
];

/** Commands that make a file and never write over one, or that add to their own. */
const WRITES_ITS_OWN = ['lists probe', 'lists verify', 'breach new', 'mcp'];
/** Commands that write to the terminal only. */
const WRITES_NOTHING = [
  'shard cut',
  'shard work',
  'columns',
  'why',
  'simulate',
  'explain',
  'rules',
  'history',
  'verify',
  'lists stats',
  'oppose check',
  'oppose list',
  'completion',
];

const template = await project();
writeFileSync(join(template, 'reporter.mjs'), 'export default () => "text";\n');

/** A copy of the project in which a file also goes by other names. */
const copyWithLinks = (path: string): string => {
  const at = folder();
  cpSync(template, at, { recursive: true });
  mkdirSync(join(at, 'links'));
  symlinkSync(join(at, path), join(at, 'links/symbolic.json'));
  linkSync(join(at, path), join(at, 'links/hard.json'));
  symlinkSync(at, join(at, 'links/folder'), 'junction');
  return at;
};
/** Copies that the last case left as they were, which it has seen: the next one about the same path takes it. */
const untouched = new Map<string, { readonly at: string; readonly before: Readonly<Record<string, string>> }>();
const untouchedCopy = (path: string) => {
  const known = untouched.get(path);
  untouched.delete(path);
  if (known) return known;
  const at = copyWithLinks(path);
  return { at, before: contents(at) };
};
const plain = (path: string): string => path;
const hard = (): string => 'links/hard.json';
const OTHER_SPELLINGS: readonly (typeof plain)[] = [
  (path) => `exports/.././${path}`,
  (path) => `links/folder/${path}`,
  () => 'links/symbolic.json',
  hard,
];
const BY_NAME: ReadonlySet<string> = new Set(['lumo.config.yaml', 'lumo-exemptions.yaml', 'stop.txt.list.yaml', 'breaches.csv']);
let turn = 0;
const otherSpelling = (): typeof plain => OTHER_SPELLINGS[turn++ % OTHER_SPELLINGS.length] as typeof plain;

describe('no output of any command takes the place of what is read or kept', () => {
  it.each(
    [...OUTPUTS, ...GOVERNED].flatMap((one) =>
      [...(GOVERNED.includes(one) ? [] : KEPT), ...(one.reads ?? CONTACTS)]
        .filter((path) => !one.own?.includes(path))
        .map((path, n) => ({ ...one, path, spellings: n % 3 === 0 ? [plain, otherSpelling()] : [plain], line: one.args(path).join(' ') })),
    ),
  )('$line', async ({ args, path, spellings }) => {
    const { at, before } = untouchedCopy(path);
    let replaced = false;
    for (const spell of spellings) {
      const { code, stderr } = await here(args(spell(path)), { cwd: at, env: ENV });
      const said = stderr.toString();
      // What is known by its name only goes by no other: then the link is replaced, and never what it leads to.
      if (spell === hard && code !== 2 && BY_NAME.has(path)) {
        const { 'links/hard.json': _, ...others } = contents(at);
        const { 'links/hard.json': __, ...all } = before;
        expect(others).toEqual(all);
        replaced = true;
        continue;
      }
      expect({ said, now: contents(at) }).toEqual({ said: expect.stringMatching(/^error LUMO_[A-Z_]+\n/), now: before });
      expect(code, said).toBe(2);
    }
    if (!replaced) untouched.set(path, { at, before });
  });
});

describe('the table of outputs', () => {
  it('knows every command, and every option that names what is written', () => {
    const commands = COMMANDS.flatMap((spec) =>
      isGroup(spec) ? spec.commands.map((one) => [`${spec.name} ${one.name}`, one.options] as const) : [[spec.name, spec.options] as const],
    );
    const written = commands.flatMap(([name, options]) =>
      Object.entries(options as OptionSet).flatMap(([option, { writes }]) => (writes ? [`${name} ${option}`] : [])),
    );
    expect([...new Set(OUTPUTS.map(({ command, option }) => `${command} ${option}`))].filter((one) => !one.includes('(')).sort()).toEqual(
      written.sort(),
    );
    expect([...new Set([...OUTPUTS.map(({ command }) => command), ...WRITES_NOTHING, ...WRITES_ITS_OWN])].sort()).toEqual(
      commands.map(([name]) => name).sort(),
    );
  });
});

describe('what is kept is still written by what keeps it', () => {
  it.each<[string, readonly string[]]>([
    ['base.json', ['a.csv', '--check', '--write-baseline', 'base.json']],
    ['base.json', ['a.csv', '--check', '--baseline', 'base.json', '--write-baseline', './base.json']],
    ['.lumo/history.ndjson', ['kpi', 'a.csv', '--history', '.lumo/history.ndjson']],
    ['.lumo/register', ['oppose', 'add', '--email', 'noe@acme.example', '--origin', 'letter']],
    ['elsewhere.lumoidx', ['lists', 'compile', 'elsewhere.txt']],
    ['chain/000002.json', ['a.csv', '-o', 'new.csv']],
  ])('%s, by %j', async (path, args) => {
    const at = copyWithLinks('a.csv');
    const { code, stderr } = await here(args, { cwd: at, env: ENV });
    expect(code, stderr.toString()).toBeLessThan(2);
    expect(names(at)).toContain(path);
  });

  it('but not into what cannot be read, and so not be kept', async () => {
    const at = copyWithLinks('a.csv');
    const before = contents(at);
    chmodSync(join(at, 'lumo-exemptions.yaml'), 0o000);
    const { code } = await unprivileged([at], () => here([...EXEMPT, '--until', '2027-01-31'], { cwd: at, env: ENV }));
    chmodSync(join(at, 'lumo-exemptions.yaml'), 0o600);
    expect({ code, now: contents(at) }).toEqual({ code: 2, now: before });
  });
});

describe('what is said', () => {
  it.each([
    ['en', 'error LUMO_OUTPUT_IS_KEPT\n  "key" is a key: nothing else is ever written over it.\n'],
    ['fr', 'erreur LUMO_OUTPUT_IS_KEPT\n  « key » est une clé : rien d’autre n’est jamais écrit à sa place.\n'],
  ])('%s', async (lang, said) => {
    const { stderr } = await here(['a.csv', '-o', '.lumo/key', '--lang', lang], { cwd: template, env: ENV });
    expect(stderr.toString()).toContain(said);
  });
});

describe('what machines are given besides', () => {
  it('goes over nothing either, and stops nobody', async () => {
    const at = copyWithLinks('a.csv');
    const env = { ...ENV, GITHUB_ACTIONS: 'true', GITLAB_CI: 'true', GITHUB_STEP_SUMMARY: join(at, 'a.csv') };
    const contacts = contents(at)['a.csv'];
    // Contacts are no JSON: their name cannot be that of the report.
    const refused = await here(['a.csv', '-o', 'gl-code-quality-report.json'], { cwd: at, env });
    expect(refused.code).toBe(2);
    expect(contents(at)['gl-code-quality-report.json'] ?? '').not.toMatch(/^email;/);
    const { code } = await here(['a.csv', '-o', 'b.csv'], { cwd: at, env });
    expect(code).toBeLessThan(2);
    expect(contents(at)['a.csv']).toBe(contacts);
    expect(contents(at)['b.csv']).toMatch(/^email;/);
  });
});

describe('the library', () => {
  it.each([
    'a.csv',
    'stop.txt',
    'lumo.config.yaml',
    'plugin.mjs',
    'links/hard.json',
    '.lumo/register',
    'chain/000001.json',
    'chain/000002.json',
  ])('does not clean into %s', async (path) => {
    const at = copyWithLinks('a.csv');
    const before = contents(at);
    const options = { cwd: at, asOf: '2026-11-24' };
    await expect(clean('a.csv', path, options)).rejects.toThrow(LumoError);
    await expect(clean('a.csv', 'new.csv', { ...options, rejects: path })).rejects.toThrow(LumoError);
    expect(contents(at)).toEqual(before);
  });
});
