import { KPI_IDS, type Kpi, type KpiId } from '../model/kpi/kpi.js';
import type { Comparison, Difference, HistoryCounts, HistoryEntry, Series, Trend } from '../model/kpi/run-history.js';
import { settingsDiffer } from './settings-differ.js';

const COUNTS = [
  'files',
  'contacts',
  'leaving',
  'errors',
  'warnings',
  'infos',
  'unread',
  'doubtfulLists',
  'logs',
  'governance',
] as const satisfies readonly (keyof HistoryCounts)[];

const kpiIn = ({ kpis }: HistoryEntry, id: KpiId): Kpi | undefined => kpis.find((kpi) => kpi.id === id);

const trendOf = (entries: readonly HistoryEntry[]): Trend => {
  const [{ scope, labelled }] = entries as [HistoryEntry];
  const counts = COUNTS.map((id): Series => ({ id, unit: 'count', values: entries.map((entry) => entry.counts[id]) }));
  const kpis = KPI_IDS.flatMap((id): Series[] => {
    const values = entries.map((entry) => kpiIn(entry, id)?.value);
    const unit = entries.flatMap((entry) => kpiIn(entry, id)?.unit ?? [])[0];
    return unit !== undefined && values.some((value) => value !== undefined) ? [{ id, unit, values }] : [];
  });
  return {
    scope,
    labelled,
    days: entries.map(({ day }) => day),
    changed: entries.map((entry, i) => i > 0 && settingsDiffer(entries[i - 1] as HistoryEntry, entry)),
    series: [...counts, ...kpis],
  };
};

/**
 * The runs of each scope as series, oldest first, for tables and small charts. KPIs that never had data are left out.
 * @param last how many runs of each scope, counted from the newest
 */
export const trendsOf = (entries: readonly HistoryEntry[], last = Number.POSITIVE_INFINITY): readonly Trend[] => {
  const scopes = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const key = `${entry.labelled} ${entry.scope}`;
    scopes.set(key, [...(scopes.get(key) ?? []), entry]);
  }
  return [...scopes.values()].map((all) => trendOf(all.slice(Math.max(0, all.length - last))));
};

/** The last run of a scope. */
export const lastRun = (entries: readonly HistoryEntry[], { scope, labelled }: Pick<HistoryEntry, 'scope' | 'labelled'>) =>
  entries.findLast((entry) => entry.scope === scope && entry.labelled === labelled);

/** Half a point: less is noise of a base in which people come and go. */
const SHARE_TOLERANCE = 0.005;
/** Half a tenth of one: mailbox providers turn mails away from 0.3 % on. */
const COMPLAINT_TOLERANCE = 0.0005;

interface WatchedKpi {
  readonly better: 'more' | 'less';
  /** How much worse is not yet worse. */
  readonly tolerance: number;
  /** Every file with contacts has it: where it had data and has none, somebody stopped measuring. */
  readonly always?: true;
}
/** Oldest contacts grow older every month, anonymised ones come and go, how much was sent or opened is no matter of rules, and who finds more
 * incidents may only look better: none is watched. */
const WATCHED_KPIS: Readonly<Partial<Record<KpiId, WatchedKpi>>> = {
  'within-retention': { better: 'more', tolerance: SHARE_TOLERANCE, always: true },
  'opposition-median': { better: 'less', tolerance: 1 },
  'opposition-p95': { better: 'less', tolerance: 1 },
  'opposition-late': { better: 'less', tolerance: SHARE_TOLERANCE },
  sourced: { better: 'more', tolerance: SHARE_TOLERANCE, always: true },
  'consent-proof': { better: 'more', tolerance: SHARE_TOLERANCE },
  'requests-in-time': { better: 'more', tolerance: SHARE_TOLERANCE, always: true },
  'columns-beyond-purpose': { better: 'less', tolerance: 0, always: true },
  'files-encrypted': { better: 'more', tolerance: SHARE_TOLERANCE, always: true },
  complaints: { better: 'less', tolerance: COMPLAINT_TOLERANCE },
  'hard-bounces': { better: 'less', tolerance: SHARE_TOLERANCE },
  unsubscriptions: { better: 'less', tolerance: SHARE_TOLERANCE },
  'calls-out-of-hours': { better: 'less', tolerance: SHARE_TOLERANCE },
  'calls-on-days-off': { better: 'less', tolerance: SHARE_TOLERANCE },
  'contacted-after-refusal': { better: 'less', tolerance: 0 },
  'incidents-solved': { better: 'more', tolerance: SHARE_TOLERANCE },
  'people-trained': { better: 'more', tolerance: SHARE_TOLERANCE },
  'data-encrypted': { better: 'more', tolerance: SHARE_TOLERANCE },
};

