import { STATUSES } from '../../model/contact/channel.js';
import { type Decision, makeDecider } from '../decide/decide.js';
import type { JudgedRow } from '../decide/judged-row.js';
import { RuleRunner } from '../decide/rule-runner.js';
import { SourceCounter } from '../figures/source-counter.js';
import type { Collector } from '../observe/collector.js';
import type { Plan } from '../plan/plan.js';
import { rulesOf } from '../plan/rules-of.js';
import { type CostTally, emptyCostTally, mergeCostTallies, type PlanCost } from './cost-tally.js';

const OK = STATUSES.indexOf('ok');

const addOne = (counts: number[], at: number): void => {
  counts[at] = (counts[at] as number) + 1;
};

const countDecision = (cost: PlanCost, { drop, statuses }: Decision): void => {
  if (drop) cost.dropped++;
  else
    statuses.forEach((status, channel) => {
      if (status === OK) addOne(cost.usable, channel);
    });
};

/** Counts what each rule costs: with the others, alone, and exclusively. */
const makeRuleCosts = (plan: Plan, { ruleRows, alone, exclusive }: CostTally): ((judged: JudgedRow, dropped: boolean) => void) => {
  const decide = makeDecider(plan);
  return ({ found, contact, row }, dropped) => {
    for (const rule of new Set(found.map((one) => one.rule))) {
      addOne(ruleRows, rule);
      const own = found.filter((one) => one.rule === rule);
      // Who cannot be reached costs no rule anything.
      if (decide(own, contact, row).dropRule >= 0) addOne(alone, rule);
      if (!dropped) continue;
      const others = found.filter((one) => one.rule !== rule);
      if (!decide(others, contact, row).drop) addOne(exclusive, rule);
    }
  };
};

/** Judges every contact by other plans as well, and counts what each would cost. */
export const costCollector: Collector<readonly Plan[], CostTally> = {
  empty: (others, plan) => emptyCostTally(plan, others),
  merge: mergeCostTallies,
  watch(tally, others, plan, loaded) {
    const runners = others.map((other) => new RuleRunner(other, rulesOf(other, loaded)));
    const countRules = makeRuleCosts(plan, tally);
    const sources = new SourceCounter(tally.sources, () => 0);
    return {
      row(judged) {
        const { row, contact, decision } = judged;
        tally.rows++;
        countDecision(tally.plans[0] as PlanCost, decision);
        const source = sources.entryFor(contact.said('source'));
        sources.notePerson(source, contact);
        const { counts } = source;
        addOne(counts, 0);
        if (decision.drop) addOne(counts, 1);
        runners.forEach((runner, i) => {
          const other = runner.judge(row, contact);
          countDecision(tally.plans[1 + i] as PlanCost, other);
          if (other.drop) addOne(counts, 2 + i);
        });
        countRules(judged, decision.drop);
      },
      close: () => sources.prune(),
    };
  },
};
