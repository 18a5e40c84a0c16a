import { isInactive, isKnownSubscription, isNotWrittenTo } from '../../../answers/subscription-status.js';
import { isDay, isPending } from '../../../answers/yes-no.js';
import { saysAddressIsDead } from '../../../email/returned/undeliverable.js';
import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import { readRefusal } from '../../refusal/read-refusal.js';
import type { UnreadReason } from '../unread-cells.js';

/** A subscription by its number in another system, which says nothing of it: `sub_00A`. */
const KEY = /^[a-z]{2,6}[_-](?=\w*\d)\w{3,}$/i;
/** Of an opt-in: what was sent is the mail that asks for it. */
const OF_OPT_IN = /\b(?:opt ?in|optin|doi|confirm\w*)\b/;
const SENT =
  /^(?:(?:doi|opt ?in|confirmation|e ?mail|mail|invitation) )?(?:sent|envoyee?|gesendet|verschickt|versendet|enviad[oa]|inviat[oa]|verzonden|verstuurd|invited|invitee?)$/;
/** How the cells of a column of subscriptions are read: where its header asks for an opt-in, "sent" is none yet. */
export const subscriptionUnder = (header: string): ((text: string) => UnreadReason | undefined) =>
  OF_OPT_IN.test(foldHeader(header)) ? (text) => (SENT.test(plainWords(text)) ? 'permission' : subscriptionIn(text)) : subscriptionIn;

/**
 * What a column of subscriptions says that is no word of one: neither what became of the person, nor of the address. Whoever is inactive, or has not
 * confirmed, is written to by no tool.
 */
export const subscriptionIn = (text: string): UnreadReason | undefined => {
  if (text === '') return undefined;
  if (isNotWrittenTo(text)) return 'no';
  if (isPending(text) || isInactive(text)) return 'permission';
  const isKnown =
    saysAddressIsDead(text, true) || KEY.test(text) || isKnownSubscription(text) || isDay(text) || readRefusal(text).channels.length > 0;
  return isKnown ? undefined : 'permission';
};

const ANONYMISED =
  /^(?:(?:profile?|user|contact|account|compte|profil|konto|rgpd|gdpr|dsgvo) )?(?:anonymi[sz]ed|anonymisee?|anonymisiert|anonimi[sz]ad[oa]|anonimizzat[oa]|geanonimiseerd|pseudonymi[sz]ed)(?: (?:profile?|user|contact|account|rgpd|gdpr|dsgvo))?(?: \d[\d ]*)?$/;
/** Whether a cell of a column of subscriptions says that nobody is to be reached by what is left of them: on no channel. */
export const isAnonymised = (text: string): boolean => text.length <= 40 && ANONYMISED.test(plainWords(text));
