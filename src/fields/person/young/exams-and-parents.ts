import type { Day } from '../../../model/contact/values.js';
import { datePartsOf } from '../../date/calendar.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Notes by which somebody is at school or in the care of their parents: the exam that is still to come ("bac 2029", "passe le brevet"), and parents who are to
 * be asked in their place ("parents : non", "passer par les parents").
 * @module
 */

/** At the end of school. "Bac +5" and a patent ("brevet déposé") are none. */
const EXAM = prefiltered(
  /^(?:(?:il|elle|client|passe|passera|aura|obtiendra|prepare|vise|objectif|futur|future|promo|session|candidate?|eleve|macht|makes?|takes?|taking|hace|fa|le|son|du|au|das|sein|ihr|la|el|en|year of) )*(?:bac|baccalaureat|brevet|dnb|abi|abitur|matura|maturita|selectividad|ebau|a levels?|gcses?|high school graduation|graduates high school)(?: (?:general|techno\w*|pro|prevue?|session|stmg|s|es|l|en|pour|de|juin|june|juni|giugno|im|in|nel|for))* (20\d\d)(?: .{0,30})?$/,
);
const MONTH_OF_EXAMS = 6;
const AT_SCHOOL = prefiltered(
  [
    '^(?:(?:il|elle) )?(?:passe|prepare|revise|va passer|passera|va preparer|redoit passer|repasse) (?:le |son |leur )(?:brevet|dnb)(?: (?:des colleges|cette annee|en juin|l an prochain|l annee prochaine|en fin d annee))?$',
    '^(?:le )?brevet des colleges (?:en juin|cette annee|l an prochain)',
    '^(?:(?:il|elle) )?(?:(?:passe|prepare|va passer|passera) )?(?:le |son |du )?bac (?:de )?francais(?: (?:en juin|cette annee|l an prochain|a venir))?$',
    '^(?:(?:he|she|is|currently|still) )*(?:taking|sitting|doing|studying for|revising for|preparing) (?:(?:her|his|their|for) )*(?:gcses?|a levels?)',
    '^(?:gcses?|a levels?) (?:next|this) (?:year|summer|june|may)',
    '^(?:(?:er|sie) )?(?:macht|schreibt) (?:(?:gerade|bald|nachstes jahr|dieses jahr) )*(?:(?:das|sein|ihr) )?(?:abi|abitur)(?: (?:nachstes jahr|dieses jahr|gerade|bald))?$',
  ].join('|'),
);

const PARENTS = '(?:parents?|pere|mere|papa|maman)';
const BY_PARENTS = prefiltered(
  [
    '^(?:il faut |faut |merci de |toujours |plutot )?(?:passer|voir|traiter) (?:par|avec) (?:les|ses) parents(?: (?:uniquement|d abord|svp|directement))?$',
    `^(?:(?:il faut|faut|merci de|svp|plutot|recontacter|mais) )*(?:re)?(?:contacter|appeler|joindre|rappeler|ecrire) (?:plutot )?(?:aux? |a )?(?:(?:les|ses) parents|(?:sa|son) (?:pere|mere|papa|maman)|(?:la|le) (?:pere|mere|papa|maman) (?:plutot|uniquement|directement|a la place))`,
    '^ne (?:pas|plus|jamais) (?:r?appeler|contacter|joindre) l (?:eleve|enfant|adolescente?|ado)',
    '^(?:please )?(?:contact|call|e ?mail|ask|go through|speak to|write to) (?:only )?(?:the |his |her |their )?(?:parents|mum|mom|dad|mother|father)(?: (?:instead|only|first|please))*$',
    '^(?:(?:bitte|nur|lieber) )*(?:die )?eltern (?:kontaktieren|anrufen|fragen|ansprechen)$|^(?:nur )?uber die eltern$|^eltern (?:nein|dagegen|wollen nicht|nicht einverstanden)',
    '^(?:contactar|hablar|llamar|consultar) (?:con |a )?(?:los|sus) padres$|^(?:sentire|contattare|chiamare|parlare con|passare dai) i? ?genitori$|^(?:via )?(?:de )?ouders (?:bellen|contacteren|vragen|mailen)$|^via (?:de )?ouders$',
    '^parents (?:say|said|says) no$|^(?:los )?padres (?:no|dicen que no)$|^genitori (?:no|contrari)$|^ouders (?:nee|niet akkoord)$',
  ].join('|'),
);
const PARENT =
  '(?:mere|pere|maman|papa|parents|mother|father|mum|mom|dad|mama|mutter|vater|eltern|madre|padre|padres|mamma|genitori|moeder|vader|ouders|mae|pai|pais)';
