import { isUtf16 } from '../../csv/opening/utf16.js';
import type { InputCounts } from '../../csv/records/blocks.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { Report } from '../../model/report/report.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { RunInput } from '../passes/run-input.js';
import type { RuleNotRun } from '../plan/admission.js';
import type { Plan } from '../plan/plan.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import type { WholeFileFindings } from '../rules/whole-file-findings.js';

/** Everything that a report is made of. */
export interface ReportParts {
  readonly input: RunInput;
  readonly plan: Plan;
  readonly prepared: PreparedFile;
  readonly rules: readonly AnyContactRule[];
  readonly outcome: Outcome;
  readonly start: WholeFileFindings;
  readonly end: WholeFileFindings;
  readonly notRun: readonly RuleNotRun[];
  readonly counts: InputCounts;
  readonly output: Report['output'];
  /** Whether the cleaned file waits for an approval. */
  readonly heldBack: boolean;
}

/** The encoding of the file as the last byte left it. */
export const encodingOf = ({ prepared: { opening }, counts }: Pick<ReportParts, 'prepared' | 'counts'>): string =>
  isUtf16(opening.encoding) ? opening.encoding : counts.encoding;
