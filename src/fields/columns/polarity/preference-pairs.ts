import { CHANNELS } from '../../../model/contact/channel.js';
import { channelsIn } from '../../answers/channel-names.js';
import { stanceOf } from '../../answers/yes-no.js';
import { holdsAnswers, pairsIn } from '../../opposition/unread/answered-pairs.js';
import { foldHeader } from '../../text/fold-header.js';
import type { DoubtfulHeader } from '../permission/riddles.js';

/**
 * Preferences as programs keep them: `{"email":false,"sms":true}` under `preferences`. What is false there is refused as it is under a header that asks how
 * somebody wants to be contacted.
 * @module
 */

const OF_PREFERENCES =
  /^(?:(?:user|contact|client|customer|account|member|my|mes|notification|notifications|marketing|communications?|email|mail|messaging|channel) )?(?:preferences?|prefs?|settings?|options?|notifications?|subscriptions?|abonnements?|permissions?|consents?|consentements?|choices?|channels?|canaux|optins?|opt ins?|einstellungen|einwilligungen|preferenze|preferencias|voorkeuren)$/;

/** Whether a cell answers for a channel by its name. */
const isOfPairs = (text: string): boolean => pairsIn(text).some(([name, answer]) => channelsIn(name).length > 0 && stanceOf(answer).whole);

/** Messages that somebody subscribes to one by one, whatever each of them is called: Customer.io has topics, Braze groups, Mailchimp permissions. */
const OF_SUBSCRIPTIONS =
  /(?:\b(?:subscriptions?|communications?|e ?mails?|mailings?|newsletters?|marketing|messaging|consents?|opt ?ins?|abonnements?|consentements?|einwilligungen) (?:(?:preferences?|prefs?|settings?|options?|topics?|lists?|groups?|choices?|types?|permissions?|states?) ?)+$|^(?:(?:user|contact|client|customer|member|my|cio|topic|list|message|marketing|e ?mail|mail) )*(?:subscriptions|subscribed topics|abonnements|newsletters|consents|consentements|optins|opt ins)$)/;
const LAST_STEP = /\.[^.]*$/;

/** Whether a header names messages that somebody has subscribed to, or, as the cells of JSON are called, one of them: `email_preferences.weekly`. */
const stepsToSubscriptions = (header: string): 'all' | 'one' | undefined => {
  for (let path = header.trim(); path !== ''; path = LAST_STEP.test(path) ? path.replace(LAST_STEP, '') : '')
    if (OF_SUBSCRIPTIONS.test(foldHeader(path))) return path === header.trim() ? 'all' : 'one';
  return undefined;
};

/**
 * What a column doubts whose header names preferences of whatever kind, and whose cells hold an answer for each channel, or for each of the messages that
 * the header says one subscribes to; undefined of any other.
 */
export const readPreferences = (header: string, values: readonly string[]): DoubtfulHeader | undefined => {
  const doubted: DoubtfulHeader = { doubt: CHANNELS, leans: 'topic' };
  if (OF_PREFERENCES.test(foldHeader(header)) && values.some(isOfPairs)) return doubted;
  const names = stepsToSubscriptions(header);
  if (names === 'all') return values.some(holdsAnswers) ? doubted : undefined;
  return names === 'one' && values.some((value) => stanceOf(value).whole) ? doubted : undefined;
};
