import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHELLS } from '../../../src/cli/completion/shells/shells.js';
import { installed, onPath, unable } from '../../doors/tools.js';
import { warmProgram } from '../../doors/warm.js';
import { BIN, folder, lumo } from '../support.js';
import { completedIn, pressedIn, SHELL_STARTS, type TerminalShell } from './terminal.js';

const WARM = warmProgram();
/** A folder with files to complete, and a PATH on which `lumo-check` is what was built. */
const workplace = (program = WARM): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } => {
  const cwd = folder({ 'contacts.csv': '', 'mail pro.csv': '', 'exports/old.csv': '' });
  const bin = folder();
  symlinkSync(program, join(bin, 'lumo-check'));
  const { PATH, USER = 'tester' } = process.env;
  return { cwd, env: { PATH: `${bin}${delimiter}${PATH}`, USER, HOME: folder(), TERM: 'dumb', LC_ALL: 'C.UTF-8', PS1: '$ ' } };
};

/** What is typed, and the words that stand there when the key of completion was pressed. */
const LINES = [
  ['lumo-check colu', '[lumo-check][columns]'],
  ['lumo-check columns --enc', '[lumo-check][columns][--encoding]'],
  ['lumo-check columns cont', '[lumo-check][columns][contacts.csv]'],
  ['lumo-check columns mail', '[lumo-check][columns][mail pro.csv]'],
  ['lumo-check cont', '[lumo-check][contacts.csv]'],
  ['lumo-check oppose wi', '[lumo-check][oppose][withdraw]'],
  ['lumo-check --fail-on rem', '[lumo-check][--fail-on][remaining]'],
  ['lumo-check --fail-on=rem', '[lumo-check][--fail-on=remaining]'],
  ['lumo-check --preset crm', '[lumo-check][--preset][crm-archive]'],
  ['lumo-check --rule source-missing:w', '[lumo-check][--rule][source-missing:warning]'],
  ['lumo-check --rule source-miss', '[lumo-check][--rule][source-missing:]'],
  ['lumo-check --only source-missing,source-u', '[lumo-check][--only][source-missing,source-unlawful]'],
  ['lumo-check --channel email,sm', '[lumo-check][--channel][email,sms]'],
  ['lumo-check --map "Mail pro=mobi', '[lumo-check][--map][Mail pro=mobile]'],
  ['lumo-check --map Mail\\ pro=mobi', '[lumo-check][--map][Mail pro=mobile]'],
  ['lumo-check -f json=cont', '[lumo-check][-f][json=contacts.csv]'],
  ['lumo-check explain LUMO_LIST_EM', '[lumo-check][explain][LUMO_LIST_EMPTY]'],
  ['lumo-check explain webmail-', '[lumo-check][explain][webmail-without-consent]'],
] as const;

describe.each(Object.keys(SHELL_STARTS) as TerminalShell[])('in %s, on a terminal', (shell) => {
  it('the key of completion completes commands, options, files, rules, presets, fields and formats', {
    timeout: 120_000,
  }, async (context) => {
    if (process.platform !== 'linux') unable(context, 'LUMO_SHELLS', 'a terminal is made with script of util-linux');
    installed(context, 'script');
    installed(context, shell);
    const typed = LINES.map(([line]) => line);
    const completed = await completedIn(shell, typed, workplace(shell === 'bash' ? BIN : WARM));
    expect(completed).toEqual(LINES.map(([, words]) => words));
  });

  it('shows help in the language of the reader', async (context) => {
    if (shell === 'bash') return expect(SHELLS.bash.script).not.toContain('\t');
    installed(context, shell);
    const { stdout } = await lumo(folder(), ['completion', shell, '--', 'ru'], { env: { LC_ALL: 'fr_FR.UTF-8' } });
    expect(stdout).toContain('liste les règles');
  });
});

