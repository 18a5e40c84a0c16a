import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Notes by which whoever is said to have asked for a call denies it ("n'a jamais rempli de formulaire", "identity theft"), and statuses by which a consent is
 * none ("opt-in invalide", "consent missing"): it is up to us to prove it. On folded words (`plainWords`).
 * @module
 */

/** What one asks with, or gives away. */
const REQUEST =
  '(?:formulaires?|forms?|formular\\w*|questionnaires?|demandes?|requests?|enquiry|enquiries|anfragen?|solicitud(?:es)?|richiest[ae]|aanvra(?:ag|gen)|pedidos?|devis|quotes?|simulations?|inscriptions?|coordonnees|numero|number|rappels?|call ?backs?|contact(?:s|e|ed)?|leads?)';
const A =
  '(?:(?:de|d|le|la|l|les|un|une|ce|cet|cette|son|sa|ses|leurs?|nos|notre|aucun|aucune|en|in|out|up|a|an|any|the|our|this|that|for|to|be|etre|ein|eine|einen|kein|keine|keinen|nichts|ningun|ninguna|un|una|alcun|nessun|nessuna|geen|een|nenhum|nenhuma|niente|nulla|nada|niets|iets|anything|nothing|recontacte\\w*|rappele\\w*|appele\\w*|contacte\\w*|called|contacted) ){0,5}';
const DONE =
  '(?:rempli\\w*|demand\\w*|sollicit\\w*|fait|faite|effectue\\w*|complete\\w*|saisi\\w*|laisse\\w*|transmis\\w*|soumis\\w*|valide|envoye\\w*|poste)';
