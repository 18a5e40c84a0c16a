/**
 * Words of headers by which a consent is lacking: asked for, due, missing, not given. On folded words, in French, English, German, Spanish, Italian
 * and Dutch.
 * @module
 */

/** What somebody gives, and what lists of mailings call it. */
const CONSENT = String.raw`(?:(?:double )?opt ?ins?|optins?|doi|consent(?!ed\b|ire\b|ir\b)\w*|consens\w*|\w*einwilligung\w*|zustimmung\w*|toestemming\w*|akkoord)`;
export const IS_CONSENT = new RegExp(String.raw`\b${CONSENT}\b`);

/** An agreement that is one to other things as often: nothing else may stand in such a header. */
export const AGREEMENTS = /\b(?:accords?|permissions?|permisos?|permess[oi]|erlaubnis|freigabe)\b/;

/** Who is on the list of a newsletter, of which nothing is said but that somebody is not. */
const SUBSCRIBED = String.raw`(?:abonnee?s?|abonniert|abonnent|subscribed|subscriber|suscrit[oa]s?|iscritt[oaie]|geabonneerd|aangemeld)`;

const NOT = String.raw`(?:not|non|pas|nicht|no|never|jamais|nunca|mai|nie|niet|nog niet|noch nicht|aun no|pas encore)`;
const NO = String.raw`(?:no(?! ?\d*$)|without|sans|sin|senza|ohne|zonder|geen|keine?[nrms]?|aucune?|nessun\w?|ningun\w?|pas de|pas d|absence (?:de|d|of)|assenza (?:di|del)|ausencia de)`;
/** Beside a verb these deny an act, as "Non consentire" of Dynamics does, and refuse. */
const NOT_A_VERB = String.raw`(?:non|not|nicht|pas) (?:double )?(?:opt ?ins?|optins?)`;
const OF = String.raw`(?:(?:de|du|des|d|di|del|of|for|fur|l|la|le|the|el|il|a|an|any|email|sms|marketing|valid|valide|written|explicit|explicite|prior|yet|mail|phone|tel|telephone|commercial|newsletter|client|customer) )*`;

/** It is needed, to be got, or to be renewed. */
const NEEDED = String.raw`
    needs?|needed|necessaires?|necesita\w*|necesari\w*|necessari[oa]|notwendig|notig|noetig|benotigt?|benoetigt?|braucht|nodig|requires?|required|requis\w*|requiere\w*|requerid\w*|
    richiest[oa]|exige[es]?|exigid[oa]|erforderlich|obligatoires?|mandatory|verplicht|vereist|obbligatori[oa]|obligatori[oa]|verpflichtend|
    a (?:recueillir|obtenir|demander|redemander|solliciter|renouveler|collecter|completer|valider|confirmer|verifier|reprendre|refaire|signer|faire|mettre a jour|recolter|regulariser|relancer)|
    (?:to|must|should) (?:be )?(?:obtain|collect|request|ask|get|got|gather|renew|confirm|sign|captur|secur|seek|chas|reconfirm|refresh)\w*|
    (?:da|por|para|zu|te) (?:raccogliere|ottenere|chiedere|richiedere|rinnovare|acquisire|confermare|firmare|obtener|pedir|solicitar|recoger|recabar|renovar|confirmar|firmar|einholen|erneuern|erfragen|vragen|verkrijgen)|
    raccogliere|ottenere|acquisire|richiedere|chiedere|obtener|recabar|recoger|pedir|solicitar|einholen|einzuholen|erfragen|anfordern|opvragen|recueillir|obtenir|redemander|demander|
    ^(?:collect|obtain|get|seek|chase|gather|ask|asks|renew|reconfirm|request)(?: for)?|renouvellement|renewals?|renovacion|rinnovo|erneuerung|erneuern|due$|todo|to do|a faire`;

/** Nobody has answered yet. */
const PENDING = String.raw`
    pending|en attente|attente|await\w*|waiting|outstanding|ausstehend\w*|steht aus|aussteht|offen\w*|pendientes?|in attesa|attesa|in sospeso|en espera|wacht\w*|in afwachting|incomplete|unconfirmed|
    in progress|en cours de (?:recueil|demande|collecte|signature)|not yet|noch nicht|pas encore|aun no|todavia no|non ancora|nog niet`;

