import { admitRules, refuseUnjudged, refuseUnreachable } from './admission.js';
import { wholeFileFindings } from './columns.js';
import { inlineExecutor } from './executor.js';
import { makePlan, type RunInput } from './input.js';
import { type Plan, rulesOf } from './plan.js';
import { type PreparedFile, prepareFile } from './prepare.js';
import { withCheckedReceipts } from './receipts.js';
import type { RunSettings } from './settings.js';
import { runSurvey } from './survey-pass.js';

/**
 * A file read as these settings read it, and the plan to judge it by: for those who look at contacts in this thread, and not as a run does.
 * The source must be one that can be opened again.
 * @throws LumoError as a run does
 */
export const planFile = async (input: RunInput, settings: RunSettings): Promise<{ plan: Plan; prepared: PreparedFile }> => {
  const first = await prepareFile(input.source, { ...settings.layout, country: settings.country });
  refuseUnreachable(first.columns, settings.channels);
  const { run, notRun } = admitRules(input.rules, settings, first.columns);
  refuseUnjudged(notRun);
  const inline = inlineExecutor((plan) => rulesOf(plan, input.rules));
  const { plan, prepared } = await runSurvey(
    makePlan(first, settings, run, await withCheckedReceipts(input), false),
    first,
    { ...input, settings },
    inline,
  );
  const { droppedColumns } = wholeFileFindings(plan, rulesOf(plan, input.rules));
  return { prepared, plan: { ...plan, keep: plan.columns.map(({ column }) => !droppedColumns.has(column)) } };
};
