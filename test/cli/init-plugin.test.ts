import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, contents, environment, folder, installedIn, lumo } from './support.js';

describe('init --plugin', () => {
  it('makes a package whose tests pass at once, and that works where it is linked', async () => {
    const at = folder();
    installedIn(at);
    const { code, stdout, stderr } = await lumo(at, ['init', '--plugin', '@acme/leads']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      'lumo-check-plugin-leads holds the package @acme/lumo-check-plugin-leads, with a rule, a preset and their tests. Next:\n  cd lumo-check-plugin-leads\n  npm install\n  npm test\n',
    );
    const plugin = join(at, 'lumo-check-plugin-leads');
    const { name, scripts } = JSON.parse(contents(plugin)['package.json'] ?? '');
    expect([name, scripts.test]).toEqual(['@acme/lumo-check-plugin-leads', 'node --test']);
    const tested = spawnSync('npm', ['test'], { cwd: plugin, env: environment(), encoding: 'utf8', shell: process.platform === 'win32' });
    expect([tested.status, tested.stdout]).toEqual([0, expect.stringMatching(/# pass (?:1\d|2\d)\n[\s\S]*# fail 0\n/)]);
    const project = folder({
      'a.csv': contactFile(CLAIRE, CLAIRE.replace('claire', 'test')),
      'lumo.config.yaml': `plugins: ['${plugin}/index.js']\nextends: acme-leads/leads\n`,
    });
    const run = await lumo(project, ['a.csv', '--check', '-f', 'full']);
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('An address of somebody called test.')]);
  });

  it('speaks French to who does', async () => {
    const at = folder();
    const { stdout } = await lumo(at, ['init', '--plugin', 'acme', '--lang', 'fr', '--out', 'mien']);
    expect(stdout).toContain('mien contient le paquet lumo-check-plugin-acme');
    // It is made beside its place, and nothing of that stays.
    expect(Object.keys(contents(at)).filter((name) => !name.startsWith('mien'))).toEqual([]);
    expect(contents(join(at, 'mien'))['README.md']).toContain('Un plugin pour');
  });

  it.each([
    [['init', '--plugin', 'Acme!'], 'LUMO_USAGE', '"Acme!" cannot be the name of a plugin.'],
    [['init', '--plugin', '../acme'], 'LUMO_USAGE', '"../acme" cannot be the name of a plugin.'],
    [['init', '--plugin', '9to5'], 'LUMO_USAGE', '"9to5" cannot be the name of a plugin.'],
    [['init', 'a.csv', '--plugin', 'acme'], 'LUMO_USAGE', 'A plugin is a folder'],
    [['init', '--plugin', 'acme', '--out', '-'], 'LUMO_USAGE', 'A plugin is a folder'],
    [['init', '--plugin', 'acme', '--out', 'there'], 'LUMO_CONFIG_EXISTS', '"there" exists already.'],
  ])('%j is refused', async (args, code, words) => {
    const at = folder({ 'there/x': '' });
    const ran = await lumo(at, args);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(`error ${code}\n  ${words}`)]);
    expect(contents(at)).toEqual({ there: 'not a plain file', 'there/x': '' });
  });
});
