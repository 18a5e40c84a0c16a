import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { FieldName } from '../../../model/contact/field.js';
import { channelsRefusedIn } from '../../opposition/refusal/read-refusal.js';
import { AGREED, fieldOf, foldPermission, namedIn, namesMailOfEither, REFUSED } from './header-channels.js';
import { isOfOtherMatter, namesContacting, speaksOfProspecting } from './other-matter.js';
import {
  ABOUT,
  ADVERTISING,
  ALLOWS,
  ALONE,
  APPROVAL,
  ASKS_TO_HEAR,
  ASKS_TO_STAY,
  AT_A_TIME,
  BEGINS_WITH_NO,
  DATED,
  DENIES_CONTACT,
  FACTS,
  LACKS,
  LAPSED,
  MAY_ALLOW,
  MAY_END,
  MAY_REACH,
  MAY_REFUSE,
  NAMES_THE_LAW,
  NEGATIONS,
  NEVER,
  NOTHING_KNOWN,
  OBJECTS,
  OF_A_REQUEST,
  ONLY,
  OTHER,
  PROMOTES,
  REACH,
  REFUSES,
  STANDS_ALONE,
  STATUS,
  STATUS_OF_SUBSCRIBER,
  SURELY_ALLOWS,
  TELLS_OF_SENDING,
  UNLESS_FLAGGED,
  WAY_OF_CONTACT,
} from './permission-words-data.js';

/**
 * Headers that speak of a refusal, a consent, or of who may be contacted, by the stems of their words: no list of phrases is ever whole,
 * and a column of refusals that is not understood must not be taken for nothing.
 * @module
 */

/**
 * What such a header is. `doubt`: it speaks of the matter, and which way a yes goes cannot be told. `flagged`: only if the cells are flags,
 * days or refusals, since the same word is that of other things ("Opposition", "TPS").
 */
export type PermissionHeader =
  | { readonly field: FieldName; readonly flagged?: true }
  | { readonly doubt: readonly Channel[]; readonly leans?: 'allow' | 'topic'; readonly flagged?: true };

const ANY_STEM = new RegExp(MAY_REFUSE.source, 'g');
const CONTACTS = /\b(?:contact\w*|kontakt\w*|contatt\w*)\b/;
const FAX = /\b(?:telecopies?|fax|telefax|faxes)\b/;

/** What a refusal or a consent is said of that is no contacting; facts are other things whatever stands beside them. */
const isOther = (words: string): boolean => FACTS.test(words) || (OTHER.test(words) && !speaksOfProspecting(words));

/** Words of a header that speak of a refusal, or may. */
const isRefusal = (words: string, says: boolean): boolean => {
  if (says || REFUSES.test(words) || DENIES_CONTACT.test(words) || OBJECTS.test(words) || (MAY_END.test(words) && ADVERTISING.test(words) && !FACTS.test(words))) return true;
  if (LACKS.test(words) && ADVERTISING.test(words) && !NOTHING_KNOWN.test(words) && !isOther(words)) return true;
  if (BEGINS_WITH_NO.test(words) && REACH.test(words.replace(BEGINS_WITH_NO, '')) && !NOTHING_KNOWN.test(words) && !isOther(words)) return true;
  if (!MAY_REFUSE.test(words) || isOther(words)) return false;
  const rest = words.replace(ANY_STEM, ' ').replace(/ +/g, ' ').trim();
  return REACH.test(words) || (STANDS_ALONE.test(words) && ALONE.test(`${rest} `.trimStart()));
};

/** Whether a header can speak of nothing of ours, whatever its other words are. */
const isNever = (words: string): boolean => NEVER.test(words) || AT_A_TIME.test(words) || isOfOtherMatter(words);

/** Whether a header says by itself, whatever stands beside it, that it tells a refusal or a consent. */
export const isSurelyOfPermission = (header: string): boolean => {
  const words = foldPermission(header);
  return !isNever(words) && (REFUSES.test(words) || ALLOWS.test(words) || channelsRefusedIn(header).length > 0);
};

/** Whether a header says in words of their own that somebody refuses, so that anything in its cells may be about that. */
export const isSurelyARefusal = (header: string): boolean => REFUSES.test(foldPermission(header).replace(UNLESS_FLAGGED, ' '));

/** Whether a header names a list on which those stand who refuse. */
export const isListOfRefusals = (header: string): boolean =>
  /\b(?:robinson\w*|bloctel|pacitel|opposizioni|tps|ctps|mps|fps|dncl?|black ?list\w*|sperrliste|preference service|repoussoir|anti ?demarchage|anti ?prospection)\b/.test(
    foldPermission(header),
  );

