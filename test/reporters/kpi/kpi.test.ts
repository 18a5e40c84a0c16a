import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCounts } from '../../../src/history/entry.js';
import { kpisOf } from '../../../src/kpi/kpis.js';
import { KPI_IDS, type KpiReport } from '../../../src/model/kpi/kpi.js';
import { kpiCsv } from '../../../src/reporters/kpi/csv.js';
import { sparkline } from '../../../src/reporters/kpi/history-table.js';
import { kpiJson } from '../../../src/reporters/kpi/json.js';
import { kpiPrometheus } from '../../../src/reporters/kpi/prometheus.js';
import { kpiText } from '../../../src/reporters/kpi/terminal.js';
import { PLAIN_STYLE } from '../../../src/reporters/text/style.js';
import { KPI_TEXTS, kpiWords } from '../../../src/words/reports/kpi.js';
import { parseMetrics } from './openmetrics.js';

const FILE = {
  contacts: 1200,
  dropped: 200,
  counts: { error: 150, warning: 1, info: 0 },
  figures: {
    sourced: 1199,
    relying: 3,
    relyingProven: 1,
    anonymised: 0,
    retention: { within: 1000, past: 150, undated: 50 },
    oldest: 61,
    applied: [
      [1, 1],
      [21, 1],
    ],
    pending: [],
  },
} as const;
const REQUESTS = { inTime: 3, late: 1, open: 2, extended: 1, unread: 1 };
const ACME = { isWhole: true, incidents: { found: 4, solved: 3 }, people: { all: 44, trained: 41 }, encrypted: 0.9 };
const LOG = {
  mails: { sends: 4000, delivered: 3900, hardBounces: 100, complaints: 5, unsubscriptions: 39, opens: 1800 },
  calls: { made: 200, timed: { calls: 180, outOfHours: 9, onDaysOff: 0 } },
  attempts: 4200,
  refusals: 47,
  afterRefusal: 2,
} as const;
const report = (more: Partial<KpiReport> = {}): KpiReport => ({
  $schema: 'lumo-check/schema/kpi.json',
  schemaVersion: 1,
  tool: { name: 'lumo-check', version: '0.1.0' },
  asOf: '2026-11-24',
  label: 'crm',
  files: 1,
  contacts: 1200,
  logs: 1,
  governance: 1,
  kpis: kpisOf([FILE], REQUESTS, [LOG], [ACME]),
  requests: REQUESTS,
  ...more,
});
const metrics = (more: Partial<KpiReport> = {}) =>
  parseMetrics([...kpiPrometheus(report(more), { ...runCounts([FILE]), logs: 1, governance: 1 })].join(''));

describe('metrics for Prometheus', () => {
  it('are written as a strict reader and its linter want them, in base units', () => {
    const samples = metrics();
    const value = (name: string) => samples.find((sample) => sample.name === `lumo_check_${name}`)?.value;
    expect(value('contacts_within_retention_ratio')).toBe(0.833333);
    expect(value('opposition_delay_p95_seconds')).toBe(21 * 86_400);
    expect(value('oldest_contact_age_seconds')).toBe(1857 * 86_400);
    expect(value('as_of_timestamp_seconds')).toBe(Date.UTC(2026, 10, 24) / 1000);
    expect(value('requests_in_time_ratio')).toBe(0.75);
    expect(value('mail_complaints_ratio')).toBe(0.001282);
    expect(value('calls_untimely_ratio')).toBe(0.05);
    expect(value('contacted_after_refusal')).toBe(2);
    expect(value('log_reports')).toBe(1);
    expect(value('incidents_solved_ratio')).toBe(0.75);
    expect(value('governance_reports')).toBe(1);
    expect(samples.every(({ labels }) => labels.scope === 'crm')).toBe(true);
  });

  it('hold no sample of what has no data', () => {
    const names = metrics({ kpis: kpisOf([]) }).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('_ratio'))).toEqual([]);
    expect(metrics().map(({ name }) => name)).not.toContain('lumo_check_files_encrypted_ratio');
  });

  it('keep any label whole and harmless', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\p{Cc}/u.test(text)),
        (label) => {
          expect(metrics({ label }).every(({ labels }) => labels.scope === label)).toBe(true);
        },
      ),
    );
    expect(metrics({ label: 'a\u2028b' })[0]?.labels.scope).toBe('a\u2028b');
    expect(metrics({ label: 'a"b\\c' })[0]?.labels.scope).toBe('a"b\\c');
  });
});

