import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { FieldName } from '../../../model/contact/field.js';
import { channelsIn } from '../../answers/channel-names.js';
import { channelsRefusedIn } from '../../opposition/refusal/read-refusal.js';
import { foldHeader } from '../../text/fold-header.js';
import {
  ABOUT,
  ACTIVITY,
  ALLOWS,
  ALONE,
  ASKS_TO_HEAR,
  DATED,
  MAY_ALLOW,
  MAY_REFUSE,
  NAMES_THE_LAW,
  NEGATIONS,
  NEVER,
  OTHER,
  PROMOTES,
  REACH,
  REFUSES,
  STANDS_ALONE,
  STATUS,
  STATUS_OF_SUBSCRIBER,
  SURELY_ALLOWS,
  TELLS_OF_SENDING,
} from './permission-words-data.js';

/**
 * Headers that speak of a refusal, a consent, or of who may be contacted, by the stems of their words: no list of phrases is ever whole,
 * and a column of refusals that is not understood must not be taken for nothing.
 * @module
 */

/** What such a header is. `doubt`: it speaks of the matter, and which way a yes goes cannot be told. */
export type PermissionHeader = { readonly field: FieldName } | { readonly doubt: readonly Channel[]; readonly leans?: 'allow' };

const REFUSED: Readonly<Record<Channel, FieldName>> = { email: 'doNotEmail', phone: 'doNotCall', sms: 'doNotSms', post: 'doNotMail' };
const AGREED: Readonly<Record<Channel, FieldName>> = { email: 'optInEmail', phone: 'optInPhone', sms: 'optInSms', post: 'optInPost' };

/** A letter by its name, and nearly always an email. */
export const LETTER_OF_NEWS = /\blettres? (?:d )?info\w*/g;

/** The field of the one channel that the words name; of all where they name none or several. */
const fieldOf = (words: string, fields: Readonly<Record<Channel, FieldName>>, all: FieldName): FieldName => {
  // A mailing list is one of addresses, a mailing may be post or email, and what bars WhatsApp bars the number.
  const [only, ...others] = channelsIn(
    words
      .replace(LETTER_OF_NEWS, 'newsletter')
      // An appeal, and no call.
      .replace(/\bappels? aux? dons?\b/g, ' ')
      .replace(/\bmailings?(?: list)?\b/g, ' ')
      .replace(/\bwhatsapp\b/g, 'sms')
      .replace(/\bllamar\b/g, 'llamadas'),
  );
  return only !== undefined && others.length === 0 ? fields[only] : all;
};

/** `RGPD oui/non`: how to fill the column is not what it says. */
const HOW_TO_FILL = / (?:o n|oui non|y n|yes no|s n|si no|j n|ja nein|ja|0 1)$/;
const ANY_STEM = new RegExp(MAY_REFUSE.source, 'g');

const FAX = /\b(?:telecopies?|fax|telefax|faxes)\b/;

/** Words that no activity has: the newsletter of the gym, marketing of courses. */
const ADVERTISES =
  /\b(?:newsletters?|marketing|mkt|promo\w*|pub|publicit\w*|publicid\w*|pubblicit\w*|\w*werbung|emails?|e ?mails?|mails?|mailings?|sms|calls?|appels?|anrufe|llamadas|chiamate|contact\w*|kontakt\w*|contatt\w*|prospect\w*|demarch\w*|offers?|offres|partner\w*|partenaires?|dnc|communications?)\b/;
/** What may be said of an activity all the same: "Newsletter n° du dernier envoi". */
const LAST_ISSUE = /\b(?:dernier envoi|last (?:sent|send|issue)|letzter versand|ultimo (?:envio|invio)|dnc drive|drive model)\b/;

/** Words of a header that speak of a refusal, or may. */
const isRefusal = (words: string, says: boolean): boolean => {
  if (says || REFUSES.test(words)) return true;
  if (!MAY_REFUSE.test(words) || OTHER.test(words)) return false;
  const rest = words.replace(ANY_STEM, ' ').replace(/ +/g, ' ').trim();
  return REACH.test(words) || (STANDS_ALONE.test(words) && ALONE.test(`${rest} `.trimStart()));
};

