import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CHANNELS, STATUSES } from '../../src/model/contact/channel.js';
import { FIELD_NAMES } from '../../src/model/contact/field.js';
import { PROVENANCES, RELATIONS } from '../../src/model/report/figures.js';
import type { Report } from '../../src/model/report/report.js';
import { THEMES } from '../../src/model/rule/rule.js';
import { ACTIONS, SEVERITIES } from '../../src/model/rule/severity.js';
import { ndjsonFindings } from '../../src/reporters/finding-lists/ndjson.js';
import { jsonReport } from '../../src/reporters/machine/json.js';
import { wordsFor } from '../../src/words/index.js';
import { FIXTURE_FOLDER, FIXTURE_NAMES, runFixture } from '../engine/run-fixture.js';
import { CLEAN, contextIn, FIGURES, RICH } from './sample.js';

const schemaOf = (name: string) => JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8'));
const validatorOf = (from: object) => new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(from);
const schema = schemaOf('report');
const validate = validatorOf(schema);
const accepts = (report: unknown): boolean => validate(report);
const [webmail] = RICH.rules.slice(2);

describe('the schema of the report', () => {
  it.each([
    ['a rich report', RICH],
    ['a clean one', CLEAN],
  ])('accepts %s', (_name, report) => {
    accepts(JSON.parse([...jsonReport(report, contextIn('en'))].join('')));
    expect(validate.errors).toBeNull();
  });

  it.each(FIXTURE_NAMES)('accepts the report of the fixture %s', (name) => {
    accepts(JSON.parse(readFileSync(join(FIXTURE_FOLDER, name, 'expected.json'), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it.each<[string, (report: Record<string, unknown>) => unknown]>([
    ['a key nobody declared', (r) => ({ ...r, values: ['jeanne@acme.example'] })],
    ['another version', (r) => ({ ...r, schemaVersion: 2 })],
    ['another tool', (r) => ({ ...r, tool: { name: 'other', version: '1' } })],
    ['a date with a time', (r) => ({ ...r, asOf: '2026-11-24T00:00:00Z' })],
    ['an unknown channel', (r) => ({ ...r, channels: ['fax'] })],
    ['verdicts for an unknown channel', (r) => ({ ...r, verdicts: { fax: RICH.verdicts.email } })],
    ['a verdict without all statuses', (r) => ({ ...r, verdicts: { email: { ok: 1 } } })],
    ['a negative count', (r) => ({ ...r, rows: { ...RICH.rows, kept: -1 } })],
    ['half a row', (r) => ({ ...r, rows: { ...RICH.rows, in: 1.5 } })],
    ['a name with a folder', (r) => ({ ...r, input: { ...RICH.input, name: '/home/jeanne/contacts.csv' } })],
    ['a hash cut short', (r) => ({ ...r, input: { ...RICH.input, sha256: 'abc' } })],
    [
      'an example that holds a value',
      (r) => ({ ...r, rules: [{ ...webmail, findings: [{ ...webmail?.findings[0], examples: [{ row: 2, value: 'x' }] }] }] }),
    ],
    [
      'a fact that is an object',
      (r) => ({ ...r, rules: [{ ...webmail, findings: [{ ...webmail?.findings[0], examples: [{ row: 2, facts: { a: {} } }] }] }] }),
    ],
    ['row 0', (r) => ({ ...r, rules: [{ ...webmail, findings: [{ ...webmail?.findings[0], examples: [{ row: 0 }] }] }] })],
    ['a confidence above 1', (r) => ({ ...r, columns: [{ ...RICH.columns[0], confidence: 1.1 }] })],
    ['an unknown action', (r) => ({ ...r, rules: [{ ...webmail, action: 'delete' }] })],
    ['a rule not run for no reason', (r) => ({ ...r, notRun: [{ ...RICH.notRun[0], because: 'lazy' }] })],
    ['a list with its entries', (r) => ({ ...r, lists: [{ ...RICH.lists[0], lines: ['x'] }] })],
    ['figures with a key nobody declared', (r) => ({ ...r, figures: { ...FIGURES, oldest: 'jeanne@acme.example' } })],
    ['figures without delays', (r) => ({ ...r, figures: { ...FIGURES, delays: undefined } })],
    ['an age in half months', (r) => ({ ...r, figures: { ...FIGURES, ages: [{ ...FIGURES.ages[0], months: [[1.5, 2]] }] } })],
    ['a bar of a histogram that stands for nobody', (r) => ({ ...r, figures: { ...FIGURES, delays: { applied: [[3, 0]], pending: [] } } })],
    [
      'a source without a provenance',
      (r) => ({ ...r, figures: { ...FIGURES, sources: [{ ...FIGURES.sources[0], provenance: undefined }] } }),
    ],
    ['a note without a code', (r) => ({ ...r, notes: [{ count: 1 }] })],
  ])('refuses %s', (_name, breakIt) => {
    expect(accepts(breakIt({ ...RICH }))).toBe(false);
  });

  it.each(Object.keys(CLEAN).filter((key) => key !== 'output'))('refuses a report without %s', (key) => {
    const { [key as keyof Report]: _gone, ...rest } = CLEAN;
    expect(accepts(rest)).toBe(false);
  });

  it('accepts a report of a run that wrote no cleaned file', () => {
    const { output: _gone, ...rest } = CLEAN;
    expect(accepts(rest)).toBe(true);
  });

  it('knows the same words as the model', () => {
    const { $defs, properties } = schema;
    expect($defs.channel.enum).toEqual(CHANNELS);
    expect($defs.severity.enum).toEqual(SEVERITIES);
    expect($defs.action.enum).toEqual(ACTIONS);
    expect(properties.rules.items.properties.theme.enum).toEqual(THEMES);
    expect($defs.statuses.required).toEqual(STATUSES);
    expect(properties.figures.properties.ages.items.properties.relation.enum).toEqual(RELATIONS);
    expect(properties.figures.properties.sources.items.properties.provenance.enum).toEqual(PROVENANCES);
    for (const field of FIELD_NAMES) expect(field).toMatch(new RegExp($defs.field.pattern));
  });
});

describe('the schema of findings', () => {
  const finding = validatorOf(schemaOf('finding'));

  it.each(FIXTURE_NAMES)('accepts every line of the fixture %s', async (name) => {
    const wrong: unknown[] = [];
    let lines = 0;
    await runFixture(name, {
      take: ({ rules, run }) => {
        const options = new Map(run.rules.map(({ id, options: given }) => [id, given]));
        const { line } = ndjsonFindings({
          words: wordsFor('fr'),
          lang: 'fr',
          rules: new Map(rules.map((rule) => [rule.id, rule])),
          options,
        });
        return (found) => {
          lines += found.length;
          for (const one of found) if (!finding(JSON.parse(line(one)))) wrong.push(one, finding.errors);
        };
      },
    });
    expect(wrong).toEqual([]);
    expect(lines).toBeGreaterThan(0);
  });
});
