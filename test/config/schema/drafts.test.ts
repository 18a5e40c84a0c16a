import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exemptionsJsonSchema } from '../../../src/config/schema/exemptions-schema.js';
import { listJsonSchema } from '../../../src/config/schema/list-schema.js';
import { schemaCatalog } from '../../../src/config/schema/schema-catalog.js';
import { planText } from '../../../src/model/campaign/example-plan.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>;
/** As SchemaStore compiles what is handed in: nothing unknown, and nothing that is silently ignored. */
const compile = (ajv: Ajv, path: string): ValidateFunction => {
  (addFormats as unknown as (one: Ajv) => void)(ajv);
  return ajv.compile(read(path));
};
const strict = { strict: true, allowUnionTypes: true, allErrors: true } as const;

const EXEMPTION = { rule: 'role-address', reason: 'they asked', evidence: 'mail 12', approvedBy: 'Claire', until: '2027-01-31' };
/** What each file may hold, and what it may not. */
const CASES: Readonly<Record<string, readonly (readonly [string, boolean, unknown])[]>> = {
  config: [
    ['nothing', true, {}],
    ['a preset and a rule', true, { preset: 'fr-b2b', rules: { 'retention-prospect': { severity: 'warning', months: 24 } } }],
    ['a rule of an override', true, { overrides: [{ files: ['a/**'], rules: { 'row-ragged': 'off' } }] }],
    ['a list', true, { lists: [{ file: 'a.csv', kind: 'robinson', date: '2026-01-01' }], columns: { A: 'email', '#2': 'keep' } }],
    ['the preset of a plugin', true, { preset: 'acme/b2b' }],
    ['an unknown key', false, { presett: 'fr-b2b' }],
    ['an option that a rule has not', false, { rules: { 'retention-prospect': { month: 3 } } }],
    ['that in an override', false, { overrides: [{ files: ['a/**'], rules: { 'retention-prospect': { month: 3 } } }] }],
    ['a day that no calendar has', false, { asOf: '2026-02-30' }],
    ['a number as text', false, { jobs: '2' }],
  ],
  campaign: [
    ['a plan', true, parse(planText({}))],
    ['a key with a slip', false, parse(planText({ mesages: 'a.html' }))],
    ['another channel', false, parse(planText({ channel: 'fax' }))],
  ],
  governance: [
    ['an attestation', true, { lumo: 'governance/1', entity: 'Acme', controls: { backups: { last: '2026-10-01', evidence: 'a.pdf' } } }],
    ['a bare yes', true, { lumo: 'governance/1', entity: 'Acme', controls: { backups: true } }],
    ['another mark', false, { lumo: 'governance/2', entity: 'Acme', controls: null }],
    ['a key of a control that there is not', false, { lumo: 'governance/1', entity: 'Acme', controls: { backups: { lst: '2026-10-01' } } }],
  ],
  exemptions: [
    ['none', true, { exemptions: [] }],
    ['one by fields', true, { $schema: 'x', exemptions: [{ ...EXEMPTION, where: { email: 'contact@acme.example' } }] }],
    ['one of a file', true, { exemptions: [{ ...EXEMPTION, file: 'mails/*.html' }] }],
    ['one that says of nobody that it is meant', false, { exemptions: [EXEMPTION] }],
    ['one without a day', false, { exemptions: [{ ...EXEMPTION, file: 'a.html', until: 'always' }] }],
    ['one by a field that is none', false, { exemptions: [{ ...EXEMPTION, where: { mail: 'a@b.example' } }] }],
    ['one without a reason', false, { exemptions: [{ ...EXEMPTION, file: 'a.html', reason: '' }] }],
  ],
  list: [
    ['a manifest', true, { kind: 'opposition', channels: ['email'], date: '2026-01-01', canaries: ['a@canary.example'] }],
    ['hashes', true, { hash: { algorithm: 'sha256', encoding: 'hex' } }],
    ['another kind', false, { kind: 'stop' }],
    ['four canaries', false, { canaries: ['aaa', 'bbb', 'ccc', 'ddd'] }],
  ],
};

describe.each(Object.entries(CASES))('the schemas of %s', (name, cases) => {
  const today = compile(new Ajv2020(strict), `schema/${name}.json`);
  const before = compile(new Ajv(strict), `schema/draft-07/${name}.json`);

  it.each(cases)('%s: %s, in both drafts', (_, accepted, value) => {
    expect({ 'draft 2020-12': today(value), 'draft-07': before(value) }).toEqual({ 'draft 2020-12': accepted, 'draft-07': accepted });
  });

  it('say in which draft they are written and what they are called, and say the same otherwise', () => {
    const [now, old] = [read(`schema/${name}.json`), read(`schema/draft-07/${name}.json`)];
    expect([now.$schema, now.$id]).toEqual(['https://json-schema.org/draft/2020-12/schema', `urn:lumo-check:schema:${name}:1`]);
    expect([old.$schema, old.$id]).toEqual([
      'http://json-schema.org/draft-07/schema#',
      `https://www.schemastore.org/${name === 'config' ? 'lumo-check' : `lumo-check-${name}`}.json`,
    ]);
    expect([old.title, old.description, Object.keys(old.properties as object)]).toEqual([
      now.title,
      now.description,
      Object.keys(now.properties as object),
    ]);
    // Words of later drafts would be ignored by who reads this one.
    expect(JSON.stringify(old)).not.toMatch(/"(?:\$defs|prefixItems|unevaluated\w+|dependent\w+|\$dynamicRef)":/);
  });
});

describe('the schemas of exemptions and manifests', () => {
  it.each([
    ['exemptions', exemptionsJsonSchema],
    ['list', listJsonSchema],
  ])('of %s: those that are published, in both drafts', (name, made) => {
    expect([read(`schema/${name}.json`), read(`schema/draft-07/${name}.json`)]).toEqual([made(), made('draft-07')]);
  });
});

describe('the catalog', () => {
  const catalog = read('schema/catalog.json') as unknown as ReturnType<typeof schemaCatalog>;

  it('is the one that is published', () => expect(catalog).toEqual(schemaCatalog()));

  it('names each schema by the address that the schema bears', () => {
    const ids = readdirSync(join(ROOT, 'schema/draft-07')).map((file) => read(`schema/draft-07/${file}`).$id);
    for (const { url } of catalog.schemas) expect(ids).toContain(url);
  });

  it('claims no name that may be somebody else’s, and none twice', () => {
    const all = catalog.schemas.flatMap(({ fileMatch }) => fileMatch);
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^(?:lumo[.-][a-z]+|\*\.campaign)\.(?:json|ya?ml)$/);
  });

  it('has what SchemaStore asks of an entry, and nothing else', () => {
    expect(catalog.schemas.length).toBe(4);
    for (const entry of catalog.schemas) {
      expect(Object.keys(entry)).toEqual(['name', 'description', 'fileMatch', 'url']);
      expect(entry.url).toMatch(/^https:\/\/[^/]+\/[\w-]+\.json$/);
      expect(entry.description).toMatch(/^\p{L}.{20,}\.$/u);
      expect(entry.description).not.toMatch(/schema/i);
    }
  });
});
