import { isTranscoded } from '../../csv/opening/transcoded.js';
import type { InputCounts } from '../../csv/records/blocks.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { Report } from '../../model/report/report.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { RuleNotRun } from '../plan/admission.js';
import type { Plan } from '../plan/plan.js';
import type { RunSettings } from '../plan/run-settings.js';
import type { WholeFileFindings } from '../rules/whole-file-findings.js';
import type { FileFacts } from './file-facts.js';

/** What a report tells of the settings, besides what the plan holds. */
export type ReportSettings = Pick<RunSettings, 'preset' | 'config' | 'lowered' | 'maxKept'> & Partial<Pick<RunSettings, 'absent'>>;

/** Everything that a report is made of. */
export interface ReportParts {
  /** Of the tool. */
  readonly version: string;
  readonly settings: ReportSettings;
  readonly plan: Plan;
  readonly file: FileFacts;
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
export const encodingOf = ({ file: { encoding }, counts }: Pick<ReportParts, 'file' | 'counts'>): string =>
  isTranscoded(encoding) ? encoding : counts.encoding;
