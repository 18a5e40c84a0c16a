import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from './word-classes.js';

/**
 * Notes of a few words that refuse for some, and for others mean something else: the initials of "ne plus appeler" or "do not call me", which are those of
 * other things too, a refusal of nobody knows what, a number that a register protects, anger at being called. Somebody has to read them. On folded words
 * (`plainWords`).
 * @module
 */

/** The initials of not doing something, by language: ne plus/pas/jamais, do not, niet meer, nicht mehr; and of a black list. */
const INITIALS =
  '(?:n[pj][acrd]|npa[cd]|dn[cdempt]m?|b ?m ?n|nm[abck]|blk|blkl|blist|n p [acrd]|d n [cdempt](?: m)?|n m [abck]|ref(?:us)? def(?:init\\w{0,3})?|rpo|no ?calls?|nocontact)';
/** How, when and by whom such a mark is noted. */
const BESIDE = '(?: (?:\\d+|def|definiti[fv]\\w?|svp|stop|client|total\\w?|demande|demandee|le|du|on|par|tel|mail|aub|please|pls))*';
const MARKED = prefiltered(`^(?:\\d+ )*${INITIALS}${BESIDE}$`);

const REFUSAL = '(?:refus|refusee?|refusal|refused|rechazo|rechazad[oa]|rifiuto|ablehnung|abgelehnt|weigering|geweigerd|recusa)';
const UNEXPLAINED = prefiltered(
  `^(?:\\w+ )?${REFUSAL} (?:non |pas |sans |not |without |no |sin |senza |ohne |nicht |zonder |niet |sem |un)(?:\\w+ )?(?:motifs?|motiv\\w*|argument\\w*|justif\\w*|raisons?|expli\\w*|reasons?|razon|ragione|begrund\\w*|reden|gemotiveerd|justifica\\w*)$`,
);
/** Turned down, and nothing else said: beside an offer it is that which was. */
const TURNED_DOWN = /^(?:(?:status|klant|prospect|contact) )?(?:afgewezen|heeft geweigerd|weigert)$/;
const IN_PERSON = prefiltered(
  `^(?:\\w+ )?${REFUSAL} (?:oral\\w*|verbal\\w*|mundlich\\w*|en personne|in person\\w*|en persona|di persona|personlich|de vive voix|a voce|mondeling|em pessoa|face a face)\\b(?! (?:du|de|des|d|of|the|del|della|de la|des|van|da|do) (?:devis|offre|quote|offer|contrat|contract|preventivo|presupuesto|angebot|offerte))`,
);
const PROTECTED =
  /^(?:le |la )?(?:num\w{0,4}|nr|nummer|number|tel|telephone|ligne|mobile|portable|gsm) (?:est |is |ist )?(?:protege|protegee|protected|geschutzt|protegido|protetto|beschermd)$/;
const UNHAPPY = prefiltered(
  /\b(?:mecontente?s?|unhappy|unzufrieden|descontent[oa]s?|scontent[oaie]|ontevreden|insatisfeit[oa]) (?:(?:d|de|des|du|l|la|le|les|nos|vos|ces|d etre|with|about|the|our|all|mit|uber|den|unseren|con|por|las|los|di|del|dei|delle|per|met|over|onze|de|com|as|os) ){1,3}(?:appels?|appelee?s?|calls?|calling|anrufen?|llamadas|chiamate|telefonate|oproepen|telefoontjes|relances|mails|emails|demarchage|prospection|sollicitations|telemarketing|publicites?|werbung|chamadas|telefonemas)\b(?! (?:manques|perdus|missed|en absence|non))/,
);

/** Who rang off in anger at a call, and no line that broke. */
const HUNG_UP = prefiltered(
  /\b(?:raccroche\w* au nez|(?:hung|hangs|hanging) up on (?:me|us|him|her|them)|slammed (?:down )?the phone|(?:einfach|sofort|wutend|direkt|gleich) aufgelegt|(?:me|nos|le) (?:ha |han )?(?:colgado|colgo)|(?:mi|ci) ha (?:sbattuto giu|riattaccato|attaccato|chiuso)(?: il telefono)? in faccia|ha riattaccato in faccia|(?:gooide?|smeet|legde) (?:de (?:hoorn|telefoon) )?(?:er )?op)\b/,
);

/** To be put where nobody is called any more: "mettre en BL", "passé en NPA". A delivery note has the same letters. */
const PUT_ASIDE = prefiltered(
  /\b(?:mettre|mettez|met|mets|mise?s?|passer|passez|passee?s?|ajoute[rez]?s?|inscri(?:re|t|te)|put|add|added|set) (?:le |la |les |ce |it |him |her |a |au |num\w* |contact |fiche |client )*(?:en|sur|dans|a|on|to|in|as|auf) (?:la |liste |the |die )*(?:bl|npa[cd]?|dnc|dnd)\b(?! \d)/,
);
/** Anger at being called, beside what causes it. */
const CALLS =
  '(?:appels?|appelee?s?|relances?|demarch\\w*|sollicitations?|calls?|calling|anrufe?|llamadas|chiamate|telefonate|telefoontjes)';
