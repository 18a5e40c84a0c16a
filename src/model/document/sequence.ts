/** The place of a message in a sequence: the first is 1, and variants of a message share a step. */
export interface SequenceStep {
  readonly step: number;
  /** Steps of the sequence. */
  readonly of: number;
}
