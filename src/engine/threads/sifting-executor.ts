import { type AnyRule, isContactRule } from '../../model/rule/rule.js';
import { BlockJudge } from '../judge/block-judge.js';
import type { RunSettings } from '../plan/run-settings.js';
import { type Executor, inlineExecutor } from './executor.js';

/** Whether every rule that runs says what it must see, and figures are not counted of each row: the plan of a file may then leave most rows unread. */
export const mayBeSifted = (loaded: readonly AnyRule[], { rules, figures }: Pick<RunSettings, 'rules' | 'figures'>): boolean => {
  const run = new Set(rules.map(({ id }) => id));
  const saysWhatToSee = (rule: AnyRule): boolean => isContactRule(rule) && (!rule.visit || rule.sieve !== undefined);
  return figures !== true && loaded.every((rule) => !run.has(rule.id) || saysWhatToSee(rule));
};

/**
 * Judges in this thread where rows of which no rule can speak are copied unread, and on others too where each must be judged after
 * all, by a list of digests, say: only the plan tells.
 * @param onThreads starts them
 */
export const siftingExecutor = (loaded: readonly AnyRule[], onThreads: () => Executor): Executor => {
  const here = inlineExecutor(loaded);
  let threads: Executor | undefined;
  let used = here;
  return {
    get depth() {
      return used.depth;
    },
    usePlan(plan) {
      const isSifted = new BlockJudge(plan, loaded).sieve !== undefined;
      if (!isSifted) threads ??= onThreads();
      used = (!isSifted && threads) || here;
      used.usePlan(plan);
    },
    survey: (block) => used.survey(block),
    judge: (block, spare) => used.judge(block, spare),
    surveyResults: () => used.surveyResults(),
    outcomes: () => used.outcomes(),
    close: async () => threads?.close(),
  };
};