const ANGER =
  '(?:exasper\\w*|excedee?s?|furieu(?:x|se)|harcelee?s?|enervee?s?|en a (?:vraiment )?(?:marre|assez)|angry|furious|fed up|genervt|verargert|harta?o?|furios[oa]|boos)';
const ANGRY = prefiltered(`\\b${CALLS}\\b.{0,30}\\b${ANGER}\\b|\\b${ANGER}\\b.{0,30}\\b${CALLS}\\b`);
/** What a request under the GDPR asks for, it may be to erase or to stop; within a month somebody has to answer it. */
const LAW = '(?:gdpr|rgpd|dsgvo|ds gvo|datenschutz|avg)';
const REQUEST =
  '(?:requests?|anfragen?|antrag|antrage|ersuchen|verzoek(?:en)?|aanvraag|demandes?|requetes?|richiest[ae]|istanz[ae]|pedidos?|solicitud(?:es)?|peticion(?:es)?)';
const OF_RIGHTS = prefiltered(
  `\\b${LAW} ${REQUEST}\\b|\\b${REQUEST} (?:(?:au titre du|du|de|d|selon|del|della|di|da|do|conforme al|under|nach|gemass|op grond van|volgens) )?(?:(?:le|la|the|de) )?${LAW}\\b(?! \\w*(?:schulung|formation|training|audit|beratung|conseil))|\\b(?:auskunftsersuchen|auskunftsverlangen|auskunftsanfrage|datenauskunft|inzageverzoek|dsar|subject access request|data subject request)\\b|\\b(?:demande d|droit d|exerce son droit d) acces (?:aux?|a ses|a leurs) (?:donnees|informations personnelles)|\\b(?:gdpr|rgpd|dsgvo) art\\w* 1[5-9]\\b`,
);
/** Rights that somebody made use of, where the law or its officer is named: others have one to their pension. */
const EXERCISED = prefiltered(
  /\b(?:exerc\w+|(?:fait|faire|a fait) valoir|invo\w+|assert\w*|ejerc\w+|esercit\w+|uitgeoefend|oefent) (?:(?:de|d|des|du|ses|son|ces|leurs?|his|her|their|the|of|sus|su|los|i|suoi|il|zijn|haar|gdpr|rgpd|privacy|data) )*(?:droits?|rights?|derechos?|diritt[oi]|rechten)\b|\brechte?\b.{0,30}\b(?:geltend|ausgeubt|wahrgenommen)\b/,
);
const NAMES_LAW =
  /\b(?:gdpr|rgpd|dsgvo|ds gvo|avg|lopd|lgpd|dpo|dpd|cnil|aepd|ico|datenschutz|privacy|donnees|data|daten|datos|dati|gegevens)\b/;
const exercisesRights = (words: string): boolean => EXERCISED.test(words) && NAMES_LAW.test(words);
/** Who is against it, in a note: "contre le démarchage". */
const AGAINST_IT = prefiltered(
  /\b(?:contre|against|gegen|contra|contro|tegen) (?:(?:le|la|les|l|toute?|tous|the|any|all|das|die|jede|el|il|het|alle) )*(?:demarchage|prospection|pubs?|publicites?|sollicitations?|marketing|telemarketing|cold calling|advertising|werbung|telefonwerbung|publicidad|pubblicita|reclame|colportage|telefonverkoop|mailings?)\b/,
);
/** It was answered, and nothing more came of it. */
const SETTLED =
  /\b(?:answered|told (?:him|her|them)|fine|all ok|repondu|traitee?s?|cloturee?s?|closed|done|erledigt|beantwortet|beantwoord|afgehandeld|evas[ao]|respondid[oa]|tratad[oa])\b/;
const WHENCE = prefiltered(
  /\b(?:where|how) (?:(?:did|do|have) )?(?:we|you) (?:got|get|have|had|obtained?|found) (?:\w+ )?(?:his|her|their|my|the) (?:data|details|address|e ?mail|number|contact)\b|\bd ou (?:viennent|proviennent|nous avons|vous avez|on a|vient) (?:eu |obtenu |trouve |recu )?(?:ses|mes|leurs|les|son|mon) (?:donnees|coordonnees|adresse|numero|mail|email)\b/,
);

/** Hands off, which may be for a colleague's sake: "pas touche", "no follow-up"; and of a competitor, "pas de contact". */
const HANDS_OFF = prefiltered(
  /^(?:(?:surtout|tag|attention) )*(?:pas touche|touche pas|ne pas toucher|finger weg|manos fuera|no tocar|non toccare|niet aankomen|nao mexer|(?:please )?no (?:more |further )?follow ?ups?$|(?:concurrent\w*|confrere|competitor|wettbewerber|konkurrent|competidor|competencia|concorrente|concullega)(?: \w+)? (?:pas de|no|kein\w*|nessun|sin|geen|sem) (?:contact|kontakt|contatto|contacto|contato))\b/,
);

