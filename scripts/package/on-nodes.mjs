// Installs the packed package in an empty folder and runs what the README shows, and a little of all else, on every line of Node that
// is supported, then on Bun and Deno as far as they go: same output, same files, same exit codes, byte for byte.
// node scripts/package/on-nodes.mjs [22 24 …]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stage } from './stage.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LINES = ['20', '22', '24', '26'];
const asked = process.argv.slice(2);
const lines = asked.length > 0 ? asked : [...LINES, 'bun', 'deno'];
const place = mkdtempSync(join(tmpdir(), 'lumo-nodes-'));

const run = (command, args, cwd, input) => {
  const env = { ...process.env, LC_ALL: 'en_US.UTF-8', NO_COLOR: '1', SOURCE_DATE_EPOCH: '1795500000' };
  for (const name of Object.keys(env))
    if (/^(?:LUMO_|NODE_OPTIONS|FORCE_COLOR|CI$|GITHUB_|GITLAB_|npm_(?!config_(?:registry|cafile|https?_proxy|noproxy|cache)))/i.test(name))
      delete env[name];
  return spawnSync(command, args, { cwd, env, input, encoding: 'buffer', timeout: 120_000, maxBuffer: 64 * 1024 * 1024 });
};
const must = (ran, what) => {
  if (ran.status !== 0) throw new Error(`${what}: exit code ${ran.status}\n${ran.stdout}\n${ran.stderr}`);
};

