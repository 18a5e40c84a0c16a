import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report/report.js';
import type { ReporterContext } from '../../../src/reporters/contract/reporter.js';
import { contactsLineageEvent } from '../../../src/reporters/data/contacts-lineage.js';
import { dataPackage } from '../../../src/reporters/data/frictionless.js';
import { dataContract } from '../../../src/reporters/data/odcs.js';
import { CLEAN, CONSENT, contextIn, RICH } from '../sample.js';

// biome-ignore lint/suspicious/noExplicitAny: JSON of others
type Json = any;
const read = (pieces: Iterable<string>): Json => JSON.parse([...pieces].join(''));
const LINEAGE = { at: '2026-11-24T10:00:00.000Z', namespace: 'crm' };
const REPORTS: readonly (readonly [string, Report])[] = [
  ['one of everything', RICH],
  ['nothing to say', CLEAN],
  ['a workbook', { ...RICH, input: { ...RICH.input, name: 'a.xlsx', table: { kind: 'xlsx', sheet: 'Contacts' } } }],
  ['no header, no output', { ...CLEAN, input: { ...RICH.input, headerRow: 0 } }],
];

describe('a data contract', () => {
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  (addFormats as unknown as (one: Ajv2019) => void)(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(new URL('../../schemas/odcs-3.0.2.json', import.meta.url), 'utf8')));

  it.each(REPORTS.flatMap(([name, report]) => (['en', 'fr'] as const).map((lang) => [name, lang, report] as const)))(
    'is valid by the schema of the standard: %s, in %s',
    (_, lang, report) => {
      const contract = read(dataContract(report, contextIn(lang)));
      expect(isValid(contract), ajv.errorsText(isValid.errors)).toBe(true);
    },
  );

  it('the schema takes no key of ours, and no other severity of shape', () => {
    const contract = read(dataContract(RICH, contextIn('en')));
    expect(isValid({ ...contract, extra: 1 })).toBe(false);
    expect(isValid({ ...contract, kind: 'Contract' })).toBe(false);
  });

  it('tells columns as they were read, and each rule with what it found', () => {
    const { schema, version, status, servers, description } = read(dataContract(RICH, contextIn('en')));
    expect([version, status, servers]).toEqual([
      '2026-11-24',
      'draft',
      [{ server: 'checked', type: 'local', path: 'contacts.csv', format: 'csv' }],
    ]);
    expect(description.purpose).toBe('Prospecting of businesses by email and phone.');
    const [table] = schema;
    expect(table.properties.map(({ name, logicalType, classification }: Json) => [name, logicalType, classification])).toEqual([
      ['Email', 'string', undefined],
      ['Tél.', 'string', undefined],
      ['NIR', 'string', 'restricted'],
      ['column 4', 'string', undefined],
    ]);
    const email = table.properties[0];
    expect(email.quality.map(({ name, severity, dimension, businessImpact }: Json) => [name, severity, dimension, businessImpact])).toEqual(
      [
        ['webmail-without-consent', 'error', 'conformity', 'regulatory'],
        ['webmail-without-consent', 'error', 'conformity', 'regulatory'],
      ],
    );
    expect(email.quality[0]).toMatchObject({
      engine: 'lumo-check',
      implementation: { rule: 'webmail-without-consent', message: 'none' },
      customProperties: [
        { property: 'result', value: 'failed' },
        { property: 'findings', value: 14 },
        { property: 'law', value: [CONSENT.law[0]?.url] },
      ],
    });
    const results = table.quality.map(({ name, customProperties }: Json) => [name, customProperties[0].value]);
    expect(results).toEqual([
      ['plugin-rule', 'failed'],
      ['consent-undated', 'not-run'],
      ['sensitive-column', 'not-run'],
    ]);
  });

  it('tells the lengths of time that rules judged by', () => {
    const rule = { ...CONSENT, periods: { prospects: 'months', notice: 'days' } } as const;
    const report = { ...RICH, rules: RICH.rules.map((one) => (one.id === rule.id ? { ...one, options: { months: 36, days: 30 } } : one)) };
    const { slaProperties } = read(dataContract(report, contextIn('fr', { rules: new Map([[rule.id, rule as Json]]) })));
    expect(slaProperties.map(({ property, value, unit }: Json) => [property, value, unit])).toEqual([
      ['retention', 36, 'm'],
      ['frequency', 30, 'd'],
    ]);
  });

  it('is the same one for a file of the same name, and a version for each day', () => {
    const [first, later] = ['2026-11-24', '2026-12-24'].map((asOf) => read(dataContract({ ...RICH, asOf }, contextIn('en'))));
    expect([first.id === later.id, first.version, later.version]).toEqual([true, '2026-11-24', '2026-12-24']);
    const other = read(dataContract({ ...RICH, input: { ...RICH.input, name: 'b.csv' } }, contextIn('en')));
    expect(other.id).not.toBe(first.id);
  });
});