describe('the reader that the tests trust', () => {
  const HEAD = '# HELP a_ratio A.\n# TYPE a_ratio gauge\n';
  it.each([
    ['a line that does not end', `${HEAD}a_ratio 1`],
    ['a sample without a type', 'a_ratio 1\n'],
    ['the same sample twice', `${HEAD}a_ratio 1\na_ratio 2\n`],
    ['a label twice', `${HEAD}a_ratio{x="1",x="2"} 1\n`],
    ['a label that is not closed', `${HEAD}a_ratio{x="1} 1\n`],
    ['an unknown type', '# HELP a_ratio A.\n# TYPE a_ratio share\na_ratio 1\n'],
    ['a type behind its sample', '# HELP a_ratio A.\na_ratio 1\n# TYPE a_ratio gauge\n'],
    ['a timestamp', `${HEAD}a_ratio 1 1700000000\n`],
    ['a value of NaN', `${HEAD}a_ratio NaN\n`],
    ['a ratio of 2', `${HEAD}a_ratio 2\n`],
    ['days', '# HELP a_days A.\n# TYPE a_days gauge\na_days 1\n'],
    ['a total that is a gauge', '# HELP a_total A.\n# TYPE a_total gauge\na_total 1\n'],
    ['an empty line', `${HEAD}\na_ratio 1\n`],
    ['a name with a hyphen', '# HELP a-b A.\n# TYPE a-b gauge\na-b 1\n'],
  ])('refuses %s', (_case, text) => expect(() => parseMetrics(text)).toThrow());
});

describe('the table', () => {
  const rowsOf = (label: string, lang: 'en' | 'fr') =>
    parse([...kpiCsv(report({ label }), kpiWords(lang))].join(''), { columns: true }) as Record<string, string>[];

  it('has a row per KPI, numbers for machines, and an empty cell for no data', () => {
    const rows = rowsOf('crm', 'fr');
    expect(rows.map(({ kpi }) => kpi)).toEqual(KPI_IDS);
    expect(rows[0]).toMatchObject({
      day: '2026-11-24',
      label: 'crm',
      value: '0.833333',
      part: '1000',
      among: '1200',
      name: 'Dans la durée de conservation',
    });
    expect(rows.find(({ kpi }) => kpi === 'files-encrypted')).toMatchObject({ value: '', part: '', among: '0' });
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '＝1+1', '＋33', '－2', '＠SUM(A1)', '|calc', '%1', ' =1+1', '\u00a0=1+1'])(
    'holds no formula: %s',
    (label) => {
      expect(rowsOf(label, 'en')[0]?.label).toBe(`'${label}`);
    },
  );
});