const refusalOf = (words: string, says: boolean, agrees: boolean, isDate: boolean): PermissionHeader => {
  if ((ABOUT.test(words) && !says) || (agrees && !NEGATIONS.test(words) && !isDate)) return { doubt: CHANNELS };
  if (isDate && !says) return { field: 'opposedAt' };
  const flagged =
    !REACH.test(words.replace(MAY_REACH, ' ')) &&
    !REFUSES.test(words.replace(UNLESS_FLAGGED, ' ')) &&
    !DENIES_CONTACT.test(words) && !OF_A_REQUEST.test(words);
  return { field: fieldOf(words, REFUSED, 'optOut'), ...(flagged && { flagged }) };
};

const consentOf = (words: string, agrees: boolean, isDate: boolean): PermissionHeader => {
  if (ABOUT.test(words) || LAPSED.test(words) || (LACKS.test(words) && !NEGATIONS.test(words))) return { doubt: CHANNELS };
  if (NEGATIONS.test(words)) return { field: fieldOf(words, REFUSED, 'optOut') };
  if (STATUS.test(words)) {
    // A consent that was withdrawn is one to everything.
    if (/\b(?:consent|consens|einwillig|zustimm)/.test(words)) return { field: fieldOf(words, AGREED, 'consent') };
    // A status of the post, where that is what mail may be, is none of a subscription to emails.
    if (namesMailOfEither(words)) return { doubt: ['email', 'post'], leans: 'allow' };
    const field = fieldOf(words, AGREED, 'subscription');
    return { field: field === 'optInEmail' ? 'subscription' : field };
  }
  if (isDate && agrees) return { field: 'consentAt' };
  return agrees || SURELY_ALLOWS.test(words) ? { field: fieldOf(words, AGREED, 'optIn') } : { doubt: CHANNELS, leans: 'allow' };
};

/** What a header says of refusals and consents; undefined when it does not speak of them. */
export const readPermissionHeader = (header: string): PermissionHeader | undefined => {
  const words = foldPermission(header);
  const asksToHear = ASKS_TO_HEAR.test(words);
  if ((NEVER.test(words) && !asksToHear && !DENIES_CONTACT.test(words)) || AT_A_TIME.test(words)) return undefined;
  // What else one leaves or consents to, unless the header speaks of advertising too.
  if (isOfOtherMatter(words)) return undefined;
  // Faxes are sent by nobody: who refuses them refuses nothing else.
  if (FAX.test(words) && !REACH.test(words.replace(FAX, ' '))) return undefined;
  const says = [words, header].some((text) => channelsRefusedIn(text).length > 0);
  const agrees = ALLOWS.test(words) || asksToHear;
  // "Souhaite recevoir le bulletin" asks, and dates nothing.
  const isDate = DATED.test(words) && !asksToHear;
  // WhatsApp is no channel of ours: a no to it is held against texts to the number, a yes allows none.
  if (agrees && /\bwhatsapp\b/.test(words) && !isRefusal(words, says) && fieldOf(words, AGREED, 'optIn') === 'optInSms')
    return { doubt: ['sms'], leans: 'allow' };
  if (ONLY.test(words) && CONTACTS.test(words) && !FACTS.test(words)) {
    const named = namedIn(words);
    if (named.length > 0 && named.length < CHANNELS.length) return { doubt: CHANNELS.filter((channel) => !named.includes(channel)) };
  }
  if (isRefusal(words, says)) return refusalOf(words, says, agrees, isDate);
  if (STATUS_OF_SUBSCRIBER.test(words)) return { field: 'subscription' };
  const mayAllow = MAY_ALLOW.test(words) && (REACH.test(words) || NAMES_THE_LAW.test(words)) && !isOther(words);
  if (agrees || mayAllow) return consentOf(words, agrees, isDate);
  const mayBeAsked = NAMES_THE_LAW.test(words) || ASKS_TO_STAY.test(words);
  return mayBeAsked && !isOther(words) ? { doubt: CHANNELS, leans: 'allow' } : undefined;
};

/** Whether a header has words of refusal or permission, and says of what else. */
export const permitsSomethingElse = (header: string): boolean => {
  const words = foldPermission(header);
  return ((MAY_REFUSE.test(words) || MAY_ALLOW.test(words)) && isOther(words)) || (APPROVAL.test(words) && !namesContacting(words));
};

/** Whether a yes or a no under a header may be one to being prospected, though nothing else in its words says so. */
export const mayPermit = (header: string): boolean => {
  const words = foldPermission(header);
  return PROMOTES.test(words) && !isNever(words) && !isOther(words) && !TELLS_OF_SENDING.test(words);
};

/** Whether a header asks how, how often or about what somebody wants to be contacted: whoever wants nothing says so in its cells. */
export const asksHowToContact = (header: string): boolean => {
  const words = foldPermission(header);
  return WAY_OF_CONTACT.test(words) && !isNever(words) && !FACTS.test(words) && !TELLS_OF_SENDING.test(words.replace(WAY_OF_CONTACT, ' '));
};
