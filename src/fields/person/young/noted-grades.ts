import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Years of a school as a note tells them: "en 3e", "1ère STMG", "Schülerin 10. Klasse", "terza media".
 * @module
 */

const PUPIL_IN =
  '(?:(?:il|elle|est|actuellement|encore|toujours|eleve|jeune|en|de|classe|niveau|college|lycee|au|entre|rentre|passe|va|entrer|rentrer|passer|souhaite|bac pro|bac techno) )*';
const SERIES =
  '(?:stmg|sti2d|st2s|stl|std2a|sthr|stav|generale|gt|techno(?:logique)?|pro(?:fessionnelle)?|agricole|europeenne|segpa|ulis|prepa (?:metiers|pro)|(?:spe|specialites?|option|section) .{1,40})';
const GROUP = '(?: (?:[a-h]|\\d))?';
const WHEN = '(?: (?:en (?:20\\d\\d|septembre|sept|cours)|a la rentree|cette annee|l an prochain|l annee prochaine))?';
const PLACE = '(?: (?:(?:au|a|en) )?(?:college|lycee|l ecole)(?: .{1,30})?)?';
/** Said of no other thing than a school. */
const SURE = [
  `${PUPIL_IN}(?:1 ?e?re|premiere|2 ?nde|2 ?de|seconde|[3-6](?:e|eme)) ${SERIES}${PLACE}${WHEN}`,
  `${PUPIL_IN}(?:college|lycee) (?:[3-6](?:e|eme)|seconde|2nde|1e?re|premiere)`,
  '(?:(?:he|she|is|a|an|state|private) )*(?:(?:(?:primary|secondary|high|middle|elementary|grammar) )?school (?:pupil|student|kid|child)|high schooler|middle schooler|sixth form(?:er)?(?: student)?|(?:[3-9]|1[0-2])th grader?|gcse (?:student|pupil)|in (?:year|yr|grade) (?:[1-9]|1[0-3]))',
  '(?:(?:he|she|is|a|in) )*(?:year|yr) (?:[1-9]|1[0-3]) (?:pupil|student)(?: .*)?',
  '(?:(?:er|sie|ist|eine?|geht|noch|besucht|in|der|die) )*(?:(?:real|haupt|mittel|grund|gymnasial|gesamt|oberstufen)?schuler(?:in)?|gymnasiast(?:in)?)(?: (?:in |der |die )*(?:[1-9]|1[0-3]) ?(?:[a-f]|klasse))?',
  '(?:(?:er|sie|ist|geht|noch|besucht|in|der|die) )*(?:[3-9]|1[0-3]) klasse(?: (?:gymnasium|realschule|hauptschule|gesamtschule|mittelschule|oberschule))?|(?:(?:er|sie) )?(?:geht |noch |besucht )+(?:in )?(?:der |die )?(?:[1-9]|1[0-3]) ?[a-f]?',
  '(?:(?:alumn[oa]|estudiante|va|a|cursa|en|hace|estudia|esta|de|la) )*(?:[1-4] ?o? (?:de )?(?:la )?eso|[12] ?o? (?:de )?(?:bach|bachillerato|bto)|[1-6] ?o? (?:de )?primaria)',
  '(?:(?:alumn[oa]|estudiante|va|cursa|hace|estudia) )+(?:a |de |en |la )*(?:bachillerato|eso|primaria|instituto)',
  '(?:(?:frequenta|fa|va|in|la|alla|studente|studentessa|alunn[oa]|di) )*(?:prima|seconda|terza|quarta|quinta|[1-5] ?a?) (?:media|elementare|superiore|liceo(?: \\w+)?|ginnasio)',
  '(?:(?:zit|hij|zij|in|leerling|nu|nog) )*(?:[1-6] ?(?:e )?(?:havo|vwo|vmbo|mavo)|(?:havo|vwo|vmbo|mavo) [1-6]|brugklas(?:ser)?|[1-6] ?(?:e|de) (?:middelbaar|secundair))',
  '(?:(?:e|alun[oa]|estudante|frequenta|anda) )+(?:do |de |no |o )*(?:[5-9]|1[0-2]) ?o? ano',
  `(?:college|lycee) (?:ulis|segpa)|(?:ulis|segpa|mfr) (?:college|[3-6](?: ?e|eme)|seconde|troisieme|quatrieme)|(?:3 ?e|3eme) prepa metiers|(?:eleve|en|classe(?: de)?) segpa|(?:(?:il|elle) )?redouble (?:sa |la )?(?:[3-6] ?(?:e|eme)|seconde|premiere|terminale|troisieme|quatrieme)`,
].join('|');
const IS_SURE = prefiltered(`^(?:${SURE})$`);
/** A rank, a floor or a district as well: where nothing else is said it is to be checked. */
const ALONE = new RegExp(
  `^${PUPIL_IN}(?:[3-6](?:e|eme)${GROUP}|sixieme|cinquieme|quatrieme|troisieme|(?:seconde|premiere)(?: [a-h\\d])?|2nde(?: [a-h\\d])?|2de|1e?re(?: [a-h\\d])?|cm[12])(?: (?:ou )?(?:[3-6](?:e|eme)|2nde|1e?re|tle|terminale))?${PLACE}${WHEN}$`,
);
/** What comes behind the last year of a college, for whoever is in it: "post-3e", "CAP après la 3e", "orientation fin de 3ème". */
const BEHIND = prefiltered(
  /^(?:(?:cap|bac pro|bep|formation|apprentissage|orientation|stage|entree|choix|recherche|projet|alternance|voeux) )*(?:post|apres|apres la|apres sa|(?:en )?fin de(?: la)?|(?:en )?sortie de(?: la)?|sort de) (?:[3-4] ?(?:e|eme)|troisieme|quatrieme|college)$|^(?:segpa|prepa metiers)$/,
);
/** Who is said to be in one behind other words: "JPO : venue avec ses parents, elle est en 1ère". */
const SAID_OF_SOMEBODY = /^(?:il|elle|eleve|actuellement) (?:est )?(?:en )?/;
/** What is counted: "1ère, 2ème et 3ème relances". */
const COUNTED =
  /(?:^| )(?:relances?|etages?|arr(?:ondissements?)?|commandes?|appels?|mains?|tentatives?|messages?|mails?|courriers?|visites?|annees?|rangs?|places?|positions?|editions?|rappels?|rdv|rendez vous|contacts?|achats?|inscriptions?|dons?|participations?|paris|lyon|marseille|batiment|bat|porte|1er|[127-9]eme|2e|[7-9]e|minutes?|choix)(?: |$)/;

/**
 * Whether a note begins with the year of a school, or is one.
 * @param parts of the note, as `partsOfNote` gives them
 * @param isOfFirms whether the file is one of companies, where a bare rank is that of a visit or of a floor
 */
export const saysGrade = (parts: readonly string[], isOfFirms = false): boolean => {
  const [head = '', next = ''] = parts;
  // "Collège, 4e", "classe : 3ème".
  const first = /^(?:college|lycee|classe|niveau|scolarite|actuellement)$/.test(head) ? `${head} ${next}`.trim() : head;
  if (IS_SURE.test(first) || parts.slice(1).some((part) => SAID_OF_SOMEBODY.test(part) && IS_SURE.test(part))) return true;
  if (isOfFirms || COUNTED.test(parts.join(' '))) return false;
  return ALONE.test(first) || BEHIND.test(first) || parts.slice(1).some((part) => SAID_OF_SOMEBODY.test(part) && ALONE.test(part));
};
