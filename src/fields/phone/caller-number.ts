import type { Dialling } from '../../model/contact/dialling.js';
import type { PhoneValue } from '../../model/contact/values.js';
import { plainWords } from '../text/plain-words.js';
import { callerKindOf, isHiddenNumber } from './caller-kind.js';
import { phoneServiceOf } from './services/service-number.js';
import { mayShow } from './shown-number.js';

/**
 * What is wrong with the number that a plan has calls show. `masked`: nobody sees one. `unreadable`: it is no number. `platform`: kept
 * for technical messages. `premium`: whoever calls back pays. `mobile`: a mobile number that is not on the caller's own handset.
 * `ordinary`: a machine shows a number of somebody who dials. `unsaid`: whether it may be shown depends on the way of dialling, which
 * is not told.
 */
export type CallerNumberFault = 'masked' | 'unreadable' | 'platform' | 'premium' | 'mobile' | 'ordinary' | 'unsaid';

/** Ranges for technical messages: deliveries, reminders, answers to clients. */
const PLATFORM = /^\+3393[789]/;

/**
 * What is wrong with the number that calls show; undefined for a number that may be shown so. Who is assigned the number, and whether
 * somebody answers there, no number tells.
 * @param dialling undefined where nobody says
 */
export const callerNumberFault = (number: PhoneValue, dialling: Dialling | undefined): CallerNumberFault | undefined => {
  const text = number.text.trim();
  if (text === '' || isHiddenNumber(plainWords(text))) return 'masked';
  if (phoneServiceOf(number) === 'premium') return 'premium';
  if (PLATFORM.test(number.e164)) return 'platform';
  const kind = callerKindOf(number);
  if (kind === 'unread') return 'unreadable';
  const answer = mayShow(kind, dialling ?? 'unknown');
  if (answer === 'no') return kind === 'mobile' ? 'mobile' : 'ordinary';
  return answer === 'unknown' && (kind === 'mobile' || kind === 'fixed') ? 'unsaid' : undefined;
};
