import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that a consent is still to be asked for, that nobody knows of one, or that it was answered with a no: "en attente de consentement", "consent unclear",
 * "a coché non", "privacy non firmata". On folded words (`plainWords`).
 * @module
 */

const CONSENT =
  '(?:(?:double )?opt ?ins?|consents?|consentements?|einwilligung\\w*|zustimmung|einverstandnis\\w*|toestemming|consentimientos?|consensi|consenso|consentimento)';
const LAW = '(?:rgpd|gdpr|dsgvo|avg|lopd|privacy|datenschutz\\w*)';
const OF =
  '(?:(?:de|du|d|des|le|la|l|les|un|une|the|a|an|his|her|their|son|sa|for|on|del|della|di|il|el|die|der|das|auf|ihre|seine|op|zijn|haar|o|do|da) ){0,3}';
/** Behind it, nothing else than how and of whom. */
const REST =
  '(?: (?:client\\w*|customer|contact|svp|encore|toujours|still|yet|noch|from (?:her|him|them|client|customer)|(?:par |by |per |via |pour |for |fur )?(?:e ?mails?|mails?|sms|tel\\w*|phone|newsletters?|marketing|prospection|rgpd|gdpr|dsgvo|ecrite?|written)))*$';
const WAITS =
  '(?:(?:en )?attente|attend|attendre|attendons|manque|relancer pour|pas encore|needs?|requires?|await\\w*|waiting for|pending|get|obtain|to (?:get|obtain)|chase|request|wartet auf|warten auf|warte auf|braucht|benotigt|fehlende|pendiente|esperando|necesita|in attesa|attesa|serve|da chiedere|wacht(?:en)? op|pendente|aguarda\\w*|falta|manca)';
const A_WAY =
  '(?:(?:e ?mails?|mails?|sms|tel\\w*|appels?|phone|calls?|newsletters?|client\\w*|customer|contact|klant|kunde|kundin|il|elle|still|encore|toujours|noch|ancora|todavia|nog|a|ainda|est|is) ){0,3}';
const TO_COME =
  '(?:(?:est |is |ist |e |esta )?(?:encore |still |noch |ancora |todavia |nog |ainda )?(?:en attente|a (?:recueillir|obtenir|demander|confirmer|verifier|renouveler|revoir|refaire|valider|redemander|recuperer)|manquante?s?|incertaine?|pas clair|flou|douteux|inconnue?|perimee?|needed|required|pending|unclear|unknown|unsure|uncertain|doubtful|outstanding|tbc|not (?:received|clear|on file|recorded|found|valid|confirmed)|to be (?:obtained|confirmed|checked)|unklar|fraglich|ausstehend|offen|unbekannt|abgelaufen|einholen|steht (?:noch )?aus|nicht (?:eingegangen|klar|eingeholt)|pendiente|no (?:claro|consta)|dudoso|caducado|por confirmar|mancante|in attesa|non (?:chiaro|ricevuto|pervenuto)|da (?:chiedere|raccogliere|confermare)|scaduto|dubbio|ontbreekt|onduidelijk|onbekend|niet (?:ontvangen|duidelijk)|verlopen|nodig|vragen|em falta|pendente))';
const SIGNED =
  '(?:(?:non|pas|not|un ?|nicht|noch nicht|niet|no|nao) ?(?:signee?s?|signed|rendue?s?|retournee?s?|returned|remplie?s?|unterschrieben|unterzeichnet|ausgefullt|ondertekend|getekend|firmad[oa]s?|firmat[oa]|assinad[oa]))';
const PAPER =
  '(?:bulletins?|formulaires?|documents?|fiches?|papiers?|charte|mention|cases?|forms?|notice|statement|hoja|documento|modulo|informativa|formular|formulier)';
const NOT_SIGNED =
  '(?:n (?:a|ont) pas (?:encore )?(?:signe|rempli|rendu|retourne|renvoye|valide|accepte)|(?:has|have|did) ?n ?o?t (?:yet )?(?:signed?|returned?|filled?)|non ha (?:ancora )?(?:dato|firmato|prestato|fornito|rilasciato|restituito)|no ha (?:dado|firmado|prestado|entregado)|(?:heeft )?niet (?:ondertekend|getekend))';
const TICKED_NO =
  '(?:(?:a|as|ai|avait) coche (?:la case )?(?:non|no)|(?:ticked|checked|selected) (?:the )?no(?: box)?|(?:hat )?(?:nein|das nein) (?:angekreuzt|angehakt)|(?:ha )?(?:marcado|marco) (?:la casilla )?no|(?:ha )?(?:spuntato|barrato|flaggato) (?:il )?no|(?:heeft )?nee (?:aangevinkt|aangekruist)|assinalou nao)';
