import { squeeze } from './word-classes.js';

/**
 * Notes of a few words that refuse for some, and for others mean something else: the initials of "ne plus appeler" or "do not call me", which are those of
 * other things too, a refusal of nobody knows what, a number that a register protects, anger at being called. Somebody has to read them. On folded words
 * (`plainWords`).
 * @module
 */

/** The initials of not doing something, by language: ne plus/pas/jamais, do not, niet meer, nicht mehr; and of a black list. */
const INITIALS =
  '(?:n[pj][acrd]|dn[cdempt]m?|b ?m ?n|nm[abck]|blk|blkl|blist|n p [acrd]|d n [cdempt](?: m)?|n m [abck]|ref(?:us)? def(?:init\\w{0,3})?|rpo|no ?calls?|nocontact)';
/** How, when and by whom such a mark is noted. */
const BESIDE = '(?: (?:\\d+|def|definiti[fv]\\w?|svp|stop|client|total\\w?|demande|demandee|le|du|on|par|tel|mail|aub|please|pls))*';
const MARKED = new RegExp(`^(?:\\d+ )*${INITIALS}${BESIDE}$`);

const REFUSAL = '(?:refus|refusee?|refusal|refused|rechazo|rechazad[oa]|rifiuto|ablehnung|abgelehnt|weigering|geweigerd|recusa)';
const UNEXPLAINED = new RegExp(
  `^(?:\\w+ )?${REFUSAL} (?:non |pas |sans |not |without |no |sin |senza |ohne |nicht |zonder |niet |sem |un)(?:\\w+ )?(?:motifs?|motiv\\w*|argument\\w*|justif\\w*|raisons?|expli\\w*|reasons?|razon|ragione|begrund\\w*|reden|gemotiveerd|justifica\\w*)$`,
);
const IN_PERSON = new RegExp(
  `^(?:\\w+ )?${REFUSAL} (?:oral\\w*|verbal\\w*|mundlich\\w*|en personne|in person\\w*|en persona|di persona|personlich|de vive voix|a voce|mondeling|em pessoa|face a face)\\b(?! (?:du|de|des|d|of|the|del|della|de la|des|van|da|do) (?:devis|offre|quote|offer|contrat|contract|preventivo|presupuesto|angebot|offerte))`,
);
const PROTECTED =
  /^(?:le |la )?(?:num\w{0,4}|nr|nummer|number|tel|telephone|ligne|mobile|portable|gsm) (?:est |is |ist )?(?:protege|protegee|protected|geschutzt|protegido|protetto|beschermd)$/;
const UNHAPPY =
  /\b(?:mecontente?s?|unhappy|unzufrieden|descontent[oa]s?|scontent[oaie]|ontevreden|insatisfeit[oa]) (?:(?:d|de|des|du|l|la|le|les|nos|vos|ces|d etre|with|about|the|our|all|mit|uber|den|unseren|con|por|las|los|di|del|dei|delle|per|met|over|onze|de|com|as|os) ){1,3}(?:appels?|appelee?s?|calls?|calling|anrufen?|llamadas|chiamate|telefonate|oproepen|telefoontjes|relances|mails|emails|demarchage|prospection|sollicitations|telemarketing|publicites?|werbung|chamadas|telefonemas)\b(?! (?:manques|perdus|missed|en absence|non))/;

/** Who rang off in anger at a call, and no line that broke. */
const HUNG_UP =
  /\b(?:raccroche\w* au nez|(?:hung|hangs|hanging) up on (?:me|us|him|her|them)|slammed (?:down )?the phone|(?:einfach|sofort|wutend|direkt|gleich) aufgelegt|(?:me|nos|le) (?:ha |han )?(?:colgado|colgo)|(?:mi|ci) ha (?:sbattuto giu|riattaccato|attaccato|chiuso)(?: il telefono)? in faccia|ha riattaccato in faccia|(?:gooide?|smeet|legde) (?:de (?:hoorn|telefoon) )?(?:er )?op)\b/;

/** By what these texts are known before they are read. */
export const NOTE_STEMS: readonly string[] =
  `racroch _up_on_ slamed aufgeleg colgado _colgo_ sbatut riatac _faccia_ _facia_ gooid smet_ legde_ _npa_ _npc_ _npr_ _npd_ _nja_ _njc_ _njr_ _n_p_a_ _n_p_c_ _n_p_r_ _n_p_d_ _dnc _dnd _dne _dnm _dnp_ _dnt_ _dnpm_ _d_n_ _bmn_ _b_m_n_ _nma_ _nmb_ _nmc_ _nmk_ _n_m_ _blk _blist_ _bl_ ref_def refdef nocal no_cal nocontact
   refus rechaz rifiut ablehn abgelehn weiger recusa mecontent unhappy unzufrieden descontent scontent ontevreden insatisfeit _protege_ _protegee_ _protected_ geschutzt protegido protetto beschermd`
    .split(/\s+/)
    .map(squeeze);

/** A code of two letters is one in capitals, and alone: "bl 4512" is a delivery note. */
export const isCapitalMark = (text: string): boolean => /^\W{0,3}B\.?L\.?\W{0,3}$/.test(text);

/** Whether such a note may refuse. */
export const isDoubtfulNote = (words: string): boolean =>
  words.length <= LONGEST &&
  (MARKED.test(words) ||
    UNEXPLAINED.test(words) ||
    IN_PERSON.test(words) ||
    PROTECTED.test(words) ||
    UNHAPPY.test(words) ||
    HUNG_UP.test(words));
/** Longer notes say more. */
const LONGEST = 80;
