import type { Channel } from '../../../../model/contact/channel.js';
import { CHANNELS } from '../../../../model/contact/channel.js';
import { channelsIn } from '../../../answers/channel-names.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Notes that put a consent in doubt: it was given by mistake ("case cochée par erreur"), never ("n'a jamais donné son accord"), for something else
 * ("uniquement pour rappel de contrôle technique"), or not for one channel ("ok mail / ko sms"). On folded words (`plainWords`).
 * @module
 */

const BY_MISTAKE =
  /\bcoche\w* (?:\w+ ){0,2}(?:par (?:erreur|megarde|inadvertance|accident)|sans (?:le )?(?:savoir|vouloir)|a son insu)\b|\b(?:box|checkbox) (?:was )?(?:ticked|checked) (?:\w+ )?(?:by mistake|in error)\b|\b(?:ticked|opted in|signed up|subscribed) (?:\w+ ){0,2}(?:by mistake|in error|by accident)\b/;
const NEVER_GIVEN =
  /\bn (?:a|ai|avait|avoir|aurait) (?:jamais|pas) (?:donne|accorde) (?:(?:son|l|d|aucun) )?(?:accord|consentement|autorisation)\b|\bn (?:a|ai|avait|avoir|aurait) (?:jamais|pas|rien) (?:consenti|coche)\b|\bconteste (?:\w+ )?(?:accord|consentement|inscription|opt ?in)\b|\bnever (?:gave|given) (?:\w+ )?(?:consent|permission)\b|\bnever (?:opted in|consented|signed up)\b/;
const FOR_SOMETHING_ELSE =
  /^(?:\w+ ){0,3}(?:uniquement|seulement|exclusivement|que) pour (?:(?:les?|la|l|ses|son|des) )?(?:rappels?|suivi|sav|livraisons?|facturation|factures?|commandes?|controle technique|entretien|garantie)\b/;
const WHEN_OR_WHY = /\b(?:interesse\w*|dispo\w*|rappeler|appeler|client\w*|vient|viennent|ouvert\w*|passe\w*|devis)\b/;

const YES: ReadonlySet<string> = new Set(['ok', 'oui']);
const NO: ReadonlySet<string> = new Set(['ko', 'nok']);
const BETWEEN: ReadonlySet<string> = new Set(['et', 'mais', 'par', 'pour', 'e', 'and', 'but']);

/** The channels that a note answers with KO, which has no other words than channels and such answers; none of any other note. */
export const channelsAnsweredKo = (words: string): readonly Channel[] => {
  const all = words.split(' ');
  if (all.length > 12 || !all.some((word) => NO.has(word))) return [];
  const isBefore = YES.has(all[0] as string) || NO.has(all[0] as string);
  const refused = new Set<Channel>();
  let [state, waiting]: [string, Channel[]] = ['', []];
  for (const word of all) {
    if (BETWEEN.has(word)) continue;
    const isAnswer = YES.has(word) || NO.has(word);
    const named = isAnswer ? [] : channelsIn(word);
    if (!isAnswer && named.length === 0) return [];
    if (!isAnswer) waiting.push(...named);
    if (isAnswer) state = word;
    if (NO.has(state) && isAnswer !== isBefore) for (const channel of waiting) refused.add(channel);
    if (isAnswer !== isBefore) waiting = [];
  }
  return CHANNELS.filter((channel) => refused.has(channel));
};

/** By what these texts are known before they are read. */
export const UNSURE_STEMS: readonly string[] =
  'coche_ cochee coche erreur megarde conteste accord_ consent autorisat by_mistake in_error by_accident opted_in signed_up _pour_ _ko_ _nok_'
    .split(' ')
    .map(squeeze);

/** Whether words put a consent in doubt. */
export const doubtsConsent = (words: string): boolean =>
  BY_MISTAKE.test(words) ||
  NEVER_GIVEN.test(words) ||
  (FOR_SOMETHING_ELSE.test(words) && !WHEN_OR_WHY.test(words)) ||
  channelsAnsweredKo(words).length > 0;
