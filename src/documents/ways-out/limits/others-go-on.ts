import { prefiltered } from '../../../fields/text/prefilter/prefiltered.js';
import { lazy } from '../../../model/base/lazy.js';

/**
 * A refusal that holds for one company of a group alone, or not for its dealers and partners, in six languages. On folded text.
 * @module
 */

const LEAVING = String.raw`(?:unsubscri\w*|unsubscription|opt(?:ing|ed|s)? ?outs?|desinscri\w*|desabonn\w*|abmeld\w*|abbestell\w*|disiscri\w*|cancellar\w*|cancellazion\w*|bajas?|uitschrij\w*|afmeld\w*|(?:this|ce|the|le) (?:link|lien))`;
/** Of which companies it holds: "gilt nur für", "only applies to". */
const HOLDS_ONLY = lazy(
  () =>
    new RegExp(
      String.raw`\b${LEAVING}\b.{0,40}?\b(?:(?:only|solely) (?:concerns?|applies|apply|covers?|is valid)|(?:concerns?|applies|apply|covers?|is valid) (?:only|solely)|ne (?:concerne|vaut|porte|s applique) (?:que|qu)\b|(?:concerne|vaut|porte|s applique|est valable) (?:uniquement|seulement|exclusivement)|gilt (?:nur|ausschliesslich|lediglich)|vale (?:solo|soltanto|unicamente)|e valida (?:solo|soltanto)|solo (?:es valid\w|vale|afecta|se aplica)|(?:vale|es valid\w) (?:solo|solamente|unicamente)|geldt (?:alleen|enkel|slechts))\b`,
    ),
);
/** The others… */
const OTHERS = String.raw`(?:(?:group|sister|affiliated|associated|partner|parent|other) companies|companies (?:of|in) (?:the|our) group|dealers?|distributors?|resellers?|subsidiar\w+|affiliates?|partners?|sponsors?|filiales?|partenaires?|revendeurs?|distributeurs?|(?:autres )?(?:societes|entites|marques|entreprises) (?:du|de notre|de la) groupe|franchises?|gesellschaften|tochter\w+|partnerunternehmen|konzern\w*|handler|vertriebspartner|(?:societa|aziende) (?:del|partner)|rivenditori|concessionari|(?:empresas|sociedades) (?:del|colaboradoras|asociadas)|distribuidores|socios|bedrijven (?:van|uit|binnen)|dochter\w+|dealerbedrijven)`;
/** …may do what was refused. */
const MAY = String.raw`(?:may|can|could|might|will|continues?|keep|peuvent|pourr\w+|continuer\w*|durfen|konnen|werden|potranno|possono|continueranno|podran|pueden|seguiran|mogen|kunnen|zullen|blijven)`;
const REACH = String.raw`(?:writ\w+|contact\w*|e ?mail\w*|text\w*|call\w*|send\w*|reach\w*|ecri\w+|contacter|solliciter|adresser|envoyer|appeler|schreib\w*|anschreib\w*|kontaktier\w*|informier\w*|scriver\w*|contatt\w*|inviar\w*|escrib\w*|contactar\w*|enviar\w*|schrijv\w*|mailen)`;
const STILL_REACH = lazy(() => new RegExp(String.raw`\b${OTHERS}\b.{0,40}?\b${MAY}\b.{0,40}?\b${REACH}\b`));
/** "…does not stop emails from our dealers." */
const STOPS_NOT = lazy(
  () =>
    new RegExp(
      String.raw`\b${LEAVING}\b.{0,30}?\b(?:(?:does|do|will) not|doesn t|won t|n (?:arrete|empeche)\w* pas) .{0,40}?\b${OTHERS}\b`,
    ),
);
/** We go on ourselves, with what we sell. */
const WE_GO_ON = lazy(() =>
  prefiltered(
    /\b(?:(?:we|you) (?:will|ll|shall) (?:still|continue to|keep(?: on)?) (?:\w+ )?(?:receive|receiving|get|getting|send|sending|be sent|hear|hearing)|(?:vous continuerez a|nous continuerons a|vous recevrez (?:toujours|encore)) (?:\w+ ){0,2}(?:recevoir|envoyer|adresser)?) ?(?:you )?(?:nos|our|des|the) (?:\w+ ){0,2}(?:offers?|offres?|updates?|catalogues?|brochures?|promotions?|promos|newsletters?|news|actualites|nouveautes|deals)\b/,
  ),
);
/** That it is not so; "also" said of whoever stops too. */
const NOT =
  /\b(?:not|never|no longer|won t|nor|ne \w+(?: vous)? (?:pas|plus)|n \w+ (?:pas|plus)|pas|nicht|keine?|non|no|niet|geen|ninguna?|nessun\w*|us|once|if you ask|si vous le (?:souhaitez|demandez)|with your consent|avec votre (?:accord|consentement))\b/;
const REACH_OF_NOT = 30;
const OF_SERVICE =
  /\b(?:orders?|invoices?|factur\w*|commandes?|livraisons?|account|compte|contrat|security|securite|service|bestell\w*|rechnung\w*|ordin[ei]|pedidos?|facturas?)\b/;

/** Whether a sentence leaves others of a group, dealers or partners free to go on, or ourselves with what we sell. */
export const othersGoOn = (says: string): boolean => {
  if (STOPS_NOT().test(says)) return true;
  const found = STILL_REACH().exec(says) ?? WE_GO_ON().exec(says);
  if (found !== null) return !NOT.test(says.slice(found.index, found.index + found[0].length + REACH_OF_NOT)) && !OF_SERVICE.test(says);
  return HOLDS_ONLY().test(says) && !OF_SERVICE.test(says);
};
