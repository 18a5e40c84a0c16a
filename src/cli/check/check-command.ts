import { executeRun } from '../../library/check.js';
import { exitCodeFor } from '../../library/exit-code.js';
import { refuseOtherSubjects } from '../../library/refuse-other-subjects.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { FingerprintsByRule } from '../../model/outcome/baseline-result.js';
import { withApproval } from '../evidence/approval.js';
import { prepareEvidence } from '../evidence/record-run.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { type CustomReporters, loadCustomReporters } from '../output/custom-reporters.js';
import { recipientsOf, tellClearOutputs } from '../output/encryption.js';
import { openFindingStreams } from '../output/finding-streams.js';
import { openAllSinks } from '../output/open-sinks.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { modulesOf, type OutputTargets, outputTargetsFor, reportInfo } from '../output/output-targets.js';
import { registerTombstones } from '../register/tombstones.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { exemptionsPath, withExemptionsAndBaseline, writeBaseline } from '../setup/exemptions-and-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { inputName, openInput, setUpCommand } from '../setup/settings-and-input.js';
import { errorExitCode, errorText } from '../terminal/error-text.js';
import { writeText } from '../terminal/process-io.js';
import { showProgress } from '../terminal/progress.js';
import { styleFor } from '../terminal/style.js';
import { noInputError, sharedOutputError } from './check-errors.js';
import { printConfig } from './print-config.js';
import { runSettingsFor } from './report-needs.js';
import { refuseReveal } from './reveal-values.js';

/** What the files of one command line share, but for `ready`. */
interface CheckJob {
  readonly ready: CommandSetup;
  readonly foreign: CustomReporters;
  /** Whether there is one file only. */
  readonly single: boolean;
}

const checkFile = async (
  input: string,
  outputs: OutputTargets,
  { ready, foreign, single }: CheckJob,
  options: CheckOptions,
  around: CommandContext,
): Promise<number> => {
  const { io } = around;
  const charts =
    options.history === undefined
      ? undefined
      : await (await import('../kpi/history-charts.js')).readHistoryCharts(options.history, options, around);
  const recording = await prepareEvidence(ready, outputs, options, around);
  // Without evidence or a report that tells a hash, nobody would read one.
  const hash = recording !== undefined || outputs.reports.some((report) => reportInfo(report).hashes);
  const source = await openInput(input, options, around, hash);
  const contacts = [outputs.clean, outputs.rejects];
  await tellClearOutputs(source, contacts, ready.settings.lang ?? around.lang, around);
  const sinks = await openAllSinks(outputs, around, hash, await recipientsOf(options, contacts));
  const progress = showProgress(io, ready.settings.lang ?? around.lang, options.quiet === true);
  try {
    let prints: FingerprintsByRule = new Map();
    const takePrints = (found: FingerprintsByRule): void => {
      prints = found;
    };
    let opposed: readonly OpposedContact[] = [];
    const takeOpposed = (found: readonly OpposedContact[]): void => {
      opposed = found;
    };
    const takeFindings = await openFindingStreams(sinks, ready, around);
    const running = executeRun(
      { ...ready, run: await runSettingsFor(ready, outputs, around) },
      source,
      { ...sinks, takeFindings, takePrints, takeOpposed, beforeCommit: recording?.beforeCommit },
      { signal: around.signal, progress: progress.rows },
    );
    // What writes reports is loaded while threads judge.
    const reporting = import('./write-reports.js');
    const report = await running;
    progress.done();
    await registerTombstones(opposed, ready, around);
    await writeBaseline(prints, ready, options, around);
    const exit = exitCodeFor(report, ready.settings.failOn, ready.settings.maxWarnings);
    await (await reporting).writeReports({
      input,
      report,
      ready,
      outputs,
      evidence: recording?.written,
      charts,
      sinks: sinks.reports,
      foreign,
      single,
      exit,
      options,
      around,
    });
    return exit;
  } catch (cause) {
    progress.done();
    await sinks.abort();
    throw cause;
  }
};

/** `lumo-check FILE…`: the main job. The exit code is the worst of all files. */
export const checkCommand: CommandHandler<CheckOptions> = async (inputs, options, around) => {
  const [first] = inputs;
  const settled = await setUpCommand(withApproval(options, around.io.env), around, inputs.length === 1 ? first : undefined);
  refuseOtherSubjects(options, settled.rules);
  if (options.printConfig) return printConfig(settled, around);
  const readyOf = (input: string): Promise<CommandSetup> => {
    const name = inputs.length > 1 ? inputName(input, options) : undefined;
    return withExemptionsAndBaseline(name === undefined ? settled : { ...settled, ...settled.forFile(name) }, options, around);
  };
  if (inputs.length === 0) throw noInputError();
  if (inputs.length > 1 && (options.out !== undefined || options.rejects !== undefined)) throw sharedOutputError();
  const check = options.check === true;
  const outputs = inputs.map((input) =>
    outputTargetsFor(input, { out: options.out, format: options.format, rejects: options.rejects, encryptTo: options.encryptTo, check }),
  );
  const { baseline, history, writeBaseline } = options;
  await refuseOverwriting(
    {
      writes: outputs.flatMap(({ clean, rejects, reports }) => [clean, rejects, ...reports.map(({ path }) => path)]),
      keeps: { baseline: writeBaseline },
      reads: [...inputs, ...(options.identity ?? []), ...outputs.flatMap(modulesOf)],
      knows: { baseline, history, exemptions: exemptionsPath(settled, options.exemptions, around) },
    },
    settled,
    around,
  );
  if (options.reveal) refuseReveal(inputs, outputs, around);
  const foreign = await loadCustomReporters(outputs, around.io.cwd());
  if (first !== undefined && inputs.length === 1) {
    return checkFile(first, outputs[0] as OutputTargets, { ready: await readyOf(first), foreign, single: true }, options, around);
  }
  let worst = 0;
  for (const [i, input] of inputs.entries()) {
    // One file that cannot be judged does not keep the others from being.
    const ready = await readyOf(input);
    const code = await checkFile(input, outputs[i] as OutputTargets, { ready, foreign, single: false }, options, around).catch(
      async (cause) => {
        if (errorExitCode(cause) !== 2) throw cause;
        const lang = ready.settings.lang ?? around.lang;
        await writeText(around.io.stderr, errorText(cause, lang, styleFor(around.io.stderr, around.io.env, options.color)));
        return 2;
      },
    );
    worst = Math.max(worst, code);
  }
  return worst;
};