const NO_BASIS =
  '(?:no|without|sans|pas de|aucune|keine|ohne|sin|ninguna|senza|nessuna|geen|zonder|sem) (?:(?:lawful|legal) basis|base (?:legale|juridique|legal|juridica|giuridica)|rechtsgrundlage|rechtsgrond|grondslag|legitimacion)';
/** A review by whoever looks after the law of data: "before the quote was reviewed" is another. */
const REVIEW =
  '(?:(?:pending|awaiting|waiting (?:for|on)|subject to|under|before|until|after|vor|bis|nach) (?:the |our |a |der |die |zur )?(?:gdpr|privacy|data protection|rgpd|dsgvo|datenschutz) ?(?:review|check|ok|okay|approval|clearance|sign ?off|validation|prufung|freigabe)|(?:en attente|attente|avant|attendre|sous reserve|jusqu a) (?:de |du |d |la |le |l )*(?:validation|verification|controle|accord|feu vert|revue|ok) (?:du |de |la |le )*(?:rgpd|gdpr|cnil|consentement))';

const OPEN = prefiltered(
  [
    `^${A_WAY}${WAITS} ${OF}(?:accords? (?:rgpd|gdpr|opt ?in|marketing|newsletters?|e ?mails?|sms|commercial)|(?:${LAW} )?${CONSENT})${REST}`,
    `^${A_WAY}(?:(?:en )?attente|await\\w*|pending|wartet auf|pendiente|in attesa) ${OF}${LAW}$`,
    `^${A_WAY}(?:(?:${LAW} )?${CONSENT}|accords? (?:rgpd|gdpr|opt ?in|marketing)) ${TO_COME}${REST}`,
    `^${A_WAY}(?:${PAPER} ${OF})?(?:${CONSENT}|${LAW}|rot|right to object)(?: ${PAPER})? ${SIGNED}${REST}`,
    `^(?:a |faire |reste a ){1,2}(?:faire )?(?:signer|remplir|demander|recueillir|obtenir) ${OF}(?:${PAPER} ${OF})?(?:${CONSENT}|${LAW})${REST}`,
    `\\b${NOT_SIGNED} ${OF}(?:${PAPER} ${OF})?(?:${CONSENT}|${LAW}|cnil)\\b`,
    `^(?:no|senza|sans|without|keine?|ohne|geen|zonder|sin|sem) (?:privacy|rgpd|gdpr)$|^(?:no|without|sans|pas d?) ?(?:accord|ok) (?:rgpd|gdpr|privacy)$`,
    `^(?:(?:il|elle|client\\w*|he|she|they|er|sie|kunde|kundin|klant|ha|hat) ){0,2}${TICKED_NO}(?: (?:(?:sur|on|im|auf|au|a|en|in|pour|for|del|sul|op|the|le|la|l|het|dem) )*(?:formulaires?|bulletins?|forms?|formular|formulario|modulo|formulier|newsletters?|consent\\w*|opt ?in|rgpd|gdpr|e ?mails?|sms|offres|marketing))?$`,
    `\\b${NO_BASIS}\\b`,
    `\\b${REVIEW}\\b`,
    `^(?:\\w+ ){0,2}(?:opt ?in|${CONSENT}) (?:0|false|faux|falsch|falso)$`,
  ].join('|'),
);

/** By what these texts are known before they are read, beside those of other consents (`idioms/unsure-consents.ts`). */
export const OPEN_CONSENT_STEMS: readonly string[] =
  'opt_in optin consens consent rgpd _gdpr_ dsgvo _privacy_ datenschutz _lopd_ _rot_ right_to_object coche_non coche_no_ coche_la_case_no ticked_no checked_no selected_no ticked_the_no nein_angek nein_angeh das_nein_ marcado_no marco_no marcado_la marco_la_cas spuntato barrato_ flagato ne_angevinkt ne_angekruist nao_asinalou asinalou_nao lawful_basis legal_basis base_legal base_juridi base_giuridi rechtsgrund rechtsgrond _grondslag legitimacion data_protection_'.split(
    ' ',
  );

/** What each of them holds. */
const MAY_BE =
  /opt ?in|consen|einwillig|zustimm|einverstand|toestem|rgpd|gdpr|dsgvo|\bavg\b|lopd|privacy|datenschutz|\brot\b|right to object|\bn(?:on?|ee|ein|ao)\b|basis|base|rechtsgr|grondslag|legitim|data protection/;
const LONGEST = 90;

/** Whether words say that a consent is still to come, unknown, or a no. */
export const isConsentOpen = (words: string): boolean => words.length <= LONGEST && MAY_BE.test(words) && OPEN.test(words);
