import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { Leaning } from '../../../model/contact/contact.js';
import type { FieldName } from '../../../model/contact/field.js';
import { foldHeader } from '../../text/fold-header.js';
import { mayAskForData } from '../marks/erasing-marks.js';
import { WAYS_OF_GONE } from '../marks/gone-away.js';
import { type KnownMark, markIn } from '../marks/known-marks.js';
import { A_WAY, ONLY } from './contact-words-data.js';
import { namedIn } from './header-channels.js';

/**
 * Headers of which it is known that they speak of a refusal or of what is left open, and not which way a yes goes: "NPS tel", "Préférences : aucun
 * canal", "Sterneintrag".
 * @module
 */

/** What such a header doubts, and which way its cells lean. */
export interface DoubtfulHeader {
  readonly doubt: readonly Channel[];
  readonly leans?: Leaning;
  readonly flagged?: true;
  /** It asks for a yes to somebody else's messages, and is doubted where no other column asks for one to ours. */
  readonly theirs?: true;
}

const WHO =
  '(?:(?:l|le|la|el|il|o|a|de|het|der|die|client|cliente|customer|contact|contatto|contacto|contato|kunde|kunden|kontakt|klant|relatie|debiteur|prospect|lead|tiers|fiche) )?';
const BARS =
  '(?:blokkade|blokkering|geblokkeerd|blokkiert|blockiert|geblockt|blocked|bloquee?|blocage|bloqueado|bloqueada|bloqueo|bloqueio|bloccat[oa]|gesperrt|sperrung|sparrad|sperret|spaerret|blockerad|blokeret|blokkert)';
/** That somebody is barred, and nothing else, in the words of each language. */
const BARRED = new RegExp(
  `^(?:(?:is|ist|est|esta|e|flag|ind) )*${WHO}(?:(?:is|ist|est|esta|e) )?${BARS}(?: (?:client|cliente|customer|contact|klant|kunde))?$|^(?:kunden|kontakt|kunde|klant|relatie)(?:sperre|blokkade|blokkering)$`,
);
/** Of a customer it may be the orders that are barred. */
const OF_CUSTOMERS =
  /(?<![^ ])(?:client|cliente|customer|kunden?|klant|relatie|debiteur|tiers|kunden(?:sperre|blokkade|blokkering))(?![^ ])/;
/** The same, where a yes or a no stands in the cells: a block is one of buildings as well. */
const MAY_BAR = new RegExp(`^(?:(?:is|flag|ind) )?${WHO}(?:blocks?|blocco|blok|bloc|bloqueios|blocchi)$`);
/** Whether a header says that somebody is barred if its cells are a yes or a no. */
export const mayBarSomebody = (header: string): boolean => MAY_BAR.test(foldHeader(header));

/** What is left of a way of contact that is the only one. */
const AROUND =
  /\b(?:par|by|per|por|via|durch|mit|tramite|a|la|le|the|il|el|contact\w*|kontakt\w*|contatt\w*|client|kunde|cliente|ok|oui|yes|flag|ind)\b/g;
const WAYS = new RegExp(A_WAY.source, 'g');
const ONLY_WORDS = new RegExp(ONLY.source, 'g');
const MORE_WAYS = /\b(?:cartas?|poste|papier|papel|paper|postwege?|brieflich|telefonisch|schriftlich)\b/g;

/** Whether the words of a header name ways of contact, that they are the only ones, and nothing else: "Uniquement par courrier". */
export const isOnlyAWay = (words: string): boolean =>
  [ONLY_WORDS, WAYS, MORE_WAYS, AROUND].reduce((rest, known) => rest.replace(known, ' '), words).trim() === '';

/** "Ne pas solliciter" beside a way of contact, and how gladly somebody recommends us everywhere else: scores are no flags. */
const NPS = /^(?:(?:flag|ind|top|code) )?(?:nps (?:\w+(?: \w+)?)|\w+ nps)$/;
/** "Ne plus appeler" in the letters of call centres; of Swiss addresses it is the postcode. */
const NPA = /^(?:(?:flag|ind|top|code|statut|motif) )?np[ar]$/;
/** The star of the directory, beside who takes no advertising. */
const STAR = /\b(?:\w*sterneintrag|sternvermerk|telefonbuch stern|stern(?: im)? telefonbuch|etoile annuaire|asterisque annuaire)\b/;
const NO_CHANNEL =
  /\b(?:no|aucuns?|keine?n?|nessun|ningun|zero|pas de|sin) (?:canal|canaux|canales|canale|canali|channels?|kanal|kanale)\b|\b(?:canal|canaux|canales|canale|canali|channels?|kanal|kanale) (?:none|aucun|keine?r?|nessuno|ninguno)$/;
/** Whoever wants one thing only wants nothing else. */
const ONLY_WANTS =
  /\b(?:ne (?:veut|souhaite|desire|accepte)(?: recevoir)? (?:que|qu)|(?:only|just) wants|wants (?:only|just)|(?:will|mochte|wunscht) nur|solo (?:quiere|desea)|(?:quiere|desea|vuole|desidera) (?:solo|solamente|soltanto))\b/;
