import { formatIsoDay } from '../fields/date/calendar.js';
import { namingFile } from '../model/base/named-error.js';
import type { Simulation } from '../model/report/simulation.js';
import { collectedPart } from './judge/collectors.js';
import { judgeContacts } from './passes/judge-pass.js';
import { openFile } from './passes/open-file.js';
import type { RunInput } from './passes/run-input.js';
import type { Plan } from './plan/plan.js';
import type { RunSettings } from './plan/run-settings.js';
import { reportTable } from './report/report-table.js';
import { type CostTally, simulatedCosts } from './simulate/cost-tally.js';

/** Settings to try, under the name that the report gives them. */
export interface Variant {
  readonly name: string;
  readonly settings: RunSettings;
}

/**
 * Judges a file once under several settings and says what each would cost: nothing is written.
 * The source must be one that can be opened again.
 * @throws LumoError as a run does
 */
export const simulate = (input: RunInput, variants: readonly Variant[]): Promise<Simulation> =>
  namingFile(input.source.name, () => simulateVariants(input, variants));

const simulateVariants = async (input: RunInput, variants: readonly Variant[]): Promise<Simulation> => {
  // A rule that cannot run costs nothing, and a figure that says so would be believed.
  const strict = (settings: RunSettings): RunInput => ({ ...input, settings: { ...settings, strictFields: true } });
  const file = await openFile(strict(input.settings));
  try {
    const { plan, prepared, executor } = file;
    const others: Plan[] = [];
    for (const { settings } of variants) {
      const tried = await openFile(strict(settings), { executor });
      await tried.close();
      others.push(tried.plan);
    }
    const { exemptions } = plan.collect;
    const collect = { ...(exemptions && { exemptions }), costs: others };
    const { outcome } = await judgeContacts(file, { ...plan, collect }, input);
    const told = prepared.opening.opened.table?.();
    const names = variants.map(({ name }) => name);
    return {
      name: prepared.source.name,
      ...(told && { table: reportTable(told, plan.lists) }),
      asOf: formatIsoDay(plan.asOf),
      ...simulatedCosts(collectedPart(outcome, 'costs') as CostTally, plan, others, names),
    };
  } finally {
    await file.close();
  }
};
