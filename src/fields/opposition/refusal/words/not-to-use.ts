import { CHANNELS, type Channel } from '../../../../model/contact/channel.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Of an address or a number that is not to be used: "ne pas utiliser son mail", "E-Mail nicht verwenden", "do not use". What is to be done instead, or for
 * what else, leaves it to somebody to read. On folded words (`plainWords`).
 * @module
 */

/** Not to be used, as six languages write it; in German and Dutch what is not to be used stands before. */
const USE_NOT =
  '(?:n(?:e )?(?:surtout )?(?:pas|plus|jamais) (?:(?:s en|l|la|le|les) )?(?:utiliser|employer|exploiter|se servir)(?: de| d)?|nepasutiliser|(?:do not|don t|dont|never|not to) use|(?:must|should|may|can|is|to) not (?:to )?be used|not to be used|non (?:piu )?(?:usare|utilizzare)|no (?:mas )?(?:usar|utilizar)|nao (?:mais )?(?:usar|utilizar)|anvand (?:inte|ej)|(?:brug|bruk) ikke|nie uzywac)';
const NOT_USED = '(?:(?:nicht|niet) (?:mehr |meer )?(?:zu |te )?(?:verwenden|verwendet|benutzen|nutzen|benutzt|gebruiken|gebruikt))';
const WHOSE =
  '(?:(?:son|sa|ses|leurs?|l|la|le|les|cette?|ce|ces|notre|nos|mon|ma|mes|his|her|their|this|that|these|the|my|our|el|su|sus|este|esta|il|lo|i|gli|sua|suo|suoi|questa|questo|o|a|os|as|seu|sua|d|de) )*';
const MAIL =
  '(?:adresses? (?:e ?mails?|mails?|electroniques?)|e ?mail ?adress?e?|mail ?adress?e?|e ?mail address|e ?mails?|mails?|courriels?|correo(?: electronico)?|indirizzo (?:e ?mail|mail)|mejlen|mejl|mailen|mailadres|e ?mailadres|maila|adresu (?:e ?)?mail)';
const NUMBER =
  '(?:num(?:ero)?s?(?: (?:de )?(?:tel\\w*|portable|mobile|fixe|telefono|telefone))?|phone number|number|mobile|portable|gsm|cellulare|movil|numret|nummeret?|handynummer|telefonnummer|telefoonnummer|nummer|numeru)';
const DATA =
  '(?:coordonnees|donnees|datos|dati|dados|data|details|contact details|contacto|contato|daten|kontaktdaten|gegevens|danych|indirizzo)';
/** One of two, of which another is to be taken. */
const OLD = '(?<!\\b(?:alte|alten|ancien|ancienne|vieux|vieille|old|antiguo|antigua|vecchio|vecchia|oude|antigo) (?:\\w+ )?)';
/** Another is to be taken, or it is not to be taken for something that is no prospecting. */
const NO_OTHER =
  '(?!.{0,60}\\b(?:utiliser|utilisez|use|plutot|prendre|instead|sondern|stattdessen|sino|usare|usar|en su lugar|maar|men|mais|but|nouve\\w+|new|neue?\\w?|nuev\\w+|nuov\\w+|nieuwe?|(?<!(?:c est|it s|is|ist|es|e) (?:son |his |her |un |une )?)perso(?!nal$)\\w*|pro|ancien\\w*|old|antigu[oa]|vecchi[oa])\\b)(?! (?:pour|for|fur|para|per|voor) (?:(?:les|la|le|l|the|die|las|los|el|le|i|de|het|des) )*(?:factur\\w*|invoic\\w*|billing|compta\\w*|rechnung\\w*|fattur\\w*|devis|sav|livraison\\w*|commandes?|connexion|login|moment))';

const notToUse = (means: string): RegExp =>
  prefiltered(
    `\\b${USE_NOT} ${WHOSE}${means}\\b${NO_OTHER}|${OLD}\\b${means} (?:(?:bitte|aub|svp|is|ist|zu|te|mehr) )*${NOT_USED}\\b${NO_OTHER}`,
  );
/** An address, a number or data that are not to be used, whatever for, and the channels that this bars. */
export const NOT_TO_USE: readonly { readonly says: RegExp; readonly mark: true; readonly channels: readonly Channel[] }[] = [
  { says: notToUse(MAIL), mark: true, channels: ['email'] },
  { says: notToUse('(?:phone|fixe|tel(?:ephone)?|telefono|telefon|telefone|telefoon)'), mark: true, channels: ['phone'] },
  { says: notToUse(NUMBER), mark: true, channels: ['phone', 'sms'] },
  { says: notToUse(DATA), mark: true, channels: CHANNELS },
];
const WHOLE = prefiltered(
  `^(?:(?:a|svp|bitte|aub|please|contact|fiche|client|kontakt) )*(?:${USE_NOT}|${NOT_USED})(?: (?:svp|bitte|aub|please|merci|mehr|meer|piu|mas|mais))*$`,
);
const ANYWHERE = prefiltered(`\\b(?:${USE_NOT}|${NOT_USED})\\b`);

/** By what these texts are known before they are read. */
export const NOT_TO_USE_STEMS: readonly string[] =
  '_pas_util _plus_util _jamais_util _pas_empl _plus_empl _pas_expl _plus_expl nepasutil _not_use _dont_use _t_use _never_use _not_to_use be_used _non_usar _piu_usar _non_util _no_usar _mas_usar _no_util _nao_us _nao_util anvand brug_ik bruk_ik uzywac verwend benutz nutzen_ gebruik'.split(
    ' ',
  );

/** Longer notes speak of more. */
const LONGEST = 160;
/** Whether words say that something is not to be used, which may be this contact. */
export const mayNotBeUsed = (words: string): boolean => words.length <= LONGEST && WHOLE.test(words);
/** The same of a cell that holds a name, an address or a number: whatever else stands there, it is of that. */
export const isNotToUse = (words: string): boolean => ANYWHERE.test(words);
