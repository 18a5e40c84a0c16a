import type { Leaning } from '../../../model/contact/contact.js';
import { saysKeptUntil } from './kept-until.js';

/**
 * Headers of days that say from when or until when somebody may be contacted: "Ne pas contacter avant", "Fin de consentement".
 * @module
 */

/** What nobody is to do, or what rests, and then until when; on folded words. */
const BARRED_UNTIL =
  /^(?:date )?(?:a )?(?:(?:ne (?:surtout )?(?:pas|plus) (?:r?e?contact|r?appel|relanc|sollicit|demarch|prospect|ecri|e?mail|derang|joind)\w*|pas (?:de |d )?(?:contact|relance|appel|prospection|sollicitation|email|mail)s?|pas) (?:avant|jusqu)|(?:do not|don t|dont|no) (?:re)?(?:contact|call|calls|e ?mail|approach|chase|disturb|follow up|reach out) (?:before|until|till)|not to be contacted before|(?:snoozed?|(?:on |put )?hold|(?:en |mis en |mise en |is |in |ist )?paus\w*|suspend\w*|suspendu\w*|en (?:veille|sommeil|suspens)|pauze|gepauzeerd|stand ?by|(?:kontakt|werbe|anruf|akquise)(?:sperre|pause)|gesperrt|bloque\w*|bloccat\w*|geblokkeerd|blocked|sospes\w*|opgeschort)(?: (?:d |de |la |des |of |the |del |della |di |der |van )*(?:marketing|prospections?|demarchage|sollicitations?|contacts?|relances?|campagnes?|campaigns?|mailings?|outreach|akquise|werbung|kontakte?|comercial|prospeccion|contactos?|commerciale?|contatt[oi]|prospezione|reclame|acquisitie))? (?:jusqu|until|till|to|bis|hasta|fino|tot)|(?:marketing|prospections?|demarchage|sollicitations?|contacts?|relances?|campagnes?|mailings?|outreach|akquise|werbung|kontakte?|prospeccion|contactos?|contatt[oi]|prospezione|reclame|acquisitie) (?:(?:is|on|in|en|est|mis|mise) )*(?:paus\w*|hold|suspend\w*|sospes\w*|gesperrt|ausgesetzt|bloque\w*|bloccat\w*|blocked|gepauzeerd|opgeschort) (?:jusqu|until|till|to|bis|hasta|fino|tot)|nicht (?:mehr )?(?:kontaktieren|anrufen|anschreiben|ansprechen|anmailen) (?:bis|vor)|no (?:contactar|llamar|molestar|escribir) (?:hasta|antes)|non (?:r?i?contattare|r?i?chiamare|disturbare|scrivere) (?:prima|fino)|niet (?:meer )?(?:bellen|contacteren|mailen|benaderen) (?:voor|tot))\b/;

/** For good, or why. */
const NO_DAY = /\b(?:weiteres|notice|ordre|aviso|avviso|grund|reason|motif|motivo|delivery|livraison)\b/;

/** What somebody gave, on folded words; */
const CONSENT = /\b(?:opt ?ins?|consent\w*|consens\w*|consentim\w*|\w*einwilligung|zustimmung|toestemming)\b/;
/** and until when it holds. */
const ENDS =
  /\b(?:fin|end|ends|ende|fine|einde|expir\w*|echeance|ablauf\w*|lauft ab|scad\w*|caduc\w*|vencim\w*|peremption|verloopt|(?:valable|valid\w?|gultig|geldig|vigente) (?:jusqu|until|till|to|through|bis|hasta|fino|tot)|jusqu|until|validity|validite|validita|validez|validade|gultigkeit\w*|geldigheid\w*|verval\w*|expiracao|prazo)\b|\b(?:(?:bis|hasta|fino(?: al?)?|tot|ate)(?: (?:am|zum|el|il|op|o))?|date to)$/;

/** Which way the days of such a column lean; undefined under another header. @param words folded @param holdsDays whether its cells are mostly days, asked for few */
export const datedLeaning = (words: string, holdsDays: () => boolean): Leaning | undefined => {
  if (BARRED_UNTIL.test(words)) return NO_DAY.test(words) ? undefined : 'before';
  return ((CONSENT.test(words) && ENDS.test(words)) || saysKeptUntil(words)) && holdsDays() ? 'ends' : undefined;
};

/** Until when something holds, without a word of what; on folded words. */
const BARE_END =
  /^(?:(?:date|datum|data|fecha) (?:(?:de|d|di|da|del|of) )?)?(?:(?:fin|end|ende|fine|einde) (?:(?:de|of|der|di|del|van) )?(?:la )?(?:validite|validity|gultigkeit|validita|validez|geldigheid)|(?:valables?|valides?|valid|gultig|geldig|valid[oa]|vigente) (?:jusqu(?: (?:a|au|le))?|until|till|to|thru|through|bis(?: zum)?|hasta(?: el)?|fino(?: al?)?|tot|ate)|validade|expires?(?: (?:on|at|le|el))?|expira(?: (?:el|em))?|expir(?:ation|y|ed)(?: (?:date|on|at))?|expiracion|expiracao|ablauf(?:datum)?|lauft ab(?: am)?|scade(?: il)?|scadenza|caduca(?: el)?|caducidad|vencimiento|vervaldatum|vervalt(?: op)?|verloopt(?: op)?|peremption)$/;

/** Whether folded words of a header say until when something holds, and not what. */
export const isBareEnd = (words: string): boolean => BARE_END.test(words);
