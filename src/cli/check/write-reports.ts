import { join, resolve } from 'node:path';
import type { Sink } from '../../csv/ports/sink.js';
import type { WrittenBundle } from '../../evidence/append-bundle.js';
import { VERDICT_COLUMNS } from '../../model/contact/added-columns.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { Chart } from '../../model/kpi/chart.js';
import { coreOfReport, underPath } from '../../model/report/core/core-views.js';
import type { Report } from '../../model/report/report.js';
import type { WrittenFile } from '../../model/report/written-file.js';
import type { ReportFormat } from '../../reporters/contract/formats.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import { loadReporter } from '../../reporters/registry.js';
import { verdictLines } from '../../reporters/terminal/answer-lines.js';
import { previewLines, rateLines, statisticsLines, statsLines } from '../../reporters/terminal/run-lines.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { wordsFor } from '../../words/index.js';
import { limitExamples } from '../ahead/report-needs.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { ciAnnotationFormat, writeCiReports } from '../output/ci-reports.js';
import { configuredPages } from '../output/configured-pages.js';
import { type CustomReporters, writeCustomReport } from '../output/custom-reporters.js';
import { lineageRun } from '../output/lineage-run.js';
import { isFindingStream, type OutputTargets, type ReportTarget, reportInfo } from '../output/output-targets.js';
import { pathInside } from '../output/paths-beside.js';
import { summaryStream } from '../output/summary-stream.js';
import type { ToldAnswer } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeLines, writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';
import { readExampleCells } from './reveal-values.js';

/** A run that is over, and where its reports go. */
export interface FinishedRun {
  /** The contacts, as the command line names them. */
  readonly input: string;
  readonly report: Report;
  readonly ready: CommandSetup;
  readonly outputs: OutputTargets;
  /** The bundle of this run. */
  readonly evidence?: WrittenBundle | undefined;
  readonly sinks: readonly (ReportTarget & { readonly sink: Sink })[];
  readonly foreign: CustomReporters;
  /** Earlier runs, for the page. */
  readonly charts?: readonly Chart[] | undefined;
  /** Blanks of the columns, where a report tells them. */
  readonly columns?: ContactColumns | undefined;
  /** Whether the command line names one file only. */
  readonly single: boolean;
  readonly exit: 0 | 1;
  readonly options: CheckOptions;
  readonly around: CommandContext;
}

const reporterContext = (reporting: FinishedRun, toTerminal: CommandContext['io']['stdout']): ReporterContext => {
  const { ready, report, outputs, evidence, charts, columns, exit, options, around } = reporting;
  const lang = ready.settings.lang ?? around.lang;
  const cwd = around.io.cwd();
  const input = reporting.input === '-' ? undefined : pathInside(cwd, resolve(cwd, reporting.input));
  // What waits for an approval is not there.
  const contacts = (label: 'clean' | 'rejects'): WrittenFile[] => {
    const name = report.heldBack ? undefined : outputs[label];
    return name === undefined || name === '-' ? [] : [{ label, name }];
  };
  const files: WrittenFile[] = [
    ...contacts('clean'),
    ...outputs.reports.filter(({ path }) => path !== '-').map(({ path }) => ({ label: 'report', name: path })),
    ...contacts('rejects'),
    ...(evidence ? [{ label: lang === 'fr' ? 'preuve' : 'evidence', name: join(ready.settings.evidence ?? '', evidence.name) }] : []),
  ];
  return {
    words: wordsFor(lang, ready.translation),
    lang,
    exit,
    files,
    ...(input !== undefined && { input }),
    rules: new Map(ready.rules.map((rule) => [rule.id, rule])),
    notices: { sender: ready.settings.sender, country: ready.settings.country },
    style: styleFor(toTerminal, around.io.env, options.color),
    width: textWidth(toTerminal),
    quiet: options.quiet === true,
    ...(charts && { history: charts }),
    ...(columns && { columns }),
    ...(ready.settings.verdicts && { added: VERDICT_COLUMNS }),
    lineage: lineageRun(around.io),
    ...configuredPages(ready),
  };
};

