import type { Approval } from '../../model/rule/approval.js';
import { valueOrVariable } from '../options/option-variable.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { EVIDENCE } from '../options/table/evidence.js';
import type { ProcessIo } from '../terminal/process-io.js';

/** The options of a run that may write a mass export, with the approval that they or the environment give. */
export const withApproval = (options: CheckOptions, env: ProcessIo['env']): CheckOptions & { readonly approval?: Approval } => {
  // Where nothing is written there is nothing to approve.
  if (options.check) return options;
  const by = valueOrVariable(EVIDENCE.approvedBy, options.approvedBy, env);
  const reason = valueOrVariable(EVIDENCE.reason, options.reason, env);
  return { ...options, approval: { by: by ?? '', reason: reason ?? '' } };
};
