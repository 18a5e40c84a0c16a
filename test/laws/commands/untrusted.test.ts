import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, clean } from '../../../src/index.js';
import { withServer } from '../../cli/mcp/client.js';
import { Planted } from '../planted.js';
import { here, inFolder } from '../support.js';
import { filesOf, writeFiles } from './project.js';
import { ALL_COMMANDS, STEPS, type Step } from './steps.js';

/** Code that leaves a mark where it was run. */
const marks = (value: string): string =>
  `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify('MARK')}, '');\nexport default ${value};\n`;
const CONFIG = marks('{ jobs: 1 }');
const PLUGIN = marks('{ api: 1, name: "house", presets: { "house/b2b": { extends: "fr-b2b", description: { en: "x", fr: "x" } } } }');

/** Everything that a configuration which was found may be, in a folder above the one that the command is run in. */
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'lumo.config.ts': { 'lumo.config.ts': CONFIG },
  'lumo.config.mts': { 'lumo.config.mts': CONFIG },
  'lumo.config.js': { 'lumo.config.js': CONFIG, 'package.json': '{ "type": "module" }' },
  'lumo.config.mjs': { 'lumo.config.mjs': CONFIG },
  'YAML that names a plugin': { 'lumo.config.yaml': 'plugins: [./plugin.mjs]\n', 'plugin.mjs': PLUGIN },
  'JSON that names a package': {
    'lumo.config.json': '{ "plugins": ["house"] }',
    'node_modules/lumo-check-plugin-house/package.json': '{ "name": "lumo-check-plugin-house", "type": "module", "exports": "./index.js" }',
    'node_modules/lumo-check-plugin-house/index.js': PLUGIN,
  },
  'YAML that extends code': { 'lumo.config.yml': 'extends: ./base.mjs\n', 'base.mjs': CONFIG },
  'YAML that extends YAML that names a plugin': {
    'lumo.config.yaml': 'extends: ./base.yaml\n',
    'base.yaml': 'plugins: [./plugin.mjs]\n',
    'plugin.mjs': PLUGIN,
  },
};
const DATABASE = { 'lumo.config.yaml': 'register: postgres://127.0.0.1:9/x\n' };

/** Commands that look for a configuration; the server for assistants is asked below, by a client. */
const LOOKS = new Set(ALL_COMMANDS.filter(({ options }) => options.includes('config')).map(({ name }) => name));
const firstOf = (command: string): Step => STEPS.find((step) => step.command === command) as Step;

/** A project below a configuration; nothing of the project's own is one. */
const below = (cwd: string, form: Readonly<Record<string, string>>): { data: string; mark: string } => {
  const [data, mark] = [join(cwd, 'data'), join(cwd, 'mark')];
  writeFiles(cwd, Object.fromEntries(Object.entries(form).map(([name, text]) => [name, text.replace('"MARK"', JSON.stringify(mark))])));
  mkdirSync(data);
  const { 'lumo.config.yaml': _, ...files } = filesOf(new Planted(5));
  writeFiles(data, files);
  writeFileSync(join(data, 'surveyed.json'), '');
  return { data, mark };
};

const run = async ({ command, args, input }: Step, cwd: string, env: Readonly<Record<string, string>>, more: readonly string[] = []) => {
  const ran = await here([...command.split(' '), ...args, ...more], {
    cwd,
    env: { LUMO_AS_OF: '2026-11-24', ...env },
    ...(input && { input: input(cwd) }),
  });
  return { code: ran.code, text: `${ran.stdout}${ran.stderr}` };
};
const NOBODY = { LUMO_TRUSTED_FOLDERS: '' };

describe.each(Object.entries({ ...FORMS, 'YAML that names a database': DATABASE }))(
  '%s above the data, in a folder that nobody trusts',
  (form, files) => {
    it('is run by no command, and told by each that would', () =>
      inFolder(async (cwd) => {
        const { data, mark } = below(cwd, files);
        for (const { name } of ALL_COMMANDS) {
          const { code, text } = await run(firstOf(name), data, NOBODY);
          expect([name, existsSync(mark)]).toEqual([name, false]);
          if (LOOKS.has(name)) expect([name, code, text]).toEqual([name, 2, expect.stringContaining('LUMO_CONFIG_UNTRUSTED')]);
        }
        expect(LOOKS.size).toBeGreaterThan(20);
      }));

    it.skipIf(files === DATABASE)('is run once it is asked for, by each of the three ways, and not where it is refused', () =>
      inFolder(async (cwd) => {
        const config = join('..', Object.keys(files)[0] as string);
        const ways: readonly (readonly [env: Readonly<Record<string, string>>, more: readonly string[], runs: boolean])[] = [
          [{ ...NOBODY }, ['--no-config-lookup'], false],
          [{ LUMO_TRUSTED_FOLDERS: cwd }, [], true],
          [NOBODY, ['--config', config], true],
          [{ ...NOBODY, LUMO_COLUMNS_CONFIG: config }, [], true],
        ];
        for (const [n, [env, more, runs]] of ways.entries()) {
          // Node loads a module once: each way has files of its own.
          const place = join(cwd, `${n}`);
          mkdirSync(place);
          const { data, mark } = below(place, files);
          const { code, text } = await run(firstOf('columns'), data, env, more);
          expect([form, n, code, code === 0 ? '' : text, existsSync(mark)]).toEqual([form, n, 0, '', runs]);
        }
      }),
    );
  },
);

it.each(['lumo.config.mjs', 'YAML that names a plugin'])('an assistant does not run it either: %s', (form) =>
  inFolder(async (cwd) => {
    const { data, mark } = below(cwd, FORMS[form] as Readonly<Record<string, string>>);
    const ask = (env: Readonly<Record<string, string>>) =>
      withServer(data, ({ client }) => client.callTool({ name: 'check', arguments: { path: 'contacts.csv' } }), { env });
    const refused = await ask(NOBODY);
    expect([refused.isError, JSON.stringify(refused), existsSync(mark)]).toEqual([
      true,
      expect.stringContaining('LUMO_CONFIG_UNTRUSTED'),
      false,
    ]);
    expect((await ask({ LUMO_TRUSTED_FOLDERS: cwd })).isError ?? false).toBe(false);
    expect(existsSync(mark)).toBe(true);
  }),
);

it('a program that calls the library names it, or a folder, as well', () =>
  inFolder(async (cwd) => {
    const { data, mark } = below(cwd, FORMS['lumo.config.mjs'] as Readonly<Record<string, string>>);
    const options = { cwd: data, asOf: '2026-11-24', only: ['email-malformed'] };
    const calls = [() => check('contacts.csv', options), () => clean('contacts.csv', join(data, 'new.csv'), options)];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'LUMO_CONFIG_UNTRUSTED' });
    expect([existsSync(mark), existsSync(join(data, 'new.csv'))]).toEqual([false, false]);
    await check('contacts.csv', { ...options, config: '../lumo.config.mjs' });
    expect(existsSync(mark)).toBe(true);
  }));
