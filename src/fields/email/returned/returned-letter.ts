import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { asMeantInNotes } from '../../text/spell-words.js';
import { BAD_ADDRESS } from './letter-headers-data.js';

/**
 * Letters that came back. The post says NPAI of somebody who does not live at the address any more, and senders of mails say it of mails.
 * @module
 */

const MOST = 300;
const RETURNED = prefiltered(
  /(?<![^ ])(?:npai|n p a i|pnd|plis? (?:non|pas) distribu\w*|plis? (?:refusee?s?|avise et non reclame)|n habite(?:nt)? (?:pas|plus) a (?:l|cette) adresse|(?:courriers?|lettres?|plis?|publipostages?|cartes? de voeux|journa(?:l|ux)|magazines?|revues?) (?:\w+ )?(?:revenue?s?|retournee?s?|en retour|non distribuee?s?|non remise?s?)|inconnue?s? a (?:l|cette|son) adresse(?! (?:e ?)?mail)|(?:boites? aux lettres|bal) (?:condamnee?|introuvable|inexistante|inaccessible|sans nom|arrachee?|pleine de courrier)s?|(?:demenagee?s?|partie?s?) sans (?:laisser|donner) (?:d |son |de nouvelle )?adresse|(?:moved|gone|left) (?:and )?(?:leaving|left|with) no (?:forwarding )?address|unknown at (?:this |that |the )?address|(?:unter|an) (?:dieser|der|angegebener) (?:anschrift|adresse) unbekannt|(?:heft|zeitung|zeitschrift|magazin) (?:\w+ )?(?:zuruck\w*|retour)|verzogen ohne (?:neue )?(?:adresse|anschrift)|desconocid[oa] en (?:la |esta |esa )?direccion|(?:se mudo|mudad[oa]) sin dejar (?:la )?direccion|sconosciut[oa] all indirizzo(?! (?:e ?)?mail)|trasferit[oa] senza lasciare (?:l )?indirizzo|onbekend op (?:dit |het )?adres|verhuisd zonder (?:nieuw )?adres|retours? (?:de |du )?(?:courriers?|publipostages?|plis?)|retours? (?:a |a l |de l )?(?:expediteur|envoyeur)|return(?:ed)? to (?:the )?sender|(?:letters?|mailers?|postcards?|post) (?:\w+ )?(?:came back|returned)|(?:addressee |has )?gone away(?! (?:on|for|until|till|this|with)(?: |$))|(?:brief|post|sendung) (?:kam |ist )?zuruck\w*|(?:unbekannt|unbek) verzogen|empfanger (?:unbekannt|nicht zu ermitteln|verzogen)|annahme verweigert|(?:carta|envio) devuelt[oa]|devuelt[oa] al remitente|(?:lettera|posta) (?:tornata indietro|restituita|respinta)|(?:restituit[oa]|rinviat[oa]|ritorno) al mittente|(?:brief|post) (?:\w+ )?(?:terug|retour)|retour (?:aan )?afzender|onbestelbaar)(?![^ ])/,
);
/** Where somebody lived for a time, or does no more. */
const HOUSE =
  '(?:foyer|chrs|cada|ehpad|maison de retraite|residence|hotel(?: social)?|centre d hebergement|caserne|internat|camping|hostel|shelter|refuge|care home|nursing home|old (?:flat|house)|student (?:hall|flat)|wohnheim|heim|pflegeheim|frauenhaus|pension|albergue|residencia|casa famiglia|rsa|ostello|tehuis|opvang|verzorgingshuis|(?:ancien|ex) (?:domicile|logement|adresse))';
const GONE =
  '(?:parti[es]?|sorti[es]?|n y est plus|left|gone|moved out|moved|ausgezogen|weggezogen|weg|se fue|se ha ido|se marcho|andat[oa] via|trasferit[oa]|vertrokken|verhuisd|weg)';
