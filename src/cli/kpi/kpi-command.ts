import { resolve } from 'node:path';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { runCounts, scopeOf, settingsFingerprint, storedKpis } from '../../history/entry.js';
import { appendHistory, readHistoryIfAny } from '../../history/history-file.js';
import { lastRun, worsenedFigures } from '../../history/trends.js';
import { kpiFileOf } from '../../kpi/file-figures.js';
import { kpiGovernanceOf, requestsOf } from '../../kpi/governance-kpis.js';
import { kpisOf } from '../../kpi/kpis.js';
import { kpiLogOf } from '../../kpi/log-counts.js';
import { isGovernanceReport, isLogReport } from '../../kpi/read-report.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { KpiReport } from '../../model/kpi/kpi.js';
import type { LogReport } from '../../model/kpi/log-report.js';
import type { HistoryEntry } from '../../model/kpi/run-history.js';
import type { GovernanceReport } from '../../model/report/core/governance-report.js';
import type { Report } from '../../model/report/report.js';
import { type AnyRule, rulesById } from '../../model/rule/rule.js';
import { kpiWords } from '../../words/reports/kpi.js';
import type { KpiOptions } from '../options/table/kpi.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { machineProcesses } from '../setup/machine-processes.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';
import { comparisonText } from './comparison-text.js';
import { readOrMakeReport, readRequestCounts } from './kpi-inputs.js';
import { type KpiOutput, parseKpiOutput, validLabel, writeKpis } from './kpi-outputs.js';

const usageError = (what: { en: string; fr: string }, hint: { en: string; fr: string }): LumoError =>
  new LumoError('LUMO_USAGE', what, hint);

const noInputNamed = (): LumoError =>
  usageError(
    {
      en: 'No contact file, report or list of requests is named.',
      fr: 'Aucun fichier de contacts, rapport ou liste de demandes n’est indiqué.',
    },
    {
      en: 'lumo-check kpi contacts.csv, or lumo-check kpi contacts.report.json',
      fr: 'lumo-check kpi contacts.csv, ou lumo-check kpi contacts.report.json',
    },
  );

/** @throws LumoError LUMO_USAGE when there is nothing to compare with */
const requireHistory = ({ failIfWorse, history }: KpiOptions): void => {
  if (!failIfWorse || history !== undefined) return;
  throw usageError(
    { en: '--fail-if-worse needs a history to compare with.', fr: '--fail-if-worse demande un historique auquel comparer.' },
    { en: 'Add --history .lumo/history.ndjson.', fr: 'Ajoutez --history .lumo/history.ndjson.' },
  );
};

/** @param known the rules that are loaded, by id; `today`: the day when no report says one */
const measureKpis = async (
  known: ReadonlyMap<string, AnyRule>,
  paths: readonly string[],
  label: string | undefined,
  today: string,
  options: KpiOptions,
  around: CommandContext,
) => {
  const reports: Report[] = [];
  const ofLogs: LogReport[] = [];
  const organisations: GovernanceReport[] = [];
  for (const path of paths) {
    const read = await readOrMakeReport(path, options, around);
    if (isLogReport(read)) ofLogs.push(read);
    else if (isGovernanceReport(read)) organisations.push(read);
    else reports.push(read);
  }
  const days = [...reports, ...ofLogs, ...organisations].map((report) => report.asOf).sort();
  const asOf = days.at(-1) ?? today;
  const ofGovernance = organisations.map(kpiGovernanceOf);
  // A register that is named by itself is not counted a second time with those of the organisation.
  const requests = options.requests === undefined ? requestsOf(ofGovernance) : await readRequestCounts(options.requests, asOf, around);
  const files = reports.map((report) => kpiFileOf(report, known));
  const others = {
    ...(ofLogs.length > 0 && { logs: ofLogs.length }),
    ...(organisations.length > 0 && { governance: organisations.length }),
  };
  const counts = { ...runCounts(files), ...others };
  const report: KpiReport = {
    $schema: 'lumo-check/schema/kpi.json',
    schemaVersion: 1,
    tool: { name: 'lumo-check', version: around.version },
    asOf,
    ...(label !== undefined && { label }),
    files: files.length,
    contacts: counts.contacts,
    ...others,
    kpis: kpisOf(
      files,
      requests,
      ofLogs.map((one) => kpiLogOf(one, known)),
      ofGovernance,
    ),
    ...(requests && { requests }),
  };
  const entry: HistoryEntry = {
    day: asOf,
    command: 'kpi',
    ...scopeOf('kpi', label, paths),
    version: around.version,
    settings: settingsFingerprint(reports, ofLogs, organisations),
    counts,
    kpis: storedKpis(report.kpis),
  };
  return { report, entry };
};

/** `lumo-check kpi FILE…`: how well the rules are kept, in figures. Exit code 1 only with `--fail-if-worse`. */
export const kpiCommand: CommandHandler<KpiOptions> = async (paths, options, around) => {
  const { io } = around;
  if (paths.length === 0 && options.requests === undefined) throw noInputNamed();
  requireHistory(options);
  const label = validLabel(options.label);
  const asked = (options.format ?? []).map(parseKpiOutput);
  const ready = await setUpCommand(options, around);
  await refuseOverwriting(
    {
      writes: asked.map(({ path }) => path),
      keeps: { history: options.history },
      reads: [...paths, ...(options.identity ?? []), options.requests],
    },
    ready,
    around,
  );
  const { settings, run } = ready;
  const lang = settings.lang ?? around.lang;
  const history = options.history === undefined ? undefined : resolve(io.cwd(), options.history);
  // A history that does not hold is told before the work, not after it.
  if (history !== undefined) await readHistoryIfAny(history);
  const { report, entry } = await measureKpis(rulesById(ready.rules), paths, label, formatIsoDay(run.asOf), options, around);
  const said = kpiWords(lang);
  const taken = asked.some(({ path }) => path === '-');
  const outputs: readonly KpiOutput[] = taken || options.quiet ? asked : [{ format: 'terminal', path: '-' }, ...asked];
  await writeKpis(outputs, report, entry.counts, lang, options, around);
  if (history === undefined) return 0;
  const before = await appendHistory(history, entry, machineProcesses());
  const earlier = lastRun(before.entries, entry);
  const worse = earlier ? worsenedFigures(earlier, entry) : [];
  const stream = outputs.some(({ format, path }) => path === '-' && format !== 'terminal') || options.quiet ? io.stderr : io.stdout;
  if (!options.quiet || worse.length > 0 || before.torn > 0)
    await writeText(stream, comparisonText({ worse, earlier, entry, torn: before.torn }, said, styleFor(stream, io.env, options.color)));
  return options.failIfWorse && worse.length > 0 ? 1 : 0;
};
