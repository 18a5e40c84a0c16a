import type { Channel } from '../../../../model/contact/channel.js';
import { CHANNELS } from '../../../../model/contact/channel.js';
import { channelsIn } from '../../../answers/channel-names.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { DENIED_STEMS, deniesRequest } from '../calls/denied-requests.js';
import { UNASKED_STEMS, wasNeverAsked } from '../calls/unasked-consents.js';
import { isKeptForOthers, KEPT_STEMS } from '../lacking/kept-for-others.js';
import { isOnlyThrough, ONLY_THROUGH_STEMS } from '../lacking/only-through.js';
import { isConsentOpen, OPEN_CONSENT_STEMS } from '../lacking/open-consents.js';
import { isForServiceOnly, SERVICE_STEMS } from '../words/service-only.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Notes that put a consent in doubt: it was given by mistake ("case cochée par erreur"), never ("n'a jamais donné son accord"), for something else
 * ("uniquement pour rappel de contrôle technique"), or not for one channel ("ok mail / ko sms"). On folded words (`plainWords`).
 * @module
 */

const BY_MISTAKE = prefiltered(
  /\bcoche\w* (?:\w+ ){0,2}(?:par (?:erreur|megarde|inadvertance|accident)|sans (?:le )?(?:savoir|vouloir)|a son insu)\b|\b(?:box|checkbox) (?:was )?(?:ticked|checked) (?:\w+ )?(?:by mistake|in error)\b|\b(?:ticked|opted in|signed up|subscribed) (?:\w+ ){0,2}(?:by mistake|in error|by accident)\b/,
);
const NEVER_GIVEN = prefiltered(
  /\bn (?:a|ai|avait|avoir|aurait) (?:jamais|pas) (?:donne|accorde) (?:(?:son|l|d|aucun) )?(?:accord|consentement|autorisation)\b|\bn (?:a|ai|avait|avoir|aurait) (?:jamais|pas|rien) (?:consenti|coche)\b|\bconteste (?:\w+ )?(?:accord|consentement|inscription|opt ?in)\b|\bnever (?:gave|given) (?:\w+ )?(?:consent|permission)\b|\bnever (?:opted in|consented|signed up)\b/,
);
/** What was agreed to, or is not: what one is reached by, and the use of data. */
const CONTACTING =
  '(?:(?:e ?)?mails?|emailings?|mailings?|newsletters?|sms|textos?|texts?|appels?|calls?|tel\\w*|phone|demarch\\w*|prospection|contacts?|contacte\\w*|contacted|contactar|contattat\\w*|sollicit\\w*|pubs?|publicite?s?|offres|coms?|communications?|marketing|werbung|anrufe?n?|correos?|llamadas|publicidad|chiamate|pubblicita|reclame|rgpd|gdpr|dsgvo|avg|privacy|consent\\w*|optin|opt in|traitement|processing|appele\\w*|rappele\\w*|called|emailed|gebeld|gemaild)';
const FOR =
  '(?:(?:pour|par|sur|de|d|des|du|a|au|aux|avec|les?|la|l|nos|que|qu|on|etre|recevoir|nous|concernant|with|for|to|by|about|the|our|be|being|receive|receiving|get|getting|mit|fur|per|con|por|para|recibir|las?|los|el|ricevere|essere|le|i|il|met|om|te|voor|onze|ontvangen|worden|utilise|ses) ){0,5}';
/** It was agreed to, and is no more: at the end of a note, or of contacting. */
const NO_MORE =
  '(?:n (?:est|etait|etaient|sont|suis|sommes) plus d accord|no longer (?:agrees?|agreed|happy to be contacted|ok|okay|in agreement)|(?:ist|sind|bin|war) nicht (?:mehr|langer) einverstanden|ya no (?:esta|estoy|estan|estaba) (?:mas )?de acuerdo|non (?:e|sono|era|siamo) piu d accordo|(?:niet|is niet|gaat niet) (?:meer|langer) (?:akkoord|mee eens)|ja nao (?:esta de acordo|concorda)|(?:samtycker|godkanner) (?:inte|ej) langre|samtykker ikke (?:lenger|laengere)|nie zgadza sie juz|juz sie nie zgadza)';
