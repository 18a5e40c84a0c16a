import { describe, expect, it } from 'vitest';
import { runCounts, scopeOf, settingsFingerprint } from '../../src/history/entry.js';
import { compareRuns, lastRun, trendsOf, worsenedFigures } from '../../src/history/trends.js';
import type { Kpi, KpiId } from '../../src/model/kpi/kpi.js';
import type { LogReport } from '../../src/model/kpi/log-report.js';
import type { HistoryCounts, HistoryEntry } from '../../src/model/kpi/run-history.js';
import { RICH } from '../reporters/sample.js';

const COUNTS: HistoryCounts = { files: 1, contacts: 1000, leaving: 2, errors: 100, warnings: 0, infos: 0, unread: 0 };
const UNITS: Readonly<Partial<Record<KpiId, Kpi['unit']>>> = {
  'opposition-median': 'days',
  'opposition-p95': 'days',
  'columns-beyond-purpose': 'count',
};
const run = (kpis: Readonly<Partial<Record<KpiId, number | undefined>>> = {}, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  day: '2026-11-24',
  command: 'kpi',
  scope: 'crm',
  labelled: true,
  version: '0.1.0',
  settings: 'a',
  counts: COUNTS,
  kpis: Object.entries(kpis).map(([id, value]) => ({
    id: id as KpiId,
    unit: UNITS[id as KpiId] ?? 'share',
    ...(value !== undefined && { value }),
    among: value === undefined ? 0 : 10,
  })),
  ...more,
});

describe('what is worse', () => {
  it.each<[string, KpiId, number, number | undefined, boolean]>([
    ['half a point less within retention is noise', 'within-retention', 0.9, 0.895, false],
    ['more than half a point is not', 'within-retention', 0.9, 0.8949, true],
    ['better is not worse', 'within-retention', 0.9, 0.95, false],
    ['a day more until a refusal is applied is noise', 'opposition-median', 3, 4, false],
    ['two are not', 'opposition-median', 3, 5, true],
    ['less late refusals', 'opposition-late', 0.2, 0.1, false],
    ['more of them', 'opposition-late', 0.1, 0.2, true],
    ['one column more', 'columns-beyond-purpose', 2, 3, true],
    ['fewer encrypted files', 'files-encrypted', 1, 0.5, true],
    ['older contacts are not watched', 'oldest-contact', 36, 37, false],
    ['nor are anonymised ones', 'anonymised', 0.5, 0.1, false],
    ['a list of requests that is no longer given', 'requests-in-time', 1, undefined, true],
    ['nobody who rests on consent any more is no loss', 'consent-proof', 0.5, undefined, false],
    ['nor is nobody who refused', 'opposition-p95', 9, undefined, false],
    ['five complaints more in ten thousand are noise', 'complaints', 0.001, 0.0015, false],
    ['six are not', 'complaints', 0.001, 0.0016, true],
    ['fewer dead addresses', 'hard-bounces', 0.05, 0.01, false],
    ['more of them', 'hard-bounces', 0.01, 0.02, true],
    ['more calls out of hours', 'calls-out-of-hours', 0, 0.02, true],
    ['one call after a refusal', 'contacted-after-refusal', 0, 1, true],
    ['fewer opens are not watched', 'opens', 900, 10, false],
    ['nor are mails sent', 'mails-sent', 900, 10, false],
    ['a month without calls', 'calls-out-of-hours', 0.2, undefined, false],
  ])('%s', (_case, id, before, now, worse) => {
    expect(worsenedFigures(run({ [id]: before }), run({ [id]: now })).map((one) => one.id)).toEqual(worse ? [id] : []);
  });

  it('a figure that had no data is not worse with some', () => {
    expect(worsenedFigures(run({ sourced: undefined }), run({ sourced: 0.01 }))).toEqual([]);
  });

  it('errors are counted per contact: a larger base has more of them', () => {
    const counts = (contacts: number, errors: number) => ({ counts: { ...COUNTS, contacts, errors } });
    expect(worsenedFigures(run(), run({}, counts(2000, 200)))).toEqual([]);
    expect(worsenedFigures(run(), run({}, counts(1000, 105)))).toEqual([]);
    expect(worsenedFigures(run(), run({}, counts(1000, 106)))).toEqual([
      { id: 'errors-per-contact', unit: 'count', before: 0.1, now: 0.106 },
    ]);
  });

  it('a rule that found something in one more place is worse, however large the base; in fewer it is better', () => {
    const with_ = (found: Record<string, number>) => run({}, { counts: { ...COUNTS, contacts: 1_000_000 }, found });
    const before = with_({ 'email-malformed': 2, 'source-missing': 1 });
    const now = with_({ 'email-malformed': 3, webmail: 1 });
    expect(worsenedFigures(before, now)).toEqual([
      { id: 'findings', rule: 'email-malformed', unit: 'count', before: 2, now: 3 },
      { id: 'findings', rule: 'webmail', unit: 'count', before: 0, now: 1 },
    ]);
    expect(worsenedFigures(before, before)).toEqual([]);
    expect(compareRuns(now, with_({ webmail: 1 })).better).toEqual([
      { id: 'findings', rule: 'email-malformed', unit: 'count', before: 3, now: 0 },
    ]);
    // A line of before they were counted tells nothing of them.
    expect(worsenedFigures(run(), now).map(({ id }) => id)).toEqual([]);
  });

  it('one more file that cannot be judged is worse', () => {
    expect(worsenedFigures(run(), run({}, { counts: { ...COUNTS, unread: 1 } }))).toEqual([
      { id: 'unread', unit: 'count', before: 0, now: 1 },
    ]);
    // A line of before lists were counted has none of them.
    expect(worsenedFigures(run(), run({}, { counts: { ...COUNTS, doubtfulLists: 2 } }))).toEqual([
      { id: 'doubtfulLists', unit: 'count', before: 0, now: 2 },
    ]);
    expect(
      worsenedFigures(run({}, { counts: { ...COUNTS, doubtfulLists: 2 } }), run({}, { counts: { ...COUNTS, doubtfulLists: 2 } })),
    ).toEqual([]);
  });

  it('an empty base has no figures and is no loss', () => {
    expect(worsenedFigures(run({ sourced: 1 }), run({ sourced: undefined }, { counts: { ...COUNTS, contacts: 0, errors: 0 } }))).toEqual(
      [],
    );
  });
});