/** Whether a header says by itself, whatever stands beside it, that it tells a refusal or a consent. */
export const isSurelyOfPermission = (header: string): boolean => {
  const words = foldHeader(header);
  return (
    !NEVER.test(words) &&
    !(ACTIVITY.test(words) && !ADVERTISES.test(words)) &&
    (REFUSES.test(words) || ALLOWS.test(words) || channelsRefusedIn(header).length > 0)
  );
};

/** Whether a header names a list on which those stand who refuse. */
export const isListOfRefusals = (header: string): boolean =>
  /\b(?:robinson\w*|bloctel|pacitel|opposizioni|tps|ctps|mps|dnc|black ?list\w*|sperrliste|preference service|repoussoir)\b/.test(
    foldHeader(header),
  );

/** What a header says of refusals and consents; undefined when it does not speak of them. */
export const readPermissionHeader = (header: string): PermissionHeader | undefined => {
  const words = foldHeader(header)
    .replace(HOW_TO_FILL, '')
    .replace(/\be mail/g, 'email')
    // In bulk, and no count.
    .replace(/\ben nombre\b/g, 'en masse')
    .replace(/\bwhats app\b/g, 'whatsapp');
  const asksToHear = ASKS_TO_HEAR.test(words);
  if (NEVER.test(words) && !asksToHear) return undefined;
  // What else one leaves or consents to, unless the header speaks of advertising too.
  if (LAST_ISSUE.test(words) || (ACTIVITY.test(words) && !ADVERTISES.test(words))) return undefined;
  // Faxes are sent by nobody: who refuses them refuses nothing else.
  if (FAX.test(words) && !REACH.test(words.replace(FAX, ' '))) return undefined;
  const says = [words, header].some((text) => channelsRefusedIn(text).length > 0);
  const agrees = ALLOWS.test(words) || asksToHear;
  // "Souhaite recevoir le bulletin" asks, and dates nothing.
  const isDate = DATED.test(words) && !asksToHear;
  if (isRefusal(words, says)) {
    if ((ABOUT.test(words) && !says) || (agrees && !NEGATIONS.test(words) && !isDate)) return { doubt: CHANNELS };
    if (isDate && !says) return { field: 'opposedAt' };
    // "No Mail" is no letter for some, and no email for others.
    return { field: /\bno mail\b/.test(words) ? 'optOut' : fieldOf(words, REFUSED, 'optOut') };
  }
  if (STATUS_OF_SUBSCRIBER.test(words)) return { field: 'subscription' };
  const mayAllow = MAY_ALLOW.test(words) && (REACH.test(words) || NAMES_THE_LAW.test(words)) && !OTHER.test(words);
  if (!agrees && !mayAllow) return NAMES_THE_LAW.test(words) && !OTHER.test(words) ? { doubt: CHANNELS, leans: 'allow' } : undefined;
  if (ABOUT.test(words)) return { doubt: CHANNELS };
  if (NEGATIONS.test(words)) return { field: fieldOf(words, REFUSED, 'optOut') };
  if (STATUS.test(words)) {
    // A consent that was withdrawn is one to everything.
    if (/\b(?:consent|consens|einwillig|zustimm)/.test(words)) return { field: fieldOf(words, AGREED, 'consent') };
    const field = fieldOf(words, AGREED, 'subscription');
    return { field: field === 'optInEmail' ? 'subscription' : field };
  }
  if (isDate && agrees) return { field: 'consentAt' };
  return agrees || SURELY_ALLOWS.test(words) ? { field: fieldOf(words, AGREED, 'optIn') } : { doubt: CHANNELS, leans: 'allow' };
};

/** Whether a yes or a no under a header may be one to being prospected, though nothing else in its words says so. */
export const mayPermit = (header: string): boolean => {
  const words = foldHeader(header).replace(/\be mail/g, 'email');
  return PROMOTES.test(words) && !NEVER.test(words) && !OTHER.test(words) && !TELLS_OF_SENDING.test(words);
};