const DENIED_FR = prefiltered(
  `\\b(?:n (?:a|ai|avait|avoir|avons|ont|aurait)|ne pas avoir|ne jamais avoir|pas|jamais) ?(?:jamais|rien|pas)? (?:du tout )?${DONE} (?:lui meme )?${A}(?:formulaires?|questionnaires?|demandes? (?:de (?:rappel|contact|devis|sa part|leur part)|sur)|inscriptions?|coordonnees|rappel|etre (?:re)?(?:contact|rappel|appel)\\w*|a etre (?:re)?(?:contact|rappel|appel)\\w*|qu on (?:l |la |le )?(?:re)?(?:contact|rappel|appel)\\w*)\\b`,
);
/** Never, or nothing at all: what was asked need not be told. */
const NEVER = prefiltered(
  /\b(?:n (?:a|ai|avait|avoir|ont|aurait) (?:jamais|rien) (?:demande|sollicite|rempli|fait (?:de |comme )?demande|souhaite etre (?:re)?(?:contact|rappel|appel)\w*)|ne (?:rien|jamais) avoir (?:\w+ )?(?:demande|sollicite|rempli|donne|fait)|(?:jamais|rien) (?:demande|sollicite)(?: (?:de |a |d )?(?:etre )?(?:rappel\w*|contact\w*|appel\w*|devis|simulation|information\w*))?$|never (?:filled|completed|submitted|asked|requested|enquired|inquired|applied|registered)\b|(?:did not|didn t|did nt|hasn t|has not|have not|haven t) (?:ever )?(?:fill|complete|submit|request|ask|enquire)\w* (?:in |out |for |to )?(?:a |an |the |any |our |this |be )?(?:\w+ )?(?:forms?|quotes?|requests?|enquiry|call\w*|contact\w*|information|anything)|(?:hat|habe|haben) (?:nie|niemals|nichts|kein\w*) (?:\w+ ){0,3}(?:angefragt|angefordert|ausgefullt|beantragt|gestellt|bestellt)|(?:nunca|no) (?:ha |he |habia )?(?:solicit\w+|pidio|pedido|pidi\w*|rellen\w+|cumpliment\w+) (?:nada|ningun\w*|informacion|presupuesto|el formulario|la llamada|que)|nunca (?:ha |he |lo |la )*(?:solicit\w+|pidio|pedido|rellen\w+)|(?:non (?:ha|ho|aveva) mai|mai) (?:chiesto|richiesto|compilato|inviato|fatto richiesta)|non (?:ha|ho) (?:chiesto|richiesto|compilato) (?:nulla|niente|nessun\w*|alcun\w*|il modulo)|(?:heeft|heb|hebben) (?:nooit|niets|geen) (?:\w+ ){0,3}(?:aangevraagd|ingevuld|gevraagd|gedaan)|nooit (?:iets )?(?:aangevraagd|ingevuld)|(?:nunca|nao) (?:pediu|solicitou|preencheu) (?:nada|contacto|nenhum\w*|o formulario|informac\w+)|nunca (?:pediu|solicitou|preencheu))\b/,
);
/** What somebody never asked for may be to leave: "n'a jamais demandé à être retiré" denies nothing. */
const TO_LEAVE = prefiltered(
  /\b(?:asked|requested|demande|pidio|pedido|solicit\w+|pediu|chiesto|richiesto|gevraagd|aangevraagd) (?:\w+ ){0,3}(?:remov\w*|unsubscri\w*|delet\w*|opt ?outs?|desabon\w*|desinscri\w*|retire\w*|supprim\w*|radi\w*|efface\w*|bajas?|borra\w*|elimin\w*|tolt\w*|rimo\w*|cancell\w*|disiscri\w*|uitschrij\w*|afmeld\w*|remocao)\b|\b(?:loschung|abmeldung|entfernung|afmelding|uitschrijving) (?:\w+ ){0,2}(?:angefragt|angefordert|beantragt|gevraagd|aangevraagd)\b/,
);
const NOT_ITS_AUTHOR = prefiltered(
  `\\b(?:pas|n est pas|n etait pas|non|nullement) (?:lui |elle |du tout )?a l origine (?:de |du |d )|\\b(?:aucune|pas de|pas d) (?:demandes?|inscriptions?|consentements?) (?:faites? )?de (?:sa|leur|ma) part\\b|\\b(?:conteste|contestent|nie|nient|dement|refute)s? (?:formellement |totalement )?(?:etre|avoir|l|la|le|sa|son|cette|ce|toute) ?(?:\\w+ ){0,2}(?:origine|avoir|${REQUEST}|consentements?|opt ?in|accord|fait|demande\\w*|rempli\\w*)|\\b(?:ne |n )(?:se )?(?:souvient|rappelle|souviens) (?:pas|plus) (?:d |de |du |avoir |l |la |sa |cette )*(?:rempli\\w*|demand\\w*|fait|inscri\\w*|formulaire|consent\\w*|accord)|\\bne sait (?:pas|plus) (?:d ou|comment) (?:\\w+ ){0,4}(?:numero|coordonnees|contact)|\\b(?:denies|denied|disputes|disputed|contests) (?:having |ever |the |any |giving |her |his |their )*(?:\\w+ )?(?:ask\\w*|request\\w*|fill\\w*|submit\\w*|complet\\w*|sign\\w*|consent\\w*|opt\\w*|${REQUEST})\\b|\\b(?:does not|doesn t|do not|don t|no) (?:remember|recall|recollection of) (?:ever |the |any )*(?:fill\\w*|ask\\w*|request\\w*|sign\\w*|submit\\w*|giv\\w*|consent\\w*|form)\\b|\\b(?:not|isn t|wasn t) the (?:one|person) who (?:asked|requested|filled|submitted|applied)\\b|\\bbestreitet\\b|\\b(?:erinnert|erinnere) sich nicht (?:an )?(?:die |eine |das |ein )?(?:anfrage|formular|einwilligung|ausgefullt)|\\banfrage (?:war |ist |kommt )?nicht von (?:ihm|ihr|mir|dieser person)\\b|\\bnieg[ao]n? (?:haber|que|la solicitud)|\\bno recuerda haber\\b|\\bnega (?:di|ter|que|la richiesta|il consenso)\\b|\\bcontesta (?:la richiesta|il consenso|l iscrizione|a solicitacao)\\b|\\bnon ricorda (?:di aver|la richiesta)\\b|\\b(?:ontkent|betwist) (?:\\w+ ){0,3}(?:aanvraag|toestemming|formulier|aangevraagd|ingevuld)`,
);
/** "Conteste avoir coché la case", "denies ticking the box", "bestreitet, zugestimmt zu haben". */
const DENIES_TICKING = prefiltered(
  /\b(?:contestent?|nie|nient|dement|refute|conteste) (?:\w+ )?(?:avoir|d avoir) (?:jamais )?(?:coche\w*|accepte\w*|consenti|donne\w*|signe\w*|valide\w*|laisse\w*|accorde\w*|souscrit\w*|communique\w*|autorise\w*)|\b(?:assure|affirme|dit|declare|soutient|jure|indique|precise) (?:\w+ )?(?:n avoir|ne) (?:jamais|pas|rien) (?:avoir )?(?:coche|consenti|donne (?:son|d|l|aucun)|rempli|autorise)\w*|\b(?:souvient|rappelle) (?:pas|plus) (?:d |de l |l )avoir (?:coche|consenti|accepte|donne|laisse|signe)\w*|\b(?:denies|denied|disputes|disputed|contests) (?:\w+ ){0,2}(?:tick\w*|check\w*|agree\w*|accept\w*|giv\w*|leav\w*|provid\w*)|\b(?:doesn ?t|does not|can ?t|cannot) (?:remember|recall) (?:ever )?(?:ticking|agreeing|giving|leaving|opting)|\b(?:says|said|claims|claimed|insists) (?:\w+ ){0,2}never (?:ticked|agreed|gave|given|opted|consented|left|signed)|\b(?:niega|nego) (?:\w+ )?haber\b|\bnega di (?:aver|avere)\b|\bcontesta di (?:aver|avere)\b|\b(?:ontkent|betwist) (?:\w+ ){0,5}(?:te hebben|aangevinkt|gegeven|ingeschreven)|\b(?:bestrider|bestrid|fornekar|nekar till|nekter for|benekter|naegter) (?:\w+ ){0,4}(?:samtyck\w*|samtyk\w*|kryss\w*|kryds\w*|anmal\w*|tilmeld\w*)|\b(?:zaprzecza|kwestionuje|twierdzi ze nie|twierdzi ze nigdy) (?:\w+ ){0,4}(?:zgod\w*|zaznacz\w*|zapisa\w*|wyraza\w*|wyrazi\w*|formularz\w*)/,
);
/** Somebody else asked in their name. */
const BY_SOMEBODY_ELSE = prefiltered(
  /\b(?:usurp(?:ation|e|ee|es|ateur)\b|(?:identity theft|stolen identity|identitatsmissbrauch|identitatsdiebstahl|suplantacion (?:de identidad)?|furto d identita|identiteitsfraude|usurpacao)|a (?:son|leur) insu\b|(?:faux|fake|bogus|fraudulent) (?:lead|leads|optin|opt in)\b|(?:lead|demande|optin|opt in|anfrage|consentement) (?:bidon|frauduleu(?:x|se)|falsifie\w*|fake|gefalscht)\b|(?:fausse|fake|falsche|gefalschte) (?:demande|request|anfrage|inscription)\b|(?:quelqu un|une autre personne|un tiers|someone else|somebody else|jemand anders?) (?:d autre )?(?:\w+ ){0,3}(?:a utilise|utilise|used|filled|hat) (?:\w+ ){0,3}(?:numero|coordonnees|number|nummer|form)\b)/,
);

