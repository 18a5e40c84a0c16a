import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that leave one way through somebody or one occasion, or tell that a consent is missing: "contacter uniquement son notaire", "call only in emergencies",
 * "vuole solo WhatsApp", "senza consenso marketing", "do not recreate". Somebody has to read them. On folded words (`plainWords`).
 * @module
 */

const ONLY =
  '(?:uniquement|seulement|exclusivement|only|solely|exclusively|solo|solamente|unicamente|exclusivamente|soltanto|esclusivamente|nur|ausschliesslich|alleen|uitsluitend|apenas|somente)';
const REACH =
  '(?:(?:re)?contacter|(?:r)?appeler|joindre|parler|ecrire|voir|passer|s adresser|contact|call|ring|phone|speak|talk|write|deal|reach|kontakt|kontaktieren|anrufen|sprechen|schreiben|contactar|llamar|hablar|escribir|contattare|chiamare|parlare|scrivere|sentire|bellen|contacteren|spreken|ligar|contatar|falar)';
const SMALL =
  '(?:(?:par|via|avec|a|au|le|la|les|l|son|sa|ses|leur|notre|through|to|with|by|the|his|her|their|our|uber|durch|mit|den|dem|die|der|seine[mnr]?|ihre[mnr]?|con|por|al|el|su|sus|attraverso|il|lo|suo|sua|del|met|de|zijn|haar|pelo|o|seu) ){0,4}';
const KEEPER =
  '(?:notaires?|avocate?s?|syndic|(?:expert )?comptable|fiduciaire|mandataire|lawyers?|solicitors?|attorneys?|accountant|notary|(?:rechts)?anwalt|anwaltin|notar|steuerberater(?:in)?|hausverwaltung|abogad[oa]|notario|gestor(?:ia)?|asesor|avvocat[oa]|notaio|commercialista|advocaat|notaris|boekhouder|advogad[oa]|contabilista)';
/** Only somebody who acts for them is to be reached. */
const THROUGH = [
  `(?<![^ ])${REACH} ${ONLY} ${SMALL}${KEEPER}(?![^ ])`,
  `(?<![^ ])(?:ne )?${REACH} (?:que|qu) ${SMALL}${KEEPER}(?![^ ])`,
  `(?<![^ ])${REACH} ${SMALL}${KEEPER} ${ONLY}(?![^ ])`,
  `(?<![^ ])${ONLY} ${SMALL}${KEEPER} ${REACH}(?![^ ])`,
  `^(?:(?:via|par|through|by|uber|avec|with|mit|con|por) )?(?:son|sa|leur|his|her|their|seine[mn]?|ihre[mn]?|su|suo|sua|zijn|haar) ${KEEPER} ${ONLY}$`,
];

const EMERGENCY =
  '(?:urgences?|emergenc(?:y|ies)|notfall|notfallen|urgencias?|emergencias?|emergenz[ae]|urgenz[ae]|noodgevallen|nood|spoed)';
const CASE = '(?:(?:en|in|an|cas|case|of|d|de|des|les|di|caso|per|para|pour|for|im|bij|absolute|vraie|real) ){0,4}';
/** Nobody is to be reached but for what no prospecting is. */
const OCCASION = [
  `^(?:\\S+ ){0,2}${REACH} (?:\\S+ )?${ONLY} ${CASE}${EMERGENCY}$`,
  `^(?:\\S+ ){0,2}${ONLY} (?:to )?${REACH} ${CASE}${EMERGENCY}$`,
  `^(?:\\S+ ){0,2}${ONLY} ${CASE}${EMERGENCY} ${REACH}$`,
];

const WISHES =
  '(?:vuole|vogliono|quiere|veut|souhaite|accepte|wants?|accepts?|will|mochte|wil|prefers?|prefere|preferisce|prefiere|desidera|accetta|acepta|quer)';
const MESSENGER = '(?:whatsapp|whats app|wasap|signal|telegram|messenger)';
const BY_MESSENGER = `^(?:\\S+ )?${WISHES} (?:\\S+ ){0,2}(?:${ONLY} (?:(?:par|via|su|por|by|on|uber|op|per) )?${MESSENGER}|${MESSENGER} ${ONLY})$`;

const CONSENT =
  '(?:consens[io]|consentimientos?|consentimento|einwilligung(?:serklarung)?|werbeeinwilligung|ewe|zustimmung|toestemming|consentements?|consents?)';
const OF_IT =
  '(?:marketing|commercial\\w*|comercial|commerciale|privacy|al|alla|per|il|le|i|de|del|zur|fur|werbung|newsletter|dsgvo|rgpd|gdpr|profilazione|trattamento|dati|dato|dad[oa]|vorhanden|erteilt|firmato)';
const MISSING =
  '(?:mancante|assente|manca|non (?:e )?(?:stato )?(?:dato|presente|prestato|rilasciato|fornito|espresso)|falta|ausente|no (?:dado|otorgado|consta|prestado)|(?:ist |wurde |liegt )?nicht (?:erteilt|vorhanden|gegeben|vor|unterschrieben|eingeholt)|fehlt|manquant|absent|niet (?:gegeven|verleend|aanwezig)|ontbreekt|em falta|nao (?:dado|prestado))';
