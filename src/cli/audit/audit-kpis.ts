import { resolve } from 'node:path';
import type { AuditResult } from '../../audit/judge/audit-input.js';
import { type AuditSettings, auditSettingsFingerprint, findingsByRule, runCounts, scopeOf, storedKpis } from '../../history/entry.js';
import { appendHistory, readHistoryIfAny } from '../../history/history-file.js';
import { compareRuns, lastRun, trendsOf } from '../../history/trends.js';
import { kpiFileOf } from '../../kpi/file-figures.js';
import { kpisOf } from '../../kpi/kpis.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { KpiReport } from '../../model/kpi/kpi.js';
import type { HistoryEntry, Trend } from '../../model/kpi/run-history.js';
import { type AnyRule, rulesById } from '../../model/rule/rule.js';
import { doubtfulListCount, unjudgedCount } from '../../reporters/audit/answer.js';
import { historyText } from '../../reporters/kpi/history-table.js';
import { kpiWords } from '../../words/reports/kpi.js';
import { comparisonText } from '../kpi/comparison-text.js';
import { auditCharts } from '../kpi/history-charts.js';
import { readRequestCounts } from '../kpi/kpi-inputs.js';
import { type KpiOutput, parseKpiOutput, validLabel, writeKpis } from '../kpi/kpi-outputs.js';
import type { AuditOptions } from '../options/table/audit.js';
import { SHOWN_RUNS } from '../options/table/kpi.js';
import type { CommandContext } from '../setup/command-context.js';
import { machineProcesses } from '../setup/machine-processes.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';
import { refuseUnwritable } from './refuse-unwritable.js';
import type { AuditRunFacts } from './write-audit.js';

/** What is to be measured of an audit, and where it goes. */
export interface KpiTargets {
  readonly label: string | undefined;
  readonly outputs: readonly KpiOutput[];
  readonly history: string | undefined;
}

/** What was measured, beside the run before it. */
export interface MeasuredAudit {
  readonly kpis: KpiReport;
  readonly entry: HistoryEntry;
  readonly earlier: HistoryEntry | undefined;
  readonly trends: readonly Trend[];
  /** For the page. */
  readonly reportExtras: Pick<AuditRunFacts, 'history' | 'compared'>;
  /** 1 when something is worse than in the run before, and that was asked. */
  readonly worse: 0 | 1;
}

const missingHistory = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: '--fail-if-worse needs a history to compare with.', fr: '--fail-if-worse demande un historique auquel comparer.' },
    { en: 'Add --history FILE.', fr: 'Ajoutez --history FICHIER.' },
  );

/** Reads what is asked to be measured, and whether it can be written, before anything is audited. @throws LumoError LUMO_USAGE, LUMO_UNKNOWN_FORMAT, LUMO_HISTORY_… */
export const kpiTargetsOf = async (options: AuditOptions, { io }: CommandContext): Promise<KpiTargets> => {
  if (options.failIfWorse && options.history === undefined) throw missingHistory();
  const { kpi = [], prometheus } = options;
  const outputs = [...kpi.map(parseKpiOutput), ...(prometheus === undefined ? [] : [{ format: 'prometheus' as const, path: prometheus }])];
  const history = options.history === undefined ? undefined : resolve(io.cwd(), options.history);
  // A history that does not hold is told before the work, not after it.
  if (history !== undefined) await readHistoryIfAny(history);
  const named = outputs.map(({ path }) => [path === prometheus ? '--prometheus' : '--kpi', path] as const);
  for (const [option, path] of [...named, ['--history', history] as const])
    if (path !== undefined && path !== '-') await refuseUnwritable(resolve(io.cwd(), path), option);
  return { label: validLabel(options.label), outputs, history };
};

/** Measures an audit, and holds it against the run before. Writes nothing. Undefined when nothing was asked. @param ready what it was judged by */
export const measureAuditKpis = async (
  { report, judged }: AuditResult,
  ready: AuditSettings & { readonly rules: readonly AnyRule[] },
  paths: readonly string[],
  { label, outputs, history }: KpiTargets,
  options: AuditOptions,
  around: CommandContext,
): Promise<MeasuredAudit | undefined> => {
  if (outputs.length === 0 && history === undefined) return undefined;
  const requests = options.requests === undefined ? undefined : await readRequestCounts(options.requests, report.asOf, around);
  const known = rulesById(ready.rules);
  const files = judged.map((one) => kpiFileOf(one.report(), known, { encrypted: one.encrypted }));
  const unread = unjudgedCount(report);
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
    settings: auditSettingsFingerprint(ready),
    counts,
    kpis: storedKpis(kpis.kpis),
    found: findingsByRule(report),
  };
  const before = history === undefined ? [] : ((await readHistoryIfAny(history))?.entries ?? []);
  const earlier = lastRun(before, entry);
  const own = [...before, entry].filter((one) => one.scope === entry.scope && one.labelled === entry.labelled);
  const trends = history === undefined ? [] : trendsOf(own, SHOWN_RUNS);
  const beside = earlier && compareRuns(earlier, entry);
  return {
    kpis,
    entry,
    earlier,
    trends,
    reportExtras: { history: auditCharts(trends), ...(beside && { compared: beside }) },
    worse: options.failIfWorse && (beside?.worse.length ?? 0) > 0 ? 1 : 0,
  };
};

/** Writes what was measured, and adds it to the history. */
export const writeAuditKpis = async (
  { kpis, entry, earlier, trends, reportExtras }: MeasuredAudit,
  { outputs, history }: KpiTargets,
  options: AuditOptions,
  around: CommandContext,
): Promise<void> => {
  const { io, lang } = around;
  await writeKpis(outputs, kpis, entry.counts, lang, options, around);
  if (history === undefined) return;
  const { torn } = await appendHistory(history, entry, machineProcesses());
  const worse = reportExtras.compared?.worse ?? [];
  const [said, style] = [kpiWords(lang), styleFor(io.stderr, io.env, options.color)];
  if (!options.quiet) for (const piece of historyText(trends, said, style)) await writeText(io.stderr, piece);
  if (!options.quiet || worse.length > 0) await writeText(io.stderr, comparisonText({ worse, earlier, entry, torn }, said, style));
};
