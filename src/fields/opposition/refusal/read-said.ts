import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import { saysNotLeft } from '../../answers/noes/not-left.js';
import { plainWords } from '../../text/plain-words.js';
import { withoutAnswered } from './answered-no.js';
import { readPutOff } from './barred-until.js';
import { askedRegister, CALL_REGISTER } from './beside/asked-register.js';
import { withoutObjectionsToPayment } from './beside/beside-prospection.js';
import { withoutOccasion, withoutWayItCame } from './beside/how-it-came.js';
import { besideWaysOut } from './beside/how-to-leave.js';
import { withoutLimitedDenials } from './beside/limited-denials.js';
import { withoutMore } from './beside/more-of.js';
import { refusingParts } from './beside/more-refusals.js';
import { objectionTo } from './beside/named-means.js';
import { isNoInterest } from './beside/no-interest.js';
import { besideOtherWork } from './beside/of-other-work.js';
import { denies, withoutOtherMedia } from './beside/other-media.js';
import { besideRegisters, isOnEmailRegister, withoutClearRegister } from './beside/registers.js';
import { withoutSurnames } from './beside/surnames.js';
import { isNotToCall } from './calls/agents-shorthand.js';
import { isGladOfIt } from './calls/praise.js';
import { besideTold } from './calls/told-of-calls.js';
import { wasTickedFreely } from './calls/unasked-consents.js';
import { channelsWelcomeIn, welcomesEachIn } from './channel-answers.js';
import { waysDeniedIn } from './denied-ways.js';
import { asksToLeave } from './idioms/asked-to-leave.js';
import { mayRefuseOtherwise } from './idioms/doubtful-words.js';
import { type Refusal, readByLexicon } from './lexicon-reader.js';
import { deniesWayInNorth } from './northern/ways-denied.js';
import { speaksOfOthers } from './of-others.js';
import { refusesUnderCondition } from './open-condition.js';
import { soundOf } from './second-reader/second-reader.js';
import { bearsBan } from './sieves/ban-signs.js';
import { mayBeDoubted } from './sieves/refusal-sieves.js';
import { besideNewsletterLeft } from './text/left-newsletter.js';
import { weighUp } from './weigh-up.js';
import { isCapitalMark } from './words/doubtful-notes.js';
import { PICKED_VALUES } from './words/picked-values-data.js';
import { withoutToldStates } from './words/told-states.js';

/** Nothing was refused. */
export const NOTHING: Refusal = { channels: [], doubt: false };
/** Somebody must read it. */
export const DOUBT: Refusal = { channels: [], doubt: true };
/** Whether a text was read and refuses nothing. */
export const isSilent = ({ channels, doubt }: Refusal): boolean => channels.length === 0 && !doubt;
const readClauses = (text: string): Refusal => {
  const head = withoutAnswered(withoutToldStates(withoutLimitedDenials(withoutObjectionsToPayment(withoutSurnames(text)))));
  if (head.trim() === '') return NOTHING;
  const words = plainWords(head);
  if (asksToLeave(words)) return speaksOfOthers(head, words) ? DOUBT : { channels: CHANNELS, doubt: false };
  const lexicon = readByLexicon(head);
  const putOff = readPutOff(head, lexicon.channels);
  if (putOff) return putOff;
  if (isSilent(lexicon) && (bearsBan(head) || isCapitalMark(head))) return DOUBT;
  const answer =
    isSilent(lexicon) && !mayBeDoubted(head) ? NOTHING : weighUp(head, lexicon, lexicon.mark ? undefined : soundOf(lexicon.tokens));
  if (answer.channels.join() === 'post' && mayRefuseOtherwise(words)) return { ...answer, doubt: true };
  if (!isSilent(answer))
    return PICKED_VALUES.has(words) || isNoInterest(words) || wasTickedFreely(words) || isGladOfIt(words) ? NOTHING : answer;
  return mayRefuseOtherwise(words) || refusesUnderCondition(head) || isNotToCall(head) || deniesWayInNorth(head) ? DOUBT : answer;
};
/**
 * What asks for more is left out of what seems to refuse: it only ever takes a doubt away. So is a means that is none of ours, where that is all that
 * is refused.
 */
