import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { cannot, contactFile, folder, lumo, PAUL, ROOT, salon } from '../support.js';

// biome-ignore lint/suspicious/noExplicitAny: JSON of others
type Json = any;
const json = (at: string, name: string): Json => JSON.parse(readFileSync(join(at, name), 'utf8'));
const PYTHON = process.env.LUMO_PYTHON ?? [join(ROOT, '.referees/bin/python')].find(existsSync) ?? 'python3';

/** What a reader of somebody else says of a file. It is a Python package: where that is not installed, the case is not run. */
const askedOf = (context: TestContext, reader: string, module: string, path: string): Json => {
  if (spawnSync(PYTHON, ['-c', `import ${module}`]).status !== 0)
    cannot(context, `${PYTHON} has no ${module}: pip install it, or set LUMO_PYTHON`);
  const { status, stdout, stderr } = spawnSync(PYTHON, [join(ROOT, 'test/cli/output/referees.py'), reader, path], { encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
};
const EVERY = ['frictionless', 'odcs', 'openlineage'].flatMap((format) => ['-f', format]);
const run = (at: string, ...more: string[]) => lumo(at, ['contacts.csv', '--opposition', 'opposition.txt', ...EVERY, ...more]);

describe.concurrent('what tools of data read of a check', () => {
  it('stands beside the file, under names that ask for it', async () => {
    const at = salon();
    expect((await run(at)).code).toBe(1);
    for (const name of ['datapackage', 'odcs', 'openlineage'])
      expect(existsSync(join(at, `contacts.report.${name}.json`)), name).toBe(true);
    expect(json(at, 'contacts.report.openlineage.json').inputs[0].name).toBe('contacts.csv');
  });

  it('a data package by frictionless: it finds fault with the rows that we found fault with, and with nothing in the cleaned file', async (context) => {
    const at = salon();
    await run(at);
    const [checked, cleaned] = askedOf(context, 'frictionless', 'frictionless', join(at, 'contacts.report.datapackage.json'));
    expect([checked.name, checked.rows, cleaned.name, cleaned.rows]).toEqual(['contacts.csv', 10, 'contacts.clean.csv', 5]);
    expect(checked.errors).toEqual([
      ['type-error', 10, 'Courriel'],
      ['constraint-error', 10, 'Source'],
    ]);
    expect(cleaned.errors).toEqual([]);
  });

  it.for([[['--verdicts']], [['--channel', 'email,phone']], [['--lang', 'fr']]])(
    'and the cleaned file still, with %s',
    async ([words = []], context) => {
      const at = salon();
      await run(at, ...words);
      const [, cleaned] = askedOf(context, 'frictionless', 'frictionless', join(at, 'contacts.report.datapackage.json'));
      expect(cleaned.errors).toEqual([]);
    },
  );

  it('an event by the classes of OpenLineage, each facet of the version that it names', async (context) => {
    const at = salon();
    await run(at);
    expect(askedOf(context, 'openlineage', 'openlineage.client', join(at, 'contacts.report.openlineage.json'))).toEqual([
      'DataQualityAssertionsDatasetFacet',
      'DataQualityMetricsDatasetFacet',
      'DataQualityMetricsInputDatasetFacet',
      'DatasetVersionDatasetFacet',
      'ErrorMessageRunFacet',
      'JobTypeJobFacet',
      'OutputStatisticsOutputDatasetFacet',
      'ProcessingEngineRunFacet',
      'SchemaDatasetFacet',
      'TestRunFacet',
    ]);
  });
});

describe.concurrent('an event of lineage', () => {
  it('fails with exit code 1 and completes with 0, and counts blanks of those who stay', async () => {
    const at = salon();
    const failed = await lumo(at, ['contacts.csv', '--opposition', 'opposition.txt', '-f', 'openlineage=a.json']);
    const passed = await lumo(at, ['contacts.csv', '--opposition', 'opposition.txt', '-f', 'openlineage=b.json', '--fail-on', 'never']);
    const [a, b] = [json(at, 'a.json'), json(at, 'b.json')];
    expect([failed.code, a.eventType, passed.code, b.eventType]).toEqual([1, 'FAIL', 0, 'COMPLETE']);
    const { columnMetrics } = a.outputs[0].facets.dataQualityMetrics;
    expect(columnMetrics.Courriel).toEqual({ nullCount: 0, count: 5 });
    const empty = Object.values(columnMetrics as Record<string, { nullCount: number; count: number }>);
    expect(empty.every(({ nullCount, count }) => nullCount + count === 5)).toBe(true);
    expect(empty.some(({ nullCount }) => nullCount > 0)).toBe(true);
  });

  it('is the same run when it is repeated, and the same bytes when the clock is', async () => {
    const at = folder({ 'contacts.csv': contactFile(PAUL) });
    const env = { SOURCE_DATE_EPOCH: '1795000000' };
    const events = [];
    for (const name of ['a.json', 'b.json']) {
      await lumo(at, ['contacts.csv', '--check', '-f', `openlineage=${name}`], name === 'a.json' ? {} : { env });
      events.push(json(at, name));
    }
    await lumo(at, ['contacts.csv', '--check', '-f', 'openlineage=c.json'], { env });
    expect(events[0].run.runId).toBe(events[1].run.runId);
    expect(events[1].eventTime).toBe('2026-11-18T11:06:40.000Z');
    expect(readFileSync(join(at, 'c.json'), 'utf8')).toBe(readFileSync(join(at, 'b.json'), 'utf8'));
  });

  it('names who started it, as Airflow hands that over', async () => {
    const at = folder({ 'contacts.csv': contactFile(PAUL) });
    const env = { OPENLINEAGE_NAMESPACE: 'crm', OPENLINEAGE_PARENT_ID: 'airflow/nightly.check/3f5e83fa-3480-44ff-99c5-ff943904e5e8' };
    const { stdout } = await lumo(at, ['contacts.csv', '--check', '-f', 'openlineage=-'], { env });
    const { job, run: of } = JSON.parse(stdout);
    expect([job.namespace, of.facets.parent.job]).toEqual(['crm', { namespace: 'airflow', name: 'nightly.check' }]);
  });

  it('tells of a message and of an audit too: files, and what was asserted of each', async () => {
    const at = folder({ 'mail.html': '<p>Bonjour [Prénom]</p>\n', 'a/contacts.csv': contactFile(PAUL), 'a/old.csv': contactFile(PAUL) });
    await lumo(at, ['mail.html', '-f', 'openlineage=mail.json']);
    const mail = json(at, 'mail.json');
    expect([mail.eventType, mail.inputs.map(({ name }: Json) => name), mail.outputs]).toEqual(['FAIL', ['mail.html'], []]);
    expect(mail.inputs[0].inputFacets.dataQualityAssertions.assertions.some(({ success }: Json) => !success)).toBe(true);
    await lumo(at, ['audit', 'a', '-f', 'openlineage=audit.json']);
    const audit = json(at, 'audit.json');
    expect(audit.inputs.map(({ name }: Json) => name).sort()).toEqual(['a/contacts.csv', 'a/old.csv']);
  });
});
