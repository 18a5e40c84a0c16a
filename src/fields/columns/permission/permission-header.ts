import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { FieldName } from '../../../model/contact/field.js';
import { agreedObject } from '../objects/agreed-object.js';
import {
  ALLOWS,
  ASKS_FOR_SOMEBODY,
  ASKS_TO_HEAR,
  ASKS_TO_HEAR_IN_DUTCH,
  ASKS_TO_STAY,
  CONFIRMS,
  CONFIRMS_MAYBE,
  LAPSED,
  MAY_ALLOW,
  NAMES_THE_LAW,
  PLAIN_LEAVE,
  RECEIVES_NEWS,
  STATUS,
  STATUS_OF_SUBSCRIBER,
  SURELY_ALLOWS,
} from './consent-words-data.js';
import { MAY_REACH, ONLY, REACH } from './contact-words-data.js';
import { endedBy } from './ended-words.js';
import { ABOUT, AROUND_OPT_IN, ASKS_WHEN, AT_A_TIME, DATED, ENGLISH_DATA, FACTS, NEVER } from './fact-words-data.js';
import { AGREED, channelsOfHeader, fieldOf, foldPermission, namedIn, namesMailOfEither, REFUSED } from './header-channels.js';
import { isOfOtherMatter, namesAWay, trackingIn } from './other-matter.js';
import { readPlainHeader } from './plain-headers.js';
import { asksToLeave, isOther, isRefusal, saysRefusal } from './refusal-words.js';
import { DENIES_CONTACT, LACKS, NEGATIONS, OF_A_REQUEST, REFUSES, UNLESS_FLAGGED } from './refusal-words-data.js';
import { type DoubtfulHeader, isBareMark, isOnlyAWay, readMark, readRiddle } from './riddles.js';

/**
 * Headers that speak of a refusal, a consent, or of who may be contacted, by the stems of their words: no list of phrases is ever whole,
 * and a column of refusals that is not understood must not be taken for nothing.
 * @module
 */

/**
 * What such a header is. `doubt`: it speaks of the matter, and which way a yes goes cannot be told. `flagged`: only if the cells are flags,
 * days or refusals, since the same word is that of other things ("Opposition", "TPS").
 */
export type PermissionHeader = { readonly field: FieldName; readonly flagged?: true } | DoubtfulHeader;

/** A refusal, which may itself be over: "Opt-out annulé". */
const TAKEN_BACK =
  /\b(?:opt(?:ed)? ?outs?|\w*optout|unsub\w*|desinscri\w*|desabo\w*|abmeld\w*|oppos(?!$)\w+|\w*widerspr\w*|objection|black ?list\w*|robinson)\b/;
const CONTACTS = /\b(?:contact\w*|kontakt\w*|contatt\w*)\b/;
/** Of what was sent last before somebody refused. */
const NAMES_WHAT_WAS_SENT = /\b(?:title|subject|id|url)\b/;
/** How calls ended is no agreement to be called: "No answer" is no no. A refusal among the outcomes is read as in any text. */
const OUTCOME = /\b(?:statut|status|etat|estado|stato|resultat|resultado|esito|ergebnis|outcome|result|disposition|issue)\b/;
const OF_CALLS = /\b(?:appels?|calls?|anruf(?:e?s?)?|llamadas?|chiamat[ae])\b/;
const IS_PENDING =
  /\b(?:\w*opt ?ins?|consent\w*|consens\w*|doi|confirmation) ?(?:is )?pending\b|\bpending (?:double )?(?:opt ?in|consent\w*|confirmation)\b/;
const FAX = /\b(?:telecopies?|fax|telefax|faxes)\b/;

const refusalOf = (words: string, says: boolean, agrees: boolean, isDate: boolean): PermissionHeader => {
  if ((ABOUT.test(words) && (!says || NAMES_WHAT_WAS_SENT.test(words))) || (agrees && !NEGATIONS.test(words) && !isDate))
    return { doubt: CHANNELS };
  if (isDate && !says) return { field: 'opposedAt' };
  const flagged =
    !REACH.test(words.replace(MAY_REACH, ' ')) &&
    !REFUSES.test(words.replace(UNLESS_FLAGGED, ' ')) &&
    !DENIES_CONTACT.test(words) &&
    !OF_A_REQUEST.test(words);
  return { field: fieldOf(words, REFUSED, 'optOut'), ...(flagged && { flagged }) };
};

/** A subscription is one to emails, unless the words name another way. */
const subscriptionTo = (words: string): FieldName => {
  const field = fieldOf(words, AGREED, 'subscription');
  return field === 'optInEmail' ? 'subscription' : field;
};

/** Who agrees to be profiled agrees to no mail, and who does not may refuse what it is done for. */
const PROFILES = /\b(?:profilage|profiling|profilazione|profilierung|profilbildung|perfilado|elaboracion de perfiles)\b/;

/** The channels that words name; all where they name none. */
const channelsOf = (words: string): readonly Channel[] => (namedIn(words).length > 0 ? namedIn(words) : CHANNELS);

/** What data are used for is no column of purposes. */
const FOR_PURPOSES = /\b(?:per|for|con|para|a des|pour|voor) (?:\w+ )?(?:finalita|purposes?|fines|finalites?|fins|doeleinden)\b/g;

