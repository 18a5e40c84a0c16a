import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { lumo } from './cli/support.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'dist/bin/lumo-check.cjs');
const place = realpathSync(mkdtempSync(join(tmpdir(), 'lumo-readme-')));
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Block {
  readonly page: string;
  readonly line: number;
  readonly commands: readonly string[];
}

/** `npx lumo-check` and `npx -y lumo-check@latest` are our command too. */
const OURS = /^(?:npx +(?:-y +|--yes +|--no-install +)*)?lumo-check(?:@[\w.-]+)?(?=\s|$)/;

/** The shell blocks of a page, one command a line, lines that end in a backslash joined, comments left out. */
const blocksOf = (page: string): Block[] => {
  const blocks: Block[] = [];
  const lines = readFileSync(join(ROOT, page), 'utf8').split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const fence = /^\s*(```+|~~~+)\s*(?:sh|bash|shell|console)\b/.exec(lines[i] ?? '')?.[1];
    if (fence === undefined) continue;
    const line = i + 1;
    const inside: string[] = [];
    while (++i < lines.length && !(lines[i] ?? '').trimStart().startsWith(fence)) inside.push(lines[i] ?? '');
    // A script, which test/doors/shard-recipes.test.ts runs whole.
    if (inside[0]?.startsWith('set -e')) continue;
    const commands = inside
      .join('\n')
      .replace(/\\\n\s*/g, ' ')
      .split('\n')
      .map((command) => command.trim())
      .map((command) =>
        command
          .replace(/^\$ +/, '')
          .replace(OURS, 'lumo-check')
          .replace(/\s+#(?=\s).*$/, ''),
      )
      .filter((command) => /^lumo-check(?=\s|$)|^z?cat [^|]*\| *lumo-check\s/.test(command));
    if (commands.length > 0) blocks.push({ page, line, commands });
  }
  return blocks;
};

const pages = [
  'README.md',
  'README.fr.md',
  ...(existsSync(join(ROOT, 'docs')) ? readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
].filter((page) => existsSync(join(ROOT, page)));

const SALON = join(ROOT, 'fixtures/salon');
const MESSAGES = join(ROOT, 'scripts/evaluate/messages');
const LOGS = join(ROOT, 'scripts/evaluate/logs');
const ROBINSON = join(ROOT, 'fixtures/robinson/tps.csv');

/** Words as a shell would cut them: quotes keep blanks and operators. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'|<>;&])+|[|<>;&]+/g)].map(([word]) => word.replace(/["']/g, ''));
const WRITTEN = new Set(['-o', '--out', '-f', '--format', '--rejects', '>', '>>', 'export']);
const OPPOSITION = new Set(['--opposition']);
const REGISTERS = new Set(['--robinson']);
/** Puts beside a command the files that it reads, under the names that it gives them. */
const provide = (at: string, words: readonly string[]): void => {
  // Lists that no command names are those of the configuration.
  if (words.join(' ') === 'lumo-check lists verify')
    writeFileSync(join(at, 'lumo.config.yaml'), 'lists:\n  - { file: opposition.txt, kind: opposition }\n');
  const put = (name: string, from: string): void => {
    if (existsSync(join(at, name))) return;
    mkdirSync(dirname(join(at, name)), { recursive: true });
    copyFileSync(from, join(at, name));
  };
  words.forEach((word, i) => {
    const [option = '', attached] = word.startsWith('--') && word.includes('=') ? word.split(/=(.*)/s) : [words[i - 1] ?? '', word];
    const name = attached ?? '';
    if (WRITTEN.has(option) || name.startsWith('-') || /^https?:/.test(name)) return;
    if (OPPOSITION.has(option)) put(name, join(SALON, 'opposition.txt'));
    else if (REGISTERS.has(option)) put(name.replace(/=[\d-]+$/, ''), ROBINSON);
    else if (/^(?:calls|appels)\.csv$/.test(name)) put(name, join(LOGS, 'aircall.csv'));
    else if (/^(?:sends|envois)\.csv$/.test(name)) put(name, join(LOGS, 'lemlist.csv'));
    else if (/\.(?:csv|tsv|txt)$/i.test(name) && !name.includes('=')) put(name, join(SALON, 'contacts-salon.csv'));
    // A test mail without a link to follow: nothing is asked of anybody.
    else if (/\.eml$/i.test(name))
      writeFileSync(join(at, name), `To: ${words[words.indexOf('--canary') + 1]}\nFrom: claire@atelux.test\nSubject: Essai\n\nBonjour.\n`);
    // What is exempted has something to be exempted from.
    else if (/\.html$/i.test(name))
      put(name, join(MESSAGES, `messages/${words.includes('exempt') ? '23-crm-demo' : '01-brevo-consigne'}.html`));
    else if (/campaign\.ya?ml$/i.test(name)) {
      put('contacts.csv', join(SALON, 'contacts-salon.csv'));
      const plan = [
        'lumo: campaign/1',
        'name: x',
        'channel: email',
        'dates: { from: 2026-12-01, to: 2026-12-18 }',
        'contacts: contacts.csv',
      ];
      writeFileSync(join(at, name), `${plan.join('\n')}\n`);
    } else if (/\.md$/i.test(name)) put(name, join(MESSAGES, 'scripts/01-froid-commercial.md'));
    else if (/\.sms$/i.test(name)) writeFileSync(join(at, name), 'Atelux: -20% sur vos fenetres. STOP au 36111\n');
    else if (/^sequence\/?$/i.test(name))
      for (const step of ['step_1', 'step_2']) put(`sequence/${step}.html`, join(MESSAGES, 'messages/01-brevo-consigne.html'));
  });
};

const run = (command: string, cwd: string): Promise<{ code: number | null; stdout: string; stderr: string }> => {
  const words = wordsOf(command);
  const plain = !/[|<>;&]/.test(command.replace(/"[^"]*"|'[^']*'/g, ''));
  // A command without a shell around it runs as a function: the pages have some hundred and fifty.
  if (plain)
    return lumo(cwd, words.slice(1), {
      env: { LUMO_AS_OF: undefined, LUMO_APPROVED_BY: undefined, LUMO_APPROVAL_REASON: undefined, NO_COLOR: '1' },
      input: readFileSync(join(SALON, 'contacts-salon.csv')),
    });
  const env = {
    ...process.env,
    LC_ALL: 'en_US.UTF-8',
    NO_COLOR: '1',
    PATH: `${join(place, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
  };
  for (const name of Object.keys(env)) if (/^(LUMO_|FORCE_COLOR$|NODE_OPTIONS$|VITEST)/.test(name)) delete (env as NodeJS.ProcessEnv)[name];
  const child = spawn('sh', ['-c', command], { cwd, env, timeout: 30_000, killSignal: 'SIGKILL' });
  child.stdin.end(readFileSync(join(SALON, 'contacts-salon.csv')));
  child.stdin.on('error', () => {});
  let stdout = '';
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  let stderr = '';
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
};

describe.concurrent('the commands of the pages run as they are written', () => {
  mkdirSync(join(place, 'bin'));
  writeFileSync(join(place, 'bin', 'lumo-check'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
  const blocks = pages.flatMap(blocksOf);

  it('the README says how to run lumo-check', () => {
    expect(blocks.filter(({ page }) => page === 'README.md')).not.toEqual([]);
  });

  it('the French README shows the same commands', () => {
    const bones = (command: string): string =>
      wordsOf(command)
        .filter((word) => /^(?:-.*|[|<>;&]+|lumo-check|check|columns|why|explain|rules|init)$/.test(word) && word !== '--lang')
        .join(' ');
    const commandsOf = (page: string): string[] =>
      blocks.filter((block) => block.page === page).flatMap(({ commands }) => commands.map(bones));
    expect(commandsOf('README.fr.md')).toEqual(commandsOf('README.md'));
  });

  it.each(['en', 'fr'] as const)('the answer that the README shows is the answer (%s)', async (lang) => {
    const page = readFileSync(join(ROOT, lang === 'en' ? 'README.md' : 'README.fr.md'), 'utf8');
    const shown = /```text\n(✗ contacts\.csv[\s\S]*?)…\n```/.exec(page)?.[1] ?? 'nothing is shown';
    const at = join(place, `answer-${lang}`);
    mkdirSync(at);
    copyFileSync(join(SALON, 'contacts-salon.csv'), join(at, 'contacts.csv'));
    copyFileSync(join(SALON, 'opposition.txt'), join(at, 'opposition.txt'));
    const command = `lumo-check contacts.csv --opposition opposition.txt --as-of 2026-11-24 --lang ${lang}`;
    const { stdout } = await run(command, at);
    expect(stdout.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(shown.replaceAll(/[\u00a0\u202f]/g, ' '));
  });

  it.for(blocks)('$page, line $line', async ({ page, line, commands }, context) => {
    const at = join(place, `${page.replace(/\W/g, '-')}-${line}`);
    mkdirSync(at);
    copyFileSync(join(SALON, 'contacts-salon.csv'), join(at, 'contacts.csv'));
    copyFileSync(join(SALON, 'opposition.txt'), join(at, 'opposition.txt'));
    // Commands of one block follow each other in one folder, as a reader would type them.
    for (const command of commands) {
      if (process.platform === 'win32' && /[|<>;&]/.test(command.replace(/"[^"]*"|'[^']*'/g, ''))) {
        process.stderr.write(`not run: ${command}: Windows has no sh\n`);
        context.skip('Windows has no sh');
      }
      provide(at, wordsOf(command));
      const { code, stderr } = await run(command, at);
      // 1 says that the contacts of the example hold errors, which they do.
      expect([command, code === 0 || code === 1 ? 'runs' : `exit code ${code}: ${stderr}`]).toEqual([command, 'runs']);
    }
  });
});
