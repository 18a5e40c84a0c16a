import type { Block } from '../../csv/records/blocks.js';
import type { PersonLog } from '../../fields/persons/person-log.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import { BlockJudge } from '../judge/block-judge.js';
import type { JudgedBlock } from '../judge/judged-block.js';
import { Survey, type SurveyResult } from '../judge/survey.js';
import type { Plan } from '../plan/plan.js';
import { rulesOf } from '../plan/rules-of.js';
import { loadRules } from '../rules/load-rules.js';

/** What a thread does with rules, under one plan after the other. */
export interface RuleWork {
  /** @param spare for the log @returns who stands in the block */
  survey(plan: Plan, block: Block, spare: ArrayBuffer): PersonLog;
  judge(plan: Plan, block: Block, spare: ArrayBuffer): JudgedBlock;
  /** What came of it; undefined when nothing was looked at. */
  surveyed(): SurveyResult | undefined;
  outcome(): Outcome | undefined;
  /** There is another plan. */
  forget(): void;
}

/** @param modules URLs of the modules that hold the rules */
export const loadRuleWork = async (modules: readonly string[]): Promise<RuleWork> => {
  const rules = await loadRules(modules);
  let survey: Survey | undefined;
  let judge: BlockJudge | undefined;
  return {
    survey(plan, block, spare) {
      survey ??= new Survey(plan, rulesOf(plan, rules));
      survey.block(block, spare);
      return survey.takePersons();
    },
    judge(plan, block, spare) {
      judge ??= new BlockJudge(plan, rules);
      return judge.block(block, spare);
    },
    surveyed: () => survey?.result,
    outcome: () => judge?.outcome,
    forget() {
      survey = undefined;
      judge = undefined;
    },
  };
};
