import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Sink } from '../csv/files/sink.js';
import type { WrittenBundle } from '../evidence/append-bundle.js';
import type { Chart } from '../model/kpi/chart.js';
import type { Report } from '../model/report/report.js';
import type { ReportFormat } from '../reporters/contract/formats.js';
import { loadReporter } from '../reporters/registry.js';
import type { ReporterContext, WrittenFile } from '../reporters/contract/reporter.js';
import { PLAIN_STYLE } from '../reporters/text/style.js';
import { wordsFor } from '../words/index.js';
import type { Around } from './around.js';
import { withExamples } from './asked.js';
import { addForMachine, annotationsFor } from './ci.js';
import { type Foreign, writeForeign } from './foreign.js';
import { put } from './io.js';
import { infoOf, isOfFindings, type Outputs, type ReportOutput } from './outputs.js';
import type { RunOptions } from './program.js';
import { revealed, summaryStream } from './reveal.js';
import { styleFor } from './style.js';
import type { CliReady } from './with-register.js';

/** A run that is over, and where its reports go. */
export interface Reporting {
  /** The contacts, as the command line names them. */
  readonly input: string;
  readonly report: Report;
  readonly ready: CliReady;
  readonly outputs: Outputs;
  /** The bundle of this run. */
  readonly evidence?: WrittenBundle | undefined;
  readonly sinks: readonly (ReportOutput & { readonly sink: Sink })[];
  readonly foreign: Foreign;
  /** Earlier runs, for the page. */
  readonly charts?: readonly Chart[] | undefined;
  /** Whether the command line names one file only. */
  readonly single: boolean;
  readonly exit: 0 | 1;
  readonly options: RunOptions;
  readonly around: Around;
}

/** The path from the current folder, with slashes; undefined for what lies elsewhere: nobody is told where. */
const below = (input: string, cwd: string): string | undefined => {
  if (input === '-') return undefined;
  const path = relative(cwd, resolve(cwd, input));
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.replaceAll('\\', '/');
};

const contextFor = (reporting: Reporting, toTerminal: Around['io']['stdout']): ReporterContext => {
  const { ready, outputs, evidence, charts, exit, options, around } = reporting;
  const lang = ready.settings.lang ?? around.lang;
  const input = below(reporting.input, around.io.cwd());
  const files: WrittenFile[] = [
    ...(outputs.clean && outputs.clean !== '-' ? [{ label: 'clean', name: outputs.clean }] : []),
    ...outputs.reports.filter(({ path }) => path !== '-').map(({ path }) => ({ label: 'report', name: path })),
    ...(outputs.rejects && outputs.rejects !== '-' ? [{ label: 'rejects', name: outputs.rejects }] : []),
    ...(evidence ? [{ label: lang === 'fr' ? 'preuve' : 'evidence', name: join(ready.settings.evidence ?? '', evidence.name) }] : []),
  ];
  return {
    words: wordsFor(lang),
    lang,
    exit,
    files,
    ...(input !== undefined && { input }),
    rules: new Map(ready.rules.map((rule) => [rule.id, rule])),
    notices: { sender: ready.settings.sender, country: ready.settings.country },
    style: styleFor(toTerminal, around.io.env, options.color),
    width: Math.max(60, Math.min(toTerminal.columns ?? 80, 110)),
    quiet: options.quiet === true,
    ...(charts && { history: charts }),
  };
};

const isTerminal = ({ format, path }: ReportOutput): boolean => (format === 'terminal' || format === 'full') && path === '-';

/** Writes the reports that were asked for; those of all findings are written already. */
const writeAsked = async (reporting: Reporting, report: Report, cells: ReporterContext['cells']): Promise<void> => {
  const { io } = reporting.around;
  for (const one of reporting.sinks) {
    const context = contextFor(reporting, io.stdout);
    // A file has no colours, and values are for a screen.
    const plain = one.path !== '-' ? { ...context, style: PLAIN_STYLE } : isTerminal(one) && cells ? { ...context, cells } : context;
    if (one.format === 'module') {
      const reporter = reporting.foreign.get(one.module);
      if (reporter) await writeForeign([one.module, reporter], report, plain, one.sink);
    } else if (!isOfFindings(one)) {
      const told = infoOf(one).examples === undefined ? report : reporting.report;
      for (const piece of (await loadReporter(one.format as ReportFormat))(told, plain)) await one.sink.write(Buffer.from(piece));
    }
    await one.sink.commit();
  }
};

/** Writes the reports that were asked for, then the summary for a person: on standard output, or on standard error when that is taken. */
export const writeReports = async (reporting: Reporting): Promise<void> => {
  const { outputs, around, ready, options, single } = reporting;
  const { io } = around;
  const report = withExamples(reporting.report, ready.run.examples);
  const cells = options.reveal ? await revealed(report, reporting.input, ready, options, around) : undefined;
  await writeAsked(reporting, report, cells);
  const stream = summaryStream(outputs, io);
  const context = contextFor(reporting, stream);
  const print = async (format: ReportFormat, more: Partial<ReporterContext> = {}): Promise<void> => {
    for (const piece of (await loadReporter(format))(report, { ...context, ...more })) await put(stream, piece);
  };
  if (!outputs.reports.some(isTerminal)) await print('terminal', cells && { cells });
  const machine = ready.settings.ci ? annotationsFor(io.env) : undefined;
  for (const format of new Set([...outputs.log, ...(machine ? [machine] : [])])) await print(format);
  const files = single && options.check !== true && options.dryRun !== true;
  if (ready.settings.ci) await addForMachine(report, { ...context, style: PLAIN_STYLE }, io, files);
};
