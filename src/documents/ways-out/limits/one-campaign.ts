import { lazy } from '../../../model/base/lazy.js';

/**
 * Ways out of one campaign alone, and not of whoever sends it (GDPR 21(3): a refusal holds for all of it). On folded text.
 * @module
 */

const LEAVES =
  /\b(?:desinscri\w*|desabonn\w*|unsubscri\w*|opt(?:ed|ing)?.?outs?|oppos(?:er|ez|e|ition)|refus(?:er|ez)|object|plus (?:recevoir|etre|de|d)|no longer|stop|quitter|leave|abmeld\w*|abbestell\w*|bajas?|cancelar|disiscri\w*|uitschrij\w*|afmeld\w*|nao receber|no recibir|non ricevere)\b/;
const THIS = String.raw`\b(?:cet(?:te)?|ce|this|dieser?|diese[nm]|esta|questa|deze|desta|nesta) (?:\w+ )?(?:(?:e ?mail|mailing|mail) )?`;
const CAMPAIGN = String.raw`(?:campagn[ea]s?|campaigns?|sequences?|cadences?|kampagnen?|sequenz|campanas?|secuencias?|sequenza|campanha|sequencia|reeks)\b`;
const ONE_CAMPAIGN = lazy(() => new RegExp(`${THIS}${CAMPAIGN}`));
/** German and Dutch put the verb behind it. */
const FROM_CAMPAIGN = lazy(() => new RegExp(`\\b(?:von|aus|van|uit) ${THIS}${CAMPAIGN}`));
/** "Unsubscribe from this list" is what tools write of all there is: with "only" it is not. */
const ONE_LIST = lazy(
  () =>
    new RegExp(
      `${THIS}(?:listes?|lists?|newsletters?|lettre|infolettre|serie|series|offres?|offers?|boletin|lista|lijst|nieuwsbrief|topic|thematique|theme)\\b`,
    ),
);
const ALONE = /\b(?:uniquement|seulement|exclusivement|seule|only|nur|solo|solamente|unicamente|soltanto|alleen|enkel|apenas|somente)\b/;
const NOT_ALONE =
  /\b(?:pas|non|not|nicht|no|niet|nao) (?:uniquement|seulement|only|nur|solo|alleen|apenas)\b|\b(?:tous|toutes|all|alle|todos|todas|tutti|tutte|ensemble d[eu]s?|any of) (?:nos|mes|les|vos|our|my|the|unsere|nuestr[ao]s|nostr[ei]|onze|nossas?|e ?mails?|messages?|listes?|lists?|communications?|campaigns?|campagnes?|autres?|other)\b/;

/** Whether a sentence speaks of all that is sent. */
export const leavesAll = (says: string): boolean => NOT_ALONE.test(says);

/** Whether a sentence has somebody leave one campaign, or one list and nothing else. */
export const leavesOneAlone = (says: string): boolean => {
  const leaves = LEAVES.exec(says);
  if (leaves === null || leavesAll(says)) return false;
  const rest = says.slice(leaves.index);
  return ONE_CAMPAIGN().test(rest) || FROM_CAMPAIGN().test(says) || (ALONE.test(rest) && ONE_LIST().test(rest));
};
