import {
  ADVERTISING,
  BEGINS_TO_RECEIVE,
  GETS,
  LEAVE,
  MAY_WE_IN_DUTCH,
  OCCASIONS,
  RECEIVE,
  SENT_BY,
  SMALL,
  WAYS,
} from './agreed-words-data.js';
import {
  AND_ELSE,
  BODY_BESIDE,
  DATA,
  DIRECTORIES,
  ELSE,
  ELSE_AND_OURS,
  FOR_ELSE,
  HANDED_OVER,
  NOT_SOLD,
  OFFERS_OF_ELSE,
  ORGANIZERS,
  OTHER_ENDS,
  PASSES_ON,
  PASSIVE,
  PICTURES,
  POLICY,
  PROCESSING,
  SERVICE_MESSAGES,
  SEVERAL_ELSE,
  TAKES_PART,
  TO_A_MEETING,
} from './other-objects-data.js';
import { givesDataAway, opensAnAccount, reachedToServe, TOLD_OF_AN_ORDER } from './served-ends.js';

/**
 * What a header that asks for a yes asks it for: the object decides, and not the verb. "Recevoir" is a consent where what is received is
 * advertising, and "accepter" none where it is a policy that is accepted.
 * @module
 */

/**
 * - `ours`: advertising of whoever keeps the file.
 * - `theirs`: data or advertising of partners, sponsors, exhibitors; notices on a telephone, surveys, mails that serve an order.
 * - `else`: something that allows no message and refuses none: a policy, an application, pictures, a certificate.
 * - `open`: data that are processed, nobody says what for, or something that is received and may be advertising. A yes allows nothing, and a no may be one to everything.
 */
export type AgreedObject = 'ours' | 'theirs' | 'else' | 'open';

/** Whether words are of advertising, or of a way of being reached with it. */
const reaches = (words: string): boolean => {
  const rest = words.replace(SENT_BY, ' ');
  return ADVERTISING.test(rest) || WAYS.test(rest);
};

/** What is confirmed is the opt-in: nothing is handed over by that. */
const OPT_IN_CONFIRMED =
  /\b(?:confirm\w*|conferm\w*|bestatig\w*|bevestig\w*) (?:(?:du|de|des|d|l|la|le|of|the|del|della|di|dell|der|van|den) )*(?:(?:double|doble|dopp\w+|dubbele) )?(?:opt ?in|doi)\b/g;
/** Our own messages, beside what is passed on. */
const OURS = /\b(?:newsletters?|e ?mails?|mailings?|sms|calls?|appels?|anrufe?|llamadas?|chiamate|ni|nor|noch|ne (?:da|di) voi|opt ?in)\b/;

/** Whether something is received that nobody here knows: it may be advertising, and need not. */
const getsSomething = (words: string): boolean => {
  if (!GETS.test(words) || WAYS.test(words.replace(SENT_BY, ' '))) return false;
  const around = words.replace(SENT_BY, ' ').replace(SMALL, ' ').split(' ');
  return around.some((word) => word.length > 3 && !LEAVE.test(word) && !RECEIVE.test(word));
};

/** Of somebody else, and not of ours beside them; what is passed on is theirs whoever else is named. */
export const isOfSomebodyElse = (words: string): boolean => {
  if (!ELSE.test(words)) return false;
  if (PASSES_ON.test(words)) return true;
  const rest = words.replace(SEVERAL_ELSE, 'partners');
  return !AND_ELSE.test(rest) && !ELSE_AND_OURS.test(rest);
};

/**
 * Whether folded words of a header that refuses refuse that data are passed on, or the offers of somebody else, and nothing of ours beside. Whether they
 * refuse is not asked here.
 */
export const isRefusedToOthers = (words: string): boolean => {
  if (NOT_SOLD.test(words)) return true;
  if (!isOfSomebodyElse(words)) return false;
  return PASSES_ON.test(words) ? !RECEIVE.test(words) && !OURS.test(words) : OFFERS_OF_ELSE.test(words);
};

/** Whether a yes is asked for other ends than our messages, or was given by nobody ("Optin push", "Opt-in passif"). */
const isForOtherEnds = (words: string): boolean => {
  if (PASSIVE.test(words)) return true;
  const rest = words.replace(SERVICE_MESSAGES, ' ').replace(TOLD_OF_AN_ORDER, ' ').replace(OTHER_ENDS, ' ');
  return (
    rest !== words &&
    !ADVERTISING.test(rest) &&
    !OCCASIONS.test(rest) &&
    !/\brelanc\w*/.test(rest) &&
    !WAYS.test(rest.replace(SENT_BY, ' '))
  );
};

const AGAIN = /\br[ei] ?contact/g;
/** What a yes is asked for that serves whoever gives it, or gives their data away, and sends them nothing of ours. */
const servesOnly = (words: string): AgreedObject | undefined => {
  if (opensAnAccount(words)) return 'theirs';
  if (ADVERTISING.test(words.replace(AGAIN, 'contact')) || OCCASIONS.test(words)) return undefined;
  const reached = reachedToServe(words);
  if (reached) return reached === 'alone' ? 'theirs' : 'open';
  return givesDataAway(words, PASSES_ON) && !WAYS.test(words) && !RECEIVE.test(words) ? 'theirs' : undefined;
};

/** What folded words of a header ask a yes for; undefined where they ask for none, or do not say. Whether they refuse is not asked here. */
export const agreedObject = (words: string): AgreedObject | undefined => {
  const asks = LEAVE.test(words);
  const receives = RECEIVE.test(words);
  if (!asks && !receives) return undefined;
  if (isOfSomebodyElse(words) || (asks && isForOtherEnds(words))) return 'theirs';
  if (asks && (BODY_BESIDE.test(words) || (ORGANIZERS.test(words) && PASSES_ON.test(words) && !ADVERTISING.test(words)))) return 'open';
  const served = asks ? servesOnly(words) : undefined;
  if (served) return served;
  const isOfPolicy = words.search(POLICY) >= 0;
  const rest = (isOfPolicy ? words.replace(POLICY, ' ') : words).replace(TO_A_MEETING, ' convocation ');
  if (asks && isOfPolicy && !reaches(rest)) return 'else';
  const isHanded = HANDED_OVER.test(rest.replace(OPT_IN_CONFIRMED, ' '));
  const advertises = ADVERTISING.test(rest) || (OCCASIONS.test(rest) && !isHanded);
  if (asks && PICTURES.test(rest) && !receives) return 'else';
  if (asks && DIRECTORIES.test(rest) && !advertises) return 'else';
  if (asks && PROCESSING.test(rest) && (DATA.test(rest) || FOR_ELSE.test(rest))) {
    if (ADVERTISING.test(rest.replace(DATA, ' '))) return 'ours';
    if (WAYS.test(rest)) return undefined;
    return FOR_ELSE.test(rest) ? 'else' : 'open';
  }
  if (advertises) return receives && (asks || BEGINS_TO_RECEIVE.test(rest)) ? 'ours' : undefined;
  if (isHanded && !WAYS.test(rest.replace(SENT_BY, ' ').replace(RECEIVE, ' '))) return 'else';
  if (MAY_WE_IN_DUTCH.test(rest)) return 'ours';
  if (asks && TAKES_PART.test(rest) && !WAYS.test(rest)) return 'else';
  return asks && getsSomething(rest) ? 'open' : undefined;
};
