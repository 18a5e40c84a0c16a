import { resolve } from 'node:path';
import type { Audited } from '../../audit/input.js';
import { LumoError } from '../../errors.js';
import { countsOf, keptKpis, scopeOf, settingsOf } from '../../history/entry.js';
import { appendHistory, readHistoryIfAny } from '../../history/file.js';
import { lastOf, trendsOf, worseThan } from '../../history/trend.js';
import { kpiFileOf } from '../../kpi/file.js';
import { kpisOf } from '../../kpi/kpis.js';
import type { HistoryEntry } from '../../model/history.js';
import type { KpiReport } from '../../model/kpi.js';
import { kpiCsv } from '../../reporters/kpi/csv.js';
import { historyText } from '../../reporters/kpi/history.js';
import { kpiJson } from '../../reporters/kpi/json.js';
import { kpiPrometheus } from '../../reporters/kpi/prometheus.js';
import { kpiText } from '../../reporters/kpi/terminal.js';
import { kpiWords } from '../../words/kpi.js';
import type { Around } from '../around.js';
import { put } from '../io.js';
import { requestsOf } from '../kpi/inputs.js';
import { checkedLabel, type KpiOutput, kpiOutput, writeOut } from '../kpi/outputs.js';
import { worseText } from '../kpi/worse.js';
import { machineProcesses } from '../processes.js';
import type { RunOptions } from '../run-options.js';
import { styleFor } from '../style.js';

/** Runs shown of a history. */
const RUNS = 30;

/** What is measured of an audit, and where it goes. */
export interface Measures {
  readonly label: string | undefined;
  readonly outputs: readonly KpiOutput[];
  readonly history: string | undefined;
  /** Every path that is written. */
  readonly written: readonly string[];
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

/** Measures an audit, writes its KPIs and adds it to the history. @returns 1 when it is worse than the run before, and that was asked */
export const measureAudit = async (
  { report, judged }: Audited,
  paths: readonly string[],
  { label, outputs, history }: Measures,
  options: RunOptions,
  around: Around,
): Promise<0 | 1> => {
  if (outputs.length === 0 && history === undefined) return 0;
  const { io, lang } = around;
  const requests = options.requests === undefined ? undefined : await requestsOf(options.requests, report.asOf, around);
  const files = judged.map((one) => kpiFileOf(one.report(), { encrypted: one.encrypted }));
  const unread = report.unread.length + report.files.filter(({ verdict }) => verdict === 'incomplete').length;
  const { error, warning, info } = report.counts;
  const counts = { ...countsOf(files, unread), errors: error, warnings: warning, infos: info };
  const kpis = kpisOf(files, requests);
  const said = kpiWords(lang);
  const measured: KpiReport = {
    $schema: 'lumo-check/schema/kpi.json',
    schemaVersion: 1,
    tool: report.tool,
    asOf: report.asOf,
    ...(label !== undefined && { label }),
    files: files.length,
    contacts: counts.contacts,
    kpis,
    ...(requests && { requests }),
  };
  for (const output of outputs) {
    const plain = output.path !== '-';
    const style = styleFor(io.stdout, plain ? { NO_COLOR: '1' } : io.env, plain ? false : options.color);
    const pieces = {
      terminal: () => kpiText(measured, said, style, 80),
      json: () => [kpiJson(measured)],
      csv: () => kpiCsv(measured, said),
      prometheus: () => kpiPrometheus(measured, counts),
    }[output.format]();
    await writeOut(output, resolve(io.cwd(), output.path), pieces, around);
  }
  if (history === undefined) return 0;
  const entry: HistoryEntry = {
    day: report.asOf,
    command: 'audit',
    ...scopeOf('audit', label, paths),
    version: around.version,
    settings: settingsOf(judged.map((one) => one.report())),
    counts,
    kpis: keptKpis(kpis),
  };
  const before = await appendHistory(history, entry, machineProcesses());
  const earlier = lastOf(before.entries, entry);
  const worse = earlier ? worseThan(earlier, entry) : [];
  const style = styleFor(io.stderr, io.env, options.color);
  const own = [...before.entries, entry].filter((one) => one.scope === entry.scope && one.labelled === entry.labelled);
  if (!options.quiet) for (const piece of historyText(trendsOf(own, RUNS), said, style)) await put(io.stderr, piece);
  if (!options.quiet || worse.length > 0) await put(io.stderr, worseText({ worse, earlier, entry, torn: before.torn }, said, style));
  return options.failIfWorse && worse.length > 0 ? 1 : 0;
};
