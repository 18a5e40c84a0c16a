import { CHANNELS, STATUSES } from '../../model/contact/channel.js';
import type { SimulatedCost } from '../../model/report/simulation.js';
import type { Decision } from '../decide/decide.js';
import { makeDecider } from '../decide/decide.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';

const OK = STATUSES.indexOf('ok');

/** Rows kept and dropped, and contacts usable per channel, under one plan. */
export class CostCounter {
  rows = 0;
  dropped = 0;
  readonly #usable: number[];
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#usable = plan.channels.map(() => 0);
  }

  add({ drop, statuses }: Decision): void {
    this.rows++;
    if (drop) this.dropped++;
    else
      statuses.forEach((status, i) => {
        if (status === OK) this.#usable[i] = (this.#usable[i] as number) + 1;
      });
  }

  get cost(): SimulatedCost {
    const usable = CHANNELS.flatMap((channel) => {
      const i = this.#plan.channels.indexOf(channel);
      return i < 0 ? [] : [[channel, this.#usable[i] as number] as const];
    });
    return { kept: this.rows - this.dropped, dropped: this.dropped, usable: Object.fromEntries(usable) };
  }
}

/** What each rule of a plan costs: with the others, alone, and exclusively. */
export class RuleCostCounter {
  readonly rows: number[];
  readonly alone: number[];
  readonly exclusive: number[];
  readonly #decide: ReturnType<typeof makeDecider>;

  constructor(plan: Plan) {
    const zeros = (): number[] => plan.rules.map(() => 0);
    this.rows = zeros();
    this.alone = zeros();
    this.exclusive = zeros();
    this.#decide = makeDecider(plan);
  }

  add(found: readonly RowFinding[], dropped: boolean, contact: RowContact): void {
    for (const rule of new Set(found.map((one) => one.rule))) {
      this.rows[rule] = (this.rows[rule] as number) + 1;
      const own = found.filter((one) => one.rule === rule);
      if (this.#decide(own, contact).drop) this.alone[rule] = (this.alone[rule] as number) + 1;
      if (!dropped) continue;
      const others = found.filter((one) => one.rule !== rule);
      if (!this.#decide(others, contact).drop) this.exclusive[rule] = (this.exclusive[rule] as number) + 1;
    }
  }
}
