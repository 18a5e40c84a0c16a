import type { FieldName } from '../contact/field.js';
import type { Severity } from '../rule/severity.js';
import type { Easer } from './eased.js';

/** A rule that did not judge a file: its silence means nothing. */
export interface ReportNotRun {
  readonly id: string;
  readonly because: 'field-absent' | 'not-in-force' | 'switched-off';
  readonly fields: readonly FieldName[];
  /** Whether the user said that the fields are absent on purpose. */
  readonly accepted: boolean;
  /** The rule is no error, or about no channel asked: the run goes on without it. Any other fails the run unless accepted. */
  readonly harmless?: boolean;
  /** Who switched it off, and the severity that it would have had. */
  readonly by?: Easer;
  readonly severity?: Severity;
}
