import { type ForeignReporter, loadForeignReporter, reporterFailed } from '../config/reporters.js';
import type { Sink } from '../csv/files/sink.js';
import type { Report } from '../model/report/report.js';
import { pluginReporterContext, textPieces } from '../reporters/contract/plugin-reporter.js';
import type { ReporterContext } from '../reporters/contract/reporter.js';
import { badFormat } from './mistyped.js';
import type { Outputs } from './outputs.js';

/** Reporters of others, by the name that they were asked by. */
export type Foreign = ReadonlyMap<string, ForeignReporter>;

/**
 * Loads the reporters of others that some output asks for, before anything is read.
 * @throws LumoError LUMO_REPORTER_INVALID; LUMO_UNKNOWN_FORMAT where a name is neither a format nor a module
 */
export const loadForeign = async (outputs: readonly Outputs[], folder: string): Promise<Foreign> => {
  const found = new Map<string, ForeignReporter>();
  for (const report of outputs.flatMap(({ reports }) => reports)) {
    if (report.format !== 'module' || found.has(report.module)) continue;
    const reporter = await loadForeignReporter(report.module, folder);
    if (reporter === undefined) throw badFormat(report.module);
    found.set(report.module, reporter);
  }
  return found;
};

/** Writes what a reporter of somebody else makes of a report. @throws LumoError LUMO_REPORTER_FAILED */
export const writeForeign = async (
  [name, reporter]: readonly [string, ForeignReporter],
  report: Report,
  context: ReporterContext,
  sink: Sink,
): Promise<void> => {
  // Its own copy: what it does to it must not show in other reports.
  const pieces = textPieces((async () => reporter(structuredClone(report), pluginReporterContext(context)))());
  for (;;) {
    const { done, value } = await pieces.next().catch((cause: unknown) => {
      throw reporterFailed(name, cause);
    });
    if (done) return;
    await sink.write(Buffer.from(value));
  }
};
