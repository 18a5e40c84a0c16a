import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { bundleSchema, type CheckBundle, evidenceJsonSchema, hashOfFile } from '../../src/evidence/bundle-schema.js';
import { sha256 } from '../../src/evidence/canonical-json.js';
import { clean } from '../../src/index.js';
import { AS_OF, BROKEN, CLAIRE, contactFile, contents, folder, lumo, names, PAUL, ROOT } from '../cli/support.js';

const published = JSON.parse(readFileSync(join(ROOT, 'schema/evidence.json'), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(published);
const bundleIn = (at: string, n = 1, ev = 'ev'): CheckBundle => JSON.parse(readFileSync(join(at, ev, `00000${n}.json`), 'utf8'));
const hashOf = (at: string, name: string): string => sha256(readFileSync(join(at, name)));
const EPOCH = { SOURCE_DATE_EPOCH: '1795514400' };

const PLUGIN = `export default { id: 'competitor-domain', about: 'contacts', since: '1.0.0', theme: 'relevance', law: [],
  docs: { title: { en: 'c', fr: 'c' }, why: { en: 'c', fr: 'c' }, remedy: { en: 'c', fr: 'c' }, bad: [], good: [] },
  needs: { email: 'required' }, severity: 'warning', action: 'flag', messages: { found: { en: 'c', fr: 'c' } },
  visit: (ctx) => ({ email: (value, cell) => { if (value.text.includes('globex')) ctx.report(cell, 'found'); } }) };`;
const EXEMPTION = `exemptions:
  - { rule: source-missing, where: { lastName: Petit }, reason: paper form, evidence: binder 12, approvedBy: The DPO, until: 2027-01-31 }
`;
const NO_SOURCE = 'lea@initech.example;Petit;Initech;;2026-03-02;2026-09-02';

/** A project that has everything that evidence may tell. */
const project = (): string =>
  folder({
    'a.csv': contactFile(CLAIRE, PAUL, BROKEN, NO_SOURCE),
    'stop.txt': 'paul@globex.example\n',
    'tps.csv': '+33699000000\n',
    'ours.mjs': PLUGIN,
    'lumo-exemptions.yaml': EXEMPTION,
    'lumo.config.yaml': `evidence: ev
export: { approvalAbove: 1 }
plugins: [./ours.mjs]
rules: { retention-prospect: { months: 24 } }
lists: [{ file: stop.txt, kind: opposition }, { file: tps.csv, kind: robinson, date: 2026-10-25 }]
`,
    '.git/HEAD': 'a'.repeat(40),
  });

it('the schema that is published is the one that bundles are read with', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(evidenceJsonSchema())));
});