describe('the trend', () => {
  const entries = [
    run({ sourced: 0.5, anonymised: undefined }, { day: '2026-11-22' }),
    run({ sourced: 0.1 }, { day: '2026-11-23', scope: 'shop' }),
    run({ sourced: undefined, anonymised: undefined }, { day: '2026-11-23', settings: 'b' }),
    run({ sourced: 0.7, anonymised: undefined }, { day: '2026-11-24', settings: 'b' }),
  ];

  it('is that of each scope, with what has no data left open', () => {
    const [crm, shop] = trendsOf(entries);
    expect(crm).toMatchObject({ scope: 'crm', days: ['2026-11-22', '2026-11-23', '2026-11-24'], changed: [false, true, false] });
    expect(crm?.series.find(({ id }) => id === 'sourced')).toEqual({ id: 'sourced', unit: 'share', values: [0.5, undefined, 0.7] });
    expect(crm?.series.map(({ id }) => id)).not.toContain('anonymised');
    expect(shop?.days).toEqual(['2026-11-23']);
  });

  it('tells the last runs only, when asked', () => {
    expect(trendsOf(entries, 2)[0]?.days).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('a label and a fingerprint that read the same are two scopes', () => {
    const both = [run(), run({}, { labelled: false })];
    expect(trendsOf(both)).toHaveLength(2);
    expect(lastRun(both, { scope: 'crm', labelled: true })).toBe(both[0]);
  });
});

describe('the scope', () => {
  it('is the label, or a fingerprint of the paths in any order', () => {
    expect(scopeOf('kpi', 'crm', ['a.csv'])).toEqual({ scope: 'crm', labelled: true });
    const { scope, labelled } = scopeOf('kpi', undefined, ['b/', 'jean.dupont.csv']);
    expect(labelled).toBe(false);
    expect(scope).toMatch(/^[0-9a-f]{16}$/);
    expect(scopeOf('kpi', undefined, ['jean.dupont.csv', 'b'])).toEqual({ scope, labelled });
    expect(scopeOf('audit', undefined, ['jean.dupont.csv', 'b']).scope).not.toBe(scope);
  });
});

it('the fingerprint of settings changes with a rule, and not with what was found', () => {
  const found = { ...RICH, rows: { ...RICH.rows, in: 1 }, counts: { error: 0, warning: 0, info: 0 } };
  expect(settingsFingerprint([RICH])).toBe(settingsFingerprint([found, RICH]));
  expect(settingsFingerprint([RICH])).not.toBe(settingsFingerprint([{ ...RICH, rules: RICH.rules.slice(1) }]));
});

it('the fingerprint of settings is that of logs as well, for whom and by which rules they were judged', () => {
  const log = (audience: 'business' | 'consumer', ...rules: readonly string[]) => {
    const judged = rules.map((id) => ({ id, theme: 'relevance', severity: 'error', options: {}, law: [], findings: [] }));
    return { figures: { audience }, files: [{ rules: judged }] } as unknown as LogReport;
  };
  const [one, other] = [settingsFingerprint([RICH], [log('business', 'a')]), settingsFingerprint([RICH])];
  expect(one).not.toBe(other);
  expect(settingsFingerprint([RICH], [])).toBe(other);
  expect(settingsFingerprint([RICH], [log('business', 'a'), log('business', 'a')])).toBe(one);
  expect(settingsFingerprint([RICH], [log('consumer', 'a')])).not.toBe(one);
  expect(settingsFingerprint([RICH], [log('business', 'a', 'b')])).not.toBe(one);
});

it('counts add up over files', () => {
  const file = { contacts: 3, dropped: 1, counts: { error: 2, warning: 1, info: 0 } };
  expect(runCounts([file, file], 1)).toEqual({ files: 2, contacts: 6, leaving: 2, errors: 4, warnings: 2, infos: 0, unread: 1 });
});

describe('a run beside the one before', () => {
  it('is worse in what is worse, and better in what would be worse the other way round', () => {
    const before = run({ sourced: 0.5, 'files-encrypted': 0.9, 'opposition-median': 3 }, { day: '2026-11-23' });
    const now = run({ sourced: 0.9, 'files-encrypted': 0.5, 'opposition-median': 3 });
    expect(compareRuns(before, now)).toEqual({
      day: '2026-11-23',
      worse: [{ id: 'files-encrypted', unit: 'share', before: 0.9, now: 0.5 }],
      better: [{ id: 'sourced', unit: 'share', before: 0.5, now: 0.9 }],
      otherSettings: false,
    });
  });

  it('is not better for what it measures for the first time, and says when the settings are others', () => {
    expect(compareRuns(run({ sourced: undefined }), run({ sourced: 0.9 }, { settings: 'b' }))).toMatchObject({
      worse: [],
      better: [],
      otherSettings: true,
    });
  });
});
