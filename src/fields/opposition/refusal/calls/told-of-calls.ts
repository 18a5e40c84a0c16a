import { withoutOwnMarketing } from '../their-own/own-marketing.js';
import { withoutRefusedThings } from '../their-own/refused-things.js';
import { withoutPraise } from './praise.js';
import { withoutSupplier } from './present-supplier.js';
import { withoutPurposes } from './purposes.js';
import { withoutStopped } from './stopped-work.js';
import { withoutUnreturned } from './unreturned-calls.js';

/** What is left of a text, and whether somebody must read all the same what was taken off. */
export interface BesideCalls {
  readonly rest: string;
  readonly mustBeRead: boolean;
}
/** Longer texts are documents. */
const LONGEST = 2000;

/** A text without what whoever calls notes of a prospect that refuses nothing: who does not call back, is with another supplier, stopped work, liked what was sent, was told of their rights, refused a thing, or markets nothing itself; undefined where it holds nothing of it. */
export const besideTold = (text: string): BesideCalls | undefined => {
  if (text.length > LONGEST) return undefined;
  const { rest: bought, mayBeContact } = withoutRefusedThings(text);
  const { rest: sold, mayBeOurs } = withoutOwnMarketing(bought);
  const { rest: told, mayBeAsked } = withoutPurposes(sold);
  const { rest: returned, mayBeOrder } = withoutUnreturned(withoutPraise(told));
  const { rest: working, mayBeUs } = withoutStopped(returned);
  const rest = withoutSupplier(working);
  return rest === text
    ? undefined
    : { rest, mustBeRead: mayBeContact || mayBeOurs || mayBeAsked || mayBeOrder || mayBeUs || rest !== working };
};
