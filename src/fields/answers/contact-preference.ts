import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { memoise } from '../text/memoise.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { channelsIn } from './channel-names.js';
import { readChannelPermissions } from './channel-permissions.js';
import { BUT, EVERYTHING, NO, ONLY, YES } from './channel-permissions-data.js';

/**
 * What a cell says under a header that asks how somebody wants to be contacted, or by what they may be.
 * @module
 */

/** Words that stand between channels and say nothing more. */
const BETWEEN = new Set(
  `de d du des le la les l un une par en a au aux et ou via by the an any of and or per von vom zu mit den die das der dem und oder auf por con y o el los las di da e ed al alla il lo gli
   op en of het een de van voor bij voorkeur via graag aub alstublieft of contacteren please bitte svp merci preference preferably vorzugsweise preferiblemente preferibilmente contact contacter kontakt contatto contacto correo postal postale
   postaux electronique electroniques electronico elettronica direct message messages envoi envois mailing adresse address number numero`
    .trim()
    .split(/\s+/),
);
/** Somebody to whom each channel is as good as any. */
const NO_PREFERENCE =
  /^(?:no|sans|aucune|pas de|kein|keine|nessuna|ninguna|sin|geen|without) (?:particular |special |specific )?(?:preferences?|preferenze?|preferencias?|praferenz(?:en)?|praeferenz(?:en)?|voorkeur)$|^(?:peu importe|n importe(?: (?:(?:le |la |les )?quel\w*|lequel|laquelle|lesquel\w*)(?: (?:moyen|canal|mode))?)?|any(?: (?:method|means|way|channel))?|beliebige?[rs]?|jede[rs]?|cualquiera|qualsiasi|qualunque|qualquer|(?:m )?est egal|indifferent|don t mind|either(?: is fine)?|egal|da igual|indistinto|indifferente|maakt (?:me )?niet uit)$/;

/** Letters, or mails, or both: whoever wants none is read as any note is that says so. */
const NO_MAILING = /^(?:no|non|pas de|plus de|aucun|kein|keine|geen|sin|senza|sem) (?:e ?)?mailings?$/;

const isPlain = (word: string): boolean =>
  BETWEEN.has(word) ||
  NO.has(word) ||
  ONLY.has(word) ||
  BUT.has(word) ||
  YES.has(word) ||
  EVERYTHING.has(word) ||
  channelsIn(word).length > 0;

/** What a cell of nothing but channels, and words that allow or deny them, refuses: "Courrier uniquement", "Kein Telefon". Undefined: it says something else. What is read here is no note: "téléphone exclusivement" denies no calls. */
export const refusedByPreference = memoise((text: string): readonly Channel[] | undefined => {
  const words = plainWords(mendLetters(text.slice(0, 200)));
  if (NO_PREFERENCE.test(words)) return [];
  if (NO_MAILING.test(words)) return undefined;
  const all = words.split(' ');
  if (channelsIn(words).length === 0 && !all.some((word) => channelsIn(word).length > 0)) return undefined;
  if (!all.every(isPlain)) return undefined;
  const { excluded, unsure } = readChannelPermissions(text);
  return unsure ? undefined : excluded;
});

const ALLOWED =
  /\b(?:autoris\w*|autoriz\w*|autorizz\w*|allowed|permitted|permitid\w*|permis\w*|permess\w*|authori[sz]\w*|erlaubt\w*|zulassig\w*|zugelassen\w*|consentiti|toegestan\w*|toegestaan|toegestane|toegelaten)\b/;

/** Whether a header lists the channels that are allowed, so that whatever a cell leaves out is not. The channels of a consent leave open what needs none. */
export const listsAllowedChannels = (header: string): boolean => ALLOWED.test(plainWords(mendLetters(header)));