/** Which way a KPI gets better; undefined for one that is not watched. */
export const betterDirection = (id: KpiId): WatchedKpi['better'] | undefined => WATCHED_KPIS[id]?.better;

const isWorse = ({ better, tolerance }: WatchedKpi, before: number, now: number): boolean =>
  // A hair more, for what a computer makes of 0.1 + 0.005.
  (better === 'more' ? before - now : now - before) > tolerance + 1e-9;

/** Rules that found something in more places than before: new findings, whatever the size of the base. Lines that do not tell are not compared. */
const newFindings = ({ found: before }: HistoryEntry, { found: now }: HistoryEntry): Difference[] =>
  before && now
    ? Object.entries(now).flatMap(([rule, is]) => {
        const was = before[rule] ?? 0;
        return is > was ? [{ id: 'findings' as const, rule, unit: 'count' as const, before: was, now: is }] : [];
      })
    : [];

const lostAllFiles = (before: HistoryEntry, now: HistoryEntry): boolean =>
  now.command === 'audit' && before.counts.files > 0 && now.counts.files === 0;

/** What is worse than it was in the run before, a figure that is no longer measured included. */
export const worsenedFigures = (before: HistoryEntry, now: HistoryEntry): readonly Difference[] => {
  const worse: Difference[] = [];
  const errors = ({ counts }: HistoryEntry): number | undefined => (counts.contacts > 0 ? counts.errors / counts.contacts : undefined);
  const [errorsBefore, errorsNow] = [errors(before), errors(now)];
  if (
    errorsBefore !== undefined &&
    errorsNow !== undefined &&
    isWorse({ better: 'less', tolerance: SHARE_TOLERANCE }, errorsBefore, errorsNow)
  )
    worse.push({ id: 'errors-per-contact', unit: 'count', before: errorsBefore, now: errorsNow });
  // A share that is not mounted holds nobody, and nothing is wrong with it.
  if (lostAllFiles(before, now)) worse.push({ id: 'files', unit: 'count', before: before.counts.files, now: 0 });
  for (const id of ['unread', 'doubtfulLists'] as const) {
    const [was, is] = [before.counts[id] ?? 0, now.counts[id] ?? 0];
    if (is > was) worse.push({ id, unit: 'count', before: was, now: is });
  }
  for (const id of KPI_IDS) {
    const watched = WATCHED_KPIS[id];
    const was = kpiIn(before, id);
    const value = kpiIn(now, id)?.value;
    if (!watched || was?.value === undefined) continue;
    if (value === undefined) {
      if (watched.always && now.counts.contacts > 0) worse.push({ id, unit: was.unit, before: was.value });
    } else if (isWorse(watched, was.value, value)) worse.push({ id, unit: was.unit, before: was.value, now: value });
  }
  return [...worse, ...newFindings(before, now)];
};

/** A run beside an earlier one of its scope. Whatever would be worse the other way round is better. */
export const compareRuns = (before: HistoryEntry, now: HistoryEntry): Comparison => ({
  day: before.day,
  worse: worsenedFigures(before, now),
  // Files that came back make nothing better, and where all are gone nobody knows what is.
  better: (lostAllFiles(before, now) ? [] : worsenedFigures(now, before)).flatMap(({ id, rule, unit, before: is, now: was }) =>
    was === undefined || id === 'files' ? [] : [{ id, ...(rule !== undefined && { rule }), unit, before: was, now: is }],
  ),
  otherSettings: settingsDiffer(before, now),
});