/** All that a header says: quiet, or "ne plus solliciter" over a yes or a no. */
const SILENCE = /^(?:nps|basta|chut|silen[cz]i?[oe]|stille|ruhe|shh+)$/;
/** An account, or somebody: by whom is not said. */
const DEACTIVATED = /^(?:is )?(?:deactivated|desactivee?|deaktiviert|desactivad[oa]|disattivat[oa])(?: (?:at|date|le|am|on|el|il))?$/;

/** Words of refusing, erasing, complaining and quarrelling that are all that a header says: of what, it does not. */
const MARKED =
  /^(?:(?:is|est|flag|ind|top|date|date de|en|in|im|a|to|contact|client|fiche|statut) )?(?:ko|nok|opp|codes? stop|stop codes?|cod stop|codice stop|codigo stop|stop ?code|suppr|supp|supprimee?s?|supprimer|non|no|nein|delete|deleted|radiee?s?|radiation|radier|cnil|litiges?|contentieux|pre ?contentieux|disputes?|disputed|litigation|streitfall|rechtsstreit|streit|geloscht|eliminad[oa]s?|eliminat[oaie]|removid[oa]s?|cancelad[oa](?= em$)|litigio|contencioso|contenzioso|verwijderd|geschil|inactifs?|inactives?|inaktiv|inactiv[oa]s?|inattiv[oi]|inactief|usuniet[yae]|usunieto|skasowan[yae]|nieaktywn[yae]|sanctions?|sanctioned|sanctionnee?s?|sanctions? list(?:ed)?|sanktionslisten?(?:treffer)?|sanktioniert|sanzionat[oa]|sancionad[oa]|embargo(?:ed)?|legal hold|redacted|complaints|quarantaines?|quarantined?|quarantane|cuarentena|quarantena)(?: (?:le|on|am|el|il|op|em|at|date))?$/;
const OF =
  '(?:(?:d|de|du|des|l|la|le|les|of|the|to|under|a|au|au titre|sur|del|della|dei|di|do|da|dos|der|des|die|das|zur|zum|nach|van|het|op|en|in) )*';
const REQUEST =
  '(?:demandes?|requetes?|requests?|richiest[ae]|istanz[ae]|solicitud(?:es)?|solicitac(?:ao|oes)|peticion(?:es)?|pedidos?|anfragen?|antrage?|ersuchen|gesuche?|verzoek(?:en)?|aanvra(?:ag|gen)|litiges?|alertes?|incidents?|disputes?|alerts?|vorfalle?|streitfalle?|incidencias?|contenzios[oi]|incidenten|exercices?|exercise|ejercicio|esercizio|exercicio|ausubung|uitoefening)';
const RIGHTS =
  '(?:rgpd|gdpr|dsgvo|ds gvo|avg|lopd|lopdgdd|cnil|aepd|garante|privacy|privacidade?|datenschutz|data protection|protection des donnees|dpo|droits?|rights?|rechte|betroffenenrechte|rechten|derechos?|derechos arco|arco|diritt[oi]|direitos?|data subjects?(?: rights?)?|personnes? concernees?|interessat[oi])';
const STATE =
  '(?:recue?s?|received|ricevut[ae]|recibidas?|recebidos?|erhalten|eingegangen|ontvangen|en cours|in corso|en curso|offen|open|pending|traitee?s?|oui non|yes no)';
const DAY = '(?:date|datum|data|fecha|dt|le|on|am|el|il|em|op)';
/** That somebody asked for something under the law of data: what, the header does not say, and it may be to be left alone. A right is not one of use. */
const ASKED = new RegExp(
  `^(?:(?:flag|ind|top|type|statut|status|motif|${DAY}|nature|objet) )?(?:${OF}${REQUEST} ${OF}(?:${REQUEST} ${OF})?${RIGHTS}|${RIGHTS} ${REQUEST}|dsars?|(?:dsgvo|datenschutz)(?:anfragen?|antrage?))(?: ${OF}(?:client|contact|personne|customer|kunde|cliente|klant))?(?: (?:type|status|statut|${STATE}|${DAY}))*$`,
);
/** A request of a data subject, and whoever sells for a distributor. */
const ASKED_OR_SELLS = /^(?:is |flag )?dsrs?(?: date)?$/;
const ACCOUNT =
  '(?:comptes?|accounts?|cuenta|conto|konto|conta|profile?|profilo|perfil|users?|user account|utilisateur|usuario|utente|client|customer)';
const DELETED =
  '(?:supprimee?|deleted?|removed|erased|eliminad[oa]|eliminat[oa]|borrad[oa]|cancellat[oa]|geloscht|verwijderd|apagad[oa]|anonymi[sz]ee?d?)';