describe('a data package', () => {
  it.each(REPORTS)('has what the specification asks of packages, resources and fields: %s', (_, report) => {
    const descriptor = read(dataPackage(report, contextIn('en')));
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    const names = descriptor.resources.map(({ name }: Json) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const resource of descriptor.resources) {
      expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
      expect(resource.path).not.toMatch(/^[/\\]|\.\.|:\/\//);
      expect(resource.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(resource.type).toBe('table');
      for (const field of resource.schema.fields) {
        expect(field.name).not.toBe('');
        expect([
          ['string', undefined],
          ['string', 'email'],
          ['date', 'any'],
        ]).toContainEqual([field.type, field.format]);
      }
    }
  });

  it('says how the file is read: delimiter, line ends, where the header stands', () => {
    const dialectOf = (input: Partial<Report['input']>): Json =>
      read(dataPackage({ ...RICH, input: { ...RICH.input, ...input } }, contextIn('en'))).resources[0].dialect;
    expect(dialectOf({ lineEnd: 'CRLF' })).toEqual({ delimiter: ';', lineTerminator: '\r\n', header: true, headerRows: [3] });
    expect(dialectOf({ lineEnd: 'LF+CR', headerRow: 1, escape: 'backslash' })).toEqual({
      delimiter: ';',
      doubleQuote: false,
      escapeChar: '\\',
      header: true,
    });
    expect(dialectOf({ headerRow: 0 }).header).toBe(false);
    expect(dialectOf({ headerRow: 1, table: { kind: 'xlsx', sheet: 'A' } })).toEqual({ sheetName: 'A', header: true });
  });

  it('tells of the cleaned file the columns that it has, and of a file for a tool none', () => {
    const [, cleaned] = read(dataPackage(RICH, contextIn('en', { added: ['lumo_email'] }))).resources;
    expect(cleaned.schema.fields.map(({ name }: Json) => name)).toEqual(['Email', 'Tél.', 'column 3', 'lumo_email']);
    const target = { name: 'brevo', contacts: 3 } as unknown as NonNullable<Report['target']>;
    const [, forTool] = read(dataPackage({ ...RICH, target }, contextIn('en'))).resources;
    expect([forTool.path, forTool.schema, forTool.dialect]).toEqual(['contacts.clean.csv', undefined, undefined]);
  });

  it('has each rule as a check, with the field, the count and the texts', () => {
    const checks = read(dataPackage(RICH, contextIn('fr'))).resources[0]['lumo:checks'];
    expect(checks.map(({ rule, result, findings, field }: Json) => [rule, result, findings, field])).toEqual([
      ['webmail-without-consent', 'failed', 14, 'Email'],
      ['webmail-without-consent', 'failed', 4, 'Email'],
      ['sensitive-column', 'failed', 1, 'NIR'],
      ['plugin-rule', 'failed', 2, undefined],
      ['consent-undated', 'not-run', 0, undefined],
      ['sensitive-column', 'not-run', 0, undefined],
    ]);
    expect(checks[0]).toMatchObject({ title: 'Adresse personnelle sans consentement', severity: 'error', law: [CONSENT.law[0]?.url] });
  });
});

describe('an event of lineage', () => {
  const event = (report: Report = RICH, more: Partial<ReporterContext> = {}): Json =>
    read(contactsLineageEvent(report, contextIn('en', { lineage: LINEAGE, exit: 1, input: 'in/contacts.csv', ...more })));

  it('names the file by its path from the current folder, and the job under the namespace that was given', () => {
    const { job, inputs, outputs, eventTime } = event(RICH, { files: [{ label: 'clean', name: './out/contacts.clean.csv' }] });
    expect([job.namespace, job.name]).toEqual(['crm', 'lumo-check.contacts.in/contacts.csv']);
    expect(inputs.map(({ namespace, name }: Json) => [namespace, name])).toEqual([['file', 'in/contacts.csv']]);
    expect(outputs.map(({ namespace, name }: Json) => [namespace, name])).toEqual([['file', 'out/contacts.clean.csv']]);
    expect(eventTime).toBe(LINEAGE.at);
  });

  it.each(['/home/claire/out.csv', 'C:\\claire\\out.csv', '../out.csv'])('names no folder of the machine: %s', (name) => {
    expect(event(RICH, { files: [{ label: 'clean', name }] }).outputs[0].name).toBe('contacts.clean.csv');
  });

  it.each([
    [0, 'COMPLETE', undefined],
    [1, 'FAIL', '18 errors, 1 warning'],
  ] as const)('exit code %i is %s', (exit, type, message) => {
    const { eventType, run } = event(RICH, { exit });
    expect([eventType, run.facets.errorMessage?.message]).toEqual([type, message]);
  });

  it('asserts what rules found, and nothing of those that did not run: these are skipped tests', () => {
    const { inputs, run } = event();
    const { assertions } = inputs[0].inputFacets.dataQualityAssertions;
    expect(assertions.map(({ name, success, column, severity, actual }: Json) => [name, success, column, severity, actual])).toEqual([
      ['webmail-without-consent/none', false, 'Email', 'error', '14'],
      ['webmail-without-consent/old', false, 'Email', 'error', '4'],
      ['sensitive-column/found', false, 'NIR', 'warn', '1'],
      ['plugin-rule/oddity', false, undefined, 'info', '2'],
    ]);
    const fields = inputs[0].facets.schema.fields.map(({ name }: Json) => name);
    for (const { column } of assertions) if (column !== undefined) expect(fields).toContain(column);
    expect(run.facets.test.tests.filter(({ status }: Json) => status === 'skip').map(({ name }: Json) => name)).toEqual([
      'consent-undated',
      'sensitive-column',
    ]);
  });

  it('counts rows and bytes of both files, and the blanks of those who stay', () => {
    const columns = RICH.columns.map(({ header, kept }, i) => ({ header, blanks: i * 10, kept }));
    const { inputs, outputs } = event(RICH, { columns: { name: 'contacts.csv', contacts: 62, columns, languages: {} } });
    expect(inputs[0].inputFacets.dataQualityMetrics).toMatchObject({ rowCount: 80, bytes: 12_345, columnMetrics: {} });
    expect(outputs[0].facets.dataQualityMetrics).toMatchObject({
      rowCount: 62,
      bytes: 9_876,
      columnMetrics: { Email: { nullCount: 0, count: 62 }, 'Tél.': { nullCount: 10, count: 52 }, 'column 3': { nullCount: 30, count: 32 } },
    });
    expect(outputs[0].outputFacets.outputStatistics).toMatchObject({ rowCount: 62, size: 9_876 });
  });

  it('is the same run for the same file, day, rules and version, whatever the clock and the language say', () => {
    const id = (report: Report, more?: Partial<ReporterContext>): string => event(report, more).run.runId;
    const first = id(RICH);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(id(RICH, { lineage: { ...LINEAGE, at: '2027-01-01T00:00:00.000Z' } })).toBe(first);
    expect(read(contactsLineageEvent(RICH, contextIn('fr', { lineage: LINEAGE, exit: 1, input: 'in/contacts.csv' }))).run.runId).toBe(
      first,
    );
    const others = [
      id({ ...RICH, asOf: '2026-11-25' }),
      id({ ...RICH, input: { ...RICH.input, sha256: 'cd'.repeat(32) } }),
      id({ ...RICH, tool: { name: 'lumo-check', version: '0.2.0' } }),
      id({ ...RICH, rules: RICH.rules.map((rule) => ({ ...rule, options: { months: 24 } })) }),
      id(RICH, { input: 'elsewhere.csv' }),
      id(RICH, { lineage: { ...LINEAGE, parent: { namespace: 'a', job: 'b', run: '3f5e83fa-3480-44ff-99c5-ff943904e5e8' } } }),
    ];
    expect(new Set([first, ...others]).size).toBe(7);
  });

  it('names the run of the scheduler that started it', () => {
    const parent = { namespace: 'airflow/prod', job: 'nightly.check', run: '3f5e83fa-3480-44ff-99c5-ff943904e5e8' };
    expect(event(RICH, { lineage: { ...LINEAGE, parent } }).run.facets.parent).toMatchObject({
      run: { runId: parent.run },
      job: { namespace: 'airflow/prod', name: 'nightly.check' },
    });
  });
});
