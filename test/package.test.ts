import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published } from './doors/published.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { name, version, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** How cosmiconfig would load a module: we give it loaders of our own for these. */
const COSMICONFIG = /await import\(url\.pathToFileURL\(id\)\.href\)/;
const place = realpathSync(mkdtempSync(join(tmpdir(), 'lumo-package-')));
const project = join(place, 'project');
afterAll(() => rmSync(place, { recursive: true, force: true }));

// Settings of the npm that runs the tests are not those of the user's project.
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) =>
        !/^(npm_(?!config_(registry|cafile|https?_proxy|noproxy|cache))|LUMO_|NODE_OPTIONS|VITEST|NODE_ENV|FORCE_COLOR)/i.test(key),
    ),
  ),
  LC_ALL: 'en_US.UTF-8',
  LUMO_TRUSTED_FOLDERS: place,
};
const run = (command: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> =>
  spawnSync(command, [...args], {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32' && !command.includes('node'),
    timeout: 110_000,
  });
const ok = (ran: SpawnSyncReturns<string>): string => {
  if (ran.error) throw ran.error;
  if (ran.status !== 0) throw new Error(`exit code ${ran.status}\n${ran.stdout}\n${ran.stderr}`);
  return ran.stdout;
};

/** Names of the files in a tar archive: of each header of 512 bytes, the path and the size of what follows. */
const namesIn = (tar: Buffer): string[] => {
  const found: string[] = [];
  const text = (from: number, length: number): string => tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const prefix = text(at + 345, 155);
    found.push(`${prefix === '' ? '' : `${prefix}/`}${text(at, 100)}`.replace(/^package\//, ''));
    at += 512 + Math.ceil(Number.parseInt(text(at + 124, 12), 8) / 512) * 512;
  }
  return found;
};

let staged = '';
let tarball = '';
let files: readonly string[] = [];
beforeAll(() => {
  mkdirSync(project);
  ({ staged, tarball } = published());
  files = namesIn(gunzipSync(readFileSync(tarball)));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'campaign', private: true, type: 'module' }));
  ok(run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-progress', tarball], project));
  copyFileSync(join(ROOT, 'fixtures/salon/contacts-salon.csv'), join(project, 'contacts.csv'));
  copyFileSync(join(ROOT, 'fixtures/salon/opposition.txt'), join(project, 'opposition.txt'));
}, 120_000);

