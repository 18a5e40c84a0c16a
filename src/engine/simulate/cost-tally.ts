import { CHANNELS } from '../../model/contact/channel.js';
import { sum } from '../../model/outcome/outcome.js';
import { emptySourceTally, mergeSourceTallies, type SourceTally } from '../../model/outcome/source-tally.js';
import type { SimulatedCost, Simulation } from '../../model/report/simulation.js';
import { namedSources } from '../figures/named-sources.js';
import type { Plan } from '../plan/plan.js';

/** Rows dropped, and per asked channel contacts that may be used on it, under one plan. */
export interface PlanCost {
  dropped: number;
  readonly usable: number[];
}

/** What a part of a file costs under several plans, the real one first. */
export interface CostTally {
  rows: number;
  readonly plans: readonly PlanCost[];
  /** Per rule of the real plan: rows that it found something on, that it drops alone, and that no other drops. */
  readonly ruleRows: number[];
  readonly alone: number[];
  readonly exclusive: number[];
  /** Counts: contacts, dropped, then dropped under each other plan. */
  readonly sources: SourceTally;
}

export const emptyCostTally = (plan: Plan, others: readonly Plan[]): CostTally => {
  const zeros = (): number[] => plan.rules.map(() => 0);
  return {
    rows: 0,
    plans: [plan, ...others].map(({ channels }) => ({ dropped: 0, usable: channels.map(() => 0) })),
    ruleRows: zeros(),
    alone: zeros(),
    exclusive: zeros(),
    sources: emptySourceTally(1, 2 + others.length),
  };
};

export const mergeCostTallies = (a: CostTally, b: CostTally): CostTally => ({
  rows: a.rows + b.rows,
  plans: a.plans.map(({ dropped, usable }, i) => {
    const other = b.plans[i] as PlanCost;
    return { dropped: dropped + other.dropped, usable: sum(usable, other.usable) };
  }),
  ruleRows: sum(a.ruleRows, b.ruleRows),
  alone: sum(a.alone, b.alone),
  exclusive: sum(a.exclusive, b.exclusive),
  sources: mergeSourceTallies(a.sources, b.sources),
});

const costOf = (rows: number, { dropped, usable }: PlanCost, { channels }: Plan): SimulatedCost => ({
  kept: rows - dropped,
  dropped,
  usable: Object.fromEntries(
    CHANNELS.flatMap((channel) => {
      const i = channels.indexOf(channel);
      return i < 0 ? [] : [[channel, usable[i] as number] as const];
    }),
  ),
});

/** What a simulation tells of a whole file. @param names of the other plans */
export const simulatedCosts = (
  tally: CostTally,
  plan: Plan,
  others: readonly Plan[],
  names: readonly string[],
): Pick<Simulation, 'rows' | 'channels' | 'base' | 'variants' | 'rules' | 'sources'> => {
  const [base, ...costs] = [plan, ...others].map((one, i) => costOf(tally.rows, tally.plans[i] as PlanCost, one));
  return {
    rows: tally.rows,
    channels: plan.channels,
    base: base as SimulatedCost,
    variants: costs.map((cost, i) => ({ name: names[i] as string, ...cost })),
    rules: plan.rules.flatMap(({ id }, i) => {
      const [rows, alone, exclusive] = [tally.ruleRows[i] as number, tally.alone[i] as number, tally.exclusive[i] as number];
      return rows > 0 ? [{ id, rows, alone, exclusive }] : [];
    }),
    // Largest first; what may not be named stands together.
    sources: namedSources(tally.sources).map(({ name, counts: [rows, dropped, ...variants] }) => ({
      ...(name !== undefined && { name }),
      rows: rows as number,
      dropped: dropped as number,
      variants,
    })),
  };
};
