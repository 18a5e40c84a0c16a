import { describe, expect, it } from 'vitest';
import { commandVariable } from '../../../src/cli/options/command-variables.js';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../../src/cli/program/command-table.js';
import { unknownVariables } from '../../../src/cli/program/unknown-variables.js';
import { SETTINGS } from '../../../src/config/schema/settings-data.js';
import { BROKEN, CLAIRE, contactFile, folder, lumo, names, STOP } from '../support.js';

const FILES = { 'a.csv': contactFile(CLAIRE, BROKEN), 'stop.txt': STOP };

describe('the variable of an option', () => {
  it.each([
    ['check', '--fail-on <when>', 'LUMO_CHECK_FAIL_ON'],
    ['check', '-p, --preset <name>', 'LUMO_CHECK_PRESET'],
    ['audit', '--no-cache', 'LUMO_AUDIT_CACHE'],
    ['lists verify', '-f, --format <name>', 'LUMO_LISTS_VERIFY_FORMAT'],
  ])('of %s, %s is %s', (path, flag, name) => {
    expect(commandVariable(path, { flag })).toBe(name);
  });

  it('is of one option only, and of no key', () => {
    const all = COMMANDS.flatMap((spec) =>
      isGroup(spec) ? spec.commands.map((one) => [`${spec.name} ${one.name}`, one] as const) : [[spec.name, spec] as const],
    );
    const variables = all.flatMap(([path, { options }]) => Object.values(options).map((one) => commandVariable(path, one)));
    const keys = Object.values(SETTINGS).flatMap((setting) => ('env' in setting && setting.env ? [setting.env.name as string] : []));
    expect(new Set(variables).size).toBe(variables.length);
    expect(variables.filter((name) => keys.includes(name))).toEqual([]);
    expect(variables.every((name) => /^LUMO_[A-Z0-9_]+$/.test(name))).toBe(true);
  });
});

describe('a variable that nobody reads', () => {
  it.each([
    ['LUMO_OPPOSITION', 'check', 'LUMO_CHECK_OPPOSITION'],
    ['LUMO_CHEK_LANG', 'check', 'LUMO_CHECK_LANG'],
    ['LUMO_CHECK_FAILON', 'check', 'LUMO_CHECK_FAIL_ON'],
    ['LUMO_LANGUE', 'check', 'LUMO_LANG'],
    ['LUMO_FORMAT', 'lists verify', 'LUMO_LISTS_VERIFY_FORMAT'],
    ['LUMO_DEBUGG', 'check', 'LUMO_DEBUG'],
  ])('%s of %s is told as %s', (name, path, meant) => {
    expect(unknownVariables({ [name]: 'x' }, path)).toEqual([{ name, meant }]);
  });

  it.each([
    'LUMO_LANG',
    'LUMO_CHECK_OPPOSITION',
    'LUMO_AUDIT_FORMAT',
    'LUMO_APPROVED_BY',
    'LUMO_APPROVAL_REASON',
    'LUMO_LIST_KEY',
    'LUMO_CRM_TOKEN',
    'LUMO_PASSWORD',
    'LUMO_PYTHON',
    'LUMO_SPARK',
    'LUMO_SPARK_PYTHON',
    'LUMO_CHROME',
    'LUMO_BROWSER',
    'LUMO_CI',
    'LUMO_ROOT',
    'LUMO_FAULT',
    'LUMO_MUTANTS',
    'LUMO_TRACE',
    'LUMO_TRACE_HOOKS',
    'LUMO_TEST_DISK',
    'LUMO_TEST_SHARED',
    'LUMO_PRE_COMMIT',
    'LUMO_UPDATE_FIXTURES',
    'LUMO_CUT_TEXTS',
    'LUMO_BROWSER_PAGE',
    'LUMOS_LANG',
  ])('but %s says nothing', (name) => expect(unknownVariables({ [name]: 'x' }, 'check')).toEqual([]));

  it('nor does one that is blank', () => expect(unknownVariables({ LUMO_OPPOSITION: ' ' }, 'check')).toEqual([]));

  it.each([
    ['en', 'The variable LUMO_OPPOSITION is not read: did you mean LUMO_CHECK_OPPOSITION?'],
    ['fr', 'La variable LUMO_OPPOSITION n’est pas lue : vouliez-vous dire LUMO_CHECK_OPPOSITION ?'],
  ])('is told once, and changes nothing else: %s', async (lang, said) => {
    const args = ['a.csv', '--check', '--lang', lang];
    const [with_, without] = await Promise.all([
      lumo(folder(FILES), args, { env: { LUMO_OPPOSITION: 'stop.txt' } }),
      lumo(folder(FILES), args),
    ]);
    expect(with_.stderr.replaceAll('\u00a0', ' ')).toBe(`${said}\n`);
    expect({ code: with_.code, stdout: with_.stdout }).toEqual({ code: without.code, stdout: without.stdout });
  });
});