describe('the tarball', () => {
  it('holds the licence, the readme, the schemas, the command and the library', () => {
    for (const path of [
      'package.json',
      'LICENSE',
      'README.md',
      'schema/campaign.json',
      'schema/catalog.json',
      'schema/config.json',
      'schema/draft-07/config.json',
      'schema/audit.json',
      'schema/evidence.json',
      'schema/finding.json',
      'schema/report.json',
      'schema/document.json',
      'schema/governance-report.json',
      'schema/plan.json',
      'schema/outcome.json',
      'schema/surveyed.json',
      'schema/settled.json',
      'schema/joint.json',
      'schema/kpi.json',
      'schema/history.json',
      'dist/bin/lumo-check.cjs',
      'dist/src/index.js',
      'dist/src/index.d.ts',
      'dist/src/author.d.ts',
      'dist/bin/threads/audit.cjs',
      'dist/bin/threads/engine.cjs',
      'dist/bin/threads/log.cjs',
    ])
      expect(files).toContain(path);
    for (const path of Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target as object),
    ))
      expect(files).toContain((path as string).replace(/^\.\//, ''));
  });

  it('holds no test, no source, no fixture and nothing of the workshop', () => {
    const foreign = files.filter(
      (path) =>
        !/^(package\.json|LICENSE|(?:README(?:\.fr)?|SECURITY)\.md|schema\/(?:draft-07\/)?[\w-]+\.json)$/.test(path) &&
        !/^man\/(?:fr\/)?man1\/lumo-check\.1$/.test(path) &&
        !/^dist\/(bin|src|rules|types)\/.+(\.c?js|\.d\.ts)$/.test(path) &&
        !/^dist\/(chunks\/.+\.cjs|vendor\/.+\.cjs|THIRD-PARTY\.txt|sbom\.cdx\.json|rules\/hash\.json)$/.test(path),
    );
    expect(foreign).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['man/man1/lumo-check.1', 'man/fr/man1/lumo-check.1']));
    expect(files.filter((path) => /(^|\/)tests?\/|\.test\.|fixture|bench/.test(path))).toEqual([]);
    expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it('is bundled: what people run or import, the types of it, and chunks that these share', () => {
    const entries = [
      'bin/lumo-check',
      'bin/threads/audit',
      'bin/threads/engine',
      'bin/threads/log',
      'rules/index',
      'src/author',
      'src/index',
      'src/shards/index',
      'src/testing/cases',
    ];
    const compiled = files.flatMap((path) => /^dist\/(?!(?:chunks|vendor)\/)(.*)\.cjs$/.exec(path)?.[1] ?? []);
    expect(compiled.sort()).toEqual(entries);
    // People import modules: one beside each of theirs.
    const facades = files.flatMap((path) => /^dist\/(.*)\.js$/.exec(path)?.[1] ?? []);
    expect(facades.sort()).toEqual(entries.filter((entry) => !entry.startsWith('bin/')));
    // Commands, reporters and packages are loaded when they are asked for, a chunk each; a run loads few of them.
    const sources = ['src', 'rules'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }));
    const modules = sources.filter((path) => path.endsWith('.ts')).length;
    expect(files.filter((path) => path.endsWith('.cjs')).length).toBeLessThan(modules / 3);
  });

  it('imports from outside in what is loaded before all else: code that was kept of an earlier run cannot', () => {
    const chunks = files.filter((path) => path.startsWith('dist/chunks/'));
    const importing = chunks.filter((path) => /(?<![.\w])import\(/.test(readFileSync(join(staged, path), 'utf8').replace(COSMICONFIG, '')));
    expect(importing).toEqual([expect.stringMatching(/^dist\/chunks\/first-/)]);
  });

  it('has its types rolled up', () => {
    expect(files.filter((path) => path.endsWith('.d.ts')).length).toBeLessThanOrEqual(10);
  });

  it('leads from its pages to addresses, which work where there is no checkout', () => {
    for (const page of ['README.md', 'README.fr.md']) {
      const text = readFileSync(join(staged, page), 'utf8');
      expect(text).toMatch(/\]\(https:\/\/[^)]+\/blob\/v\d+\.\d+\.\d+\/docs\//);
      expect([...text.matchAll(/\]\((?!https:|#)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
    }
  });

  it('names all that it is made of, as CycloneDX', () => {
    const bom = JSON.parse(readFileSync(join(staged, 'dist/sbom.cdx.json'), 'utf8'));
    const notices = readFileSync(join(ROOT, 'dist/THIRD-PARTY.txt'), 'utf8');
    const inlined = [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S* \(/gm)].map(([, one]) => one as string);
    const named = bom.components.map(({ group, name: own }: { group?: string; name: string }) => (group ? `${group}/${own}` : own));
    expect([bom.bomFormat, bom.specVersion, bom.metadata.component.version]).toEqual(['CycloneDX', '1.6', version]);
    expect(named.sort()).toEqual([...new Set([...inlined, 'jiti'])].sort());
    for (const { purl, licenses } of bom.components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/);
      expect(licenses).toHaveLength(1);
    }
  });

  it('tells the licence of every package whose code it holds', () => {
    const notices = readFileSync(join(ROOT, 'dist/THIRD-PARTY.txt'), 'utf8');
    expect(files).toContain('dist/THIRD-PARTY.txt');
    for (const inlined of ['commander', 'csv-parse', 'csv-stringify', 'zod'])
      expect(notices).toMatch(new RegExp(`^${inlined} [\\d.]+ \\(MIT\\)`, 'm'));
    // What another package has bundled already comes along with it.
    for (const inlined of ['@modelcontextprotocol/core', '@modelcontextprotocol/server', 'ajv', 'ajv-formats', 'fast-uri'])
      expect(notices).toMatch(new RegExp(`^${inlined} [\\d.]+ \\(`, 'm'));
    expect(notices).not.toContain('undefined');
  });
});

describe('installed from the tarball', () => {
  const bin = (args: readonly string[]) => run(join(project, 'node_modules/.bin/lumo-check'), args, project);

  it('brings what its bundle does not hold, and runs no script', () => {
    const installed = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'));
    expect(installed.version).toBe(version);
    expect(installed).not.toHaveProperty('scripts');
    expect(installed).not.toHaveProperty('devDependencies');
    expect(Object.keys(installed.dependencies)).toEqual(['jiti']);
  });

  it('is at most eight packages and 15 MB', () => {
    const modules = join(project, 'node_modules');
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
    expect(Object.keys(lock.packages).filter((path) => path !== '').length).toBeLessThanOrEqual(8);
    const all = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = all.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    expect(bytes / 1e6).toBeLessThanOrEqual(15);
  });

  it('npx lumo-check --version', () => {
    expect(ok(run('npx', ['--no-install', 'lumo-check', '--version'], project))).toBe(`${version}\n`);
  });

  it.each(['1', '2'])('does the main job with --jobs %s', (jobs) => {
    const ran = bin(['contacts.csv', '--opposition', 'opposition.txt', '--as-of', '2026-11-24', '--jobs', jobs]);
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 1, stderr: '' });
    expect(readFileSync(join(project, 'contacts.clean.csv'))).toEqual(readFileSync(join(ROOT, 'fixtures/salon/expected.csv')));
    expect(JSON.parse(readFileSync(join(project, 'contacts.report.json'), 'utf8')).tool.version).toBe(version);
  });

  it('says the address of its schemas where they are', () => {
    const { $schema } = JSON.parse(readFileSync(join(project, 'contacts.report.json'), 'utf8'));
    expect(existsSync(join(project, 'node_modules', $schema))).toBe(true);
  });

  it('answers an assistant, with nothing installed for it', () => {
    const opening = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
    };
    const told = spawnSync(process.execPath, [join(project, 'node_modules', name, 'dist/bin/lumo-check.cjs'), 'mcp'], {
      cwd: project,
      env,
      encoding: 'utf8',
      input: `${JSON.stringify(opening)}\n`,
      timeout: 60_000,
    });
    expect([told.status, told.stderr]).toEqual([0, '']);
    expect(existsSync(join(project, 'node_modules/@modelcontextprotocol'))).toBe(false);
  });

  it('is a library: check, clean with rejects, defineConfig, and rules of one’s own', () => {
    writeFileSync(
      join(project, 'use.mjs'),
      `import { readFileSync } from 'node:fs';
import { check, clean, defineConfig, LumoError, VERSION } from 'lumo-check';
import { defineRule, z } from 'lumo-check/author';
import config from 'lumo-check/schema/config.json' with { type: 'json' };

const options = { asOf: '2026-11-24', config: false, overrides: defineConfig({ lists: [{ file: 'opposition.txt', kind: 'opposition' }] }) };
const checked = await check('contacts.csv', options);
const cleaned = await clean('contacts.csv', 'library.csv', { ...options, rejects: 'rejects.csv' });
const own = defineRule({
  id: 'competitor-domain', about: 'contacts', since: '1.0.0', theme: 'relevance', law: [],
  docs: { title: { en: 'c', fr: 'c' }, why: { en: 'c', fr: 'c' }, remedy: { en: 'c', fr: 'c' }, bad: [], good: [] },
  needs: { email: 'required' }, channels: ['email'], severity: 'error', action: 'bar',
  messages: { found: { en: 'c', fr: 'c' } },
  visit: (ctx) => ({ email(value, cell) { if (value.text.endsWith('@boeuf-peinture.example')) ctx.report(cell, 'found'); } }),
});
const withOwn = await check('contacts.csv', { ...options, rules: [own] });
const refused = await check('nowhere.csv', options).catch((error) => error);
console.log(JSON.stringify({
  exit: [checked.exitCode, cleaned.exitCode],
  rows: cleaned.report.rows,
  withOwn: [withOwn.report.rows.kept, withOwn.report.rules.length - checked.report.rules.length],
  rejects: readFileSync('rejects.csv', 'latin1').split('\\n').length,
  bytes: readFileSync('library.csv').length,
  refused: [refused instanceof LumoError, refused.code],
  version: VERSION,
  author: [typeof defineRule, typeof z.object],
  schema: typeof config.properties,
}));
`,
    );
    const said = JSON.parse(ok(run(process.execPath, ['--no-warnings', 'use.mjs'], project)));
    expect(said).toEqual({
      exit: [1, 1],
      rows: expect.objectContaining({ in: 10, kept: 5, dropped: 5 }),
      withOwn: [4, 1],
      rejects: readFileSync(join(ROOT, 'fixtures/salon/expected.rejects.csv'), 'latin1').split('\n').length,
      bytes: readFileSync(join(ROOT, 'fixtures/salon/expected.csv')).length,
      refused: [true, 'LUMO_INPUT_NOT_FOUND'],
      version,
      author: ['function', 'function'],
      schema: 'object',
    });
    expect(readFileSync(join(project, 'library.csv'))).toEqual(readFileSync(join(ROOT, 'fixtures/salon/expected.csv')));
  });

  it('has types that a strict nodenext project compiles against, and that refuse a mistake', () => {
    // Node’s own types, which every such project has, come from here: they are not what is tested.
    const types = join(project, 'node_modules/@types');
    mkdirSync(types, { recursive: true });
    symlinkSync(join(ROOT, 'node_modules/@types/node'), join(types, 'node'), 'junction');
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          target: 'es2023',
          lib: ['es2023'],
          types: ['node'],
          noEmit: true,
          skipLibCheck: false,
          exactOptionalPropertyTypes: true,
        },
        include: ['*.ts'],
      }),
    );
    const use = `import { check, clean, type ConfigInput, defineConfig, type Report } from 'lumo-check';
import { type Channel, defineRule, z } from 'lumo-check/author';

export const config: ConfigInput = defineConfig({ preset: 'fr-b2b', channels: ['email'], rules: { 'source-missing': 'warning' } });
export const channel: Channel = 'email';
export const rule = defineRule({
  id: 'competitor-domain', about: 'contacts', since: '1.0.0', theme: 'relevance', law: [],
  docs: { title: { en: 'c', fr: 'c' }, why: { en: 'c', fr: 'c' }, remedy: { en: 'c', fr: 'c' }, bad: [], good: [] },
  needs: { email: 'required' }, severity: 'error', action: 'bar',
  options: z.object({ domain: z.string().default('globex.example') }),
  messages: { found: { en: 'At {domain}.', fr: 'Chez {domain}.' } },
  visit: (ctx) => ({ email: (value, cell) => { if (value.text.endsWith(ctx.options.domain)) ctx.report(cell, 'found'); } }),
});
const { report, exitCode }: { report: Report; exitCode: 0 | 1 } = await check('contacts.csv', { asOf: '2026-11-24', rules: [rule] });
await clean('contacts.csv', process.stdout, { asOf: '2026-11-24' });
export const kept: number = report.rows.kept + exitCode;
`;
    const wrong = Object.entries({
      'preset.ts': ["preset: 'fr-b2b'", "preset: 'fr-b2'"],
      'message.ts': ["ctx.report(cell, 'found')", "ctx.report(cell, 'lost')"],
      'value.ts': ["en: 'At {domain}.'", "en: 'At {place}.'"],
      'report.ts': ['report.rows.kept', 'report.rows.left'],
    } as const);
    writeFileSync(join(project, 'use.ts'), use);
    for (const [file, [right, mistake]] of wrong) writeFileSync(join(project, file), use.replace(right, mistake));
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
    const { status, stdout } = run(process.execPath, [tsc, '--singleThreaded', '--pretty', 'false', '-p', 'tsconfig.json'], project);
    expect(status).not.toBe(0);
    // An error in each file with a mistake, and nowhere else.
    const at = new Set([...stdout.matchAll(/^(\S.*?)\(\d+,\d+\): error /gm)].map(([, file]) => file));
    expect([...at].sort()).toEqual(wrong.map(([file]) => file).sort());
  });
});

