import type { Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { isInvalidConsentMethod, provesNoConsent, tellsNoConsent } from '../answers/collection-method.js';
import { saysNotLeft } from '../answers/noes/not-left.js';
import { isUnsettled, stanceOf } from '../answers/yes-no.js';
import { isDated } from '../date/date-value.js';
import { plainWords } from '../text/plain-words.js';
import type { UnreadReason } from './unread/unread-cells.js';

/** Whether a date column says that the thing happened: any date does, so does a word, but not a placeholder or a "no". */
export const happened = (contact: Contact, field: FieldName): boolean => {
  const date = contact.date(field);
  if (isDated(date)) return true;
  if (date.status === 'none') return false;
  return (contact.texts?.(field) ?? [contact.text(field)]).some((text) => {
    const { stance } = stanceOf(text);
    return stance !== 'no-tick' && stance !== 'open' && stance !== 'for' && !saysNotLeft(text);
  });
};

/**
 * Whether a consent was withdrawn: `revived` when one was certainly given again on a later day that has come. Whether that later one
 * is documented is for a rule to ask.
 */
export const consentWithdrawalOf = (contact: Contact, asOf: Day = Number.POSITIVE_INFINITY): 'none' | 'withdrawn' | 'revived' => {
  if (!contact.has('consentWithdrawnAt') || !happened(contact, 'consentWithdrawnAt')) return 'none';
  const withdrawn = contact.date('consentWithdrawnAt');
  const given = contact.date('consentAt');
  const again = isDated(withdrawn) && isDated(given) && given.day > withdrawn.later && given.later <= asOf;
  // A box ticked beforehand, or a no, gives nothing again.
  const holds =
    again &&
    contact.say('consent') !== 'no' &&
    !isInvalidConsentMethod(contact.text('consentMethod')) &&
    !provesNoConsent(contact.text('consentProof')) &&
    !tellsNoConsent(contact.text('consentTextVersion'));
  return holds ? 'revived' : 'withdrawn';
};

/** Columns of the days on which somebody refused: a day refuses, and so does a word. */
export const DATES_OF_REFUSAL: ReadonlySet<FieldName> = new Set<FieldName>(['opposedAt', 'oppositionAppliedAt', 'consentWithdrawnAt']);

/** Of a day that came, and that nobody wrote down. */
const UNKNOWN = /^(?:(?:date|datum|fecha|data) )?(?:inconnue?|unknown|desconocid[oa]|unbekannt|sconosciut[oa]|onbekend)$/;

/** What such a cell leaves open: that a day is asked for or not known says of nobody that they did not refuse. */
export const refusalDayIn = (text: string): UnreadReason | undefined =>
  text !== '' && (isUnsettled(text) || UNKNOWN.test(plainWords(text))) ? 'answer' : undefined;