/** How a consent is called. */
const CONSENT =
  '(?:opt ?ins?|consentements?|consents?|einwilligung(?:en)?|consens[oi]|consentimientos?|toestemming(?:en)?|consentimentos?)';
const IS = '(?:(?:est|is|ist|es|e|seems|parait|semble|juge|considere|marked|flagged) ){0,2}';
const NONE =
  '(?:invalid[eao]?s?|absente?s?|ausente|assente|manquante?s?|mancante|missing|lacking|nul|nulle|nullo|nulo|void|fehlt|fehlend|ungultig|abgelaufen|ontbreekt|ongeldig|verlopen|perimee?|caducad[oa]|scadut[oa]|inexistante?|douteux|frauduleux|fraudulent|fake|faux|disputed|conteste|(?:non|not|nicht|niet|nao|pas) (?:valid\\w*|valables?|conformes?|trouve\\w*|found|prouve\\w*|proven|verifie\\w*|verified|recueilli\\w*|gultig|nachweisbar|vorhanden|geldig|justifie\\w*|recevable|exploitable))';
const VOID_CONSENT = prefiltered(
  `\\b${CONSENT} ${IS}${NONE}\\b|\\b(?:invalid|missing|void|disputed|absence (?:de|of)|fehlende|ungultige|ongeldige|ontbrekende|falta de|manca (?:il )?|defaut de) ${CONSENT}\\b`,
);

/** By what these texts are known before they are read. */
export const DENIED_STEMS: readonly string[] =
  'n_avoir_ jamais_avoir says_she says_he says_they never_tick never_agr never_gave _claims_ insists_ bestrid fornekar benekt nekter_for nekar_til n_gter zaprzecz kwestion twierdzi rempli demande_de demande_a _rien_ rien_dem jamais_ sollicit de_formulair le_formulair un_formulair ce_formulair origine conteste _nie_ _nient dement refute _souvient_ rappelle_p _sait_p sa_part leur_part usurp _insu identit fake bogus faux_lead bidon frauduleu falsifi faus never_ did_not didn_t denies denied disput contests rememb recall recollect the_one_who the_person_who bestreit erinner nicht_von angefragt angefordert ausgefult nunca niega_ niego_ recuerda suplant _mai_ chiesto richiest compilat _nega_ contesta_ ricorda _nooit_ niets_ geen_ ontkent betwist nao_ped nao_sol nao_pre opt_in optin consent einwillig consens toestem utilise used_'
    .split(' ')
    .map(squeeze);

/** Whether words say that the person asked for nothing, or that their consent is none. */
export const deniesRequest = (words: string): boolean =>
  (NEVER.test(words) && !TO_LEAVE.test(words)) ||
  DENIED_FR.test(words) ||
  NOT_ITS_AUTHOR.test(words) ||
  (DENIES_TICKING.test(words) && !TO_LEAVE.test(words)) ||
  BY_SOMEBODY_ELSE.test(words) ||
  VOID_CONSENT.test(words);
