import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { presets, rules } from '../../../rules/index.js';
import { configJsonSchema } from '../../../src/config/schema/json-schema.js';
import { parseConfig } from '../../../src/config/validation/parse-config.js';
import type { AnyRule } from '../../../src/model/rule/rule.js';
import { settle } from '../helpers.js';

const ours = rules as readonly AnyRule[];
const ajv = new Ajv2020({ allErrors: true, formats: { date: true } });
const accepts = ajv.compile(configJsonSchema(ours, Object.keys(presets)));

describe('the JSON Schema of the configuration', () => {
  it('is the one that is published', async () =>
    expect(JSON.parse(await readFile(new URL('../../../schema/config.json', import.meta.url), 'utf8'))).toEqual(
      configJsonSchema(ours, Object.keys(presets)),
    ));

  it('says what every key is for', () => {
    const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> };
    expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
  });

  const good: [string, unknown][] = [
    ['nothing', {}],
    ['a preset', { $schema: './x.json', preset: 'fr-b2b', asOf: '2026-11-24', country: 'BE' }],
    ['a severity', { rules: { 'row-ragged': 'off' } }],
    ['the long form with an option', { rules: { 'retention-prospect': { severity: 'warning', action: 'drop-row', months: 24 } } }],
    ['columns and lists', { columns: { A: 'email', '#2': 'keep' }, lists: [{ file: 'a.csv', kind: 'robinson', date: '2026-01-01' }] }],
    ['csv', { csv: { headerRow: 'none', delimiter: ';' } }],
  ];
  it.each(good)('accepts %s, as lumo-check does', (_, config) => {
    expect(accepts(config), ajv.errorsText(accepts.errors)).toBe(true);
    expect(() => settle([{ origin: 'file', config: parseConfig(config, 'f') }], ours)).not.toThrow();
  });

  it.each<[string, unknown]>([
    ['an unknown key', { presett: 'fr-b2b' }],
    ['an unknown key deep down', { lists: [{ file: 'a', kind: 'robinson', x: 1 }] }],
    ['another severity', { rules: { 'row-ragged': 'warn' } }],
    ['an option that the rule has not', { rules: { 'retention-prospect': { month: 3 } } }],
    ['an option out of bounds', { rules: { 'retention-prospect': { months: -1 } } }],
    ['a field that is none', { columns: { A: 'telephone' } }],
    ['a day that no calendar has', { asOf: '2026-02-30' }],
    ['a country in small letters', { country: 'fr' }],
    ['a number as text', { jobs: '2' }],
    ['a header row before the first', { csv: { headerRow: 0 } }],
    ['a quoting character, which no reader of ours would use', { csv: { quote: "'" } }],
    ['a list without a file', { lists: [{ kind: 'opposition' }] }],
  ])('refuses %s, as lumo-check does', (_, config) => {
    expect(accepts(config)).toBe(false);
    expect(() => settle([{ origin: 'file', config: parseConfig(config, 'f') }], ours)).toThrow();
  });

  it('leaves the presets of plugins free, and no other', () => {
    expect(accepts({ preset: 'acme/b2b' })).toBe(true);
    expect(accepts({ preset: 'fr-b2' })).toBe(false);
  });
  it('leaves the ids of plugins free', () => expect(accepts({ rules: { 'acme-thing': { severity: 'info', size: 3 } } })).toBe(true));
  it('knows no rule when none is given', () => {
    const { properties } = configJsonSchema() as { properties: { rules: object } };
    expect(properties.rules).not.toHaveProperty('properties');
  });
});
