import type { InputCounts } from '../csv/blocks.js';
import { isUtf16 } from '../csv/utf16.js';
import type { Outcome } from '../model/outcome.js';
import type { Report } from '../model/report.js';
import type { AnyRule } from '../model/rule.js';
import type { RuleNotRun } from './admission.js';
import type { WholeFileFindings } from './columns.js';
import type { RunInput } from './input.js';
import type { Plan } from './plan.js';
import type { PreparedFile } from './prepare.js';

/** Everything that a report is made of. */
export interface ReportParts {
  readonly input: RunInput;
  readonly plan: Plan;
  readonly prepared: PreparedFile;
  readonly rules: readonly AnyRule[];
  readonly outcome: Outcome;
  readonly start: WholeFileFindings;
  readonly end: WholeFileFindings;
  readonly notRun: readonly RuleNotRun[];
  readonly counts: InputCounts;
  readonly output: Report['output'];
}

/** The encoding of the file as the last byte left it. */
export const encodingOf = ({ prepared: { opening }, counts }: Pick<ReportParts, 'prepared' | 'counts'>): string =>
  isUtf16(opening.encoding) ? opening.encoding : counts.encoding;
