import { phrases } from './phrases.js';

/**
 * Words of headers for what somebody agrees to or asks to receive, on folded words, in French, English, German, Spanish, Italian and Dutch: advertising,
 * and what is none. `test/fields/columns/agreed-objects.txt` holds the headers that measure them.
 * @module
 */

/** By which somebody agrees, is asked, or asks for something. */
export const LEAVE = phrases(
  String.raw`
    accept\w*|akzept\w*|accett\w*|acept\w*|geaccepteerd|accord|acuerdo|accordo|agree\w*|akkoord|zustimm\w*|zugestimmt|stimm\w*|einverstand\w*|\w*einwillig\w*|willige|eingewilligt|
    consent\w*|consens\w*|consienti\w*|consient\w*|consens|acconsent\w*|autoris\w*|autoriz\w*|authori[sz]\w*|toestemming\w*|permission\w*|permiso|permesso|permett\w*|permet|allow\w*|erlaub\w*|gestatt\w*|
    opt ?ins?|optins?|souhait\w*|desir\w*|voul\w*|veux|aimer\w*|voudrai\w*|wish|want\w*|would like|like to|mochten?|moechten?|wunsch\w*|wollen|will|wil|wilt|willen|wenst?|wensen|wens|zou graag|desea\w*|deseo|quier\w*|
    quisiera|gustaria|desider\w*|vorre\w*|voglio|vuo[il]\w*|approv\w*|approuv\w*|gelesen|lu et|read and|gelezen|leido|letto|darf|durfen|duerfen|mogen|mag|may|can|could|peuvent|pouvons|peut|pueden|puede|podemos|possono|possiamo|puo|yes|aceit\w*|concord\w*|desej[aoe]\w*|quero|quer|gostaria|pretendo|je m inscris|m inscris`,
);

/** Receiving something, or being told. */
export const RECEIVE = phrases(
  String.raw`
    recev\w*|recoi\w*|receive|receiving|get|getting|erhalten|bekommen|zugeschickt|zugesandt|beziehen|recib\w*|ricev\w*|receb\w*|ontvang\w*|zusend\w*|ubersend\w*|auf dem laufenden|toegestuurd|krijgen|informed|informee?s?|informer|informier\w*|informad\w*|informat[oiae]|geinformeerd|
    op de hoogte|tenue? (?:au courant|informee?)|hear|send|sent|envoy\w*|envi(?:ar\w*|en|e|ado|os?)|inviar\w*|invio|zusenden|senden|schicken|sturen|toesturen|contact(?:er|ez|ed|e|ees?|eren|ar|arle|arme)|contattar\w*|contattat[oi]|kontaktier\w*|gecontacteerd|
    e ?mailen|mailen|abonn\w*|subscri\w*|inscri\w*|iscri\w*|suscri\w*|inschrijv\w*`,
);

/** What advertisers send. */
export const ADVERTISING = phrases(
  String.raw`
    \w*news ?letters?|\w*newsletters?|news|nouveautes?|novidades|promocoes|comunicac\w*|auf dem laufenden|infolettres?|lettres? d ?info\w*|nieuwsbrie\w+|nieuws|nieuwtjes|rundbriefe?|rundmails?|boletin\w*|bollettin\w*|bulletins?|e ?marketing|tele ?marketing|\w*marketing\w*|\w*promo\w*|\w*prospe[ckz]\w*|
    pubs?|publicit\w*|publicid\w*|pubblicit\w*|\w*werb(?:ung|e|lich\w*|ezwecken?|emails?|emitteilungen)|werbe\w*|reclame\w*|reklame|advert\w*|ads|commercia(?:l\w*|ux)|commercie\w*|comercial\w*|kommerzi\w*|offres|offers?|ofertas|offerte(?! aan\w*)|angebote|sonderangebote?|
    aanbieding\w*|bons? plans?|deals?|discounts?|remises|reductions|rabatte?|korting\w*|descuentos?|sconti|soldes|acties|informations?|infos?|informacion\w*|informazion\w*|\w*informationen|informatie|actualites?|actus?|novedades|novita|neuigkeiten|neues|
    updates?|noticias|notizie|communications?|comunicacion\w*|comunicazion\w*|communicatie|mitteilungen|mededelingen|invitations?|invitac\w*|invit[oi]|einladung\w*|uitnodiging\w*|mailings?|e ?mailings?|campagn\w*|campaign\w*|campan\w*|kampagn\w*|
    sollicit(?!at|er|eer)\w*|sollicit(?:ation|er)\w*|demarch\w*|alertes?|alerts?|catalog\w*|katalog\w*|vacatures?|stellenangebote|conseils|tips|astuces|magazine|journal|gazette|agenda|
    op de hoogte|in touch|r[ei]contact\w*|ricontatt\w*|fidelite|dons|spenden\w*|appeals?|fund ?rais\w*`,
);

