import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { here } from '../laws/support.js';
import { CLAIRE, contactFile, folder } from './support.js';

const ENV = { LUMO_AS_OF: '2026-11-24' };
const project = () =>
  folder({ 'lumo.config.yaml': 'preset: fr-b2b\n', 'in/deep/a.csv': contactFile(CLAIRE), 'in/deep/exports/b.csv': contactFile(CLAIRE) });
const run = async (cwd: string, args: readonly string[]) => {
  const { code, stdout, stderr } = await here(args, { cwd, env: ENV });
  return { code, said: stdout.toString(), told: stderr.toString() };
};

describe('the configuration in use', () => {
  it.each<[string, string, readonly string[], string]>([
    ['in the first lines, found upwards', 'in/deep', ['a.csv', '--check'], 'Settings of lumo.config.yaml, found 2 folders up'],
    ['in French', 'in/deep', ['a.csv', '--check', '--lang', 'fr'], 'Réglages de lumo.config.yaml, trouvé 2 dossiers plus haut'],
    ['one folder up', 'in', ['deep/a.csv', '--check'], 'Settings of lumo.config.yaml, found one folder up'],
    ['in an audit', 'in/deep', ['audit', 'exports', '--no-cache'], 'Settings of lumo.config.yaml, found 2 folders up'],
  ])('%s', async (_, place, args, said) => {
    const ran = await run(join(project(), place), args);
    expect(ran.said.split('\n').slice(0, 4).join('\n')).toContain(said);
  });

  it.each<[string, readonly string[], string | RegExp]>([
    ['terminal', ['in/deep/a.csv', '--check'], 'Settings of lumo.config.yaml.'],
    ['named', ['in/deep/a.csv', '--check', '-c', 'lumo.config.yaml'], 'Settings of lumo.config.yaml, named on the command line.'],
    ['json', ['in/deep/a.csv', '--check', '-f', 'json=-'], /"config": \{\s*"name": "lumo.config.yaml",\s*"above": 0\s*\}/],
    ['markdown', ['in/deep/a.csv', '--check', '-f', 'markdown=-'], 'Settings of lumo.config.yaml'],
    ['html', ['in/deep/a.csv', '--check', '-f', 'html=-'], 'Settings of lumo.config.yaml'],
    [
      'json of an audit',
      ['audit', 'in/deep/exports', '--no-cache', '-f', 'json=-'],
      /"config": \{\s*"name": "lumo.config.yaml",\s*"above": 0\s*\}/,
    ],
    ['html of an audit', ['audit', 'in/deep/exports', '--no-cache', '-f', 'html=-'], 'Settings of lumo.config.yaml'],
    ['markdown of an audit', ['audit', 'in/deep/exports', '--no-cache', '-f', 'markdown=-'], 'Settings of lumo.config.yaml'],
  ])('stands in every report: %s', async (_, args, said) => {
    const ran = await run(project(), args);
    expect(ran.said.replaceAll('\\', '')).toEqual(typeof said === 'string' ? expect.stringContaining(said) : expect.stringMatching(said));
  });

  it('above the project is not used, and that is said', async () => {
    const at = project();
    mkdirSync(join(at, 'in/deep/.git'));
    const { told, said } = await run(join(at, 'in/deep'), ['a.csv', '--check']);
    expect(told).toBe(
      `${join(at, 'lumo.config.yaml')} lies above this project and is not used: --config ${join(at, 'lumo.config.yaml')} uses it.\n`,
    );
    expect(said).not.toContain('Settings of');
    expect((await run(join(at, 'in/deep'), ['a.csv', '--check', '--no-config-lookup'])).told).toBe('');
  });
});
