import type { Block } from '../../csv/records/blocks.js';
import type { PersonLog } from '../../fields/persons/person-log.js';
import type { ListSpec } from '../../lists/definition/list-spec.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { Day } from '../../model/contact/values.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { BlockJudge } from '../judge/block-judge.js';
import type { JudgedBlock } from '../judge/judged-block.js';
import type { PartsMemory } from '../judge/plan-parts.js';
import { Survey, type SurveyResult } from '../judge/survey.js';
import type { Plan } from '../plan/plan.js';
import { rulesOf } from '../plan/rules-of.js';

/** What comes back for a block: the bytes to write, and buffers that may be used again once they are written. */
export interface BlockResult extends Pick<JudgedBlock, 'outputs'> {
  readonly findings?: JudgedBlock['findings'];
  readonly free: readonly ArrayBuffer[];
}

/** What comes back for a block of the survey: who stands in it, and buffers that may be used again once that is taken, of which its log is made. */
export interface SurveyedBlock {
  readonly persons?: PersonLog;
  readonly free: readonly ArrayBuffer[];
}

/** Judges blocks, here or on other threads. Blocks are handed over in order and may be worked on at once. */
export interface Executor {
  /** Reads a list on another thread, several at once; absent where there is none. @throws LumoError LUMO_LIST_… */
  readList?(spec: ListSpec, asOf: Day): Promise<LoadedList>;
  /** How many blocks are worth having under way at once. */
  readonly depth: number;
  survey(block: Block, spare: ArrayBuffer): Promise<SurveyedBlock>;
  judge(block: Block, spare: ArrayBuffer): Promise<BlockResult>;
  /** What each part found, once all blocks are done. */
  surveyResults(): Promise<readonly SurveyResult[]>;
  outcomes(): Promise<readonly Outcome[]>;
  /** Sets the plan of the next pass. */
  usePlan(plan: Plan): void;
  close(): Promise<void>;
}

/**
 * Everything in this thread: small files, rules that are values of the caller's program, tests.
 * @param loaded all rules that a plan may ask for
 * @param memory of the thread, where it judges one file after the other
 */
export const inlineExecutor = (loaded: readonly AnyRule[], memory?: PartsMemory): Executor => {
  let judge: BlockJudge | undefined;
  let survey: Survey | undefined;
  let current: Plan;
  return {
    depth: 1,
    usePlan(plan) {
      current = plan;
      judge = undefined;
      survey = undefined;
    },
    async survey(block, spare) {
      survey ??= new Survey(current, rulesOf(current, loaded), memory?.partsOf(current));
      survey.block(block, spare);
      return { persons: survey.takePersons(), free: [block.bytes.buffer as ArrayBuffer, spare] };
    },
    async judge(block, buffer) {
      judge ??= new BlockJudge(current, loaded, memory?.partsOf(current));
      const { outputs, findings, spare } = judge.block(block, buffer);
      return { outputs, findings, free: [block.bytes.buffer as ArrayBuffer, spare] };
    },
    surveyResults: async () => (survey ? [survey.result] : []),
    outcomes: async () => (judge ? [judge.outcome] : []),
    close: async () => {},
  };
};
