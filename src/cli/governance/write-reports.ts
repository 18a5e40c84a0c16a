import { resolve } from 'node:path';
import { governanceExitCode } from '../../library/exit-code.js';
import type { GovernanceReport } from '../../model/report/core/governance-report.js';
import { rulesById } from '../../model/rule/rule.js';
import { unknownFormat } from '../../reporters/contract/formats.js';
import type { GovernanceReporter } from '../../reporters/contract/governance-reporter.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import { governanceTerminal } from '../../reporters/governance/terminal.js';
import { GOVERNANCE_FORMATS, loadGovernanceReporter } from '../../reporters/governance-registry.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { wordsFor } from '../../words/index.js';
import type { GovernanceOptions } from '../options/organisation/governance.js';
import { documentTargetsFor, type ReportTarget } from '../output/output-targets.js';
import { pathInside } from '../output/path-inside.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';
import { writeWhole } from '../terminal/write-whole.js';

/** Where reports go, and with which reporter. */
export interface GovernanceTarget {
  readonly path: string;
  readonly reporter: GovernanceReporter;
  readonly isTerminal: boolean;
}

/** The reports that `--format` asks for. @throws LumoError LUMO_UNKNOWN_FORMAT */
export const governanceTargets = async (input: string, format: readonly string[] | undefined): Promise<readonly GovernanceTarget[]> => {
  const { reports, log } = documentTargetsFor(input.replace(/\.(?:ya?ml|csv|xlsx)$/i, ''), {
    ...{ out: undefined, rejects: undefined, encryptTo: undefined, target: undefined },
    format,
    check: false,
  });
  const all: readonly ReportTarget[] = [...reports, ...log.map((one) => ({ format: one, path: '-' }))];
  return Promise.all(
    all.map(async (one): Promise<GovernanceTarget> => {
      const reporter = one.format === 'module' ? undefined : await loadGovernanceReporter(one.format);
      if (!reporter) throw unknownFormat(one.format === 'module' ? one.module : one.format, GOVERNANCE_FORMATS);
      return { path: one.path, reporter, isTerminal: (one.format === 'terminal' || one.format === 'full') && one.path === '-' };
    }),
  );
};

/** Files under their paths from the current folder, by which code hosts know them. */
const calledFrom = (report: GovernanceReport, folder: string, cwd: string): GovernanceReport => ({
  ...report,
  files: report.files.map((file) => ({ ...file, name: pathInside(cwd, resolve(folder, file.name)) ?? file.name })),
});

/**
 * Writes what was asked for, and the status for a person.
 * @param folder that the names of files start from
 * @returns the exit code
 */
export const writeGovernance = async (
  given: GovernanceReport,
  folder: string,
  targets: readonly GovernanceTarget[],
  written: readonly string[],
  ready: CommandSetup,
  options: Pick<GovernanceOptions, 'quiet' | 'color'>,
  around: CommandContext,
): Promise<0 | 1> => {
  const { io } = around;
  const { settings, rules } = ready;
  const lang = settings.lang ?? around.lang;
  const report = calledFrom(given, folder, io.cwd());
  const exit = governanceExitCode(report, settings.failOn, settings.maxWarnings);
  const takesOutput = targets.some(({ path, isTerminal }) => path === '-' && !isTerminal) || written.includes('-');
  const stream = takesOutput ? io.stderr : io.stdout;
  const context: ReporterContext = {
    words: wordsFor(lang),
    lang,
    exit,
    files: [...targets.map(({ path }) => path), ...written].filter((path) => path !== '-').map((name) => ({ label: 'report', name })),
    rules: rulesById(rules),
    style: styleFor(stream, io.env, options.color),
    width: textWidth(stream),
    quiet: options.quiet === true,
  };
  for (const { path, reporter, isTerminal } of targets)
    if (!isTerminal) await writeWhole(path, reporter(report, { ...context, style: PLAIN_STYLE }), io);
  for (const piece of governanceTerminal(report, context)) await writeText(stream, piece);
  return exit;
};
