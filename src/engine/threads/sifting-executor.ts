import { asksOfPersons } from '../../model/rule/person-survey.js';
import { type AnyRule, isContactRule } from '../../model/rule/rule.js';
import { BlockJudge } from '../judge/block-judge.js';
import type { RunSettings } from '../plan/run-settings.js';
import { type Executor, inlineExecutor } from './executor.js';

/** Whether a rule may have nothing to do with a row, as far as it tells: it looks at none before it judges, and says what it must see. */
const saysWhatToSee = (rule: AnyRule): boolean =>
  isContactRule(rule) && !rule.survey && !asksOfPersons(rule) && (!rule.visit || rule.sieve !== undefined);

/** Whether all rules that run say what they must see, and figures are not counted of each row: the plan of a file may then leave most of them unread. */
export const mayBeSifted = (loaded: readonly AnyRule[], { rules, figures }: Pick<RunSettings, 'rules' | 'figures'>): boolean => {
  const run = new Set(rules.map(({ id }) => id));
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
    survey: (block, spare) => used.survey(block, spare),
    judge: (block, spare) => used.judge(block, spare),
    surveyResults: () => used.surveyResults(),
    outcomes: () => used.outcomes(),
    close: async () => threads?.close(),
  };
};