const THEIRS =
  '(?:(?:est|is|ist|es|e|celui|celle|de|du|des|d|la|le|les|l|sa|son|ses|der|vom|von|den|seine[rn]?|ihre[rn]?|van|zijn|haar|del|della|dei|los|el|su|sus|il|of|the|his|her|their) ){0,4}';
const NUMBER =
  '(?:(?:tel|telephone|portable|mobile|numero|num|gsm|phone|number|telefon|telefono|telefoon|handy|movil|cellulare|mail|e ?mail|email|correo|adresse|adresse mail|(?:telefon|handy)?nummer|mailadresse|emailadres|numero de (?:tel|telephone|telefono)) )';
const PAYS = '(?:paie|paye|paient|payent|regle|reglent|pays?|zahlt|zahlen|bezahlt|bezahlen|pagan?|pagano|betaalt|betalen)';
const ITS = '(?:(?:la|le|les|sa|son|ses|the|his|her|their|die|der|seine|ihre|de|zijn|haar|il|i|el|los|su|sus|os|a|o) )?';
/** Whose parents are reached, or pay, in their place. */
const OF_PARENTS = prefiltered(
  [
    `^(?:(?:c est|c|it s|it is|this is|das ist|es|e) )?(?:(?:le|la|l|the|die|el|il|de|het) )?${NUMBER}${THEIRS}${PARENT}$`,
    `^(?:(?:it s|it is|this is|his|her|their|the|use) ){0,2}(?:mum|mom|dad|mother|father|parents)(?: s)? (?:(?:e ?)?mail|phone|mobile|cell|tel|number)(?: number| address)?$`,
    `^${ITS}${PARENT} ${PAYS}(?: tout| everything| alles| todo| tutto)?$|^pagan?(?:no)? ${ITS}${PARENT}$`,
    '^(?:payee?|reglee?|financee?|paid|bezahlt|pagad[oa]|pagat[oa]|betaald) (?:par|by|von|por|da|dai|door) (?:(?:les|ses|the|his|her|their|den|los|sus|i|de) )?(?:parents|eltern|padres|genitori|ouders)$',
  ].join('|'),
);
/** What only somebody under age learns to drive by. */
const DRIVES = prefiltered(
  /^(?:(?:eleve|permis(?: b)?|en|formule|forfait|formation|inscrite?|candidate?|cours|mode|macht|fuhrerschein|in|livret) )*(?:aac|apprentissage anticipe(?: de la conduite)?|conduite accompagnee|bf ?17|begleitetes? fahren|(?:fuhrerschein|autofahren) (?:mit|ab) 17|guida accompagnata)(?: (?:mit 17|ab 17|en cours|commencee?|prevue?|depuis|rdv|debut|\d).*)?$/,
);
/** Whether a part of a note says that somebody learns to drive as those under age do. */
export const learnsToDrive = (parts: readonly string[]): boolean => parts.some((part) => DRIVES.test(part));
/** What a form or a list asked, and its answer behind the sign. */
const ASKED = new RegExp(
  `^(?:(?:avis|accord|autorisation|reponse|ok) (?:des |du |de la )?)?(?:les |ses )?${PARENTS}$|^eltern$|^ouders$|^padres$|^genitori$`,
);
const NO = /^(?:non|no|nein|nee|refus|pas ok|contre|defavorables?)$/;
const TOGETHER = /^(?:(?:avis|accord) )?(?:les |ses )?parents (?:non|contre|defavorables?)$/;

/** Whether a part of a note says so. @param parts as `partsOfNote` gives them */
export const isUnderParents = (parts: readonly string[], today: Day): boolean => {
  const { year, month } = datePartsOf(today);
  return parts.some((part, at) => {
    const exam = Number(EXAM.exec(part)?.[1]);
    if (exam > year || (exam === year && month <= MONTH_OF_EXAMS)) return true;
    if (AT_SCHOOL.test(part) || BY_PARENTS.test(part) || OF_PARENTS.test(part) || TOGETHER.test(part)) return true;
    return at > 0 && NO.test(part) && ASKED.test(parts[at - 1] as string);
  });
};
