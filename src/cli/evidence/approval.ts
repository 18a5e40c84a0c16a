import type { RunOptions } from '../options/run-options.js';
import type { ProcessIo } from '../terminal/process-io.js';

/** The options of a run that may write a mass export, with the approval that they or the environment give. */
export const withApproval = (options: RunOptions, env: ProcessIo['env']): RunOptions => {
  // Where nothing is written there is nothing to approve.
  if (options.check || options.dryRun) return options;
  const by = options.approvedBy ?? env.LUMO_APPROVED_BY;
  const reason = options.reason ?? env.LUMO_APPROVAL_REASON;
  return { ...options, approval: { by: by ?? '', reason: reason ?? '' } };
};
