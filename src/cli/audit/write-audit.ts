import type { RunSetup } from '../../library/setup/run-setup.js';
import type { AuditReport } from '../../model/report/audit-report.js';
import { asToldOfStored } from '../../reporters/audit/stored-remedy.js';
import { type AuditFormat, loadAuditReporter } from '../../reporters/audit-registry.js';
import type { AuditContext } from '../../reporters/contract/audit-reporter.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { wordsFor } from '../../words/index.js';
import { auditWords } from '../../words/reports/audit.js';
import type { AuditOptions } from '../options/table/audit.js';
import { ciAnnotationFormat, writeCiReports } from '../output/ci-reports.js';
import { configuredPages } from '../output/configured-pages.js';
import { lineageRun } from '../output/lineage-run.js';
import type { OpenSinks } from '../output/open-sinks.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';
import type { AuditOutput } from './audit-outputs.js';

/** The exit code that an audit asks for: what could not be judged is worse than what was found. */
export const auditExitCode = (report: AuditReport, { failOn, maxWarnings }: RunSetup['settings']): 0 | 1 | 2 => {
  if (report.verdict === 'incomplete') return 2;
  // What the baseline knows is no news.
  const error = report.counts.error - (report.known?.error ?? 0);
  const warning = report.counts.warning - (report.known?.warning ?? 0);
  if (failOn === 'never') return 0;
  if (maxWarnings !== undefined && warning > maxWarnings) return 1;
  return error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0;
};

/** What only the run knows. */
export type AuditRunFacts = Pick<AuditContext, 'exit' | 'exitOfOrganisation' | 'kept' | 'history' | 'compared'>;

/** Writes the reports that were asked for, then the summary for a person: on standard output, or on standard error when that is taken. */
export const writeAuditReports = async (
  sinks: OpenSinks<AuditOutput>['reports'],
  report: AuditReport,
  run: AuditRunFacts,
  ready: RunSetup,
  options: Pick<AuditOptions, 'color' | 'quiet'>,
  around: CommandContext,
): Promise<void> => {
  const { io } = around;
  const lang = ready.settings.lang ?? around.lang;
  const contextFor = (stream: CommandContext['io']['stdout']): AuditContext => ({
    ...run,
    auditTexts: auditWords(lang),
    words: wordsFor(lang, ready.translation),
    lang,
    rules: new Map(ready.rules.map((rule) => [rule.id, asToldOfStored(rule)])),
    style: styleFor(stream, io.env, options.color),
    width: textWidth(stream),
    quiet: options.quiet === true,
    lineage: lineageRun(io),
    ...configuredPages(ready),
  });
  for (const { format, path, sink } of sinks) {
    const context = contextFor(io.stdout);
    const pieces = (await loadAuditReporter(format))(report, path === '-' ? context : { ...context, style: PLAIN_STYLE });
    for (const piece of pieces) await sink.write(Buffer.from(piece));
    await sink.commit();
  }
  const isTold = sinks.some(({ format, path }) => format === 'terminal' && path === '-');
  const stream = !isTold && sinks.some(({ path }) => path === '-') ? io.stderr : io.stdout;
  const print = async (format: AuditFormat): Promise<void> => {
    for (const piece of (await loadAuditReporter(format))(report, contextFor(stream))) await writeText(stream, piece);
  };
  if (!isTold) await print('terminal');
  if (!ready.settings.ci) return;
  const machine = ciAnnotationFormat(io.env);
  if (machine !== undefined && !sinks.some(({ format, path }) => format === machine && path === '-')) await print(machine);
  const textOf = async (format: AuditFormat): Promise<string> =>
    [...(await loadAuditReporter(format))(report, { ...contextFor(stream), style: PLAIN_STYLE })].join('');
  // An audit writes no file that nobody named: the summary of a step is the log of a machine.
  await writeCiReports(textOf, { files: sinks.map(({ path }) => path), ready, around }, false);
};
