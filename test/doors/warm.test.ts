import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, BROKEN, CLAIRE, contactFile, contents, environment, folder } from '../cli/support.js';
import { warmProgram } from './warm.js';

const WARM = warmProgram();
const CONTACTS = contactFile(CLAIRE, BROKEN);

describe.skipIf(process.platform === 'win32')('the program that is kept loaded', () => {
  const ran = (program: string, words: readonly string[], env: NodeJS.ProcessEnv) => {
    const at = folder({ 'contacts.csv': CONTACTS, 'my data/x.csv': '' });
    const cwd = join(at, 'my data');
    const { status, stdout, stderr } = spawnSync(program, [...words], { cwd, env: environment(env), encoding: 'utf8', input: CONTACTS });
    return { status, stdout, stderr, made: Object.keys(contents(at)) };
  };

  it.each<readonly [readonly string[], NodeJS.ProcessEnv]>([
    [['--version'], {}],
    [['../contacts.csv', '--check'], {}],
    [['../contacts.csv', '--lang', 'fr', '-f', 'json', '-o', 'clean.csv'], {}],
    [['-', '--check', '-f', 'sarif=-'], {}],
    [['columns', '-'], { LC_ALL: 'fr_FR.UTF-8' }],
    [['no\nwhere', '"$(touch pwned)"', ''], {}],
    [['--unknown'], {}],
    [['completion', 'zsh', '--', 'lumo-check', 'colu'], {}],
    [['shard', 'plan', '../contacts.csv', '--as-of', '2026-11-24', '-o', 'plan'], {}],
  ])('says, writes and ends as a process of its own: %j', (words, env) => {
    const warm = ran(WARM, words, env);
    expect(warm).toEqual(ran(BIN, words, env));
    expect(warm.stdout + warm.stderr).not.toBe('');
  });
});
