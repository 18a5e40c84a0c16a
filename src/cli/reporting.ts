import type { Sink } from '../csv/sink.js';
import type { Report } from '../model/report.js';
import { loadReporter, type ReporterContext, type WrittenFile } from '../reporters/index.js';
import type { Ready } from '../settings.js';
import { wordsFor } from '../words/index.js';
import type { Around } from './around.js';
import { put } from './io.js';
import type { Outputs, ReportOutput } from './outputs.js';
import type { RunOptions } from './program.js';
import { styleFor } from './style.js';

/** A run that is over, and where its reports go. */
export interface Reporting {
  readonly report: Report;
  readonly ready: Ready;
  readonly outputs: Outputs;
  readonly sinks: readonly (ReportOutput & { readonly sink: Sink })[];
  readonly exit: 0 | 1;
  readonly options: RunOptions;
  readonly around: Around;
}

const contextFor = ({ ready, outputs, exit, options, around }: Reporting, toTerminal: Around['io']['stdout']): ReporterContext => {
  const lang = ready.settings.lang ?? around.lang;
  const files: WrittenFile[] = [
    ...(outputs.clean && outputs.clean !== '-' ? [{ label: 'clean', name: outputs.clean }] : []),
    ...outputs.reports.filter(({ path }) => path !== '-').map(({ path }) => ({ label: 'report', name: path })),
    ...(outputs.rejects && outputs.rejects !== '-' ? [{ label: 'rejects', name: outputs.rejects }] : []),
  ];
  return {
    words: wordsFor(lang),
    lang,
    exit,
    files,
    rules: new Map(ready.rules.map((rule) => [rule.id, rule])),
    style: styleFor(toTerminal, around.io.env, options.color),
    width: Math.max(60, Math.min(toTerminal.columns ?? 80, 110)),
    quiet: options.quiet === true,
  };
};

/** Writes the reports that were asked for, then the summary for a person: on standard output, or on standard error when that is taken. */
export const writeReports = async (reporting: Reporting): Promise<void> => {
  const { report, outputs, around } = reporting;
  const { io } = around;
  for (const { format, sink, path } of reporting.sinks) {
    const context = contextFor(reporting, io.stdout);
    const plain = path === '-' ? context : { ...context, style: styleFor(io.stdout, { NO_COLOR: '1' }, false) };
    for (const piece of (await loadReporter(format))(report, plain)) await sink.write(Buffer.from(piece));
    await sink.commit();
  }
  if (outputs.reports.some(({ format, path }) => format === 'terminal' && path === '-')) return;
  const taken = outputs.clean === '-' || outputs.rejects === '-' || outputs.reports.some(({ path }) => path === '-');
  const stream = taken ? io.stderr : io.stdout;
  for (const piece of (await loadReporter('terminal'))(report, contextFor(reporting, stream))) await put(stream, piece);
};
