import { sum } from '../../model/outcome/outcome.js';
import type { RunStats } from '../../model/report/run-stats.js';
import type { Plan } from '../plan/plan.js';
import type { Collector } from './collector.js';

/** Milliseconds that each rule of the plan took, and behind them those of all blocks. Those who judge rows write them; nothing is watched here. */
export const statsCollector: Collector<true, number[]> = {
  empty: (_, { rules }) => new Array<number>(rules.length + 1).fill(0),
  merge: sum,
  watch: () => ({}),
};

/** What a run tells of them. @param times of each rule, and behind them of all blocks */
export const statsOf = (
  { rules }: Plan,
  times: readonly number[],
  clock: { readonly opening: number; readonly judging: number },
): Omit<RunStats, 'total' | 'rest'> => {
  const own = rules.map(({ id }, i) => ({ id, time: times[i] ?? 0 })).sort((a, b) => b.time - a.time);
  const onThreads = times[rules.length] ?? 0;
  return { ...clock, onThreads, rules: own, others: Math.max(0, onThreads - own.reduce((all, { time }) => all + time, 0)) };
};