const isTerminal = ({ format, path }: ReportTarget): boolean => (format === 'terminal' || format === 'full') && path === '-';

/** Writes the reports that were asked for; those of all findings are written already. */
const writeRequestedReports = async (reporting: FinishedRun, report: Report, cells: ReporterContext['cells']): Promise<void> => {
  const { io } = reporting.around;
  for (const one of reporting.sinks) {
    const context = reporterContext(reporting, io.stdout);
    // A file has no colours, and values are for a screen.
    const plain = one.path !== '-' ? { ...context, style: PLAIN_STYLE } : isTerminal(one) && cells ? { ...context, cells } : context;
    if (one.format === 'module') {
      const reporter = reporting.foreign.get(one.module);
      if (reporter) await writeCustomReport([one.module, reporter], report, plain, one.sink);
    } else if (!isFindingStream(one)) {
      const told = reportInfo(one).examples === undefined ? report : reporting.report;
      // Values are those of examples, which one screen has no room for.
      const format = isTerminal(one) && cells ? 'full' : (one.format as ReportFormat);
      for (const piece of (await loadReporter(format))(told, plain)) await one.sink.write(Buffer.from(piece));
    }
    await one.sink.commit();
  }
};

/**
 * Writes the reports that were asked for, then the summary for a person: on standard output, or on standard error when that is taken.
 * @returns the answer on a line or two, for the end of a run over several files, and what reports of them all are made from
 */
export const writeReports = async (reporting: FinishedRun): Promise<ToldAnswer> => {
  const { outputs, around, ready, options, single } = reporting;
  const { io } = around;
  const report = limitExamples(reporting.report, ready.run.examples);
  const cells = options.reveal ? await readExampleCells(report, reporting.input, ready, options, around) : undefined;
  await writeRequestedReports(reporting, report, cells);
  const stream = summaryStream(outputs, io);
  const context = reporterContext(reporting, stream);
  const print = async (format: ReportFormat, more: Partial<ReporterContext> = {}): Promise<void> => {
    for (const piece of (await loadReporter(format))(report, { ...context, ...more })) await writeText(stream, piece);
  };
  if (cells && !outputs.reports.some(isTerminal)) await print('full', { cells });
  else if (!outputs.brief && !outputs.reports.some(isTerminal)) await print('terminal');
  if (options.statistics && !outputs.together) await writeLines(stream, statisticsLines(coreOfReport(report), context));
  await writeLines(stream, statsLines(report, context));
  await writeLines(stream, rateLines(report, context));
  const asksCleaned = ready.settings.failOn === 'remaining' || ready.settings.failOn === 'doubtful';
  if (options.check && asksCleaned && reporting.exit === 0) await writeLines(stream, previewLines(report, context));
  const answer = [...verdictLines(underPath(report, context.input), context)].map((line) => `${line}\n`).join('');
  if (outputs.together) {
    const { contactsPart } = await import('../joint/contacts-part.js');
    return { answer, part: contactsPart(report, reporting.report, { ...context, style: PLAIN_STYLE }) };
  }
  const machine = ready.settings.ci ? ciAnnotationFormat(io.env) : undefined;
  for (const format of new Set([...outputs.log, ...(machine ? [machine] : [])])) await print(format);
  if (ready.settings.ci) {
    const touched = [reporting.input, outputs.clean, outputs.rejects, ...outputs.reports.map(({ path }) => path)];
    const files = single && options.check !== true;
    const textOf = async (format: ReportFormat): Promise<string> =>
      [...(await loadReporter(format))(report, { ...context, style: PLAIN_STYLE })].join('');
    await writeCiReports(textOf, { files: touched, ready, around }, files);
  }
  return { answer };
};