describe.concurrent('a variable', () => {
  const run = (args: readonly string[], env: Record<string, string>) => lumo(folder(FILES), args, { env });

  it('is named as who switched a rule off', async () => {
    const { stdout } = await run(['a.csv', '--check'], { LUMO_CHECK_SKIP: 'opposition-column' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('switched off by the environment: opposition-column');
  });

  it('stands for what is not typed; what is typed goes before it', async () => {
    const env = { LUMO_CHECK_FAIL_ON: 'never', LUMO_CHECK_OPPOSITION: 'stop.txt' };
    expect((await run(['a.csv', '--check'], env)).code).toBe(0);
    expect((await run(['a.csv', '--check', '--fail-on', 'error'], env)).code).toBe(1);
    expect((await run(['a.csv', '--check'], { ...env, LUMO_CHECK_FAIL_ON: ' ' })).code).toBe(1);
  });

  it('gives switches, their opposites and what may be repeated, one on each line', async () => {
    const at = folder(FILES);
    const { code, stdout } = await lumo(at, ['a.csv'], {
      env: { LUMO_CHECK_CHECK: 'true', LUMO_CHECK_FORMAT: 'json=r.json\nsarif=r.sarif', LUMO_CHECK_CI: 'no', GITHUB_ACTIONS: 'true' },
    });
    expect([code, names(at), stdout.includes('::error')]).toEqual([1, ['a.csv', 'r.json', 'r.sarif', 'stop.txt'], false]);
  });

  it('is said to be where a setting comes from, after the command line and before the configuration', async () => {
    const at = folder({ ...FILES, 'lumo.config.yaml': 'failOn: never\ncountry: BE\n' });
    const config = async (args: string[], env: Record<string, string>) =>
      JSON.parse((await lumo(at, ['a.csv', '--print-config', ...args], { env })).stdout);
    const one = await config(['--country', 'CH'], { LUMO_CHECK_FAIL_ON: 'warning', LUMO_FAIL_ON: 'error', LUMO_CHECK_COUNTRY: 'LU' });
    expect([one.failOn, one.origins.failOn, one.country, one.origins.country]).toEqual(['warning', 'environment', 'CH', 'command line']);
    const other = await config([], { LUMO_FAIL_ON: 'error' });
    expect([other.failOn, other.origins.failOn, other.country, other.origins.country]).toEqual(['error', 'environment', 'BE', 'file']);
  });

  it('is of one command', async () => {
    expect((await run(['a.csv', '--check'], { LUMO_AUDIT_FAIL_ON: 'never' })).code).toBe(1);
  });

  it.each([
    ['LUMO_CHECK_QUIET', 'perhaps', 'takes true or false, and not "perhaps"'],
    ['LUMO_CHECK_JOBS', '0', 'takes a whole number ≥ 1'],
    ['LUMO_CHECK_TARGET', 'nowhere', 'takes brevo, hubspot'],
    ['LUMO_CHECK_FAIL_ON', 'sometimes', 'The environment'],
  ])('%s=%s is refused by its name', async (name, value, said) => {
    const { code, stderr } = await run(['a.csv', '--check'], { [name]: value });
    expect([code, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(said)]);
  });

  it('is refused in French', async () => {
    const { stderr } = await run(['a.csv', '--lang', 'fr'], { LUMO_CHECK_QUIET: 'peut-être' });
    expect(stderr).toContain('LUMO_CHECK_QUIET attend true ou false, et non « peut-être ».');
  });
});
