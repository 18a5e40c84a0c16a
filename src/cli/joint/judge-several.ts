import { LumoError } from '../../model/base/lumo-error.js';
import type { JointFormat } from '../../reporters/joint-registry.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { ciAnnotationFormat, writeCiReports } from '../output/ci-reports.js';
import { allReports, type OutputTargets } from '../output/output-targets.js';
import { reportName } from '../output/paths-beside.js';
import { summaryStream } from '../output/summary-stream.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import type { NewBaseline } from '../setup/new-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { inputName } from '../setup/settings-and-input.js';
import { errorExitCode } from '../terminal/error-text.js';
import { writeLines, writeText } from '../terminal/process-io.js';
import { ContactsSum } from './contacts-sum.js';
import type { JointOutputs } from './joint-outputs.js';
import type { FinishedJoint, JointRun } from './joint-run.js';
import { type FilesInTurn, judgeFirst, preparing } from './prepared-files.js';
import { tellAll } from './tell-all.js';
import { baselineLeftLine, unjudgedFile, unprunedLine } from './unjudged-file.js';

/** Several inputs of one command line. */
export interface SeveralFiles extends FilesInTurn {
  readonly outputs: readonly OutputTargets[];
  /** Told of a file that could not be judged. */
  readonly lacks: (place: number, cause: unknown) => void;
  /** What tells of them all; absent where they are told as one already. */
  readonly joint: JointRun | undefined;
  readonly log: JointOutputs['log'];
}

export type Setting = { readonly settled: CommandSetup; readonly options: CheckOptions; readonly around: CommandContext };

/** What a machine that runs us is shown of all files, as of one. */
const writeForMachines = async (
  { tell }: FinishedJoint,
  files: SeveralFiles,
  stream: CommandContext['io']['stdout'],
  setting: Setting,
): Promise<void> => {
  const { settled, options, around } = setting;
  const machine = settled.settings.ci ? ciAnnotationFormat(around.io.env) : undefined;
  for (const format of new Set([...files.log, ...(machine ? [machine] : [])])) await writeText(stream, await tell(format as JointFormat));
  if (!settled.settings.ci) return;
  const written = files.outputs.flatMap((one) => [one.clean, one.rejects, ...allReports(one).map(({ path }) => path)]);
  const touched = { files: [...files.inputs, ...written], ready: settled, around };
  await writeCiReports((format) => tell(format, { style: PLAIN_STYLE }), touched, options.check !== true);
};

/** Whether whoever asked for errors only is told of a file. */
const failed = ({ part, unread }: CheckedFile): boolean =>
  unread !== undefined || part?.file.verdict === 'errors' || part?.file.verdict === 'incomplete';

/**
 * Judges several files, and tells of them one after the other: one that cannot be judged does not keep the others from being. Then tells what came of each,
 * and of all.
 * @returns the exit code: the worst of all files
 */
export const judgeSeveral = async (files: SeveralFiles, baseline: NewBaseline, setting: Setting): Promise<number> => {
  const { inputs, outputs, order, joint } = files;
  const { settled, options, around } = setting;
  const lang = settled.settings.lang ?? around.lang;
  const checked: CheckedFile[] = [];
  let unjudged = 0;
  const preparationOf = preparing(files);
  const stream = summaryStream(outputs[0] as OutputTargets, around.io);
  // Where each has a line only, one screen tells of all.
  const sum = outputs[0]?.brief ? new ContactsSum() : undefined;
  const waiting = await judgeFirst(files, preparationOf);
  for (const [turn, i] of order.entries()) {
    const input = inputs[i] as string;
    const { check } = waiting.get(turn) ?? (await preparationOf(turn));
    waiting.delete(turn);
    const one = await check().catch(async (cause) => {
      if (errorExitCode(cause) !== 2) throw cause;
      unjudged++;
      files.lacks(i, cause);
      const met = (cause instanceof LumoError && cause.input) || input;
      const name = inputName(met, options) ?? met;
      return unjudgedFile(cause, { name, path: reportName(met, name, around) }, lang, options, around);
    });
    await joint?.take(one.part);
    if (one.part) sum?.add(one.part);
    if (sum && (options.quiet !== true || failed(one))) await writeText(stream, one.answer);
    checked[i] = joint ? { ...one, part: joint.held(one.part) } : one;
  }
  // A baseline that lacks a file would make all that is known of it news.
  if (unjudged === 0) await baseline.write(settled, options, around);
  else if (options.writeBaseline !== undefined) await writeText(around.io.stderr, `${baselineLeftLine(lang)}\n`);
  if (options.prune && unjudged === 0)
    await (await import('./prune.js')).prune(checked.filter(Boolean), baseline, settled, options, around);
  else if (options.prune) await writeText(around.io.stderr, `${unprunedLine(lang)}\n`);
  const inOrder = order.toSorted((a, b) => a - b).map((i) => checked[i] as CheckedFile);
  // Each answer has scrolled away under those that follow.
  if (options.quiet !== true && !sum) await writeText(stream, `\n${inOrder.map(({ answer }) => answer).join('')}`);
  if (joint) {
    const finished = await joint.finish(inOrder);
    if (options.statistics) await writeLines(stream, finished.statistics(stream));
    if (options.quiet !== true || (sum && inOrder.some(failed))) await tellAll(finished, { outputs, sum }, stream, setting);
    await writeForMachines(finished, files, stream, setting);
  }
  return Math.max(...inOrder.map(({ exit }) => exit));
};
