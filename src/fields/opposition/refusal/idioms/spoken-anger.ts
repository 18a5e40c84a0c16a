import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import type { Idiom } from './idioms-data.js';

/**
 * What people say who have had enough, and what agents note of it in a few words: "hasta las narices", "basta!! incazzato", "no contatti futuri", "no sales
 * people"; and who asks where we have their address, or sends the officer for their data, of which somebody must read.
 * @module
 */

const FUTURE =
  '(?:(?:no|nessun|nessuno|niente|senza|ningun|ningunos|sin|kein|keine|keinerlei|aucun|aucuns|pas de|plus de|geen) (?:more |further |altr[oi] )?(?:contatt[oi] (?:futur[oi]|ulterior[ei])|(?:futur[oi]|ulterior[ei]) contatt[oi]|contactos? (?:futuros?|posterior(?:es)?)|futuros? contactos?|contacts? (?:futurs?|ulterieurs?)|(?:zukunftigen?|kunftigen?|weiteren?) kontakte?|(?:toekomstige?|verdere?) contact(?:en)?)|no (?:future|further|more) (?:contacts?|contacting))';
const FED_UP =
  'hasta (?:las narices|la coronilla|el gorro|los huevos|los cojones|el mono|el cono|la punta)(?= (?:de (?:nosotros|vosotros|ustedes|uds|tantas?|tantos?|las? llamadas?|llamadas?|los? (?:correos?|mails?|emails?)|correos?|publicidad|que (?:le|les|lo|la))|con))?(?! (?:de (?:su|sus|trabajo|la obra|el trafico)))';
/** Beside a "basta" all the anger is at us. */
const ENOUGH =
  '^basta(?: basta)*(?: (?:e|era|molto|davvero|proprio|veramente|cliente|signor\\w?))* (?:incazzat[oa]|incazz|arrabbiat[oa]|furios[oa]|infuriat[oa]|inviperit[oa])$|^(?:cliente )?(?:incazzat[oa]|incazz|arrabbiat[oa]|furios[oa])(?: \\w+)? basta$';
const NO_SELLERS =
  '^(?:(?:please|pls|plz|hi|strictly|absolutely|sorry) )*no (?:more )?(?:sales ?(?:people|persons?|reps?|team|guys|folks)|salespeople|sellers|vendors|marketers|marketing people)(?: (?:please|pls|plz|thanks|thank you|to contact me|contacting me))*$';
const STARRED =
  '(?<!(?:kein|keine|keinen|ohne|sans|senza|no|pas de|aucun|aucune|nessun) )(?:stern(?:eintrag)? im (?:tel|telefon) ?(?:buch|verzeichnis)|im (?:tel|telefon) ?(?:buch|verzeichnis) (?:mit stern|sterneintrag)|sterneintrag(?= (?:im|vorhanden|ja|beachten)|$)|asterisque (?:dans|a) l annuaire|asterisco (?:in|nell) elenco)(?![^ ])';

/** They refuse everything. */
export const SPOKEN_IDIOMS: readonly Idiom[] = [
  { says: prefiltered(`(?<![^ ])${FUTURE}(?![^ ])`) },
  { says: prefiltered(`(?<![^ ])${FED_UP}(?![^ ])`) },
  { says: prefiltered(ENOUGH) },
  { says: prefiltered(NO_SELLERS) },
  // The star that the Swiss and Austrian directories print beside who wants no calls.
  { says: prefiltered(STARRED), channels: ['phone'] },
];

const ASKED =
  '(?:demande|demandait|a demande|veut savoir|voulait savoir|asked|asks|asking|wants to know|fragt|fragte|gefragt|will wissen|pregunta|pregunto|quiere saber|chiede|ha chiesto|vuole sapere|vraagt|vroeg|wil weten)';
