import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, BROKEN, CLAIRE, contactFile, folder, lumo, PAUL, ROOT, STOP } from '../cli/support.js';
import { judgeParts, mergeWords } from './part-commands.js';
import { ONE_PASS } from './support.js';

type Data = Record<string, unknown>;
const validators = new Map<string, ValidateFunction>();
/** What the published schema finds wrong. */
const faultsOf = (name: string, data: unknown): unknown => {
  const validate =
    validators.get(name) ??
    new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: false }).compile(
      JSON.parse(readFileSync(join(ROOT, 'schema', `${name}.json`), 'utf8')) as object,
    );
  validators.set(name, validate);
  return validate(data) ? undefined : validate.errors;
};
const at = folder({ 'contacts.csv': contactFile(CLAIRE, PAUL, BROKEN), 'no.txt': STOP });
const read = (name: string): Data => JSON.parse(readFileSync(join(at, name), 'utf8')) as Data;
const FILES: readonly (readonly [schema: string, file: string])[] = [
  ['plan', 'plan/plan.json'],
  ['plan', 'table/plan.json'],
  ['surveyed', '0.surveyed'],
  ['surveyed', '1.surveyed'],
  ['settled', 'settled'],
  ['outcome', '0.outcome'],
  ['outcome', '1.outcome'],
  ['outcome', 'unplaced.outcome'],
  ['report', 'report.json'],
  ['evidence', 'ev/000001.json'],
];

beforeAll(async () => {
  const left = await judgeParts(at, 2, ['--as-of', AS_OF, '--opposition', 'no.txt']);
  await lumo(at, [...mergeWords(left), '--name', 'clean.csv', '--evidence', 'ev', '-f', 'json=report.json']);
  const input = readFileSync(join(at, 'contacts.csv'));
  const plain = ['--plan', 'easy', '--part', '0'];
  await lumo(at, ['shard', 'plan', 'contacts.csv', '--as-of', AS_OF, ...ONE_PASS, '-o', 'easy']);
  await lumo(at, ['shard', 'judge', ...plain, '--outcome', 'unplaced.outcome'], { input: input.subarray(input.indexOf(10) + 1) });
  writeFileSync(join(at, 'sample.csv'), contactFile(CLAIRE));
  await lumo(at, ['shard', 'plan', 'sample.csv', '--table', '--as-of', AS_OF, '-o', 'table']);
});

describe('the schemas of what is written in parts', () => {
  it.each(FILES)('schema/%s.json takes %s', (schema, file) => {
    expect(faultsOf(schema, read(file))).toBeUndefined();
  });

  it('are tried on what differs: a first pass or none, rows of the file or of the part, parts of contacts or of a table', () => {
    expect(read('0.outcome')).toMatchObject({ firstRow: 2, settled: expect.any(String) as string });
    expect(Object.keys(read('unplaced.outcome'))).not.toEqual(expect.arrayContaining(['firstRow']));
    expect([read('plan/plan.json').table, read('table/plan.json').table]).toEqual([false, true]);
    expect((read('plan/plan.json').files as unknown[]).length).toBeGreaterThan(0);
    expect(read('easy/plan.json').needs).toEqual({ survey: false });
  });

  it.each<[string, string, (data: Data) => Data]>([
    ['outcome', 'another format', (data) => ({ ...data, format: 'lumo-check/surveyed' })],
    ['outcome', 'a version that nobody knows', (data) => ({ ...data, version: 2 })],
    ['outcome', 'a member that nobody declared', (data) => ({ ...data, rows: [] })],
    ['outcome', 'no seal', ({ sealed: _, ...data }) => data],
    ['outcome', 'bytes without their hash', (data) => ({ ...data, kept: { bytes: 1 } })],
    ['surveyed', 'a part below 0', (data) => ({ ...data, part: -1 })],
    ['surveyed', 'what only an outcome has', (data) => ({ ...data, kept: data.input })],
    ['settled', 'no part', (data) => ({ ...data, records: [] })],
    ['settled', 'half a hash', (data) => ({ ...data, planId: 'abc' })],
    ['plan', 'a path out of its folder', (data) => ({ ...data, files: ['../no.txt'] })],
    ['plan', 'a secret', (data) => ({ ...data, secrets: { key: '00' } })],
    ['plan', 'an encoding that cannot be cut', (data) => ({ ...data, encoding: 'utf-16le' })],
    ['report', 'an input with neither a hash nor parts', (data) => ({ ...data, input: { ...(data.input as Data), parts: undefined } })],
    ['report', 'an input with both', (data) => ({ ...data, input: { ...(data.input as Data), sha256: '0'.repeat(64) } })],
    ['report', 'parts without a root', (data) => ({ ...data, output: { ...(data.output as Data), parts: { count: 2 } } })],
    ['evidence', 'an input with both', (data) => ({ ...data, input: { ...(data.input as Data), sha256: '0'.repeat(64) } })],
  ])('schema/%s.json refuses %s', (schema, _, change) => {
    const [, file = ''] = FILES.find(([name]) => name === schema) ?? [];
    expect(faultsOf(schema, JSON.parse(JSON.stringify(change(read(file)))))).toBeDefined();
  });
});
