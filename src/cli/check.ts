import { resolve } from 'node:path';
import { executeRun } from '../library/check.js';
import { exitCodeFor } from '../library/exit-code.js';
import type { FingerprintsByRule } from '../model/outcome/baseline-result.js';
import type { OpposedContact } from '../model/contact/opposed-contact.js';
import type { Around, CommandFunction } from './around.js';
import { runFor } from './asked.js';
import { bury } from './bury.js';
import { noInput, oneOutput } from './check-errors.js';
import { withApproval } from './evidence/approval.js';
import { recordingOf } from './evidence/record.js';
import { exitCodeOf, failureText } from './failure.js';
import { findingOutputs } from './finding-outputs.js';
import { type Foreign, loadForeign } from './foreign.js';
import { put } from './io.js';
import { refuseMistypedCommand } from './mistyped.js';
import { infoOf, type Outputs, outputsFor, refuseClashes } from './outputs.js';
import { printConfig } from './print-config.js';
import type { RunOptions } from './program.js';
import { progressOn } from './progress.js';
import { namedInput, openInput, readyFor } from './reading.js';
import { refuseReveal } from './reveal.js';
import { openSinks } from './sinks.js';
import { withStanding, writeBaseline } from './standing.js';
import { styleFor } from './style.js';
import type { CliReady } from './with-register.js';

/** What the files of one command line share, but for `ready`. */
interface Job {
  readonly ready: CliReady;
  readonly foreign: Foreign;
  /** Whether there is one file only. */
  readonly single: boolean;
}

const checkOne = async (
  input: string,
  outputs: Outputs,
  { ready, foreign, single }: Job,
  options: RunOptions,
  around: Around,
): Promise<number> => {
  const { io } = around;
  const charts =
    options.history === undefined ? undefined : await (await import('./charts.js')).askedCharts(options.history, options, around);
  const recording = await recordingOf(ready, outputs, options, around);
  // Without evidence or a report that tells a hash, nobody would read one.
  const hash = recording !== undefined || outputs.reports.some((report) => infoOf(report).hashes);
  const source = await openInput(input, options, around, hash);
  const sinks = await openSinks(outputs, around, hash);
  const progress = progressOn(io, ready.settings.lang ?? around.lang, options.quiet === true);
  try {
    let prints: FingerprintsByRule = new Map();
    const takePrints = (found: FingerprintsByRule): void => {
      prints = found;
    };
    let opposed: readonly OpposedContact[] = [];
    const takeOpposed = (found: readonly OpposedContact[]): void => {
      opposed = found;
    };
    const takeFindings = await findingOutputs(sinks, ready, around);
    const running = executeRun(
      { ...ready, run: await runFor(ready, outputs, around) },
      source,
      { ...sinks, takeFindings, takePrints, takeOpposed, beforeCommit: recording?.beforeCommit },
      { signal: around.signal, progress: progress.rows },
    );
    // What writes reports is loaded while threads judge.
    const reporting = import('./reporting.js');
    const report = await running;
    progress.done();
    await bury(opposed, ready, around);
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
export const checkCommand: CommandFunction = async (inputs, options, around) => {
  await refuseMistypedCommand(inputs[0], around.io.cwd());
  const [first] = inputs;
  const settled = await readyFor(withApproval(options, around.io.env), around, inputs.length === 1 ? first : undefined);
  if (options.printConfig) return printConfig(settled, around);
  const readyOf = (input: string): Promise<CliReady> => {
    const name = inputs.length > 1 ? namedInput(input, options) : undefined;
    return withStanding(name === undefined ? settled : { ...settled, ...settled.forFile(name) }, options, around);
  };
  if (inputs.length === 0) throw noInput();
  if (inputs.length > 1 && (options.out !== undefined || options.rejects !== undefined)) throw oneOutput();
  const check = options.check === true || options.dryRun === true;
  const outputs = inputs.map((input) => outputsFor(input, { out: options.out, format: options.format, rejects: options.rejects, check }));
  const at = (path: string): string => (path === '-' ? path : resolve(around.io.cwd(), path));
  await refuseClashes(
    outputs.map(({ clean, rejects, reports }) => ({
      ...(clean !== undefined && { clean: at(clean) }),
      ...(rejects !== undefined && { rejects: at(rejects) }),
      reports: reports.map((report) => ({ ...report, path: at(report.path) })),
    })),
    [...inputs.filter((input) => input !== '-').map(at), ...settled.listPaths, ...(settled.configPath ? [settled.configPath] : [])],
  );
  if (options.reveal) refuseReveal(inputs, outputs, around);
  const foreign = await loadForeign(outputs, around.io.cwd());
  if (first !== undefined && inputs.length === 1) {
    return checkOne(first, outputs[0] as Outputs, { ready: await readyOf(first), foreign, single: true }, options, around);
  }
  let worst = 0;
  for (const [i, input] of inputs.entries()) {
    // One file that cannot be judged does not keep the others from being.
    const ready = await readyOf(input);
    const code = await checkOne(input, outputs[i] as Outputs, { ready, foreign, single: false }, options, around).catch(async (cause) => {
      if (exitCodeOf(cause) !== 2) throw cause;
      const lang = ready.settings.lang ?? around.lang;
      await put(around.io.stderr, failureText(cause, lang, styleFor(around.io.stderr, around.io.env, options.color)));
      return 2;
    });
    worst = Math.max(worst, code);
  }
  return worst;
};