/**
 * An answer to a question that nobody wrote down, or half a word: "contact : non", "non tel", "désins.", "en rouge".
 */
const HALF_SAID = prefiltered(
  /^(?:(?:a )?(?:contact(?:er|able)?|recontacter|relance[rs]?|rappel(?:er)?|demarche[r]?|demarchage|sollicit(?:er|ation|ations)|prospect(?:er|able|ion)|appel(?:er)?|kontakt|contatto|contacto) (?:non|nein|nee|neen)|non (?:tel|telephone|mail|e ?mail|sms)|en rouge|ritirat[oa]|ingetrokken|afgem|ref pub|desins(?:cr)?(?: \d+)*)$/,
);

/** By what these texts are known before they are read. */
export const NOTE_STEMS: readonly string[] =
  `contact_non contacter_non contactable_non recontacter_non relance_non relancer_non relances_non rapel_non rapeler_non demarche_non demarcher_non demarchage_non soliciter_non solicitation_non solicitations_non prospecter_non prospectable_non prospection_non apel_non apeler_non kontakt_nein kontakt_ne contato_non contacto_non contact_ne _non_tel _non_mail _non_e_mail _non_email _non_sms en_rouge ritirat ingetrok _afgem_ ref_pub _desins_ _desinscr_
   _fps_ _touche_ toucher finger_weg tocar_ tocare ankomen mexer no_folow more_folow further_folow concurent confrere competi wetbewerb konkurent concoren concul vivier cvtheque candidat talent bewerberp kandidat aproch aproci avicin abord folow_up folowup racroch _up_on_ slamed aufgeleg colgado _colgo_ sbatut riatac _faccia_ _facia_ gooid _smet_ legde_ _npa_ _npc_ _npr_ _npd_ _nja_ _njc_ _njr_ _njd_ _n_p_a_ _n_p_c_ _n_p_r_ _n_p_d_ _dnc _dnd _dne _dnm _dnp_ _dnt_ _dnpm_ _d_n_ _bmn_ _b_m_n_ _nma_ _nmb_ _nmc_ _nmk_ _n_m_ _blk _blist_ _bl_ ref_def refdef nocal no_cal nocontact
   refus rechaz rifiut ablehn abgelehn weiger _afgewezen_ recusa mecontent unhappy unzufrieden descontent scontent ontevreden insatisfeit en_bl_ _npac_ _npad_ sur_bl_ to_bl_ on_bl_ _on_dnc en_npa en_dnc sur_dnc exasper excede furieu furious harcel enerve mare_ _angry_ _fed_up_ genervt verargert
  contre_le_dem contre_la_pros contre_la_pub contre_les_pub contre_les_sol contre_le_mark contre_le_tele contre_tout contre_toute against_cold against_mark against_any against_adv against_tele gegen_werb gegen_tele gegen_jede contra_la_pub contra_el_tele contro_la_pub contro_il_tele tegen_rec tegen_colp tegen_tele tegen_ale _dpo_ _dpd_ _gdpr_ _rgpd_ dsgvo _ds_gvo datenschutz _avg_ auskunft inzagev _dsar_ subject_r subject_a aces_a_ aces_au where_we where_did_ where_you how_did_ how_we_ how_you_ _d_ou_ _protege_ _protegee_ _protected_ geschutzt protegido protetto beschermd`
    .split(/\s+/)
    .map(squeeze);

/** A code of two letters is one in capitals, and alone: "bl 4512" is a delivery note. So is a law that somebody shouts: "GDPR!!!". */
export const isCapitalMark = (text: string): boolean =>
  /^\W{0,3}(?:B\.?L\.?\W{0,3}|(?:GDPR|RGPD|DSGVO|AVG|LOPD|CNIL|ICO) ?!{1,5})$/.test(text);

/** Whether such a note may refuse. */
export const isDoubtfulNote = (words: string): boolean =>
  ((OF_RIGHTS.test(words) || exercisesRights(words) || AGAINST_IT.test(words) || WHENCE.test(words)) && !SETTLED.test(words)) ||
  PUT_ASIDE.test(words) ||
  (words.length <= LONGEST &&
    (ANGRY.test(words) ||
      MARKED.test(words) ||
      UNEXPLAINED.test(words) ||
      TURNED_DOWN.test(words) ||
      IN_PERSON.test(words) ||
      PROTECTED.test(words) ||
      UNHAPPY.test(words) ||
      HUNG_UP.test(words) ||
      HANDS_OFF.test(words) ||
      HALF_SAID.test(words)));
/** Longer notes say more. */
const LONGEST = 80;
