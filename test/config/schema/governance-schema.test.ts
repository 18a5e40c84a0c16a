import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { governanceJsonSchema } from '../../../src/config/schema/governance-schema.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const ATTEST = join(ROOT, 'scripts/evaluate/governance/attest');
const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (one: Ajv2020) => void)(ajv);
const isValid = ajv.compile(governanceJsonSchema());

describe('the JSON Schema of attestations', () => {
  it('is the one that is published', () => {
    expect(JSON.parse(readFileSync(join(ROOT, 'schema/governance.json'), 'utf8'))).toEqual(governanceJsonSchema());
  });

  it('takes nearly all of the cases: those with planted faults of shape alone are refused', () => {
    const folders = readdirSync(ATTEST);
    const refused = folders.filter((name) => !isValid(parse(readFileSync(join(ATTEST, name, 'lumo.governance.yaml'), 'utf8'))));
    expect(folders.length).toBeGreaterThan(10);
    expect(refused.length * 2).toBeLessThan(folders.length);
  });

  it.each([
    ['another mark', { lumo: 'governance/2', entity: 'Acme' }],
    ['nothing', {}],
    ['a list', []],
  ])('refuses %s', (_, given) => expect(isValid(given)).toBe(false));
});
