import { CHANNELS } from '../../../model/contact/channel.js';
import { channelsIn } from '../../answers/channel-names.js';
import { stanceOf } from '../../answers/yes-no.js';
import { foldHeader } from '../../text/fold-header.js';
import type { DoubtfulHeader } from '../permission/riddles.js';

/**
 * Preferences as programs keep them: `{"email":false,"sms":true}` under `preferences`. What is false there is refused as it is under a header that asks how
 * somebody wants to be contacted.
 * @module
 */

const OF_PREFERENCES =
  /^(?:(?:user|contact|client|customer|account|member|my|mes|notification|notifications|marketing|communications?|email|mail|messaging|channel) )?(?:preferences?|prefs?|settings?|options?|notifications?|subscriptions?|abonnements?|permissions?|consents?|consentements?|choices?|channels?|canaux|optins?|opt ins?|einstellungen|einwilligungen|preferenze|preferencias|voorkeuren)$/;
const LONGEST = 500;
const MAY_BE_ONE = /^\s*[{[]/;

/** Whether a cell answers for a channel by its name. */
const isOfPairs = (text: string): boolean =>
  MAY_BE_ONE.test(text) &&
  text
    .slice(0, LONGEST)
    .replace(/["'{}[\]]/g, ' ')
    .split(/[,;]/)
    .map((pair) => pair.split(/[:=]/).map((part) => part.trim()))
    .some(([name = '', answer = '']) => channelsIn(name).length > 0 && stanceOf(answer).whole);

/** What a column doubts whose header names preferences of whatever kind, and whose cells hold an answer for each channel; undefined of any other. */
export const readPreferences = (header: string, values: readonly string[]): DoubtfulHeader | undefined =>
  OF_PREFERENCES.test(foldHeader(header)) && values.some(isOfPairs) ? { doubt: CHANNELS, leans: 'topic' } : undefined;