/** How a header names the means by which somebody is to be reached, or wants to be: what is preferred among them. */
const OF_MEANS = prefiltered(
  /\b(?:comment (?:souhaite\w*|desire\w*|voule\w*|prefere\w*|pouvons|peut|puis|faut|vous|le|la|les)|(?:par|via|avec) quel\w* (?:moyen|canal|canaux|mode|biais|voie)\w*|(?:moyens?|canal|canaux|canales|canale|canali|canais|modes?|methode|medios?|mezz[oi]|meios?|way|ways|wege?|kanal\w*|\w*kanaal|kanalen|channels?|method|kontakt ?(?:art|weg|form|wunsch|kanal)|\w*kontaktweg|contactwijze|wijze|manier|preferred|preferences?|preferenz\w*|preferencias?|voorkeur\w*|praferenz\w*|how (?:may|can|should|shall|would|do|could|will))\b|(?:which|what) (?:means|way)|como (?:desea|prefiere|quiere|podemos|le |te |prefere|deseja|quer|gostaria)|wie (?:mocht|durf|woll|soll|konn|dar)\w*|(?:auf|uber) welche\w*|come (?:preferi|desider|vuo|possiamo)\w*|hoe (?:wil|wens|mogen|kunnen|verkies|zou)\w*|via welke)/,
);
/** How a question asks by which means somebody may be reached, or wishes to be. What a CRM holds as preferred is none: it leaves out none. */
const BY_WHICH = prefiltered(
  /\b(?:comment (?:souhaite\w*|desire\w*|voule\w*|prefere\w*|pouvons|peut|puis|faut|vous|le|la|les)|how (?:we |i |you )?(?:may|can|should|shall|would|do|could|will)|como (?:desea|prefiere|quiere|podemos|le |te |prefere|deseja|quer|gostaria)|wie (?:mocht|durf|woll|soll|konn|dar)\w*|come (?:preferi|desider|vuo|possiamo)\w*|hoe (?:wil|wens|mogen|kunnen|verkies|zou)\w*)|\b(?:quel\w*|which|what|(?:por|con) que|qual\w*|welche\w*|welke?) (?:moyen|canal|canaux|mode|biais|voie|means|way|channel|method|medio|mezzo|meio|weg|kanal|kanaal|kanalen|wijze|manier)\w*/,
);
/** Being reached, or told; without it a preference is one of anything. */
const REACHED = prefiltered(
  /\b(?:(?:re)?contact\w*|(?:ri)?contatt\w*|contat\w*|kontakt\w*|\w*kontaktweg|communicat\w*|communiqu\w*|comunica\w*|kommunikation\w*|comms?|join\w*|reach\w*|erreich\w*|bereik\w*|benader\w*|informier\w*|informe\w?|informad\w*|informat\w*|inform|hear|touch|recevoir|recibir|receber|ricevere|receive|ontvangen|erhalten|horen|sollicit\w*|ofertas?|offres?|offers?|angebote|offerte|aanbiedingen|voorkeursk\w+|canal prefer\w*|canale preferit\w*|preferred channel|bevorzugter kanal|open\w* (?:channels?|kanale))\b/,
);
/** How often, when, or what for else. */
const NOT_MEANS = prefiltered(
  /\b(?:frequen\w*|haufigkeit|periodicit\w*|frecuencia|frequentie|often|vaak|oft|souvent|wann|when|quand|cuando|quando|wanneer|horario|horaires?|hours?|times?|heures?|days?|jours?|language|langue|sprache|idioma|lingua|taal|idade|invoice\w*|facture\w*|rechnung\w*|factura\w*|fattur\w*|delivery|livraison|lieferung|envio|billets?|tickets?|certificat\w*|attestation|replay|notes?|instructions?|consignes?|hinweis\w*|replies|reply|device|payment|paiement|pago)\b/,
);
/** "I am happy to be contacted by", "Vous acceptez de recevoir nos offres par :". */
const ENDS_OPEN = prefiltered(
  /\b(?:contacted|contactee?|recontactee?|informee?|informations?|offres?|offers?|news|contactad[oa]|contactarme|informacion|ofertas|kontaktiert|contattat[oa]|ricontattat[oa]|gecontacteerd|sollicitee?|demarchee?) (?:par|by|via|per|por|tramite|uber|mediante)(?: (?:les? (?:moyens?|canaux) suivants?|the following(?: (?:means|channels?))?|los siguientes medios|folgende\w* (?:wege?|kanale)))?$/,
);
/** "How may we contact you? [Phone]" is one box of the question. */
const isOfMeans = (words: string, by: RegExp): boolean =>
  ((by.test(words) && REACHED.test(words)) || ENDS_OPEN.test(words)) && !NOT_MEANS.test(words) && channelsIn(words).length !== 1;

/** Whether a header names or asks the means by which somebody is reached. */
export const namesMeans = (header: string): boolean => {
  const words = plainWords(mendLetters(header));
  return isOfMeans(words, OF_MEANS) || isOfMeans(words, BY_WHICH);
};
/** Whether a header asks by which means somebody may be reached, or wishes to be: whoever names some has not named the others. */
export const asksByWhichMeans = (header: string): boolean => isOfMeans(plainWords(mendLetters(header)), BY_WHICH);

/** The channels that a list of allowed ones passes over, neither allowed nor refused; none where it names none, or where it cannot be read. */
export const leftOutOf = memoise((text: string): readonly Channel[] => {
  const { allowed, excluded, unsure } = readChannelPermissions(text);
  return allowed.length === 0 || unsure ? [] : CHANNELS.filter((channel) => !allowed.includes(channel) && !excluded.includes(channel));
});

const ONLY_THAT =
  '(?:uniquement|seulement|exclusivement|only|nur|ausschliesslich|solo|solamente|unicamente|soltanto|alleen|apenas|somente)';
/** What an organisation owes its members and customers, and sends whatever they want. */
const SERVICE =
  '(?:(?:mes|les?|des|my|the|meine|die|los|las|le|i|de) )*(?:recus?(?: fiscaux| fiscal)?|convocations?(?: (?:(?:a|aux?|l|d|de|des) )*(?:ag|assemblees?(?: generales?)?))?|factures?|attestations?|tax receipts?|receipts?|invoices?|service (?:messages?|mails?|e ?mails?)|messages? de service|(?:spenden)?quittungen|spendenbescheinigung(?:en)?|rechnungen|facturas?|recibos?(?: fiscales)?|convocatorias?|fatture|ricevute(?: fiscali)?|convocazioni|facturen|uitnodigingen (?:voor de )?av)';
const ONLY_SERVICE = prefiltered(`^(?:${ONLY_THAT} ${SERVICE}|${SERVICE} ${ONLY_THAT})$`);
/** Whether somebody wants what is owed to them and nothing else: "Reçus fiscaux uniquement". */
export const wantsOnlyService = (text: string): boolean => text.length < 80 && ONLY_SERVICE.test(plainWords(text));
