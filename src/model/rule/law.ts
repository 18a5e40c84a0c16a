import type { Text } from '../base/text.js';

/**
 * A text of law, a decision or a practice, with the days between which it holds (ISO dates, both included).
 * `url`: the text at the authority that publishes it, '' when unknown. `sure`: the text itself was read, or what others say of
 * it, or it is only a practice of the trade.
 */
export interface Law {
  readonly id: string;
  readonly title: Text;
  readonly url: string;
  /** ISO code of the country whose law it is, when that is neither France nor Europe. */
  readonly country?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sure: 'text' | 'secondary' | 'practice';
  /** Where it was read, as the name of a site, when that was not at the authority; reports say so. */
  readonly readAt?: string;
}

/** Whether somebody read the text where its authority publishes it. */
export const wasReadAtSource = ({ sure, readAt }: Law): boolean => sure === 'text' && readAt === undefined;

/** The texts that hold on a day (ISO). */
export const lawsInForce = (law: readonly Law[], day: string): readonly Law[] =>
  law.filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to));

/** Whether a rule rests on texts of which none holds on a day (ISO): then it does not run. */
export const isOutOfForce = (law: readonly Law[], day: string): boolean => law.length > 0 && lawsInForce(law, day).length === 0;
