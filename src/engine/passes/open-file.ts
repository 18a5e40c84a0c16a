import type { SpooledSource } from '../../csv/ports/source.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { RuleNotRun } from '../plan/admission.js';
import type { Plan } from '../plan/plan.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import { rulesOf } from '../plan/rules-of.js';
import type { WholeFileFindings } from '../rules/whole-file-findings.js';
import type { Executor } from '../threads/executor.js';
import { planColumns, planFile, understandFile } from './plan-file.js';
import type { RunInput } from './run-input.js';
import type { WorkPart } from './run-progress.js';
import { reopen, runSurvey } from './survey-pass.js';

/** A file that is open and surveyed, stands before its first contact, and has a plan to be judged by. */
export interface OpenedFile {
  readonly prepared: PreparedFile;
  readonly plan: Plan;
  /** Those of the plan, in its order. */
  readonly rules: readonly AnyContactRule[];
  readonly notRun: readonly RuleNotRun[];
  /** What the rules say of the columns, before any row. */
  readonly start: WholeFileFindings;
  /** Has done the survey, and is ready for the next pass. */
  readonly executor: Executor;
  /** The part of the work that is not done yet. */
  readonly ahead: WorkPart;
  /** The same file, standing before its first contact again. @throws LumoError LUMO_INPUT_CHANGED, at the end of the next reading */
  again(): Promise<OpenedFile>;
  /** Closes the file, and the executor unless it was given. Never throws. */
  close(): Promise<void>;
}

interface OpenOptions {
  /** An executor to work with; the input's own is started otherwise, once the size of the work is known. */
  readonly executor?: Executor;
  /** Whether the file is judged more than once: its source must be one that can be opened again. */
  readonly rereads?: boolean;
}

/** The bytes that are to be judged, where they are known before they are read. */
const workBytes = ({ source, opening: { isWhole, head } }: PreparedFile): number | undefined =>
  isWhole ? head.length : source.isPacked ? undefined : source.size;

/**
 * Opens a file as its settings read it: understood, refused when it cannot be judged, surveyed.
 * @throws LumoError LUMO_NO_CONTACT_COLUMN, LUMO_FIELD_ABSENT (where the settings are strict), and those of preparing and surveying
 */
export const openFile = async (input: RunInput, { executor: given, rereads = false }: OpenOptions = {}): Promise<OpenedFile> => {
  const { layout } = input.settings;
  let executor = given;
  let spooled: SpooledSource | undefined;
  const understood = await understandFile(input);
  let { prepared } = understood;
  const { notRun } = understood;
  const close = async (): Promise<void> => {
    await Promise.allSettled([given ? undefined : executor?.close(), prepared.opening.opened.close()]);
    await spooled?.dispose();
  };
  try {
    executor ??= input.executor(workBytes(prepared));
    const survey = await runSurvey(await planFile(understood, input), prepared, input, executor, rereads);
    spooled = survey.spooled;
    prepared = survey.prepared;
    const rules = rulesOf(survey.plan, input.rules);
    const { plan: planned, start } = planColumns(survey.plan, rules);
    const plan: Plan = { ...planned, emitsFindings: input.takeFindings !== undefined };
    const file = { prepared, plan, rules, notRun, start, executor, ahead: survey.ahead, close };
    const again = async (): Promise<OpenedFile> => {
      prepared = { ...prepared, opening: await reopen(prepared.opening, prepared.source, layout) };
      return { ...file, prepared, again };
    };
    return { ...file, again };
  } catch (cause) {
    await close();
    throw cause;
  }
};
