import { resolve } from 'node:path';
import type { AuditResult } from '../../audit/judge/audit-input.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { runCounts, storedKpis, scopeOf, settingsFingerprint } from '../../history/entry.js';
import { appendHistory, readHistoryIfAny } from '../../history/history-file.js';
import { compareRuns, lastRun, trendsOf } from '../../history/trends.js';
import { kpiFileOf } from '../../kpi/file-figures.js';
import { kpisOf } from '../../kpi/kpis.js';
import type { HistoryEntry, Trend } from '../../model/kpi/run-history.js';
import type { KpiReport } from '../../model/kpi/kpi.js';
import { doubtfulListCount } from '../../reporters/audit/answer.js';
import { historyText } from '../../reporters/kpi/history-table.js';
import { kpiWords } from '../../words/reports/kpi.js';
import type { Around } from '../around.js';
import { auditCharts } from '../charts.js';
import { put } from '../io.js';
import { requestsOf } from '../kpi/inputs.js';
import { checkedLabel, type KpiOutput, kpiOutput, writeKpis } from '../kpi/outputs.js';
import { worseText } from '../kpi/worse.js';
import { machineProcesses } from '../processes.js';
import type { RunOptions } from '../run-options.js';
import { styleFor } from '../style.js';
import type { OfTheRun } from './write.js';

/** Runs shown of a history. */
const RUNS = 30;

/** What is to be measured of an audit, and where it goes. */
export interface Measures {
  readonly label: string | undefined;
  readonly outputs: readonly KpiOutput[];
  readonly history: string | undefined;
  /** Every path that is written. */
  readonly written: readonly string[];
}

/** What was measured, beside the run before it. */
export interface Measured {
  readonly kpis: KpiReport;
  readonly entry: HistoryEntry;
  readonly earlier: HistoryEntry | undefined;
  readonly trends: readonly Trend[];
  /** For the page. */
  readonly told: Pick<OfTheRun, 'history' | 'compared'>;
  /** 1 when something is worse than in the run before, and that was asked. */
  readonly worse: 0 | 1;
}

const noHistory = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: '--fail-if-worse needs a history to compare with.', fr: '--fail-if-worse demande un historique auquel comparer.' },
    { en: 'Add --history FILE.', fr: 'Ajoutez --history FICHIER.' },
  );

/** Reads what is asked to be measured, before anything is audited. @throws LumoError LUMO_USAGE, LUMO_UNKNOWN_FORMAT, LUMO_HISTORY_… */
export const measuresOf = async (options: RunOptions, { io }: Around): Promise<Measures> => {
  if (options.failIfWorse && options.history === undefined) throw noHistory();
  const { kpi = [], prometheus } = options.audit ?? {};
  const outputs = [...kpi.map(kpiOutput), ...(prometheus === undefined ? [] : [{ format: 'prometheus' as const, path: prometheus }])];
  const history = options.history === undefined ? undefined : resolve(io.cwd(), options.history);
  // A history that does not hold is told before the work, not after it.
  if (history !== undefined) await readHistoryIfAny(history);
  const files = outputs.flatMap(({ path }) => (path === '-' ? [] : [resolve(io.cwd(), path)]));
  return { label: checkedLabel(options.label), outputs, history, written: [...files, ...(history === undefined ? [] : [history])] };
};

/** Measures an audit, and holds it against the run before. Writes nothing. Undefined when nothing was asked. */
export const measureAudit = async (
  { report, judged }: AuditResult,
  paths: readonly string[],
  { label, outputs, history }: Measures,
  options: RunOptions,
  around: Around,
): Promise<Measured | undefined> => {
  if (outputs.length === 0 && history === undefined) return undefined;
  const requests = options.requests === undefined ? undefined : await requestsOf(options.requests, report.asOf, around);
  const files = judged.map((one) => kpiFileOf(one.report(), { encrypted: one.encrypted }));
  const unread = report.unread.length + report.files.filter(({ verdict }) => verdict === 'incomplete').length;
  const { error, warning, info } = report.counts;
  const doubtful = report.lists.length === 0 ? undefined : doubtfulListCount(report);
  const counts = { ...runCounts(files, unread, doubtful), errors: error, warnings: warning, infos: info };
  const kpis: KpiReport = {
    $schema: 'lumo-check/schema/kpi.json',
    schemaVersion: 1,
    tool: report.tool,
    asOf: report.asOf,
    ...(label !== undefined && { label }),
    files: files.length,
    contacts: counts.contacts,
    kpis: kpisOf(files, requests),
    ...(requests && { requests }),
  };
  const entry: HistoryEntry = {
    day: report.asOf,
    command: 'audit',
    ...scopeOf('audit', label, paths),
    version: around.version,
    settings: settingsFingerprint(judged.map((one) => one.report())),
    counts,
    kpis: storedKpis(kpis.kpis),
  };
  const before = history === undefined ? [] : ((await readHistoryIfAny(history))?.entries ?? []);
  const earlier = lastRun(before, entry);
  const own = [...before, entry].filter((one) => one.scope === entry.scope && one.labelled === entry.labelled);
  const trends = history === undefined ? [] : trendsOf(own, RUNS);
  const beside = earlier && compareRuns(earlier, entry);
  return {
    kpis,
    entry,
    earlier,
    trends,
    told: { history: auditCharts(trends), ...(beside && { compared: beside }) },
    worse: options.failIfWorse && (beside?.worse.length ?? 0) > 0 ? 1 : 0,
  };
};

/** Writes what was measured, and adds it to the history. */
export const writeMeasures = async (
  { kpis, entry, earlier, trends, told }: Measured,
  { outputs, history }: Measures,
  options: RunOptions,
  around: Around,
): Promise<void> => {
  const { io, lang } = around;
  await writeKpis(outputs, kpis, entry.counts, lang, options, around);
  if (history === undefined) return;
  const { torn } = await appendHistory(history, entry, machineProcesses());
  const worse = told.compared?.worse ?? [];
  const [said, style] = [kpiWords(lang), styleFor(io.stderr, io.env, options.color)];
  if (!options.quiet) for (const piece of historyText(trends, said, style)) await put(io.stderr, piece);
  if (!options.quiet || worse.length > 0) await put(io.stderr, worseText({ worse, earlier, entry, torn }, said, style));
};
