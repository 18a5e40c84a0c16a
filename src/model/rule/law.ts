import type { Text } from '../base/text.js';

/**
 * A text of law, a decision or a practice, with the days between which it holds (ISO dates, both included).
 * `sure`: read in the text itself, in a secondary source, or only a practice of the trade.
 */
export interface Law {
  readonly id: string;
  readonly title: Text;
  readonly url: string;
  readonly from?: string;
  readonly to?: string;
  readonly sure: 'text' | 'secondary' | 'practice';
}

/** The texts that hold on a day (ISO). */
export const lawsInForce = (law: readonly Law[], day: string): readonly Law[] =>
  law.filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to));

/** Whether a rule rests on texts of which none holds on a day (ISO): then it does not run. */
export const isOutOfForce = (law: readonly Law[], day: string): boolean => law.length > 0 && lawsInForce(law, day).length === 0;
