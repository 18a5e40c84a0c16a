import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { campaignJsonSchema } from '../../../src/config/schema/campaign-schema.js';
import { planText } from '../../../src/model/campaign/example-plan.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const PLANS = join(ROOT, 'scripts/evaluate/logs/plans');
const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (one: Ajv2020) => void)(ajv);
const isValid = ajv.compile(campaignJsonSchema());

describe('the JSON Schema of plans', () => {
  it('is the one that is published', () => {
    expect(JSON.parse(readFileSync(join(ROOT, 'schema/campaign.json'), 'utf8'))).toEqual(campaignJsonSchema());
  });

  it.each(readdirSync(PLANS).filter((name) => name.endsWith('.yaml')))('takes %s', (name) => {
    expect(isValid(parse(readFileSync(join(PLANS, name), 'utf8')))).toBe(true);
  });

  it.each([
    ['a key with a slip', { mesages: 'a.html' }],
    ['another mark', { lumo: 'campaign/2' }],
    ['another channel', { channel: 'fax' }],
    ['a day that is none', { dates: '{ from: soon, to: 2026-12-01 }' }],
    ['a number without quotes', { phone: '{ number: 33199001071 }' }],
  ])('refuses %s', (_, keys) => {
    expect(isValid(parse(planText(keys as Readonly<Record<string, string>>)))).toBe(false);
  });

  it('says of every key what it is', () => {
    const { properties } = campaignJsonSchema() as { properties: Readonly<Record<string, { description?: string }>> };
    for (const [key, { description = '' }] of Object.entries(properties)) expect(description, key).toMatch(/^\p{Lu}.*\.$/u);
  });
});
