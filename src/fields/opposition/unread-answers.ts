import type { Channel } from '../../model/contact/channel.js';
import type { Leaning } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { channelsIn } from '../answers/channel-names.js';
import { readChannelPermissions } from '../answers/channel-permissions.js';
import { channelsBarredIn } from '../answers/channel-reasons.js';
import { refusedByPreference, wantsOnlyService } from '../answers/contact-preference.js';
import { saysNotLeft } from '../answers/noes/not-left.js';
import { isGreen, isUnwantedGroup, namesNothing } from '../answers/not-wanted.js';
import { isOtherBasis } from '../answers/other-basis.js';
import { speaksOfLeave } from '../answers/prohibited.js';
import { isDay, isPending, isPlainNo, isUnsettled, stanceOf } from '../answers/yes-no.js';
import { SETTINGS } from '../answers/yes-no-data.js';
import { saysBounced } from '../email/returned/undeliverable.js';
import { isFilled } from '../text/filled-cell.js';
import { plainWords } from '../text/plain-words.js';
import type { Refusal } from './refusal/lexicon-reader.js';
import { readRefusal } from './refusal/read-refusal.js';
import { deniesInPairs } from './unread/answered-pairs.js';
import { isBarredForElse } from './unread/answers/barring-reasons.js';
import { endlessIn, hasEnded, isSettled, isTimeOfDay, isToCome, tellsOfDay } from './unread/answers/days-to-come.js';
import { isHeldBack, tellsDaysOfYes } from './unread/answers/held-back.js';
import type { Turned } from './unread/answers/turned-answers.js';
import { lackingIn } from './unread/lacking-answers.js';
import { limitsYes } from './unread/limited-yes.js';
import type { UnreadReason } from './unread/unread-cells.js';

/**
 * What one cell may say of a refusal that nobody can read, by what its column is.
 * @module
 */

/** What is allowed is not refused where the header says that it is not: Dynamics writes "Autoriser" under "Ne pas autoriser". */
const ALLOWED = new Set(
  'autoriser autorise allow allowed send envoyer erlauben erlaubt zulassen permitir permitido consentire consenti consentito senden toestaan toegestaan enviar inviare verzenden'.split(
    ' ',
  ),
);
const DISALLOWS = /\b(?:autoris|allow|send|envoy|erlaub|zulass|permit|consent|toesta)\w*/;
/** Whether a header of refusals denies a word of leave. */
export const asksNotToAllow = (header: string): boolean =>
  DISALLOWS.test(plainWords(header)) || /\bdo ?not ?(?:bulk ?)?(?:e ?mail|phone|fax|postal ?mail|send)\b/i.test(header);
/** A cross, which is a tick to some and a no to others. */
export const isCross = (text: string): boolean => /^\s*[✗✘❌✖☒]\uFE0F?\s*$/u.test(text);
/** What people write where there is nothing to tell: "RAS", "/". "Niente" under "Niente posta" may be what is to be sent. */
const NOTHING_SAID = /^\s*(?:[/\\._|]+|r\.? ?a\.? ?s\.?|rien (?:à|a) signaler)\s*$/i;
/** Beside "Opt-out" it is the other answer; who is "inscrit" may be in either list. */
const OPTED_IN = /^\s*(?:opt(?:ed)?[\s_-]?in|abonné\(?e?\)?|subscribed|suscrit[oa]|abonniert|abbonat[oa]|geabonneerd)\s*$/i;
/** In a column of refusals. @param asked the channels that it refuses */
export const unansweredIn = (text: string, disallows: boolean, asked: readonly Channel[]): UnreadReason | undefined => {
  if (text === '' || saysBounced(text) || isDay(text) || readRefusal(text).channels.length > 0) return undefined;
  if (channelsBarredIn(text, asked).length > 0) return undefined;
  if (isUnsettled(text)) return 'answer';
  if (NOTHING_SAID.test(text) || OPTED_IN.test(text) || saysNotLeft(text) || (disallows && ALLOWED.has(plainWords(text)))) return undefined;
  const { stance, whole } = stanceOf(text);
  // "Disabled" under "Do not email": the flag, or the address.
  if (stance === 'no-tick' && SETTINGS.has(plainWords(text))) return 'answer';
  // "Inscrit" in a column of Bloctel refuses; "No permitir" under "No permitir" does too: only whole words of the question are answers.
  return stance === 'against' || (whole && stance !== undefined && stance !== 'for') ? undefined : 'answer';
};
const answeredIn = (text: string): UnreadReason | undefined => {
  if (text === '' || saysBounced(text)) return undefined;
  const { stance } = stanceOf(text);
  if (stance === 'no-tick' || namesNothing(text)) return 'no';
  if (stance === undefined && isOtherBasis(text)) return undefined;
  if (isPending(text) || /^\s*[?¿]+\s*$/.test(text)) return 'permission';
  if (isGreen(text)) return undefined;
  // "Oui mais pas par sms", "yes, by phone only"; a yes that ended.
  if ((stance === 'for' || stance === 'tick') && limitsYes(plainWords(text))) return 'permission';
  return stance !== undefined || isDay(text) || channelsIn(text).length > 0 || !isFilled(text) ? undefined : 'permission';
};
/** "SMS x": ticked, or crossed out. */
const CROSSED = /(?<![\p{L}\p{N}])[x×](?![\p{L}\p{N}])/iu;
/** "Tout sauf email", in a column of one channel or of all: what is left is not said by a yes. */
export const permissionIn = (text: string): UnreadReason | undefined => {
  const told = answeredIn(text);
  if (told || channelsIn(text).length === 0) return told;
  if (CROSSED.test(text)) return 'permission';
  const { excluded, unsure } = readChannelPermissions(text);
  return excluded.length > 0 || unsure ? 'permission' : undefined;
};
/** A list of channels tells of each by itself: those that it leaves out are refused. */
const listIn = (text: string): UnreadReason | undefined => {
  if (stanceOf(text).stance === 'against') return 'no';
  if (channelsIn(text).length === 0) return answeredIn(text);
  return readChannelPermissions(text).unsure ? 'permission' : undefined;
};
/** Nobody else reads such a column: "retiré" is a no there. */
const leaningIn = (text: string): UnreadReason | undefined =>
  permissionIn(text) ?? (text !== '' && stanceOf(text).stance === 'against' ? 'no' : undefined);