const consentOf = (words: string, agrees: boolean, isDate: boolean): PermissionHeader => {
  if (ASKS_WHEN.test(words) || AROUND_OPT_IN.test(words)) return { doubt: channelsOf(words), leans: 'topic' };
  if (ABOUT.test(words.replace(FOR_PURPOSES, ' ')) || LAPSED.test(words) || (LACKS.test(words) && !NEGATIONS.test(words)))
    return { doubt: CHANNELS };
  if (NEGATIONS.test(words)) return { field: fieldOf(words, REFUSED, 'optOut') };
  // Of two things at once, a yes may mean one. Beside a consent of ours, a no to being profiled is none to that.
  if (trackingIn(words) !== undefined) return { doubt: channelsOf(words), leans: 'allow' };
  if (PROFILES.test(words)) return { doubt: channelsOf(words), leans: 'allow', ...(!namesAWay(words) && { theirs: true }) };
  // WhatsApp is no channel of ours: a no to it is held against texts to the number, a yes allows none.
  if (/\bwhatsapp\b/.test(words) && fieldOf(words, AGREED, 'optIn') === 'optInSms') return { doubt: ['sms'], leans: 'allow' };
  // Who has not confirmed has not agreed yet; of what else a subscription is, its confirmation says nothing.
  if (CONFIRMS.test(words) && !isDate) return { field: fieldOf(words, AGREED, 'optInEmail'), flagged: true };
  if (CONFIRMS_MAYBE.test(words) && !isDate) return { doubt: ['email'], leans: 'allow' };
  if (STATUS.test(words)) {
    // A consent that was withdrawn is one to everything.
    if (/\b(?:consent|consens|einwillig|zustimm)/.test(words)) return { field: fieldOf(words, AGREED, 'consent') };
    // "DSGVO-Status: Widerspruch" is no word about emails alone, and its "ok" no consent.
    if (NAMES_THE_LAW.test(words) && namedIn(words).length === 0) return { doubt: CHANNELS, leans: 'allow' };
    // A status of the post, where that is what mail may be, is none of a subscription to emails.
    if (namesMailOfEither(words)) return { doubt: ['email', 'post'], leans: 'allow' };
    return { field: subscriptionTo(words) };
  }
  if (isDate && agrees) return { field: 'consentAt' };
  if (agrees || SURELY_ALLOWS.test(words)) return { field: fieldOf(words, AGREED, 'optIn') };
  return { doubt: /\bpref(?:er\w*|s)?\b/.test(words) ? channelsOfHeader(words) : CHANNELS, leans: 'allow' };
};

/** What a header says of refusals and consents; undefined when it does not. */
export const readPermissionHeader = (header: string): PermissionHeader | undefined => {
  const words = foldPermission(header);
  const plain = words === '' ? undefined : readPlainHeader(words);
  if (words === '' || plain) return plain;
  const leaves = asksToLeave(words);
  const asksToHear = !leaves && (ASKS_TO_HEAR.test(words) || ASKS_TO_HEAR_IN_DUTCH.test(words) || agreedObject(words) === 'ours');
  if ((NEVER.test(words) && !asksToHear && !DENIES_CONTACT.test(words)) || AT_A_TIME.test(words)) return undefined;
  // What else one leaves or consents to, unless the header speaks of advertising too.
  if (isOfOtherMatter(words) && !isBareMark(words)) return undefined;
  // Faxes are sent by nobody: who refuses them refuses nothing else.
  if (FAX.test(words) && !REACH.test(words.replace(FAX, ' '))) return undefined;
  const says = leaves || saysRefusal(words, header);
  const agrees =
    !leaves && (ALLOWS.test(words) || asksToHear || RECEIVES_NEWS.test(words) || CONFIRMS.test(words) || CONFIRMS_MAYBE.test(words));
  // "Souhaite recevoir le bulletin" asks, and dates nothing.
  const isDate = DATED.test(words.replace(ENGLISH_DATA, ' ')) && !asksToHear;
  if (ONLY.test(words) && (CONTACTS.test(words) || isOnlyAWay(words)) && !FACTS.test(words)) {
    const named = namedIn(words);
    if (named.length > 0 && named.length < CHANNELS.length)
      return { doubt: CHANNELS.filter((channel) => !named.includes(channel)), ...(!CONTACTS.test(words) && { leans: 'refuse' }) };
  }
  const riddle = readRiddle(words);
  if (riddle) return riddle;
  // Whoever was asked and has not answered has agreed to nothing: a yes there is no yes.
  if (IS_PENDING.test(words) && !isDate)
    return { doubt: namedIn(words).length > 0 ? namedIn(words) : ['email'], leans: 'refuse', flagged: true };
  const over = asksToHear || isDate ? undefined : endedBy(words);
  if (over === 'surely' && !TAKEN_BACK.test(words)) return { field: fieldOf(words, REFUSED, 'optOut'), flagged: true };
  if (over === 'maybe' && !isRefusal(words, says)) return { doubt: channelsOf(words), leans: 'refuse', flagged: true };
  if (isRefusal(words, says)) return refusalOf(words, says, agrees, isDate);
  const mark = readMark(words);
  if (mark) return mark;
  if (!agrees && OUTCOME.test(words) && OF_CALLS.test(words) && !/\b(?:perm\w*|prefer\w*|subscri\w*)\b/.test(words)) return undefined;
  if (STATUS_OF_SUBSCRIBER.test(words) && !CONFIRMS.test(words)) return { field: subscriptionTo(words) };
  const mayAllow = MAY_ALLOW.test(words) && (REACH.test(words) || NAMES_THE_LAW.test(words)) && !isOther(words);
  if (agrees || mayAllow) return consentOf(words, agrees, isDate);
  if (PLAIN_LEAVE.test(words)) return { doubt: CHANNELS, leans: 'topic', flagged: true };
  const mayBeAsked = NAMES_THE_LAW.test(words) || ASKS_TO_STAY.test(words) || ASKS_FOR_SOMEBODY.test(words);
  return mayBeAsked && !isOther(words) ? { doubt: CHANNELS, leans: 'allow' } : undefined;
};
