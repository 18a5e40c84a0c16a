/**
 * The number that a call shows, against the way in which it is dialled (ARCEP, decision 2022-1583 and its questions and answers).
 * @module
 */
import type { Dialling } from '../../model/contact/dialling.js';
import type { PhoneValue } from '../../model/contact/values.js';
import { phoneServiceOf } from './service-number.js';

/**
 * What is wrong with a number that calls show. `masked`: nobody sees one. `unreadable`: it is no number. `platform`: kept for technical
 * messages. `premium`: whoever calls back pays. `mobile`: a mobile number that is not on the caller's own handset. `ordinary`: a machine
 * shows a number of somebody who dials. `unsaid`: whether it may be shown depends on the way of dialling, which is not told.
 */
export type CallerNumberFault = 'masked' | 'unreadable' | 'platform' | 'premium' | 'mobile' | 'ordinary' | 'unsaid';

/** Ranges for automated systems, as they are dialled after the 0 or the country code. */
const AUTOMATED =
  /^\+(?:33(?:162|163|270|271|377|378|424|425|568|569|948|949)|(?:33|590)9475|(?:33|594)9476|(?:33|596)9477|(?:33|262)947[89])\d/;
/** Ranges for technical messages: deliveries, reminders, answers to clients. */
const PLATFORM = /^\+3393[789]/;
const MASKED = /^(?:anonym\w*|unknown|private|privé|restricted|withheld|hidden|masqué|masque|caché|inconnu|unavailable|no ?number)$/i;

/** Mobiles of France and of its territories; the type alone knows no range for fiction. */
const isMobile = ({ e164, type }: PhoneValue): boolean => type === 'mobile' || /^\+33[67]\d{8}$/.test(e164);

/**
 * What is wrong with the number that calls show; undefined for a number that may be shown so. Who is assigned the number, and whether
 * somebody answers there, no number tells.
 * @param dialling undefined where nobody says
 */
export const callerNumberFault = (number: PhoneValue, dialling: Dialling | undefined): CallerNumberFault | undefined => {
  const text = number.text.trim();
  if (text === '' || MASKED.test(text)) return 'masked';
  const service = phoneServiceOf(number);
  if (service === 'premium') return 'premium';
  if (service === 'short' || service === 'free' || service === 'shared') return undefined;
  const { e164 } = number;
  if (e164 === '') return 'unreadable';
  if (PLATFORM.test(e164)) return 'platform';
  if (AUTOMATED.test(e164)) return undefined;
  if (dialling === undefined) return 'unsaid';
  if (isMobile(number)) return dialling === 'manual-mobile' ? undefined : 'mobile';
  return dialling === 'automated' ? 'ordinary' : undefined;
};