/** What advertisers invite to, and what else is a matter of: a recording, a certificate. */
export const OCCASIONS =
  /\b(?:evenements?|events?|veranstaltung(?:en)?|eventos?|eventi|evenementen|evenement|webinars?|webinaires?|seminaires?|seminars?|seminare|conferences?|salons?|messen?|beurs)\b/;

/** How boxes begin that name what is received and nobody who asks. */
export const BEGINS_TO_RECEIVE = /^(?:receive|recevoir|recibir|ricevere|etre informee?|be informed|stay informed|rester informee?) /;

/** Whether we may, as Dutch asks it. */
export const MAY_WE_IN_DUTCH =
  /\b(?:mogen|mag|wil|wilt|willen) (?:\w+ ){1,6}(?:contacteren|mailen|bellen|gecontacteerd|gemaild|gebeld|benaderen|benaderd|informeren)\b/;

/** Receiving, and nothing that may be done without an object. */
export const GETS = phrases(
  'recevoir|recevez|receive|get|erhalten|bekommen|zugeschickt|zugesandt|recibirw*|riceverw*|ontvangen|krijgen|toegestuurd|send me|envoyez moi|mandarme|inviarmi',
);
/** What is left of a question that does not say what is received. */
export const SMALL = phrases(
  String.raw`
    please|merci|bitte|gern|gerne|graag|also|still|from|nous|vous|mich|mir|ihnen|unser\w*|unsere|notre|votre|your|ours|dall?|della?|para|nuestr\w*|nostr\w*|onze|jullie|ihre?|dass|einverstanden|damit|date|oui|with|avec|moet|doit|must|have|haben|that`,
  'g',
);

/** Ways of being written to or called. */
export const WAYS = phrases(
  String.raw`
    e ?mails?|mails?|mailen|courriels?|courriers?|sms|mms|textos?|text|texts|whatsapp|tel|telephon\w*|telefon\w*|phone|calls?|called|appels?|appele\w*|anrufe?n?|angerufen|llam[ae]\w*|chiam\w*|gebeld|bellen|post|postal\w*|posta|correos?|briefe?|
    letters?|lettres?|contact\w*|kontakt\w*|gecontacteerd|contatt\w*|follow ?up\w*`,
);

/** By which way something else is sent: "recevoir votre billet par e-mail". */
export const SENT_BY =
  /\b(?:par|by|per|via|por|auf|als|mit|an|sur|en|en mi|in) (?:the |le |la |l |ihre? |mon |ma |my |your )?(?:e ?mails?|mails?|courriels?|sms|texto|text|post|courrier|poste|phone|telephone|telefono?|telefon|tel|whatsapp|correo(?: electronico)?|posta|brief)\b/g;

/** By whom mailings are sent, to whom and for what, in a school, an association or a charity: "Mailing école", "Sollicitation dons". */
export const OF_WHOM = phrases(
  String.raw`
    ecoles?|assos?|associations?|anciens?|anciennes?|eleves?|alumni|alumnae?|amicale|reseau|federations?|clubs?|section|fondations?|siege|campus|facultes?|fac|universites?|bd[aes]|parents|etudiant\w*|diplomes?|promo(?:tion)?|
    entreprises?|institutionnel\w*|annuaire|revue|magazine|journal|bulletins?|gazette|dons?|donations?|legs|cotisations?|collectes?|mecenat|parrainages?|noel|voeux|rentree|carrieres?|emplois?|stages?|conferences?|soirees?|galas?|ateliers?|formations?|
    jeunes|seniors|familles?|boutique|regions?|regional\w*|local\w*|national\w*|international\w*|mensuel\w*|hebdo\w*|trimestriel\w*|annuel\w*|paroisse|diocese|eglise|ville|mairie|theatre|musee|spectacles?|concerts?|saison|benevol\w*|
    janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver|
    schools?|universit(?:y|ies)|colleges?|society|foundation|charity|church|parish|trust|appeals?|fund ?rais\w*|donors?|giving|gifts?|legac(?:y|ies)|bequests?|christmas|membership|careers?|jobs?|company|corporate|institutional|monthly|annual|quarterly|volunteers?|museum|theatre|season|
    schule|verein|verband|stiftung|universitat|hochschule|fakultat|ehemalige\w*|kirche|gemeinde|spenden?|vermachtnis|weihnachten|mitgliedschaft|ehrenamt|
    escuelas?|colegio|asociacion|universidad|antiguos|antiguas|alumn[oa]s|fundacion|parroquia|donativos?|donaciones|donacion|navidad|cuotas?|voluntari[oa]s?|
    scuol[ae]|associazione|universita|fondazione|ex|alunni|parrocchia|donazion[ei]|natale|quote|volontari|
    vereniging|universiteit|stichting|oud|leerlingen|kerk|parochie|giften|gift|donaties?|kerst|lidmaatschap|vrijwilligers|
    escola|associacao|universidade|fundacao|antigos|alunos|doacao|doacoes|donativo|natal`,
  'g',
);
