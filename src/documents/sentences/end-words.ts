import { lazy } from '../../model/base/lazy.js';

const WORD = lazy(() => /(?<![\p{L}\p{N}])(?:end(?:s|ed|ing)?|quit(?:s|ting)?)(?![\p{L}\p{N}])/giu);
/** END as what is to be answered, or what an answer does: `reply END`, `text "QUIT"`, `reply STOP to end`. */
const ANSWERED = lazy(
  () =>
    /(?<!\p{L})(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|text(?:ing)?|txt|send(?:ing)?|writ(?:e|ing)|type|sms)(?: (?:back|us|with|by|the|word|a|simply|just))*(?: ?["“'‘«]?\p{L}+["”'’»]? (?:to|and))? ?["“'‘«]?$/iu,
);
/** What follows an END that is answered ends the order: "send end-of-year figures" does not. */
const OF_TIME = /^(?:-| of | to end|['’]s)/i;
const TO_NUMBER = /^["”'’»]? ?(?:to |[:=] ?)?\+?\d{4,}/i;
/** What of ours is ended. */
const OURS = lazy(
  () =>
    /^(?: (?:all|any|to|of|with|me|us|our|my|your|these|this|the|those|such|further|future|more|receiving|getting|hearing|marketing|promotional|sms|text))*(?: (?:e-?mails?|mails?|messages?|texts?|sms|newsletters?|mailings?|alerts?|reminders?|calls?|contact(?:s|ing)?|subscriptions?|lists?|correspondence|writing|emailing|texting|messaging|from us)(?!\p{L})| (?:it|this|that|them|these|those)(?= ?(?:[,:.;!?]|$)))/iu,
);
/** "To quit, click here": what it is that ends is plain. */
const TO_LEAVE = /(?:^|[^\p{L}])(?:to|and) $/iu;
const BREAKS = /^ ?(?:[,:]|→|$)/;
/** More than this before or behind a word says nothing of it. */
const REACH = 60;

const isOrder = (before: string, after: string): boolean => {
  if (before.endsWith('-') || OF_TIME.test(after)) return false;
  return ANSWERED().test(before) || TO_NUMBER.test(after) || OURS().test(after) || (TO_LEAVE.test(before) && BREAKS.test(after));
};

/**
 * A sentence without each END and QUIT that ends nothing of ours: "month-end in 2 days", "quit spreadsheets". "Reply END" and "to end
 * these texts" keep theirs.
 */
export const withoutEndWords = (says: string): string =>
  says.replace(WORD(), (word, at: number) =>
    isOrder(says.slice(Math.max(0, at - REACH), at), says.slice(at + word.length, at + word.length + REACH)) ? word : '…',
  );