/** The header only names the matter: nothing is held against a contact but a no. */
const topicIn = (text: string): UnreadReason | undefined => {
  if (text === '' || refusedByPreference(text)) return undefined;
  // "Date rappel: 31/12/2099": put off for ever.
  if (endlessIn(text)) return 'day';
  const { channels, doubt } = readRefusal(text);
  if (channels.length > 0) return undefined;
  if (isUnwantedGroup(text) || isHeldBack(text) || deniesInPairs(text)) return 'no';
  if (wantsOnlyService(text)) return 'words';
  // A list of channels, "authorised" and "oui" answer the header, and are no notes.
  const answers = stanceOf(text).stance !== undefined || channelsIn(text).length > 0 || speaksOfLeave(text);
  return doubt && !answers ? 'words' : undefined;
};
/** The header says that a permission may be over: whatever is no no may say so. */
const endingIn = (text: string): UnreadReason | undefined =>
  text === '' || isPlainNo(text) || readRefusal(text).channels.length > 0 ? undefined : 'column';
/** No other reader asks a column of days or of channels whether it says "refused". */
export const ALLOWING: Readonly<Partial<Record<FieldName, (text: string) => UnreadReason | undefined>>> = {
  consentAt: leaningIn,
  consentChannels: listIn,
};
/** The header is a word of erasing or quarrelling. */
const markedIn = (text: string): UnreadReason | undefined =>
  endingIn(text) && stanceOf(text).stance !== 'open' && !isSettled(text) ? 'mark' : undefined;
/** The header tells of a request under the law: it may be one to be left alone, whatever became of it. */
const requestedIn = (text: string): UnreadReason | undefined =>
  (isFilled(text) || stanceOf(text).stance === 'tick') && endingIn(text) ? 'mark' : undefined;
const barredIn = (text: string): UnreadReason | undefined => (isBarredForElse(text) ? undefined : markedIn(text));

/** The header says until when a consent holds. */
const endsIn = (text: string, asOf: Day | undefined): UnreadReason | undefined =>
  tellsOfDay(text) ? (hasEnded(text, asOf) ? 'day' : undefined) : endingIn(text);
/** The header says before which day nothing is to be done. */
const beforeIn = (text: string, asOf: Day | undefined): UnreadReason | undefined => {
  if (stanceOf(text).stance === 'no-tick' || isTimeOfDay(text)) return undefined;
  return tellsOfDay(text) ? (isToCome(text, asOf) ? 'day' : undefined) : isFilled(text) ? 'words' : undefined;
};
export const LEANING: Readonly<Record<Exclude<Leaning, Turned>, (text: string, asOf: Day | undefined) => UnreadReason | undefined>> = {
  allow: leaningIn,
  lacks: lackingIn,
  topic: topicIn,
  refuse: endingIn,
  marks: markedIn,
  asks: requestedIn,
  why: barredIn,
  before: beforeIn,
  ends: endsIn,
};
/** Under a header of which nobody knows which way a yes goes. */
export const suspectIn = (text: string): UnreadReason | undefined =>
  text === '' || tellsDaysOfYes(text) || readRefusal(text).channels.length > 0 ? undefined : 'column';
/** Why an earlier run left the contact out. */
export const leftOutIn = (text: string): UnreadReason | undefined => (text === '' ? undefined : 'mark');
/** In free text. @param read how the column is read */
export const wordsIn = (text: string, asOf: Day | undefined, read: (text: string) => Refusal = readRefusal): UnreadReason | undefined => {
  const { doubt, until } = read(text);
  const isOver = until !== undefined && asOf !== undefined && asOf >= until;
  return doubt && !isOver ? 'words' : undefined;
};