describe('what was typed is read, and never run', () => {
  const PROBES = ['$(touch pwned)', '`touch pwned`', '"$(touch pwned)"', '; touch pwned ;', '$HOME/x'];

  it.each(PROBES)('bash: %s', (typed) => {
    const { cwd, env } = workplace();
    const line = `lumo-check columns ${typed} --enc`;
    const script = `${SHELLS.bash.script}
compopt() { :; }
COMP_LINE=$1 COMP_POINT=\${#1}
_lumo_check lumo-check --enc columns
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', script, 'bash', line], { cwd, env, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['--encoding\n', '']);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });

  it.for(Object.keys(SHELL_STARTS) as TerminalShell[])('%s, on a terminal', async (shell, context) => {
    installed(context, 'script');
    installed(context, shell);
    const { cwd, env } = workplace();
    const lines = PROBES.map((typed) => `lumo-check columns ${typed} --enc`);
    await pressedIn(shell, lines, { cwd, env });
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });
});

describe('scripts of the shells', () => {
  it.for(Object.keys(SHELL_STARTS) as TerminalShell[])('%s reads its own without a fault, twice in one session', (shell, context) => {
    installed(context, shell);
    const at = folder({ script: SHELLS[shell].script });
    const read = spawnSync(shell, ['-n', join(at, 'script')], { encoding: 'utf8' });
    expect([read.status, read.stderr]).toEqual([0, '']);
    if (shell !== 'bash') return;
    const twice = spawnSync('bash', ['--norc', '-c', 'set -u; . ./script && . ./script && complete -p lumo-check'], {
      cwd: at,
      encoding: 'utf8',
    });
    expect([twice.stdout, twice.stderr]).toEqual(['complete -o bashdefault -o default -F _lumo_check lumo-check\n', '']);
  });

  it('shellcheck finds nothing in that of bash', (context) => {
    const shellcheck = installed(context, 'shellcheck');
    const { stdout, status } = spawnSync(shellcheck, ['-s', 'bash', '-'], { input: SHELLS.bash.script, encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 0]);
  });

  it('PowerShell completes, where it is installed', async (context) => {
    const pwsh = onPath('pwsh');
    if (!pwsh) return unable(context, 'LUMO_POWERSHELL', 'pwsh is not installed');
    const { cwd, env } = workplace();
    const lines = LINES.filter(([line]) => !/[\\"]|-f json|mail$/.test(line));
    const ask = lines.map(
      ([line]) => `(TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches[0].CompletionText`,
    );
    const script = `${SHELLS.powershell.script}\n${ask.join('\n')}`;
    const { stdout } = spawnSync(pwsh, ['-NoProfile', '-NonInteractive', '-Command', script], { cwd, env, encoding: 'utf8' });
    const last = (words: string): string => /\[([^[\]]*)\]$/.exec(words)?.[1] ?? '';
    expect(
      stdout
        .trim()
        .split(/\r?\n/)
        .map((text) => text.replace(/^\.[\\/]/, '')),
    ).toEqual(lines.map(([, words]) => last(words)));
  });
});

describe('what PowerShell is told', () => {
  /** What its script passes: the line up to the cursor, and the word that PowerShell will replace. */
  const told = (line: string, word: string): string => Buffer.from(`${line}\n${word}`, 'utf8').toString('base64');
  const answer = async (line: string, word: string): Promise<string[]> => {
    const { code, stdout } = await lumo(folder(), ['completion', 'powershell', '--', told(line, word)]);
    expect(code).toBe(0);
    return stdout.trimEnd().split('\n');
  };

  it.each([
    [
      'lumo-check oppose wi',
      'wi',
      ['none', 'withdraw\twithdraw\trecord that somebody took their opposition back, with proof; the trace stays'],
    ],
    [
      'lumo-check --only source-missing,source-u',
      'source-u',
      ['none', 'source-unlawful\tsource-missing,source-unlawful\tSource that may be unlawful'],
    ],
    ['lumo-check --map "Société=compan', '"Société=compan', ['none', '"Société=company"\tSociété=company\tcompany']],
    ['lumo-check init --tool brev', 'brev', ['none', 'brevo\tbrevo\tbrevo']],
    ['lumo-check --as-of ', '', ['none']],
    ['lumo-check verify ', '', ['folders']],
    ['lumo-check -f json=re', 'json=re', ['files-after-equals']],
  ])('%s', async (line, word, lines) => expect(await answer(line, word)).toEqual(lines));
});

describe('lumo-check completion', () => {
  it.each(Object.keys(SHELLS))('%s prints the script', async (shell) => {
    const { code, stdout } = await lumo(folder(), ['completion', shell]);
    expect([code, stdout]).toEqual([0, SHELLS[shell as keyof typeof SHELLS].script]);
  });

  it.each([
    ['en', 'There is no completion for "tcsh".', 'Name one of these shells: bash, zsh, fish, powershell.'],
    ['fr', 'Il n’y a pas de complétion pour « tcsh ».', 'Nommez l’un de ces shells : bash, zsh, fish, powershell.'],
  ])('a shell that it does not know, in %s', async (lang, what, next) => {
    const { code, stderr } = await lumo(folder(), ['completion', 'tcsh', '--lang', lang]);
    expect(code).toBe(2);
    expect(stderr.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(`LUMO_USAGE\n  ${what}\n  → ${next}`);
  });
});