const readWords = (text: string): Refusal => {
  const answer = readClauses(text);
  if (isSilent(answer)) return answer;
  const ofOurs = withoutOtherMedia(text);
  if (ofOurs !== text) {
    const beside = readClauses(ofOurs);
    if (beside.channels.length > 0) return beside;
    if (isSilent(beside) && !denies(ofOurs)) return NOTHING;
  }
  const told = besideTold(text);
  if (told) {
    const rest = readWords(told.rest);
    return told.mustBeRead && rest.until === undefined && rest.channels.length < CHANNELS.length ? { ...rest, doubt: true } : rest;
  }
  const work = besideOtherWork(text);
  if (work) {
    const rest = readClauses(work.rest);
    return isSilent(rest) && work.mustBeRead ? DOUBT : rest;
  }
  const asked = withoutMore(text);
  return asked === text ? answer : readClauses(asked);
};
/**
 * Where a text refuses one thing, what each of its other negations refuses by name is refused as well: "niet meer bellen, niet meer mailen". A part that
 * names nothing tells why.
 */
const readEach = (text: string): Refusal => {
  const answer = readWords(text);
  const isPart = ({ length }: readonly Channel[]): boolean => length > 0 && length < CHANNELS.length;
  if (!isPart(answer.channels)) return answer;
  const { denying, deniesAll } = refusingParts(text);
  const named = denying.map((part) => readWords(part).channels).filter(isPart);
  const told = new Set(deniesAll ? CHANNELS : [...denying.flatMap(waysDeniedIn), ...named.flat()]);
  const welcome = channelsWelcomeIn(text);
  const channels = CHANNELS.filter((channel) => answer.channels.includes(channel) || (told.has(channel) && !welcome.includes(channel)));
  return channels.length === answer.channels.length
    ? answer
    : { ...answer, channels, doubt: answer.doubt && channels.length < CHANNELS.length };
};
/**
 * What was refused by phone was not refused of the phone: the means that the text names are left out where they tell how it came, or what went before.
 */
const readSaid = (text: string): Refusal => {
  const answer = readEach(text);
  if (answer.channels.length === 0 || answer.channels.length === CHANNELS.length) return answer;
  const beside = withoutOccasion(text);
  if (beside !== text) {
    const refused = readSaid(beside);
    return refused.channels.length > 0 ? refused : { ...answer, doubt: true };
  }
  const bare = withoutWayItCame(text);
  if (bare === text) return answer;
  const said = readEach(bare);
  const channels = CHANNELS.filter((channel) => answer.channels.includes(channel) || said.channels.includes(channel));
  // Where nothing refuses any more, the words of saying it did: whether other means are meant, somebody must read.
  return { channels, doubt: said.channels.length === 0 || said.doubt };
};
/**
 * What a text refuses, whose letters are as they should be: beside what tells how to leave, and, of who is on a public register, what that is of and what
 * else it refuses.
 */
export const readHead = (written: string): Refusal => {
  if (saysNotLeft(written) || welcomesEachIn(written)) return NOTHING;
  const ways = besideWaysOut(written);
  if (ways?.isBare) return DOUBT;
  const said = ways?.rest ?? written;
  const asked = askedRegister(said);
  if (asked) return asked === 'clear' ? NOTHING : { channels: CALL_REGISTER, doubt: false };
  const to = objectionTo(said);
  if (to) return { channels: to, doubt: false };
  const beyond = besideNewsletterLeft(said);
  if (beyond !== undefined) {
    const rest = beyond.trim() === '' ? NOTHING : readHead(beyond);
    return { ...rest, channels: CHANNELS.filter((channel) => channel === 'email' || rest.channels.includes(channel)) };
  }
  const text = withoutClearRegister(said);
  const answer = readSaid(text);
  const listed = isOnEmailRegister(text);
  if (answer.channels.length <= 1 && !listed) return answer;
  const beside = besideRegisters(text);
  if (beside === undefined) return answer;
  const rest = readEach(beside.rest);
  const told = [...beside.channels, ...rest.channels, ...waysDeniedIn(beside.rest)];
  return { ...rest, channels: CHANNELS.filter((channel) => told.includes(channel)) };
};
