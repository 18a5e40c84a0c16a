import { describe, expect, it } from 'vitest';
import { kpisOf } from '../../src/kpi/kpis.js';
import { CONTACT_KPI_IDS, type Kpi, type KpiFigures, type KpiFile, type KpiId } from '../../src/model/kpi/kpi.js';

const FIGURES: KpiFigures = {
  sourced: 8,
  relying: 4,
  relyingProven: 1,
  anonymised: 2,
  retention: { within: 6, past: 2, undated: 2 },
  oldest: 40,
  applied: [
    [0, 10],
    [3, 8],
    [14, 1],
    [15, 1],
  ],
  pending: [
    [2, 5],
    [15, 4],
  ],
};
const FILE: KpiFile = {
  contacts: 10,
  dropped: 3,
  counts: { error: 5, warning: 1, info: 0 },
  figures: FIGURES,
  columns: { beyond: 2, all: 9 },
  encrypted: false,
};
const withFigures = (more: Partial<KpiFigures>): KpiFile => ({ ...FILE, figures: { ...FIGURES, ...more } });
const kpi = (id: KpiId, files: readonly KpiFile[], requests?: Parameters<typeof kpisOf>[1]): Kpi =>
  kpisOf(files, requests).find((one) => one.id === id) as Kpi;

describe('the KPIs of a file', () => {
  it('are all there, in their order, with or without data', () => {
    expect(kpisOf([FILE]).map(({ id }) => id)).toEqual(CONTACT_KPI_IDS);
    expect(kpisOf([]).map(({ id }) => id)).toEqual(CONTACT_KPI_IDS);
  });

  it.each<[KpiId, number, number | undefined, number]>([
    ['within-retention', 0.6, 6, 10],
    ['oldest-contact', 40, undefined, 1],
    ['opposition-median', 0, undefined, 20],
    ['opposition-p95', 14, undefined, 20],
    ['opposition-late', 5 / 24, 5, 24],
    ['sourced', 0.8, 8, 10],
    ['consent-proof', 0.25, 1, 4],
    ['anonymised', 0.2, 2, 10],
    ['columns-beyond-purpose', 2, 2, 9],
    ['files-encrypted', 0, 0, 1],
  ])('%s is %d', (id, value, part, among) => {
    const found = kpi(id, [FILE]);
    expect(found.value).toBeCloseTo(value, 10);
    expect([found.part, found.among]).toEqual([part, among]);
  });

  it('of several files are those of all their contacts, not a mean of shares', () => {
    const other = { ...withFigures({ sourced: 0 }), contacts: 90, encrypted: true };
    expect(kpi('sourced', [FILE, other])).toMatchObject({ value: 0.08, part: 8, among: 100 });
    expect(kpi('files-encrypted', [FILE, other])).toMatchObject({ value: 0.5, part: 1, among: 2 });
    const slow = withFigures({ applied: [[100, 20]] });
    expect(kpi('opposition-median', [FILE, slow])).toMatchObject({ value: 15, among: 40 });
    expect(kpi('oldest-contact', [FILE, withFigures({ oldest: 61 })]).value).toBe(61);
  });
});

const nothing = (id: KpiId) => ({ id, among: 0 });

describe('without data there is no value, never 0 % or 100 %', () => {
  it.each<[string, KpiId, readonly KpiFile[]]>([
    ['no file', 'within-retention', []],
    ['no file', 'files-encrypted', []],
    ['no contact', 'sourced', [{ ...withFigures({ sourced: 0 }), contacts: 0 }]],
    ['nobody rests on consent', 'consent-proof', [withFigures({ relying: 0, relyingProven: 0 })]],
    ['nobody refused', 'opposition-median', [withFigures({ applied: [], pending: [] })]],
    ['nobody refused', 'opposition-p95', [withFigures({ applied: [], pending: [] })]],
    ['one refusal, which waits for two days', 'opposition-late', [withFigures({ applied: [], pending: [[2, 1]] })]],
    ['nothing dates anybody', 'within-retention', [withFigures({ retention: { within: 0, past: 0, undated: 9 } })]],
    [
      'one file whose retention was not asked for',
      'within-retention',
      [FILE, { ...FILE, figures: { ...FIGURES, retention: undefined as never } }],
    ],
    ['nothing dates anybody', 'oldest-contact', [withFigures({ oldest: undefined as never })]],
    ['one file without figures', 'anonymised', [FILE, { ...FILE, figures: undefined as never }]],
    ['one file whose columns nobody judged', 'columns-beyond-purpose', [FILE, { ...FILE, columns: undefined as never }]],
    ['one file whose storage nobody saw', 'files-encrypted', [FILE, { ...FILE, encrypted: undefined as never }]],
    ['no list of requests', 'requests-in-time', [FILE]],
  ])('%s: %s', (_case, id, files) => {
    const found = kpi(id, files);
    expect(found).toMatchObject(nothing(id));
    expect('value' in found).toBe(false);
  });

  it('requests that are all still open are in no share', () => {
    expect('value' in kpi('requests-in-time', [FILE], { inTime: 0, late: 0, open: 3, extended: 0, unread: 1 })).toBe(false);
    expect(kpi('requests-in-time', [FILE], { inTime: 3, late: 1, open: 3, extended: 0, unread: 1 })).toMatchObject({
      value: 0.75,
      among: 4,
    });
  });
});