const LIVES_NO_MORE = prefiltered(
  `(?<![^ ])(?:${HOUSE} ${GONE}$|(?:parti[es]?|sorti[es]?) (?:du|de la|de l|d) ${HOUSE}|n (?:est|habite|vit|reside) plus (?:au|a la|a l|en|dans le|dans la) ${HOUSE}|(?:moved out of|left|no longer (?:lives )?(?:in|at)) the ${HOUSE}|(?:aus dem|nicht mehr im) ${HOUSE}(?: ausgezogen)?|n (?:habite|vit|reside)(?:nt)? plus (?:la|ici|a cet endroit|sur place)(?! (?:bas|semaine|journee|moitie))|no longer (?:lives|resides|living) (?:there|here)|does(?: not|n t) live (?:there|here) any ?more|wohnt (?:dort|hier|da) nicht mehr|wohnt nicht mehr (?:dort|hier|da)|(?:ya )?no vive (?:ahi|alli|aqui|en esa direccion)|non (?:abita|vive) piu (?:li|qui|la)(?! \\S)|woont (?:er|daar|hier) niet meer)(?![^ ])`,
);
const BAD = prefiltered(
  `(?<![^ ])(?:${BAD_ADDRESS})(?![^ ])(?! (?:corrigee?|rectifiee?|mise a jour|modifiee?|nouvelle|corrected|updated|fixed|new|korrigiert|geandert|neue|corregida|actualizada|nueva|corretto|aggiornato|nuovo|gecorrigeerd|aangepast|nieuw))`,
);
/** What else is wrong than where somebody lives: a bill, a parcel, a site. */
const OF_ELSE =
  /(?<![^ ])(?:livraisons?|delivery|liefer\w*|facturation|billing|rechnungs\w*|factur\w*|ip|web|url|site|gps|entrega|consegna|lever\w*|envio|siege|chantier|agence)(?![^ ])/;
const DENIED =
  /(?<![^ ])(?:pas|sans|aucune?|jamais|no|not|never|kein|keine|sin|senza|geen) (?:de |d |un |une )?(?:npai|pnd|retours?|courriers?)(?![^ ])/;
const MAIL = /(?<![^ ])(?:e ?mails?|e?mailings?|mails?|courriels?|bounc\w*|rebonds?|newsletters?|nl)(?![^ ])/;
const LETTER = /(?<![^ ])(?:courriers?|lettres?|plis?|publipostages?|postale?s?|postaux|la poste)(?![^ ])/;
/** The word of the post that senders of mails took over. */
const OF_BOTH = prefiltered(/(?<![\p{L}\p{N}])n\.?p\.?a\.?i\.?(?![\p{L}\p{N}])/giu);

/** Whether a text says that letters to whoever it is about came back, and not that mails did. */
export const saysLetterReturned = (text: string): boolean => {
  if (text === '' || text.length > MOST) return false;
  const words = plainWords(asMeantInNotes(text));
  const isGone = RETURNED.test(words) || LIVES_NO_MORE.test(words) || (BAD.test(words) && !OF_ELSE.test(words));
  return isGone && !DENIED.test(words) && (!MAIL.test(words) || LETTER.test(words));
};

/** Whether a note that says NPAI is of letters: it names them, or names no mails in a file that has postal addresses. */
const isOfPost = (words: string, hasPost: boolean): boolean => LETTER.test(words) || (hasPost && !MAIL.test(words));

/**
 * A text without what it says of letters in words that may be of mails too: NPAI, "unbekannt verzogen", "return to sender".
 * @param hasPost whether its file has postal addresses
 */
export const withoutLetters = (text: string, hasPost: boolean): string => {
  if (/n\.?p\.?a\.?i/i.test(text)) return isOfPost(plainWords(text), hasPost) ? text.replace(OF_BOTH, ' ') : text;
  return hasPost && saysLetterReturned(text) ? plainWords(text).replace(RETURNED, ' ') : text;
};

/** The same of a header: "NPAI" beside a postal address, and no "NPAI e-mail". */
export const isOfLetters = (header: string, hasPost: boolean): boolean => {
  const words = foldHeader(header);
  return /(?<![^ ])npai(?![^ ])/.test(words) && isOfPost(words, hasPost);
};
