import { admit, refuseUnjudged, refuseUnreachable } from './admission.js';
import { askOfFile } from './columns.js';
import { inlineExecutor } from './executor.js';
import { planOf, type RunInput } from './input.js';
import { type Plan, rulesOf } from './plan.js';
import { type Prepared, prepare } from './prepare.js';
import { listsOf } from './receipts.js';
import type { RunSettings } from './settings.js';
import { surveyed } from './survey-pass.js';

/**
 * A file read as these settings read it, and the plan to judge it by: for those who look at contacts in this thread, and not as a run does.
 * The source must be one that can be opened again.
 * @throws LumoError as a run does
 */
export const planned = async (input: RunInput, settings: RunSettings): Promise<{ plan: Plan; prepared: Prepared }> => {
  const first = await prepare(input.source, { ...settings.layout, country: settings.country });
  refuseUnreachable(first.columns, settings.channels);
  const { run, notRun } = admit(input.rules, settings, first.columns);
  refuseUnjudged(notRun);
  const inline = inlineExecutor((plan) => rulesOf(plan, input.rules));
  const { plan, prepared } = await surveyed(
    planOf(first, settings, run, await listsOf(input), false),
    first,
    { ...input, settings },
    inline,
  );
  const { dropped } = askOfFile(plan, rulesOf(plan, input.rules));
  return { prepared, plan: { ...plan, keep: plan.columns.map(({ column }) => !dropped.has(column)) } };
};
