import type { Approval } from '../../model/governance/approval.js';
import { valueOrVariable } from '../options/option-variable.js';
import { EVIDENCE } from '../options/table/evidence.js';
import type { ProcessIo } from '../terminal/process-io.js';

interface ApprovalOptions {
  /** Writes no cleaned file. */
  readonly check?: boolean;
  readonly approvedBy?: string;
  readonly reason?: string;
}

/** The options of a run that may write a mass export, with the approval that they or the environment give. */
export const withApproval = <O extends ApprovalOptions>(options: O, env: ProcessIo['env']): O & { readonly approval?: Approval } => {
  // Where nothing is written there is nothing to approve.
  if (options.check) return options;
  const by = valueOrVariable(EVIDENCE.approvedBy, options.approvedBy, env);
  const reason = valueOrVariable(EVIDENCE.reason, options.reason, env);
  return { ...options, approval: { by: by ?? '', reason: reason ?? '' } };
};
