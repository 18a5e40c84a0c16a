import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { bare } from './how-to-leave.js';

/**
 * What mail servers write below every message of a firm: that it is confidential, and that whoever got it by mistake is to delete it. It asks for a
 * message to be deleted, and for nobody's data; whoever wrote above it may well have said yes.
 * @module
 */

const wordsOf = (words: string): string => words.trim().split(/\s+/).join('|');

/** The message, by its names. */
const MESSAGE = `(?:${wordsOf(`
  message messages mail mails email e-mail e-mails courriel courriels communication transmission document documents
  nachricht mitteilung mensaje correo comunicacion messaggio comunicazione bericht mededeling`)})`;
const THIS = `(?:${wordsOf(`
  ce cet cette le la les l['’] present presente presents this the these any all diese dieses dieser die das este esta el questo questa il gli presente dit deze het de
  su sus sa ses its your votre vos ihre tous toutes todas tutte alle`)})`;
const THIS_MESSAGE = prefiltered(`\\b${THIS}[ '’]{0,2}(?:present\\w* |original\\w* |e[ -]?)?${MESSAGE}\\b`, 'i');

const DELETE =
  /\b(?:supprim|detrui|effac|delet|destroy|eras|borr|elimin|destru|cancell|distrugg|losch|zu losch|vernicht|verwijder|vernietig|wissen)\w*/i;
/** What is deleted, behind a sentence that told of the message. */
const IT = /\b(?:it|them|le|la|les|lo|es|sie|het|this|ceci|copies?|kopien?|copias?|attachments?|jointes?|anhange?|adjuntos?|allegati)\b/i;

const IF = '(?:si|if|should|wenn|falls|sofern|sollten|sind|se|qualora|indien|als|mocht|bent)';
const RECIPIENT = '(?:destinataires?|recipients?|addressees?|empfanger|adressat|destinatari[oa]s?|ontvanger|geadresseerde)';
const RECEIVED =
  '(?:recue?s?|recev\\w*|receiv\\w*|recd|erhalten|bekommen|zugegangen|recib\\w*|ricev\\w*|ontvang\\w*|parvenue?s?|pervenut[oa]|adressee?s?|destinee?s?)';
const BY_MISTAKE =
  '(?:par (?:erreur|inadvertance|megarde)|in error|by (?:mistake|error)|erroneously|mistakenly|irrtumlich\\w*|versehentlich|falschlich\\w*|aus versehen|por (?:error|equivocacion)|per (?:errore|sbaglio)|erroneamente|ten onrechte|per abuis|abusievelijk|bij vergissing)';
/** "If you are not the intended recipient", "si vous l'avez reçu par erreur": never of whoever writes it. */
const IF_MISTAKEN = prefiltered(
  `\\b${IF}\\b(?! (?:j|je|nous|i|we|ich|wir|ik)\\b)[^.!?;\\n]{0,120}(?:\\b(?:pas|not|nicht|no|non|niet|aren['’]?t)\\b[^.!?;\\n]{0,60}\\b${RECIPIENT}\\b|\\b${RECEIVED}\\b[^.!?;\\n]{0,40}\\b${BY_MISTAKE}|\\b${BY_MISTAKE}\\b[^.!?;\\n]{0,40}\\b${RECEIVED}\\b)`,
  'i',
);
const CONFIDENTIAL = /\b(?:confiden[tzc]|vertraulich|riservat|vertrouwelijk|privileged|geheim)/i;
/** That a message is confidential is a statement, and asks for nothing. */
const ASKS =
  /\b(?:ne|n|pas|plus|merci|veuillez|svp|not|don|do|must|please|leave|nicht|kein\w*|bitte|no|non|por favor|prego|niet|geen|gelieve|arret\w*|remov\w*|retir\w*|enlev\w*|use|utilis\w*)\b/i;

const USE = `(?:${wordsOf(`
  use usage utilisation utilization disclosure divulgation diffusion distribution dissemination copy copying copie copia reproduction publication forwarding review
  weitergabe weiterleitung vervielfaltigung kopieren nutzung verwendung veroffentlichung verbreitung uso distribucion divulgacion difusion reproduccion
  diffusione riproduzione distribuzione divulgazione gebruik verspreiding openbaarmaking vermenigvuldiging`)})`;
const PROHIBITED =
  '(?:prohibited|forbidden|interdite?s?|proscrite?s?|verboten|untersagt|nicht gestattet|prohibid[oa]s?|viet(?:at[aoei])|proibit[aoei]|not (?:permitted|allowed|authori[sz]ed)|niet toegestaan|unlawful)';
const ANY =
  '(?:(?:any|all|the|toutes?|tout|jegliche|jede|das|die|cualquier|qualsiasi|ogni|elke?|ieder|het|unauthori[sz]ed|unerlaubte[sn]?|unbefugte[sn]?|ist|is|est|e|queda|esta) ){0,3}';
const USE_PROHIBITED = prefiltered(
  `\\b${ANY}(?:${USE}\\b[^.!?;\\n]{0,240}\\b${PROHIBITED}|${PROHIBITED}\\b[^.!?;\\n]{0,80}\\b${USE})\\b`,
  'i',
);
const DO_NOT_SPREAD = prefiltered(
  /\b(?:do not|don['’]?t|must not|may not|should not|ne pas|ne devez pas|nicht|no debe|non (?:deve|puo)|niet) (?:\w+ ){0,3}?(?:disseminat|distribut|disclos|cop[iy]|forward|diffus|divulg|reprodui|transmett|weitergeb|weiterleit|kopier|difund|verspreid|verbreit)\w*/i,
);

/** To tell the sender, which is no contact that anybody refuses. */
const TELLS_SENDER = prefiltered(
  /\b(?:notify|inform|advise|tell|alert|contact|call|let) (?:me|us|the sender)\b|\bm['’ ]en (?:avis|inform|avert)\w+|\bme (?:le )?(?:signal|preven|avert|inform|contact)\w+|\b(?:mich|uns) (?:\w+ ){0,3}?(?:informier|benachrichtig|verstandig)\w+|\bcontact(?:er|ez)? (?:immediatement )?l['’ ]expediteur/gi,
);
/** Who speaks of themselves, of lists, data or advertising, or refuses in another word: what holds one of these is read. */
const OF_PEOPLE = new RegExp(
  `[@]|\\b(?:${wordsOf(`
    me moi m mon ma mes my mine mich mein\\w* mir mij mijn mi mis mio mia miei mie us
    lists? listes? lista\\w* listings? liste lijst\\w* verteiler\\w* bases? bdd crm fichiers? fichero\\w* datenbank\\w* database data donnees daten datos dati gegevens coordonnees numero\\w* number nummer\\w*
    address(?:es)? adresses? adres indirizz\\w+ direccion\\w* sequences? cadences? campagn\\w+ campaign\\w*
    stop\\w* unsub\\w* desinscri\\w* desabon\\w* abmeld\\w* abbestell\\w* bajas? disiscri\\w* uitschrij\\w* afmeld\\w* opt oppos\\w* oppon\\w* widersp\\w* spam\\w*
    newsletters? mailings? werb\\w* pubs? publicit\\w* marketing prospect\\w* demarch\\w* relanc\\w* sollicit\\w*
    again anymore more plus jamais never mehr mas piu meer recontact\\w* rappel\\w*`)})\\b`,
  'i',
);

/** Without one of these no text holds such a footer. */
const MAY_BE =
  /destinat|recipient|addressee|erreur|error|mistake|confiden|vertra|adressat|empf[aä]nger|ontvang|geadress|riservat|vertrouw|irrt[uü]m|versehent|inadvert|equivoc|sbaglio|onrecht|abuis|vergissing/i;
const SENTENCE = /[^.!?;\n]+[.!?;\n]*/g;
const LONGEST = 8000;

/** Where what a sentence says of the message begins; -1 where it is no part of a footer. */
const footerIn = (sentence: string, isMarked: boolean, follows: boolean): number => {
  const told = IF_MISTAKEN.exec(sentence);
  if (told) return told.index;
  if (!isMarked) return -1;
  const secret = CONFIDENTIAL.exec(sentence);
  const stated = secret && !ASKS.test(sentence) ? THIS_MESSAGE.exec(sentence) : null;
  if (secret && stated) return Math.min(secret.index, stated.index);
  const spread = USE_PROHIBITED.exec(sentence) ?? DO_NOT_SPREAD.exec(sentence);
  if (spread) return spread.index;
  const deleted = DELETE.exec(sentence);
  const message = THIS_MESSAGE.exec(sentence) ?? (follows ? IT.exec(sentence) : null);
  return deleted && message ? Math.min(deleted.index, message.index) : -1;
};

/** A text without what its footer says to whoever got it by mistake. A sentence that speaks of people or of lists as well is left as it is. */
export const withoutDisclaimer = (written: string): string => {
  if (written.length > LONGEST || !MAY_BE.test(written)) return written;
  const text = written.normalize('NFC');
  const plain = bare(text);
  const isMarked = CONFIDENTIAL.test(plain) || IF_MISTAKEN.test(plain);
  let said = '';
  let follows = false;
  let isFooted = false;
  for (const { 0: sentence, index } of plain.matchAll(SENTENCE)) {
    const from = footerIn(sentence, isMarked, follows);
    const isFooter = from >= 0 && !OF_PEOPLE.test(sentence.slice(from).replace(TELLS_SENDER, ' '));
    follows = isFooter;
    isFooted ||= isFooter;
    said += isFooter ? `${text.slice(index, index + from)}.\n` : text.slice(index, index + sentence.length);
  }
  return isFooted ? said : written;
};
