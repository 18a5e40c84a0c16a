import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import { memoiseText } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { readRefusal } from '../refusal/read-refusal.js';

/**
 * Refusals that somebody notes beside one person and that are all of a company's: "Société entière : ne plus contacter", "do not contact anyone at
 * this company".
 * @module
 */

/** Longer texts are letters. */
const LONGEST = 300;
/** Where a clause ends. */
const CLAUSE = /[\n;:|!?,.()[\]/]|\s[-–—]\s/;

const NOUN =
  '(?:societe|entreprise|boite|compte|etablissement|organisation|organisme|structure|groupe|cabinet|company|account|organi[sz]ation|business|firm|firma|unternehmen|betrieb|konzern|gesellschaft|empresa|cuenta|sociedad|organizacion|compania|grupo|azienda|societa|impresa|ditta|gruppo)';
const THIS = '(?:cette|ce|cet|this|that|diese[mnrs]?|esta|esa|questa|quest)';
const THE = '(?:la|l|le|the|die|der|das|dem|den|il|el)';
/** Something happened to a company, or it does something else. */
const OF_OTHER_MATTERS =
  /\b(?:demenag\w*|moved|ferme\w*|closed|conges?|vacances|holidays?|umgezogen|urlaub|liquidation|utilise\w*|uses?|quitte\w*|left|verlassen)\b/;

/** "Toute la société", "the whole company". Behind a no, it is not all of it. */
const WHOLE = prefiltered(
  `(?<!\\b(?:pas|not|non|nicht|no|sauf|except|ausser|salvo|tranne) (?:(?:the|die|der|a|in|dans|de|pour|for) )?)\\b(?:toute?s? (?:${THIS}|la|l|le|leur|sa|une) ${NOUN}|(?:(?:la|l|le|${THIS}) )?${NOUN} (?:tout )?(?:entiere?|complete?|enter[ao]|inter[ao]|wide)|l ?ensemble (?:de |du )?(?:(?:la|l|le|${THIS}) )?${NOUN}|(?:whole|entire|complete) ${NOUN}|all of (?:the|this) ${NOUN}|(?:ganzen?|gesamten?|komplette[nr]?) ${NOUN}|tod[ao] (?:la |el |${THIS} )?${NOUN}|tutt[ao] (?:la |l |il |${THIS} )?${NOUN}|l intera ${NOUN})\\b`,
);
/** Everybody there, or nobody. */
const ANYBODY = prefiltered(
  `\\b(?:any ?one|any ?body|no ?body|no one|every ?one|every ?body|all (?:the |other )?(?:contacts|people|staff|employees)|any (?:contact|person)|personne|quiconque|tout le monde|aucune? (?:contact|personne|interlocuteur|interlocutrice|salariee?|collaborateur|employee?)|tous les (?:contacts|salaries|interlocuteurs|collaborateurs|employes)|niemand(?:en|em)?|keinen|alle (?:kontakte|mitarbeiter|personen)|nadie|ningun(?:a persona| contacto| empleado)|todos los (?:contactos|empleados)|nessuno|tutti i (?:contatti|dipendenti)) (?:else |d autre )?(?:(?:at|in|from|of|within|dans|de|chez|au sein de|bei|aus|von|en|di|da|della|dell) )(?:(?:${THIS}|${THE}|leur|their) )?${NOUN}\\b`,
);
/** "Do not email anyone at Acme". */
const ANYBODY_AT = /\b[Aa]ny(?: ?one| ?body) (?:at|from) \p{Lu}/u;
/** The company is what is not to be contacted. */
const VERB =
  '(?:contacter|recontacter|demarcher|solliciter|appeler|relancer|prospecter|contact|call|e ?mail|approach|kontaktieren|anrufen|contactar|llamar|contattare|chiamare|blacklist\\w*|bloquer|block|sperren)';
const STILL = '(?:(?:plus|piu|mas|mehr|any ?more|again|a|con) )?';
const THIS_ONE = prefiltered(
  `\\b${VERB} ${STILL}${THIS} ${NOUN}\\b|^${THIS} ${NOUN} (?:nicht|nie|keinesfalls|bitte nicht)\\b|\\b${VERB} ${STILL}(?:${THE} )?${NOUN}$`,
);
/** The company itself refuses, or is spoken of and nobody else. */
const SUBJECT = prefiltered(
  `^(?:(?:${THIS}|${THE}) )?${NOUN} (?:ne (?:souhaite|veut|desire)|refuse (?:toute?s?|la prospection|les? (?:appel|mail|email|sollicitation|demarchage)|d etre)|s oppose|demande a ne|does not (?:want|wish)|doesn t want|refuses|wants no|objects|opted out|has (?:opted out|unsubscribed|objected)|will keine|mochte (?:nicht|keine)|wunscht keine|no (?:quiere|desea)|non (?:vuole|desidera)|a (?:ne (?:pas|plus|jamais)|blacklister|bloquer)|ne (?:pas|plus|jamais) ${VERB}|do not ${VERB}|nicht mehr ${VERB})\\b`,
);
/** Of a whole company, these refuse, where elsewhere somebody must read what they speak of. */
const BANS = /\b(?:sperr\w*|gesperrt\w*|bloque\w*|block\w*|refuse?\w*|opt out|oppos\w*|bloquear|bloccare|nessuno|niemand\w*)\b/;
/** Whoever is asked in place of the company. */
const INSTEAD =
  /\b(?:mais|but|aber|sondern|pero|sino|plutot|instead|stattdessen|invece|appeler s[ao]n?|ecrire|use|utiliser|seulement|only|nur)\b/;

const isAll = (clause: string): boolean => {
  const words = plainWords(clause);
  return !OF_OTHER_MATTERS.test(words) && (WHOLE.test(words) || ANYBODY.test(words));
};
const isWholeCompany = (text: string): boolean => text.split(CLAUSE).some(isAll) || ANYBODY_AT.test(text);

/** The channels on which a text refuses for all of a company; none where it speaks of one person, or refuses nothing. */
export const refusedForCompany = memoiseText((text: string): readonly Channel[] => {
  if (text.length > LONGEST) return [];
  const clauses = text.split(CLAUSE).map(plainWords);
  const isWhole = isWholeCompany(text);
  const isOne = !INSTEAD.test(plainWords(text)) && clauses.some((words) => THIS_ONE.test(words) || SUBJECT.test(words));
  if (!isWhole && !isOne) return [];
  const { channels } = readRefusal(text);
  if (channels.length > 0) return channels;
  return isWhole && BANS.test(plainWords(text)) ? CHANNELS : [];
});

/** Whether a text speaks of a whole company: under a header of refusals, "toute la société" is enough. */
export const speaksForCompany = (text: string): boolean => text.length <= LONGEST && isWholeCompany(text);
