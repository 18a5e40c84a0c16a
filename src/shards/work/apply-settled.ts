import { withProvenLists } from '../../engine/passes/check-lists.js';
import { planColumns } from '../../engine/passes/plan-file.js';
import type { SettledDates } from '../../engine/passes/settle-dates.js';
import type { Plan } from '../../engine/plan/plan.js';
import type { DateOrder } from '../../model/contact/values.js';
import { type PartBytes, readPartFile, type SettledFile } from '../formats/outcome-file.js';
import type { LoadedPlan } from './load-plan.js';

/** What all parts taught together. */
export interface Settled {
  /** Per rule: what it keeps of what it learned. */
  readonly learned: readonly unknown[];
  readonly orders: readonly DateOrder[];
  /** Lists, by their place, of which some hash was met. */
  readonly proven: ReadonlySet<string>;
  /** What the report tells of columns of dates. */
  readonly dates: Omit<SettledDates, 'orders'>;
}

/** A plan with what was learned, and where each part begins. */
export interface AppliedPlan {
  readonly plan: Plan;
  /** Number of the first row of each part. */
  readonly firstRows: readonly number[];
  /** Number of the row behind the last one. */
  readonly endRow: number;
  readonly dates: Settled['dates'];
  /** Of what is known of the persons of all parts, where that lies beside it. */
  readonly persons?: PartBytes | undefined;
}

/** @param text of the file that `settle` wrote. @throws LumoError LUMO_SHARD_FOREIGN */
export const applySettled = ({ planId, secrets, file, plan, rules }: LoadedPlan, text: string): AppliedPlan => {
  const read = readPartFile<SettledFile>('lumo-check/settled', { planId, key: secrets.key }, text, 'settled');
  const { learned, orders, proven, dates } = read.data as Settled;
  let next = file.firstRow;
  const firstRows = read.file.records.map((records) => {
    const first = next;
    next += records;
    return first;
  });
  const known = { ...plan, learned, orders, lists: withProvenLists(plan.lists, proven, plan) };
  return { plan: planColumns(known, rules).plan, firstRows, endRow: next, dates, persons: read.file.persons };
};