describe('a bundle', () => {
  it('tells everything that a run was', async () => {
    const at = project();
    await lumo(at, ['a.csv', '--write-baseline', 'known.json', '--check']);
    const ran = await lumo(
      at,
      ['a.csv', '--rejects', 'r.csv', '--baseline', 'known.json', '--approved-by', 'Zoé Lambert', '--reason', 'autumn'],
      { env: EPOCH },
    );
    // The baseline knows all of it.
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/evidence: ev[/\\]000001\.json/);
    const bundle = bundleIn(at);
    expect(bundleSchema.safeParse(bundle).error).toBeUndefined();
    validate(bundle);
    expect(validate.errors).toBeNull();
    expect(bundle).toMatchObject({
      number: 1,
      previous: null,
      made: '2026-11-24T10:00:00Z',
      node: process.version,
      asOf: AS_OF,
      asOfGiven: true,
      preset: 'fr-b2b',
      purpose: 'prospecting',
      channels: ['email'],
      input: { name: 'a.csv', sha256: hashOf(at, 'a.csv'), bytes: readFileSync(join(at, 'a.csv')).length },
      output: { name: 'a.clean.csv', sha256: hashOf(at, 'a.clean.csv') },
      rejects: { name: 'r.csv', sha256: hashOf(at, 'r.csv') },
      config: { file: { name: 'lumo.config.yaml', sha256: hashOf(at, 'lumo.config.yaml') }, commit: 'a'.repeat(40) },
      rows: { in: 4, kept: 2, dropped: 2 },
      verdicts: { email: { ok: 2, opposed: 1 } },
      exitCode: 0,
      approvalAbove: 1,
      approval: { by: 'Zoé Lambert', reason: 'autumn' },
      exemptions: {
        file: { name: 'lumo-exemptions.yaml', sha256: hashOf(at, 'lumo-exemptions.yaml') },
        used: [
          { rule: 'source-missing', reason: 'paper form', evidence: 'binder 12', approvedBy: 'The DPO', until: '2027-01-31', rows: 1 },
        ],
      },
      baseline: { file: { name: 'known.json', sha256: hashOf(at, 'known.json') } },
    });
    expect(bundle.lists).toMatchObject([
      { name: 'stop.txt', kind: 'opposition', sha256: hashOf(at, 'stop.txt'), entries: { email: 1 } },
      { name: 'tps.csv', kind: 'robinson', sha256: hashOf(at, 'tps.csv'), date: '2026-10-25', ageDays: 30 },
    ]);
    expect(bundle.rules.plugins).toEqual([{ name: 'ours.mjs', sha256: hashOf(at, 'ours.mjs') }]);
    const applied = new Map(bundle.rules.applied.map((rule) => [rule.id, rule]));
    expect(applied.get('retention-prospect')?.options).toEqual({ months: 24 });
    expect(applied.get('opposition-list')).toMatchObject({ severity: 'error', rows: 1, dropped: 1, findings: { error: 1 } });
    expect(applied.get('opposition-list')).not.toHaveProperty('options');
    expect(applied.get('competitor-domain')).toMatchObject({ rows: 2, findings: { warning: 2 } });
    const texts = new Set(bundle.texts.map(({ id }) => id));
    expect(bundle.rules.applied.flatMap(({ law }) => law).filter((id) => !texts.has(id))).toEqual([]);
    expect(texts.size).toBe(bundle.texts.length);
  });

  it('is the same bytes wherever and whenever the same run is made, but for its clock', async () => {
    const [a, b] = [project(), project()];
    const args = ['a.csv', '--approved-by', 'Zoé', '--reason', 'autumn'];
    await Promise.all([
      lumo(a, [...args, '--jobs', '1'], { env: EPOCH }),
      lumo(b, [...args, '--jobs', '2', '--lang', 'fr'], { env: EPOCH }),
    ]);
    expect(contents(join(a, 'ev'))).toEqual(contents(join(b, 'ev')));
    await lumo(a, args);
    const [first, second] = [bundleIn(a), bundleIn(a, 2)];
    expect(second.previous).toBe(sha256(readFileSync(join(a, 'ev/000001.json'))));
    expect(second.made).not.toBe(first.made);
    expect({ ...second, made: '', number: 0, previous: '', seal: '' }).toEqual({ ...first, made: '', number: 0, previous: '', seal: '' });
  });

  it.each<[string, string, string[], boolean]>([
    ['another option of a rule', 'lumo.config.yaml', [], true],
    ['another rule on the command line', '', ['--rule', 'role-address:off'], true],
    ['another country', '', ['--country', 'BE'], true],
    ['another language', '', ['--lang', 'fr'], false],
    ['another day', '', ['--as-of', '2026-11-23'], false],
    ['other threads', '', ['--jobs', '1'], false],
  ])('%s: whether the hash of what was decided is another one', async (_, file, more, other) => {
    const at = project();
    const args = ['a.csv', '--approved-by', 'Zoé', '--reason', 'autumn'];
    await lumo(at, args);
    if (file !== '') writeFileSync(join(at, file), readFileSync(join(at, file), 'utf8').replace('months: 24', 'months: 30'));
    await lumo(at, [...args, ...more]);
    expect(bundleIn(at, 2).config.resolved !== bundleIn(at).config.resolved).toBe(other);
  });

  it('holds no cell, no header and no folder', async () => {
    const planted = Array.from({ length: 40 }, (_, i) => `planted${i}qzx`);
    const cells = planted.map((word, i) => `${word}@${word}.example;${word};${word};${word};2026-0${(i % 9) + 1}-01;2026-09-01`);
    const at = folder({ 'a.csv': `email;nom;societe;source;date_collecte;dernier_contact_entrant\n${cells.join('\n')}\n` });
    await lumo(at, [join(at, 'a.csv'), '--evidence', join(at, 'ev'), '--rejects', join(at, 'r.csv')]);
    const text = contents(join(at, 'ev'))['000001.json'] ?? '';
    expect(text).toContain('"a.clean.csv"');
    for (const word of [...planted, at, 'date_collecte', 'dernier_contact']) expect(text).not.toContain(word);
  });

  it.each<[string, string[]]>([
    ['a run that reads standard input', ['-', '-o', '-']],
    ['a run that writes no cleaned file', ['-']],
    ['a run that only checks', ['-', '--check']],
  ])('is left by %s', async (_, args) => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, BROKEN) });
    const ran = await lumo(at, [...args, '--evidence', 'ev'], { input: readFileSync(join(at, 'a.csv')) });
    expect(ran.code).toBe(1);
    expect(names(at)).toEqual(['a.csv', 'ev', 'ev/000001.json', 'ev/last.sha256']);
    const bundle = bundleIn(at);
    expect(bundle.input).toMatchObject({ name: 'stdin', sha256: hashOf(at, 'a.csv') });
    expect(bundle.output && hashOfFile(bundle.output)).toBe(args.includes('-o') ? sha256(ran.bytes) : undefined);
  });

  it('is not left by a run that only checks, when the configuration alone asks for it', async () => {
    const at = project();
    const before = contents(at);
    expect((await lumo(at, ['a.csv', '--check'])).code).toBe(1);
    expect(contents(at)).toEqual(before);
  });

  it('comes before the cleaned file: where it cannot be written, nothing is', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE), ev: 'a file', 'sub/x': '' });
    for (const [lang, words] of [
      ['en', /cannot be (?:read|written)/],
      ['fr', /illisibles|Impossible d’écrire/],
    ] as const) {
      const before = contents(at);
      const ran = await lumo(at, ['a.csv', '--evidence', 'ev', '--lang', lang]);
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/LUMO_EVIDENCE_UN(?:READABLE|WRITABLE)/);
      expect(ran.stderr).toMatch(words);
      expect(contents(at)).toEqual(before);
    }
  });

  it('is not added to a chain that is broken, and then no cleaned file is written', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    await lumo(at, ['a.csv', '--evidence', 'ev', '-o', 'b.csv']);
    writeFileSync(join(at, 'ev/000001.json'), '{}\n');
    const before = contents(at);
    for (const [lang, word] of [
      ['en', 'lumo-check verify "ev" says which one'],
      ['fr', 'lumo-check verify "ev" dit laquelle'],
    ] as const) {
      const ran = await lumo(at, ['a.csv', '--evidence', 'ev', '-o', 'c.csv', '--lang', lang]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/LUMO_EVIDENCE_BROKEN/);
      expect(ran.stderr.replaceAll(/\s+/g, ' ')).toContain(word);
      expect(contents(at)).toEqual(before);
    }
  });

  it('is left by the library too, when only the configuration asks for it', async () => {
    const at = project();
    await clean('a.csv', 'b.csv', { cwd: at, asOf: AS_OF, env: { LUMO_TRUSTED_FOLDERS: at }, approval: { by: 'Zoé', reason: 'autumn' } });
    expect(bundleIn(at)).not.toHaveProperty('made');
    expect(bundleIn(at)).toMatchObject({ output: { name: 'b.csv', sha256: hashOf(at, 'b.csv') } });
  });
});