const LACKING = [
  `^(?:\\S+ )?(?:senza|nessun|sin|sem|ohne|keine?|geen|zonder|manca(?: il)?) (?:\\S+ )?${CONSENT}(?: ${OF_IT}){0,5}$`,
  `^(?:\\S+ )?${CONSENT} (?:${OF_IT} ){0,5}${MISSING}$`,
];

/** A record that was taken out, and is not to come back. */
const KINDLY = '(?:fiche|contact|lead|record|kontakt|please|pls|svp|merci|bitte|por favor|the|this|la|le|il|el|it|him|her)';
const NOT_AGAIN = `^(?:${KINDLY} )*(?:ne (?:pas|plus|jamais) (?:re ?creer|re ?importer|reintegrer|reessayer|retenter|reactiver)|(?:do not|don t|never) (?:re ?create|re ?import|re ?add|retry|re ?activate|try again)|nicht (?:neu anlegen|wieder anlegen|erneut (?:anlegen|importieren|versuchen)|reimportieren|reaktivieren)|no (?:recrear|reimportar|volver a crear|reintentar|reactivar)|non (?:ricreare|reimportare|riprovare|riattivare)|niet (?:opnieuw|weer) (?:aanmaken|proberen|importeren))(?: ${KINDLY})*$`;

/** How seldom our sendings may be, and no more: "mailing 1x par an max". */
const SELDOM =
  '^(?:(?:un|une|one|a|ein|einen|een|un|una|max|maximum) )?(?:mailings?|mails?|e ?mails?|emails?|courriers?|lettres?|letters?|appels?|calls?|newsletters?|sollicitations?|contact(?:s|er)?|solliciter|kontakt|briefe?|anrufe?|post|correos?|llamadas?|cartas?|lettere|contatt[oi]|brieven|contacteren) (?:(?:max|maximum|maximal|hochstens|only|nur|seulement|uniquement|solo|slechts) )?(?:\\d{1,2} ?(?:x|fois|times?|mal|vez|veces|volt[ae]|keer)|une fois|deux fois|once|twice|einmal|zweimal|una vez|una volta|eenmaal|een keer) (?:par|per|a|im|in der|pro|al|all|por|je) (?:ans?|annees?|mois|year|month|jahr|monat|ano|mes|anno|mese|jaar|maand)(?: (?:max|maximum|maxi|maximal|hochstens|only|au plus|pas plus|seulement|uniquement|nicht ofter|at most|al massimo|como maximo))?$';

const LEFT = '(?:unsubscribed|opted out|desinscrite?|desabonnee?|abgemeldet|disiscritt[oa]|uitgeschreven|dad[oa] de baja|cancellat[oa])';
/** Who left what one product sends, and perhaps no other. */
const LEFT_PRODUCT = `^(?:\\S+ ){0,2}${LEFT} (?:from|of|du|de la|des|de|d|von|vom|da|dal|del|van|voor) (?:(?:the|les|le|la|our|nos|notre|unserem) )?(?:(?:mails?|emails?|alertes?|alerts?|news) )?(?:products?|produits?|produkte?n?|productos?|prodott[oi]|producten|gammes?|marques?|brands?|marken?)(?![^ ])`;

const SAYS = prefiltered([...THROUGH, ...OCCASION, BY_MESSENGER, ...LACKING, NOT_AGAIN, SELDOM, LEFT_PRODUCT].join('|'));

/** By what these texts are known before they are read. */
export const ONLY_THROUGH_STEMS: readonly string[] =
  `fois_par_an _x_par_an _x_par_mois fois_par_mois _x_per_y _x_a_y times_a_y times_per_y once_a_y twice_a_y once_per_y _x_im_j mal_im_j mal_pro_j einmal_im zweimal_im vez_al_ veces_al_ volta_al volte_al _x_per_j _x_par_a _x_al_ _x_all_ ker_per_ _from_product_ _from_produ _du_produ _vom_produ _von_produ _des_produ _de_la_gam _de_la_marq _dal_prodot
   _notair _avocat _syndic_ _comptable_ _fiduciaire_ _lawyer _solicitor _atorney _acountant_ _notary_ anwalt_ anwaltin_ _notar_ _steuerberat hausverwalt _abogad _notario_ _gestor_ _gestoria_ _avocato _notaio_ _comercialista_
   _advocat_ _advocat _notaris_ _boekhouder_ _advogad _urgence _emergenc _notfal _urgenc _emergenz _urgenz _nodgeval _spoed_ whatsap whats_ap _wasap_ _telegram_ _mesenger_ _ewe_ consens consent einwillig zustimm toestem
   _recreer_ _re_creer_ _reimport _reintegr _reesayer_ _retenter_ _reactiv _recreate _re_create _re_import _re_ad_ _retry_ _read_ try_again neu_anleg wieder_anleg erneut_ _reaktivier _recrear_ volver_a_crear _reintentar_ _ricreare_ _riprovare_ _riativare_ opnieuw_`.split(
    /\s+/,
  );

/** Longer notes say more. */
const LONGEST = 90;
/** Whether words leave us one way or one occasion only, or no consent. */
export const isOnlyThrough = (words: string): boolean => words.length <= LONGEST && SAYS.test(words);