describe('the JSON', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(new URL('../../../schema/kpi.json', import.meta.url), 'utf8')));
  const value = (more: Partial<KpiReport> = {}) => JSON.parse(kpiJson(report(more))) as { kpis: Record<string, unknown>[] };

  it.each([
    ['all there is', {}],
    ['nothing at all', { kpis: kpisOf([]), files: 0, contacts: 0 }],
    ['logs that tell nothing', { kpis: kpisOf([], undefined, [{ attempts: 0 }]), files: 0, contacts: 0 }],
  ])('is what its schema says: %s', (_case, more) => {
    validate(value(more));
    expect(validate.errors).toBeNull();
  });

  it('says each definition in both languages', () => {
    for (const kpi of value().kpis) expect(kpi).toMatchObject(KPI_TEXTS[kpi.id as keyof typeof KPI_TEXTS]);
  });

  it.each<[string, (v: ReturnType<typeof value>) => unknown]>([
    ['a key nobody declared', (v) => ({ ...v, path: '/home' })],
    ['no report of logs as a number of them', (v) => ({ ...v, logs: 0 })],
    ['a share above 1', (v) => ({ ...v, kpis: [{ ...v.kpis[0], value: 1.2 }] })],
    ['an unknown KPI', (v) => ({ ...v, kpis: [{ ...v.kpis[0], id: 'mood' }] })],
    ['a KPI without its definition', (v) => ({ ...v, kpis: [{ ...v.kpis[0], definition: undefined }] })],
  ])('its schema refuses %s', (_case, breakIt) => expect(validate(JSON.parse(JSON.stringify(breakIt(value()))))).toBe(false));
});

describe('the terminal', () => {
  const shown = (lang: 'en' | 'fr') => [...kpiText(report(), kpiWords(lang), PLAIN_STYLE, 80)].join('').replace(/\s+/g, ' ');

  it('says every KPI, its value, what it is made of and its definition, in both languages', () => {
    const [en, fr] = [shown('en'), shown('fr')];
    for (const text of Object.values(KPI_TEXTS)) {
      expect(en).toContain(text.definition.en.replace(/\s+/g, ' '));
      expect(fr).toContain(text.definition.fr.replace(/\s+/g, ' '));
    }
    expect(en).toContain('KPIs of crm: 1 file, 1,200 contacts, 1 report of logs, 1 report of governance, as of 24 November 2026');
    expect(en).toContain('Reported as spam 0.13% 5 of 3,900 mails');
    expect(en).toContain('Calls out of hours 5% 9 of 180 calls');
    expect(en).toContain('Contacted after a refusal 2 2 of 4,200 calls and sends');
    expect(fr).toContain('Signalés comme spam 0,13 % 5 sur 3 900 mails');
    expect(en).toContain('Within retention 83.3% 1,000 of 1,200 contacts');
    expect(en).toContain('Encrypted files no data');
    expect(en).toContain('Requests: 3 in time, 1 late, 2 open; 1 extended; 1 row left out');
    expect(fr).toContain('Dans la durée de conservation 83,3 % 1 000 sur 1 200 contacts');
    expect(fr).toContain('Fichiers chiffrés pas de donnée');
  });

  it('makes no rate of opens, and calls them unreliable', () => {
    expect(shown('en')).toMatch(/Opens \(unreliable\) 1,800 Opens that/);
    expect(shown('fr')).toMatch(/Ouvertures \(peu fiables\) 1 800 Ouvertures que/);
    expect(report().kpis.find(({ id }) => id === 'opens')).toEqual({ id: 'opens', unit: 'count', value: 1800, among: 1 });
  });

  it('of logs alone leaves out what only contacts could tell', () => {
    const told = (more: Partial<KpiReport>) => [...kpiText(report(more), kpiWords('en'), PLAIN_STYLE, 80)].join('');
    const alone = told({ files: 0, contacts: 0, logs: 2, kpis: kpisOf([], undefined, [LOG, LOG]) });
    expect(alone).toContain('KPIs of crm: 2 reports of logs, 1 report of governance, as of');
    expect(alone).not.toContain('Within retention');
    expect(told({ files: 0, contacts: 0, kpis: kpisOf([], REQUESTS, [LOG]) })).toContain('answered in time');
  });

  it('never says all of less than all', () => {
    expect(shown('en')).toContain('With a named source 99.9% 1,199 of 1,200 contacts');
  });

  it.each([
    [[1, 2, 3], '▁▅█'],
    [[3, undefined, 1], '█ ▁'],
    [[2, 2], '▄▄'],
    [[0], '▄'],
    [[], ''],
  ])('draws %j as %s', (values, line) => expect(sparkline(values as number[])).toBe(line));
});
