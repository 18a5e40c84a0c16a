import type { Day } from '../contact/values.js';

/** An impact assessment, as the tool of the CNIL exports it. */
export interface Dpia {
  /** Signed, or validated simply. */
  readonly isValidated: boolean;
  readonly hasOpinion: boolean;
  /** Evaluations that are not over; there is at least one in a finished assessment. */
  readonly openEvaluations: number;
  /** The day of its last change; absent where none is told. */
  readonly updated?: Day | undefined;
}