/** It is not there. */
const MISSING = String.raw`missing|manqu\w*|absente?s?|fehl(?:t|en|end|ende[nrms]?)|mancan(?:te|ti|za)|manca|falta\w*|ausent\w*|assente|ontbre\w*|lacks?|lacking`;

/** Somebody was asked: a request by its name, and what was sent for it. */
const ASKED = String.raw`
    (?:requests?|anfragen?|anforderung|solicitud|richiesta|demandes?|verzoek|relances?) ${OF}${CONSENT}|${CONSENT} ${OF}(?:requests?|anfrage|reminders?|relance)(?: (?:sent|date|datum|at|on|pending|status|envoyee?|le))*$|
    ${CONSENT} ${OF}(?:(?:was|is|has|been|est|ete|a|wurde|e|stato|fue|sido|ist) )*(?:requested|asked|sent|demandee?s?|redemandee?s?|sollicitee?s?|envoyee?s?|angefragt|angefordert|gesendet|versendet|versandt|verschickt|gevraagd|verzonden|verstuurd|gestuurd|solicitad[oa]|pedid[oa]|enviad[oa]|richiest[oa]|chiest[oa]|inviat[oa])|
    (?:requested|asked for|sent|angefragte|angeforderte) ${OF}${CONSENT}|${CONSENT} (?:forms?|emails?|mails?|links?|formulaires?) (?:sent|envoyee?s?|gesendet|versendet|versandt|verschickt|verzonden|verstuurd|enviad[oa]s?|inviat[oa])|(?:envois?|versand|verzending|envio|invio|sending) ${OF}(?:(?:e ?mails?|mails?|courriels?) )?${OF}(?:double opt ?ins?|doi)`;

/** What is done with a consent that is given, and was not. */
const GIVEN = String.raw`given|obtained|collected|received|granted|recorded|provided|signed|captured|confirmed|available|found|recueilli\w*|obtenue?s?|donnee?s?|collectee?s?|recue?s?|fournie?s?|signee?s?|confirmee?s?|accordee?s?|
    erteilt|vorhanden|eingeholt|gegeben|erhalten|vor|bestatigt|otorgad[oa]|obtenid[oa]|recogid[oa]|dad[oa]|prestad[oa]|firmad[oa]|raccolt[oa]|ottenut[oa]|dat[oa]|fornit[oa]|concess[oa]|prestat[oa]|acquisit[oa]|firmat[oa]|gegeven|ontvangen|verkregen`;
/** Those who gave none. */
const CONSENTED = String.raw`consented|opted in|consenti|consentido|eingewilligt|zugestimmt|acconsentito`;

const joined = (words: string): string => words.replace(/\n */g, '');
const whole = (words: string): RegExp => new RegExp(String.raw`\b(?:${joined(words)})\b`.replace(String.raw`\b(?:^`, '(?:^'));

/** Words beside a consent by which there is none, or not yet. */
export const LACKS_CONSENT = new RegExp([NEEDED, PENDING, MISSING, ASKED].map((words) => whole(words).source).join('|'));
/** A consent that is denied, by what stands before it or behind; of a subscription too. */
export const DENIES_CONSENT = whole(
  `${NO} ${OF}${CONSENT}|${NOT_A_VERB}|${NOT} (?:\\w+ ){0,2}(?:${GIVEN})|${NOT} (?:\\w+ ){0,2}(?:${CONSENTED})`,
);
export const NOT_SUBSCRIBED = whole(
  `(?:non|not|pas|nicht|no|niet|never|jamais) (?:(?:est|is|ist|esta|e|a|been|etre|encore|yet) ){0,2}${SUBSCRIBED}`,
);
/** What would be lacking is not: "Consent not required". */
export const NOT_LACKING = new RegExp(
  `\\b(?:${NOT}|${NO}) ${OF}(?:(?:is|est|ist|e|es|a) )?(?:${CONSENT} )?(?:${joined(String.raw`needed|necessaires?|necesari\w*|necessari[oa]|notig|erforderlich|nodig|required|requis\w*|requerid\w*|richiest[oa]|obligatoires?|mandatory|pending|missing|manqu\w*|ausstehend\w*|pendientes?`)})\\b`,
);

/** Data are collected and stored, by leave: "Consent to collect data" asks for one. */
export const OF_DATA = /\b(?:data|donnees|daten|datos|dati|gegevens|cookies?)\b/;
