import { type CustomReporter, loadCustomReporter, reporterFailure } from '../../config/plugins/custom-reporters.js';
import type { Sink } from '../../csv/ports/sink.js';
import type { NamedReporter } from '../../model/plugin/reporter.js';
import type { Report } from '../../model/report/report.js';
import { FORMAT_NAMES } from '../../reporters/contract/formats.js';
import { pluginReporterContext, textPieces } from '../../reporters/contract/plugin-reporter.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import type { OutputTargets } from './output-targets.js';
import { unknownFormatError } from './plain-format.js';

/** Reporters of others, by the name that they were asked by. */
export type CustomReporters = ReadonlyMap<string, CustomReporter>;

/**
 * Loads the reporters of others that some output asks for, before anything is read: one that a plugin brings by that name, else a module.
 * @param ofPlugins reporters by name
 * @throws LumoError LUMO_REPORTER_INVALID; LUMO_UNKNOWN_FORMAT where a name is neither a format nor a reporter nor a module
 */
export const loadCustomReporters = async (
  outputs: readonly OutputTargets[],
  folder: string,
  ofPlugins: ReadonlyMap<string, NamedReporter> = new Map(),
): Promise<CustomReporters> => {
  const found = new Map<string, CustomReporter>();
  for (const report of outputs.flatMap(({ reports }) => reports)) {
    if (report.format !== 'module' || found.has(report.module)) continue;
    const brought = ofPlugins.get(report.module)?.report as CustomReporter | undefined;
    const reporter = brought ?? (await loadCustomReporter(report.module, folder));
    if (reporter === undefined) throw unknownFormatError(report.module, [...FORMAT_NAMES, ...ofPlugins.keys()]);
    found.set(report.module, reporter);
  }
  return found;
};

/** Writes what a reporter of somebody else makes of a report. @throws LumoError LUMO_REPORTER_FAILED */
export const writeCustomReport = async (
  [name, reporter]: readonly [string, CustomReporter],
  report: Report,
  context: ReporterContext,
  sink: Sink,
): Promise<void> => {
  // Its own copy: what it does to it must not show in other reports.
  const pieces = textPieces((async () => reporter(structuredClone(report), pluginReporterContext(context)))());
  for (;;) {
    const { done, value } = await pieces.next().catch((cause: unknown) => {
      throw reporterFailure(name, cause);
    });
    if (done) return;
    await sink.write(Buffer.from(value));
  }
};