/** What somebody agreed to and does no more, which is how a consent ends. */
export const NO_LONGER_AGREES = prefiltered(`\\b${NO_MORE}(?:$| ${FOR}${CONTACTING}\\b)`);
/** The same of a consent that was not given, by words of other agreements too; and of whoever has thought again. */
const NOT_AGREED = prefiltered(
  `^(?:(?:client\\w*|il|elle|en|est|prospect|m|mme|kunde|klant|he|she|they) ){0,3}(?:desaccords?|disagrees?|disagreed|(?:no|non) (?:e |esta |estan |estoy |sono )?(?:de |d )acc?[ou]e?rdo|(?:niet|gaat niet) akkoord|nao concorda|no estan? conforme)(?:$| ${FOR}${CONTACTING}\\b)`,
);
const NOT_GIVEN = prefiltered(
  /\b(?:accords?|autorisations?|consentements?) (?:\w+ )?(?:non|pas|jamais) (?:ete )?(?:donnee?s?|accordee?s?|recueillie?s?|obtenue?s?|fournie?s?)\b|\b(?:n a|n ai|n ont|a|ont|n avait) (?:pas|jamais|plus) (?:souhaite|voulu|desire|accepte de|tenu a) (?:nous |me )?(?:laisser |donner |accorder |signer |confirmer |renouveler )?(?:son |leur |l |d |un |cet |le )?(?:accord|consentement|autorisation)\b|\b(?:einwilligung|zustimmung|einverstandnis\w*) (?:\w+ )?(?:nicht|nie) (?:\w+ )?(?:erteilt|gegeben|vorhanden|eingeholt|unterschrieben)\b|\b(?:toestemming|akkoord) (?:\w+ )?(?:niet|nooit) (?:\w+ )?(?:gegeven|verkregen|verleend)\b|\b(?:permission|consent) (?:was |is )?(?:never|not) (?:been )?(?:given|granted|obtained|collected)\b/,
);
/** The same in Dutch and Portuguese, in their own order: "nooit toestemming voor gegeven". */
const NEVER_IN_OTHERS = prefiltered(
  /\b(?:nooit|geen|niet) (?:\w+ )?(?:toestemming|akkoord) (?:(?:hier|daar|er)?(?:voor|toe|mee) )?(?:gegeven|verleend)\b|\b(?:nunca|nao) (?:dei|deu|demos|deram) (?:\w+ )?(?:consentimento|autorizacao)\b|\b(?:nunca|no) (?:he|ha|hemos|han|di|dio|dimos) (?:dado )?(?:\w+ )?(?:consentimiento|autorizacion|permiso)\b|\bnon ho mai dato (?:\w+ )?(?:consenso|autorizzazione)\b|\bmai dato (?:il |alcun )?consenso\b|\bnie (?:\w+ )?(?:einwilligung|zustimmung|einverstandnis) (?:\w+ )?(?:gegeben|erteilt)\b/,
);
const THOUGHT_AGAIN = prefiltered(
  `^(?:(?:il|elle|ils|elles|client\\w*|contact|m|mr|mme|he|she|they|customer|kunde|kundin|er|sie|el|ella|lui|lei|klant|hij|zij|finalement|but|mais) ){0,3}(?:(?:a|ont|ai|avait) change d avis|(?:has |have )?changed (?:his|her|their|my|its) minds?|(?:hat|haben) es sich anders uberlegt|ha cambiado de (?:opinion|idea|parecer)|ha cambiato idea|(?:heeft|hebben) zich bedacht|mudou de (?:ideia|opiniao))(?:$| ${FOR}${CONTACTING}\\b)`,
);
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
export const UNSURE_STEMS: readonly string[] = [
  ...'coche_ cochee coche erreur megarde conteste accord_ consent autorisat by_mistake in_error by_accident opted_in signed_up _pour_ _ko_ _nok_ _d_acord desacord disagre no_longer einverst de_acuerd acuerdo d_acordo akord mee_eens de_acordo concord samtyck samtyk godkan zgadza conforme change_d_avis changed_ anders_uberl cambiado cambiato bedacht mudou zustimm toestem permision'
    .split(' ')
    .map(squeeze),
  ...SERVICE_STEMS,
  ...DENIED_STEMS,
  ...UNASKED_STEMS,
  ...[...OPEN_CONSENT_STEMS, ...KEPT_STEMS, ...ONLY_THROUGH_STEMS].map(squeeze),
];

/** Whether words put a consent in doubt. */
export const doubtsConsent = (words: string): boolean =>
  BY_MISTAKE.test(words) ||
  NEVER_GIVEN.test(words) ||
  deniesRequest(words) ||
  wasNeverAsked(words) ||
  isConsentOpen(words) ||
  isKeptForOthers(words) ||
  isOnlyThrough(words) ||
  NOT_AGREED.test(words) ||
  NOT_GIVEN.test(words) ||
  NEVER_IN_OTHERS.test(words) ||
  THOUGHT_AGAIN.test(words) ||
  isForServiceOnly(words) ||
  (FOR_SOMETHING_ELSE.test(words) && !WHEN_OR_WHY.test(words)) ||
  channelsAnsweredKo(words).length > 0;
