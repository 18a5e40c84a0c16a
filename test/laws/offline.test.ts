import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { cli, inFolder, TRUSTED } from './support.js';

const IN_TURN = fileURLToPath(new URL('in-turn.mjs', import.meta.url));

/** Makes every way to the network fail, and writes down who tried. */
const preload = (log: string): string => `
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
const load = createRequire(import.meta.url);
const [net, dns, http, https, http2, tls, dgram] = ['net', 'dns', 'http', 'https', 'http2', 'tls', 'dgram'].map((name) => load('node:' + name));
const forbid = (owner, name, label) => {
  owner[name] = () => {
    appendFileSync(${JSON.stringify(log)}, label + '\\n');
    throw new Error('the network was asked for: ' + label);
  };
};
forbid(net.Socket.prototype, 'connect', 'net.Socket.connect');
forbid(net.Server.prototype, 'listen', 'net.Server.listen');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) forbid(dns, name, 'dns.' + name);
for (const name of ['lookup', 'resolve']) forbid(dns.promises, name, 'dns.promises.' + name);
for (const [owner, label] of [[http, 'http'], [https, 'https']]) for (const name of ['request', 'get']) forbid(owner, name, label + '.' + name);
forbid(http2, 'connect', 'http2.connect');
forbid(tls, 'connect', 'tls.connect');
forbid(dgram, 'createSocket', 'dgram.createSocket');
forbid(globalThis, 'fetch', 'fetch');
syncBuiltinESMExports();
appendFileSync(${JSON.stringify(log)}, 'ready\\n');
`;

const PLUGIN = (body: string): string => `
const text = { en: 'Seen.', fr: 'Vu.' };
export default {
  id: 'calls-home', about: 'contacts', since: '0.1.0', theme: 'file', severity: 'warning', action: 'flag', law: [], needs: { email: 'optional' },
  docs: { title: text, why: text, remedy: text, bad: [], good: [] }, messages: { seen: text }, ${body}
};`;

/** The command line, compiled, for one command after the other: what it loads for each is loaded under the watch. */
const inOneProcess = async (cwd: string, node: readonly string[], commands: readonly (readonly string[])[]): Promise<number[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [...node, IN_TURN, ...commands.map((args) => JSON.stringify(args))], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...TRUSTED },
  });
  return JSON.parse(stdout) as number[];
};

it('no socket is opened and no name is looked up, whatever is asked', async () => {
  await inFolder(async (cwd) => {
    const log = join(cwd, 'network.log');
    writeFileSync(join(cwd, 'preload.mjs'), preload(log));
    const rows = Array.from(
      { length: 300 },
      (_, n) => `personne${n}@${n % 2 ? 'gmail.com' : 'société.example'};06 39 98 ${10 + (n % 90)} 34;24/11/2025;https://acme.example/${n}`,
    );
    writeFileSync(join(cwd, 'contacts.csv'), `email;telephone;dernier_contact_entrant;url_source\n${rows.join('\n')}\n`);
    const leave = '<p>Bonjour.</p><p><a href="https://acme.example/u">Se désinscrire</a></p>';
    writeFileSync(
      join(cwd, 'mail.eml'),
      `To: test@acme.example\nSubject: Offre\nContent-Type: text/html\nList-Unsubscribe: <https://acme.example/u>\n\n${leave}`,
    );
    writeFileSync(join(cwd, 'mail.html'), leave);
    writeFileSync(join(cwd, 'calls.md'), '# Ouverture\n\n« Bonjour, https://acme.example/u »\n');
    writeFileSync(join(cwd, 'opposition.txt'), 'personne3@gmail.com\n@société.example\n');
    writeFileSync(join(cwd, 'robinson.txt'), '06 39 98 15 34\n');
    writeFileSync(join(cwd, 'rule.mjs'), PLUGIN(''));
    writeFileSync(join(cwd, 'lumo.config.json'), JSON.stringify({ $schema: 'https://acme.example/config.json', plugins: ['./rule.mjs'] }));
    const node = ['--import', pathToFileURL(join(cwd, 'preload.mjs')).href];
    const run = async (...args: readonly string[]) => (await cli(args, { cwd, node })).code;
    const lists = ['--opposition', 'opposition.txt', '--robinson', 'robinson.txt=2026-11-20'];
    const codes = [
      await run('contacts.csv', '--as-of', '2026-11-24', '--channel', 'email,phone', ...lists),
      await run('contacts.csv', '--as-of', '2026-11-24', '--check', '--jobs', '2', '-f', 'json=-'),
      ...(await inOneProcess(cwd, node, [
        ['columns', 'contacts.csv'],
        ['why', 'contacts.csv', '--row', '5', ...lists],
        ['explain', 'robinson-list'],
        ['rules'],
        ['init', 'contacts.csv', '-o', 'other.config.yaml'],
        ['mail.eml', '--as-of', '2026-11-24', '-f', 'json=-'],
        ['mail.html', '--as-of', '2026-11-24'],
        ['calls.md', '--as', 'script', '--as-of', '2026-11-24'],
      ])),
    ];
    expect(codes).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
    // Once for each process, and for each thread that inherits it: nothing else was written down.
    expect(new Set(readFileSync(log, 'utf8').trim().split('\n'))).toEqual(new Set(['ready']));
  });
});

it('the watch would see a rule that calls home', async () => {
  await inFolder(async (cwd) => {
    const log = join(cwd, 'network.log');
    writeFileSync(join(cwd, 'preload.mjs'), preload(log));
    writeFileSync(join(cwd, 'contacts.csv'), 'email;dernier_contact_entrant;source\nclaire@acme.example;2026-01-01;Salon\n');
    writeFileSync(join(cwd, 'rule.mjs'), PLUGIN("start: () => { fetch('http://127.0.0.1:9/'); }"));
    writeFileSync(join(cwd, 'lumo.config.json'), JSON.stringify({ plugins: ['./rule.mjs'] }));
    const { code } = await cli(['contacts.csv', '--as-of', '2026-11-24', '--check'], {
      cwd,
      node: ['--import', pathToFileURL(join(cwd, 'preload.mjs')).href],
    });
    expect(code).toBe(2);
    expect(existsSync(log) && readFileSync(log, 'utf8')).toContain('fetch\n');
  });
});

it('the watch sees the link test, which is asked for', async () => {
  await inFolder(async (cwd) => {
    const log = join(cwd, 'network.log');
    writeFileSync(join(cwd, 'preload.mjs'), preload(log));
    writeFileSync(
      join(cwd, 'mail.eml'),
      'To: test@acme.example\nSubject: Offre\nContent-Type: text/html\n\n<p>Bonjour.</p><p><a href="https://acme.example/u">Se désinscrire</a></p>',
    );
    const args = ['mail.eml', '--as-of', '2026-11-24', '--test-links', '--canary', 'test@acme.example'];
    const { stdout } = await cli(args, { cwd, node: ['--import', pathToFileURL(join(cwd, 'preload.mjs')).href] });
    expect(stdout.toString()).toContain('The unsubscribe link did not answer');
    expect(readFileSync(log, 'utf8')).toContain('dns.promises.lookup\n');
  });
});