/** The command that runs a script of JavaScript on a line of Node, or on another engine. */
const engineOf = (line) => {
  const folder = join(place, `engine-${line}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const name = /^\d+$/.test(line) ? `node@${line}` : line;
  // Node and the others come as packages whose binaries are put in place by their own install scripts.
  must(run('npm', ['install', '--no-audit', '--no-fund', '--no-save', name], folder), `npm install ${name}`);
  const bin = join(folder, 'node_modules/.bin', /^\d+$/.test(line) ? 'node' : line);
  return { bin, args: line === 'deno' ? ['run', '--allow-all', '--quiet'] : [] };
};

/** The commands: those of the README, then one of each subject. `-` gives the contacts on standard input. */
const COMMANDS = [
  ['--version'],
  ['contacts.csv', '--as-of', '2026-11-24'],
  ['contacts.csv', '--opposition', 'opposition.txt', '--channel', 'email,phone', '--as-of', '2026-11-24'],
  ['contacts.csv', '--opposition', 'opposition.txt', '--fail-on', 'remaining', '--as-of', '2026-11-24'],
  ['audit', 'exports', '--opposition', 'opposition.txt', '--robinson', 'tps.csv=2026-11-01', '--as-of', '2026-11-24', '--jobs', '2'],
  ['why', 'contacts.csv', '--row', '3', '--as-of', '2026-11-24'],
  ['explain', 'webmail-without-consent'],
  ['explain', 'LUMO_LIST_EMPTY', '--lang', 'fr'],
  ['contacts.csv', '--channel', 'phone', '--opposition', 'opposition.txt', '--robinson', 'tps.csv=2026-11-01', '--as-of', '2026-11-24'],
  ['columns', 'contacts.csv'],
  ['simulate', 'contacts.csv', '--set', 'retention-prospect.months=24', '--as-of', '2026-11-24'],
  ['contacts.csv', '-o', '-', '-f', 'sarif=s.sarif', '-f', 'junit=j.xml', '--as-of', '2026-11-24', '--jobs', '2', '--lang', 'fr'],
  ['mail.html', '--as-of', '2026-11-24', '-f', 'json=-'],
  ['script.md', '--as', 'script', '--as-of', '2026-11-24', '--lang', 'fr'],
  ['calls.csv', '--as-of', '2026-11-24', '--log-zone', 'Europe/Paris'],
  ['governance', '--as-of', '2026-11-24', '--ics', 'due.ics'],
  ['-', '-o', '-', '--as-of', '2026-11-24'],
  ['contacts.csv.gz', '--check', '--as-of', '2026-11-24', '-c', 'typed.config.ts'],
];

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** What each command says and leaves in a folder of its own. */
const told = (bin, engine) =>
  COMMANDS.map((args, i) => {
    const at = join(place, 'work');
    rmSync(at, { recursive: true, force: true });
    cpSync(join(place, 'inputs'), at, { recursive: true });
    const input = args[0] === '-' ? readFileSync(join(at, 'contacts.csv')) : undefined;
    const { status, stdout, stderr, error } = run(engine.bin, [...engine.args, bin, ...args], at, input);
    if (error) throw error;
    const files = readdirSync(at, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(at, name)).isFile())
      .sort()
      .map((name) => `${name} ${hash(readFileSync(join(at, name)))}`);
    return {
      i,
      command: args.join(' '),
      status,
      stdout: hash(stdout),
      stderr: stderr.toString(),
      files: hash(files.join('\n')),
      list: files,
    };
  });

/** Files that every run finds. */
const putInputs = () => {
  const at = join(place, 'inputs');
  mkdirSync(at);
  const put = (name, from) => cpSync(join(root, from), join(at, name));
  put('contacts.csv', 'fixtures/salon/contacts-salon.csv');
  put('exports/contacts.csv', 'fixtures/salon/contacts-salon.csv');
  put('opposition.txt', 'fixtures/salon/opposition.txt');
  put('tps.csv', 'fixtures/robinson/tps.csv');
  put('mail.html', 'scripts/evaluate/messages/messages/01-brevo-consigne.html');
  put('script.md', 'scripts/evaluate/messages/scripts/01-froid-commercial.md');
  put('calls.csv', 'scripts/evaluate/logs/aircall.csv');
  writeFileSync(join(at, 'lumo.governance.yaml'), 'lumo: governance/1\nentity: Acme\ncontrols:\n  training: { last: 2026-02-20 }\n');
  writeFileSync(join(at, 'typed.config.ts'), "const preset: string = 'fr-b2b';\nexport default { preset };\n");
  const packed = spawnSync(process.execPath, ['-e', "process.stdout.write(require('zlib').gzipSync(require('fs').readFileSync(0)))"], {
    input: readFileSync(join(at, 'contacts.csv')),
  });
  writeFileSync(join(at, 'contacts.csv.gz'), packed.stdout);
};

try {
  await stage(join(place, 'staged'));
  must(run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place], join(place, 'staged')), 'npm pack');
  const project = join(place, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"private":true}');
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz'));
  must(run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(place, tarball)], project), 'npm install');
  const bin = join(project, 'node_modules/lumo-check/dist/bin/lumo-check.cjs');
  putInputs();
  const first = told(bin, { bin: process.execPath, args: [] });
  const odd = first.filter(({ status }) => status !== 0 && status !== 1);
  for (const { command, status, stderr } of odd) console.error(`✗ ${command}: exit code ${status}\n${stderr}`);
  if (odd.length > 0) process.exitCode = 1;
  for (const line of lines) {
    let engine;
    try {
      engine = engineOf(line);
    } catch (cause) {
      console.error(`! ${line}: cannot be had here, and was not run (${cause.message.split('\n')[0]})`);
      if (/^\d+$/.test(line)) process.exitCode = 1;
      continue;
    }
    if (!existsSync(engine.bin)) throw new Error(`${line} has no binary`);
    const differs = told(bin, engine).filter(
      ({ i, status, stdout, files }) => status !== first[i].status || stdout !== first[i].stdout || files !== first[i].files,
    );
    const version = run(engine.bin, ['--version'], place).stdout.toString().trim().split('\n')[0];
    console.log(
      `${differs.length === 0 ? '✓' : '✗'} ${version.padEnd(12)} ${COMMANDS.length - differs.length} of ${COMMANDS.length} commands say and write the same`,
    );
    for (const { command, status, stderr, i, list } of differs) {
      console.log(
        `    ${command}: exit code ${status}${stderr === first[i].stderr ? '' : `\n      ${stderr.trim().split('\n').slice(0, 4).join('\n      ')}`}`,
      );
      for (const file of list.filter((one) => !first[i].list.includes(one)).slice(0, 4)) console.log(`      ${file}`);
    }
    // Bun and Deno are no engines that we promise the same bytes on: what they cannot do is told.
    if (differs.length > 0 && /^\d+$/.test(line)) process.exitCode = 1;
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