describe('plugins, packed and installed beside it', () => {
  const beside = join(place, 'with-plugins');
  const bin = (args: readonly string[]) => run(join(beside, 'node_modules/.bin/lumo-check'), [...args, '--as-of', '2026-11-24'], beside);
  beforeAll(() => {
    mkdirSync(beside);
    const folders = ['fairs', 'office'].map((name) => join(ROOT, 'examples', `lumo-check-plugin-${name}`));
    const names = ok(run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place, ...folders], place)).trim();
    const packed = names.split(/\r?\n/).map((name) => join(place, name));
    writeFileSync(join(beside, 'package.json'), JSON.stringify({ name: 'campaign', private: true, type: 'module' }));
    ok(run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-progress', tarball, ...packed], beside));
    writeFileSync(join(beside, 'lumo.config.yaml'), 'plugins: [fairs, office]\nextends: fairs/leads\nchannels: [email]\n');
    writeFileSync(
      join(beside, 'scan.csv'),
      'Badge mail;Visitor organisation;Stand;Scanné le\nclaire@acme.example;Acme;Salon;2026-10-01\npaul@acme.example;Acme;Salon Batimat 2026;2026-10-01\n',
    );
    writeFileSync(
      join(beside, 'book.vcf'),
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Claire Martin\r\nEMAIL:claire@acme\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Paul Durand\r\nEMAIL:paul@acme.example\r\nEND:VCARD\r\n',
    );
  }, 120_000);

  it.each(['1', '2'])('a rule, a preset and words for headers work with --jobs %s', (jobs) => {
    const ran = bin(['scan.csv', '--check', '-f', 'json=-', '--jobs', jobs]);
    expect(ran.status).toBe(1);
    const { preset, rows, rules, columns } = JSON.parse(ran.stdout);
    expect([preset, rows.kept, rows.dropped]).toEqual(['fairs/leads', 1, 1]);
    expect(rules.find(({ id }: { id: string }) => id === 'fairs/unnamed-fair')).toMatchObject({ rows: 1, dropped: 1 });
    expect(columns.map(({ field }: { field: string }) => field)).toEqual(['email', 'company', 'source', 'collectedAt']);
  });

  it('a reader, a reporter and a third language work', () => {
    const ran = bin(['book.vcf', '--check', '--lang', 'es', '-f', 'office/slack=message.json']);
    expect([ran.status, ran.stdout]).toEqual([1, expect.stringContaining('no. Contiene')]);
    const { text, blocks } = JSON.parse(readFileSync(join(beside, 'message.json'), 'utf8'));
    expect(text).toBe(':x: book.vcf: 1 of 2 contacts stay');
    expect(blocks[0].text.text).toContain('*Dirección de correo mal formada*: 1 × Esta dirección está mal formada');
    expect(JSON.stringify(blocks)).not.toMatch(/claire|paul/);
  });
});
