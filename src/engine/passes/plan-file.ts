import { admitRules, refuseUnjudged, refuseUnreachable } from '../plan/admission.js';
import { type Plan, rulesOf } from '../plan/plan.js';
import { type PreparedFile, prepareFile } from '../plan/prepare-file.js';
import type { RunSettings } from '../plan/run-settings.js';
import { wholeFileFindings } from '../rules/whole-file-findings.js';
import { inlineExecutor } from '../threads/executor.js';
import { withCheckedReceipts } from './check-receipts.js';
import { makePlan, type RunInput } from './run-input.js';
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
