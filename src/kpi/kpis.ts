import type { Kpi, KpiFigures, KpiFile, KpiLog, RequestCounts } from '../model/kpi/kpi.js';
import type { KpiGovernance } from '../model/kpi/kpi-governance.js';
import type { Histogram } from '../model/report/figures.js';
import { governanceKpisOf } from './governance-kpis.js';
import { kpiWithoutData, shareKpi, sum } from './kpi-of.js';
import { logKpisOf } from './log-kpis.js';

/** Days within which the guide wants an opposition applied. */
export const OPPOSITION_DEADLINE_DAYS = 14;

const countIf = (histogram: Histogram, test: (value: number) => boolean): number =>
  sum(histogram, ([value, count]) => (test(value) ? count : 0));

const mergeHistograms = (histograms: readonly Histogram[]): Histogram => {
  const all = new Map<number, number>();
  for (const histogram of histograms) for (const [value, count] of histogram) all.set(value, (all.get(value) ?? 0) + count);
  return [...all].sort(([a], [b]) => a - b);
};

/** The value that a share of all do not exceed (nearest rank): one of those that came. */
const quantileKpi = (id: Kpi['id'], histogram: Histogram, of: number): Kpi => {
  const among = countIf(histogram, () => true);
  let seen = 0;
  for (const [value, count] of histogram) {
    seen += count;
    // A hair less: 0.95 × 20 is a little more than 19 for a computer.
    if (seen >= among * of - 1e-9) return { id, unit: 'days', value, among };
  }
  return kpiWithoutData(id, 'days');
};

const retentionKpi = (all: readonly KpiFigures[]): Kpi => {
  const told = all.map((one) => one.retention);
  // A file that nobody asked about retention would make the others look better or worse than all are.
  if (told.length === 0 || told.some((one) => one === undefined)) return kpiWithoutData('within-retention', 'share');
  const known = told.filter((one) => one !== undefined);
  const within = sum(known, (one) => one.within);
  const dated = within + sum(known, ({ past }) => past);
  // Whom nothing dates is not shown to be within retention; where nothing dates anybody, nothing is known.
  return shareKpi('within-retention', within, dated > 0 ? dated + sum(known, ({ undated }) => undated) : 0);
};

const oldestContactKpi = (all: readonly KpiFigures[]): Kpi => {
  const known = all.flatMap((one) => one.oldest ?? []);
  return known.length > 0
    ? { id: 'oldest-contact', unit: 'months', value: Math.max(...known), among: known.length }
    : kpiWithoutData('oldest-contact', 'months');
};

const lateOppositionsKpi = (applied: Histogram, pending: Histogram): Kpi => {
  const isLate = (days: number): boolean => days > OPPOSITION_DEADLINE_DAYS;
  const waiting = countIf(pending, isLate);
  return shareKpi('opposition-late', countIf(applied, isLate) + waiting, countIf(applied, () => true) + waiting);
};

const columnsKpi = (files: readonly KpiFile[]): Kpi => {
  const known = files.flatMap((file) => file.columns ?? []);
  if (known.length === 0 || known.length < files.length) return kpiWithoutData('columns-beyond-purpose', 'count');
  const part = sum(known, ({ beyond }) => beyond);
  return { id: 'columns-beyond-purpose', unit: 'count', value: part, part, among: sum(known, ({ all }) => all) };
};

const encryptedFilesKpi = (files: readonly KpiFile[]): Kpi => {
  const known = files.filter((file) => file.encrypted !== undefined);
  return shareKpi('files-encrypted', known.filter((file) => file.encrypted).length, known.length === files.length ? known.length : 0);
};

/**
 * The KPIs of some files, all of them always, and those of logs and of the organisation where there are any, in the order of `KPI_IDS`. One whose data some file
 * lacks has no value, rather than that of the other files.
 */
export const kpisOf = (
  files: readonly KpiFile[],
  requests?: RequestCounts,
  logs: readonly KpiLog[] = [],
  governance: readonly KpiGovernance[] = [],
): readonly Kpi[] => {
  const known = files.flatMap(({ figures }) => figures ?? []);
  const complete = known.length === files.length;
  const all = complete ? known : [];
  const contacts = complete ? sum(files, (file) => file.contacts) : 0;
  const applied = mergeHistograms(all.map((one) => one.applied));
  const pending = mergeHistograms(all.map((one) => one.pending));
  return [
    retentionKpi(all),
    oldestContactKpi(all),
    quantileKpi('opposition-median', applied, 0.5),
    quantileKpi('opposition-p95', applied, 0.95),
    lateOppositionsKpi(applied, pending),
    shareKpi(
      'sourced',
      sum(all, (one) => one.sourced),
      contacts,
    ),
    shareKpi(
      'consent-proof',
      sum(all, (one) => one.relyingProven),
      sum(all, (one) => one.relying),
    ),
    shareKpi('requests-in-time', requests?.inTime ?? 0, (requests?.inTime ?? 0) + (requests?.late ?? 0)),
    shareKpi(
      'anonymised',
      sum(all, (one) => one.anonymised),
      contacts,
    ),
    columnsKpi(files),
    encryptedFilesKpi(files),
    ...(logs.length > 0 ? logKpisOf(logs) : []),
    ...(governance.length > 0 ? governanceKpisOf(governance) : []),
  ];
};
