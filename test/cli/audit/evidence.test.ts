import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AuditBundle, bundleSchema } from '../../../src/evidence/bundle-schema.js';
import { sha256 } from '../../../src/evidence/canonical-json.js';
import { CLAIRE, contactFile, contents, folder, lumo, names, PAUL, type Ran, ROOT, STOP } from '../support.js';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/evidence.json'), 'utf8')),
);
const EPOCH = { SOURCE_DATE_EPOCH: '1795514400' };
const bundleIn = (at: string, n = 1): AuditBundle => JSON.parse(readFileSync(join(at, `ev/00000${n}.json`), 'utf8'));
const hashOf = (at: string, name: string): string => sha256(readFileSync(join(at, name)));
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const OLD = 'lucie@globex.example;Petit;Globex;Salon Batimat;2019-03-01;2019-09-01';

/** Exports to audit, and everything that evidence may tell of how. */
const project = (): string => {
  const at = folder({
    'exports/crm.csv': contactFile(CLAIRE, PAUL),
    'exports/old/salon-2019-03-01.csv': contactFile(CLAIRE, OLD),
    'exports/claire.martin@acme.example.csv': contactFile(PAUL),
    'exports/prices.csv': 'ref;price\nA12;10\n',
    'stop.txt': STOP,
    'lumo.config.yaml': 'preset: crm-archive\nevidence: unasked\nrules: { retention-prospect: { months: 24 } }\n',
    'lumo-exemptions.yaml':
      'exemptions:\n  - { rule: export-unencrypted, file: exports/crm.csv, reason: disk is encrypted, evidence: ticket 7, approvedBy: The DPO, until: 2027-01-31 }\n',
  });
  for (const name of readdirSync(join(at, 'exports'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.csv')) chmodSync(join(at, 'exports', name), 0o640);
  return at;
};
const RUN = ['audit', 'exports', '--opposition', 'stop.txt', '--no-cache'];
const audit = (at: string, ...more: readonly string[]): Promise<Ran> => lumo(at, [...RUN, '--evidence', 'ev', ...more], { env: EPOCH });

describe('the evidence of an audit', () => {
  const at = project();
  let ran: Ran;
  beforeAll(async () => {
    ran = await audit(at, '-f', 'json=audit.json', '--write-baseline', 'known.json');
  });

  it('tells what was audited, how, and what came of it', () => {
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('The evidence of this audit is ev/000001.json.');
    const bundle = bundleIn(at);
    expect(bundleSchema.safeParse(bundle).error).toBeUndefined();
    expect(validate(bundle)).toBe(true);
    const json = readFileSync(join(at, 'audit.json'));
    const { verdict, counts, totals } = JSON.parse(json.toString());
    expect(bundle).toMatchObject({
      number: 1,
      previous: null,
      command: 'audit',
      made: '2026-11-24T10:00:00Z',
      asOf: '2026-11-24',
      preset: 'crm-archive',
      report: { bytes: json.length, sha256: sha256(json) },
      verdict,
      counts,
      exitCode: ran.code,
      config: { file: { name: 'lumo.config.yaml', sha256: hashOf(at, 'lumo.config.yaml') } },
      lists: [{ name: 'stop.txt', sha256: hashOf(at, 'stop.txt') }],
      skipped: [{ name: 'exports/prices.csv' }],
      unread: [],
      exemptions: {
        file: { name: 'lumo-exemptions.yaml', sha256: hashOf(at, 'lumo-exemptions.yaml') },
        used: [{ rule: 'export-unencrypted', file: 'exports/crm.csv', approvedBy: 'The DPO', findings: 1 }],
      },
    });
    expect(bundle.totals).toEqual({ ...totals, oldest: undefined, pairs: undefined });
    expect(bundle.files.map(({ name, sha256: hash, contacts }) => [name, hash, contacts])).toEqual([
      ['exports/c•••@•••.csv', hashOf(at, 'exports/claire.martin@acme.example.csv'), 1],
      ['exports/crm.csv', hashOf(at, 'exports/crm.csv'), 2],
      ['exports/old/salon-2019-03-01.csv', hashOf(at, 'exports/old/salon-2019-03-01.csv'), 2],
    ]);
    expect(bundle.files[2]?.found).toMatchObject({ 'export-past-retention': 1, 'retention-prospect': 1 });
  });

  it('tells each rule once: those that found something, and those that were set and did not', () => {
    const { rules, texts, files } = bundleIn(at);
    const applied = new Map(rules.applied.map((rule) => [rule.id, rule]));
    expect(applied.size).toBe(rules.applied.length);
    for (const [id, { findings }] of applied)
      expect([id, findings.error + findings.warning + findings.info]).toEqual([
        id,
        files.reduce((sum, { found }) => sum + (found[id] ?? 0), 0),
      ]);
    expect(applied.get('retention-prospect')).toMatchObject({ options: { months: 24 }, rows: 1, action: 'flag' });
    expect(applied.get('export-past-retention')).toMatchObject({ rows: 0 });
    const known = new Set(texts.map(({ id }) => id));
    expect(rules.applied.flatMap(({ law }) => law).filter((id) => !known.has(id))).toEqual([]);
  });

  it('holds no cell and no header, and is the same bytes for the same audit', async () => {
    const text = readFileSync(join(at, 'ev/000001.json'), 'utf8');
    for (const cell of ['Martin', 'globex', 'claire', 'Batimat', 'date_collecte', at]) expect(text).not.toContain(cell);
    const other = project();
    await audit(other, '--jobs', '2', '--lang', 'fr', '--write-baseline', 'known.json');
    expect(contents(join(other, 'ev'))).toEqual(contents(join(at, 'ev')));
  });

  it('stands in one chain with checks, which verify and the annex read', async () => {
    await lumo(at, ['exports/crm.csv', '--evidence', 'ev', '-o', 'clean.csv'], { env: EPOCH });
    const second = await audit(at, '--baseline', 'known.json', '--quiet');
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(bundleIn(at, 3)).toMatchObject({
      number: 3,
      previous: hashOf(at, 'ev/000002.json'),
      exitCode: 0,
      baseline: { file: { name: 'known.json', sha256: hashOf(at, 'known.json') } },
    });
    for (const [lang, audited, report] of [
      [
        'en',
        'salon-2019-03-01.csv is one of the files of the audit of 000003.json.',
        'audit.json is the report of the audit of 000001.json.',
      ],
      [
        'fr',
        'salon-2019-03-01.csv est l’un des fichiers de l’audit de 000003.json.',
        'audit.json est le rapport de l’audit de 000001.json.',
      ],
    ] as const) {
      const file = await lumo(at, ['verify', 'ev', '--input', 'exports/old/salon-2019-03-01.csv', '--lang', lang]);
      expect([file.code, file.stdout]).toEqual([0, expect.stringContaining(audited)]);
      const json = await lumo(at, ['verify', 'ev', '--output', 'audit.json', '--lang', lang]);
      expect([json.code, json.stdout]).toEqual([0, expect.stringContaining(report)]);
    }
    const both = await lumo(at, ['verify', 'ev', '--input', 'exports/crm.csv', '-f', 'json']);
    expect(JSON.parse(both.stdout).files[0].bundles).toEqual([
      { number: 1, as: 'audited' },
      { number: 2, as: 'input' },
      { number: 3, as: 'audited' },
    ]);
    for (const [lang, ...words] of [
      ['en', '| audit of 3 files, report `', '| 2 findings about files |', '`export-unencrypted` (exports/crm.csv)'],
      ['fr', '| audit de 3 fichiers, rapport `', '| 2 constats sur des fichiers |', '`export-unencrypted` (exports/crm.csv)'],
    ] as const) {
      const { code, stdout } = await lumo(at, ['evidence', 'annex', 'ev', '--lang', lang]);
      expect(code).toBe(0);
      for (const word of words) expect(spaced(stdout)).toContain(word);
    }
  });

  it('is left where the command line says, and by nobody else', async () => {
    const here = project();
    const before = names(here);
    await lumo(here, RUN);
    expect(names(here)).toEqual(before);
    const inside = await lumo(here, [...RUN, '--evidence', 'exports/ev']);
    expect({ code: inside.code, stdout: inside.stdout }).toEqual({ code: 2, stdout: '' });
    expect(inside.stderr).toMatch(/^error LUMO_AUDIT_INSIDE/);
    expect(names(here)).toEqual(before);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a place where a file is', { ev: 'a file' }, /^error LUMO_EVIDENCE_UN(?:READABLE|WRITABLE)/],
    ['a chain that does not hold', { 'ev/000002.json': '{}\n' }, /^error LUMO_EVIDENCE_BROKEN/],
  ])('cannot be left in %s: no report is written', async (_, files, words) => {
    const here = folder({ ...files, 'exports/crm.csv': contactFile(CLAIRE), 'stop.txt': STOP });
    const before = contents(here);
    const said = await lumo(here, [...RUN, '--evidence', 'ev', '-f', 'json=audit.json']);
    expect({ code: said.code, stdout: said.stdout }).toEqual({ code: 2, stdout: '' });
    expect(said.stderr).toMatch(words);
    expect(contents(here)).toEqual(before);
  });
});