const WHENCE = '(?:d ou|comment|where|how|woher|wie|de donde|como|da dove|come|waar|hoe)';
const WE_HAVE =
  '(?:(?:est ce qu|qu )?(?:on|nous|we|wir|tenemos|abbiamo|hemos) ?(?:avait|avons|a|got|get|have|had|haben|hatten|hebben|vandaan|obtenido|sacado|avuto|trovato|eu|obtenu|trouve)?)';
const THEIR_DATA =
  '(?:(?:eu|obtenu|trouve|got|obtained|gotten) )?(?:son|sa|ses|his|her|their|the|seine|ihre|su|sus|il suo|i suoi|la sua|zijn|haar) (?:e ?mail|mail|adresse|numero|num|n|tel|coordonnees|donnees|address|number|details|data|nummer|daten|mailadresse|correo|telefono|datos|dati|indirizzo|gegevens|mailadres)';
/** Who wants to know where we have it from may want it gone. */
const ASKS_WHENCE = `(?<![^ ])${ASKED} ${WHENCE} ${WE_HAVE} ${THEIR_DATA}(?![^ ])`;
const OFFICER =
  '(?:dpo|dsb|datenschutzbeauftragte[rn]?|delegue a la protection des donnees|data protection officer|responsabile (?:della )?protezione dati|delegado de proteccion de datos|functionaris gegevensbescherming)';
const OFFICER_WROTE = `^(?:(?:le|la|leur|son|the|their|his|her|ihr|sein|der|die|el|su|il|de|hun) )?${OFFICER} (?:(?:nous |uns |ci |nos |ons )?(?:a (?:ecrit|appele|contacte|reagi|saisi)|wrote|e ?mailed|objected|complained|(?:hat )?(?:uns )?(?:geschrieben|angeschrieben|sich gemeldet|sich beschwert)|schrieb|ha (?:scritto|escrito|reclamado)|schreef))(?![^ ])`;
const AUTHORITY = '(?:dsb|dpa|cnil|aepd|garante|ico|edob|datenschutzbehorde|datenschutz|autorite de protection des donnees)';
const TO_AUTHORITY = `^${AUTHORITY} (?:beschwerde|complaint|plainte|reclamation|reclamacion|reclamo|klacht)(?![^ ])`;
const MAY_REFUSE = prefiltered([ASKS_WHENCE, OFFICER_WROTE, TO_AUTHORITY].join('|'));
/** It was answered, and nothing more came of it. */
const SETTLED =
  /(?<![^ ])(?:answered|told (?:him|her|them)|fine|ok|repondu|reponse faite|satisfaite?|erledigt|beantwortet|contestado|respondido|risposto|beantwoord|tevreden)(?![^ ])/;

/** Whether folded words tell of somebody who asks where we have them from, or of who looks after their data. */
export const asksWhence = (words: string): boolean => MAY_REFUSE.test(words) && !SETTLED.test(words);

/** By what all these are known before they are read, and by what `shortened-words-data.ts` shortens them to. */
export const SPOKEN_STEMS: readonly string[] =
  'contati_futur contato_futur futuri_contat contacto_futur contactos_futur futuros_contact contact_futur contacts_futur kunftige toekomstig verdere_cont verder_cont ulterior future_contact further_contact narices coronila _el_goro hasta_el_mono hasta_el_cono hasta_la_punta asterisc asterisq huevos cojones _basta incaz salespeople _sales_p _sales_r _sales_t _sales_g _pl_ no_vendor no_seler _d_ou _where_ woher de_donde da_dove _wa_ _dpo_ _dsb_ datenschutz _dpa_ cnil aepd garante _ico_ _edob_ _ws_lt _ws__lt _ws_la _ws_v _ws_per _zust_ _wider_ _elim_ _bdd_ bbdd _nc_nunca _nvpe_ _mr_ _nl_ _newsl_ nieuwsbr nwsbrief _abest _abgem_ _uitgeschr _schriftl iscrito escrito_ par_ecrit in_writing schriftelijk _unerw _ned_ _nit_ _net_ _nous_contact _me_contact _tlf_ _reg_ stern'.split(
    ' ',
  );
