import type { Channel } from '../../model/contact/channel.js';
import { type InputKind, inputKindOf } from './input-kind.js';
import type { RecognitionMemo } from './recognition-memo.js';
import type { StatedKinds } from './stated-kinds.js';

/** Whether one of some inputs may be the plan of a campaign: others are not opened for it. */
export const mayBePlan = (named: readonly string[], said: StatedKinds): boolean =>
  named.some((input) => (said.of(input) ?? (/\.(?:ya?ml|json)$/i.test(input) ? 'campaign' : undefined)) === 'campaign');

/** What the plan of a campaign says of its files. */
export interface PlannedFiles {
  readonly input: string;
  /** How its messages are sent. */
  readonly plan: { readonly channel: Channel };
  readonly keyOf: (input: string) => 'contacts' | 'messages' | 'scripts' | 'logs' | undefined;
}

/** What nobody sends as an SMS. */
const IS_MAIL = /\.(?:eml|emlx|msg|oft|mbox|html?|mjml|rtf|json)$/i;

/** What an input is: what a plan names it for, else what the user says, or what its name and content tell. @throws LumoError as `inputKindOf` */
export const kindIn = async (
  plan: PlannedFiles | undefined,
  input: string,
  as: string | undefined,
  cwd: string,
  memo?: RecognitionMemo,
): Promise<InputKind> => {
  if (!plan) return inputKindOf(input, as, cwd, memo);
  if (input === plan.input) return 'campaign';
  const said = as === 'campaign' ? undefined : as;
  const key = plan.keyOf(input);
  if (key === 'contacts') return 'contacts';
  if (key === 'scripts') return 'script';
  if (key === 'logs') return 'log';
  if (key !== 'messages') return inputKindOf(input, said, cwd);
  // A text of a campaign by SMS is one, whatever it is called; a mail beside it stays one.
  return /\.sms$/i.test(input) || (plan.plan.channel === 'sms' && !IS_MAIL.test(input)) ? 'sms' : 'message';
};