/** An account that somebody had deleted, or a record that names nobody any more. */
const ERASED = new RegExp(
  `^(?:is |flag )?(?:${ACCOUNT} (?:is |est )?${DELETED}|${DELETED} ${ACCOUNT}|anonimi[sz]ad[oa]|anonimizzat[oa])(?: (?:at|on|le|am|el|il|op|em|date))?$`,
);
/** The day of it, which may be one to come: data are kept for a time. */
const ERASED_ON =
  /^(?:date|fecha|data|datum) (?:(?:de|d|of|di|la|da|del|l) )*(?:suppression|deletion|effacement|erasure|anonymi[sz]ation|eliminacion|borrado|supresion|eliminazione|eliminacao|verwijdering|loschung|anonymisierung)(?: (?:du |of )?(?:compte|account))?$|^(?:account )?deletion date$|^loschdatum$|^verwijderdatum$|^data (?:usuniecia|skasowania|rezygnacji)$/;
/** Whether that is all that folded words of a header say. */
export const isBareMark = (words: string): boolean =>
  MARKED.test(words) ||
  ASKED.test(words) ||
  ASKED_OR_SELLS.test(words) ||
  ERASED.test(words) ||
  ERASED_ON.test(words) ||
  mayAskForData(words) ||
  markIn(words) !== undefined;
/** How often, and nothing else: whoever wants nothing says so. */
const HOW_OFTEN =
  /^(?:frequences?|frequency|frecuencia|frequenza|haufigkeit|frequentie|frequencia|periodicite|rythme|cadence|pression|ritmo|presion|pressione)(?: (?:(?:d|de|des|du|di|der|of|da|do) )*(?:souhaitee?|voulue?|desired|preferred|gewunscht|gewenst|envois?|envios?|invi[oi]|e ?mails?|mails?|e ?mailings?|mailings?|newsletters?|nl|sms|communications?|contacts?|sollicitations?|marketing|commerciale|publicitaire))+$|^(?:frequences?|frequency|frecuencia|frequenza|haufigkeit|frequentie|frequencia|periodicite)$|^(?:e ?mail|mail|mailing|newsletter|sending|contact|marketing|versand) ?(?:frequency|pressure|cadence|haufigkeit)$/;

/** Settings of an application by which mails and texts are turned off; one that was sent is none. */
const NOTIFIES =
  '(?:notifications|alerts|alertes|benachrichtigungen|meldungen|notificaciones|alertas|notifiche|meldingen|notificaties|notificacoes)';
const BY_A_WAY = '(?:e ?mails?|mails?|courriels?|sms|text|correo(?: electronico)?|posta elettronica)';
const SETTING = new RegExp(
  `^(?:(?:receive|allow|allows|recevoir|recibir|ricevi) )?(?:${BY_A_WAY} ?${NOTIFIES}|${NOTIFIES} (?:(?:par|by|via|per|por|di|d|de) )?${BY_A_WAY})(?: (?:status|setting|enabled|activees?|aktiviert|activadas|attive|aan))?$`,
);

const named = (words: string): readonly Channel[] => (namedIn(words).length > 0 ? namedIn(words) : CHANNELS);

/** What such a header doubts; undefined where it is none. */
export const readRiddle = (words: string): DoubtfulHeader | { readonly field: FieldName; readonly flagged: true } | undefined => {
  if (BARRED.test(words))
    return OF_CUSTOMERS.test(words) ? { doubt: CHANNELS, leans: 'marks', flagged: true } : { field: 'optOut', flagged: true };
  if (NPA.test(words)) return { doubt: ['phone'], leans: 'refuse', flagged: true };
  if (NPS.test(words) && namedIn(words).length > 0) return { doubt: named(words), leans: 'refuse', flagged: true };
  if (STAR.test(words)) return { doubt: ['phone'], leans: 'refuse' };
  if (NO_CHANNEL.test(words)) return { doubt: CHANNELS };
  if (ONLY_WANTS.test(words)) return { doubt: CHANNELS, leans: 'refuse' };
  if (MARKED.test(words)) return { doubt: CHANNELS, leans: 'marks', flagged: true };
  if (ASKED.test(words)) return { doubt: CHANNELS, leans: 'asks' };
  if (ASKED_OR_SELLS.test(words) || mayAskForData(words)) return { doubt: CHANNELS, leans: 'asks', flagged: true };
  if (ERASED.test(words)) return { doubt: CHANNELS, leans: 'marks', flagged: true };
  if (ERASED_ON.test(words)) return { doubt: CHANNELS, leans: 'ends' };
  if (SETTING.test(words)) return { doubt: named(words), leans: 'topic', flagged: true };
  if (HOW_OFTEN.test(words)) return { doubt: CHANNELS, leans: 'topic' };
  return DEACTIVATED.test(words) || SILENCE.test(words) ? { doubt: CHANNELS, leans: 'refuse', flagged: true } : undefined;
};

const MARKS: Readonly<Record<KnownMark | 'none', DoubtfulHeader | undefined>> = {
  none: undefined,
  agents: { doubt: CHANNELS, leans: 'refuse', flagged: true },
  messages: { doubt: ['email'], leans: 'topic', flagged: true },
  barred: { doubt: CHANNELS, leans: 'marks', flagged: true },
  gone: { doubt: WAYS_OF_GONE, leans: 'marks', flagged: true },
};
/** What a header of a mark doubts that no word of refusing is in; undefined where it is none. */
export const readMark = (words: string): DoubtfulHeader | undefined => MARKS[markIn(words) ?? 'none'];
