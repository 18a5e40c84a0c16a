import type { Io } from '../io.js';
import type { RunOptions } from '../run-options.js';

/** The options of a run that may write a mass export, with the approval that they or the environment give. */
export const withApproval = (options: RunOptions, env: Io['env']): RunOptions => {
  // Where nothing is written there is nothing to approve.
  if (options.check || options.dryRun) return options;
  const by = options.approvedBy ?? env.LUMO_APPROVED_BY;
  const reason = options.reason ?? env.LUMO_APPROVAL_REASON;
  return { ...options, approval: { by: by ?? '', reason: reason ?? '' } };
};
