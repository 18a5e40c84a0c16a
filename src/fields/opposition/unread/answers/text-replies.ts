import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * What people answer to a text message: one word, typed in haste, in the language of the country.
 * @module
 */

/** STOP as thumbs write it: letters that changed places, came twice, or are digits. */
const STOP_SLIPPED =
  /^(?:s[t7]+[o0]+p+|stpo|sotp|tsop|stopo|sstop|st op|s t o p|sto p|5top|sop|stp stop|stop stp)(?: (?:svp|stp|sms|merci|please|bitte))?$/;
const KINDLY =
  '(?: (?:svp|stp|sms|merci|please|pls|now|thanks|bitte|danke|jetzt|aub|bedankt|tack|nu|prosze|dziekuje|mnie|mig|mij|me|por favor|gracias|per favore|grazie))*';
/** The words by which text messages are left in other countries, and that say nothing else. */
const LEAVES = prefiltered(
  `^(?:stopall|stop all|opt ?out|unsubscribe|uitschrijven|afmelden|stop ermee|(?:hou|houd) (?:er ?)?(?:mee )?op|avsluta|avreg(?:istrera)?|avanmal(?:an)?|avbryt|sluta|stoppa|ta bort|avmeld|afmeld|frameld|slett meg|rezygnuj[ae]|rezygnacja|wypisz|wypisuje(?: sie)?|abmelden|abbestellen|austragen|darme de baja|dame de baja|dar de baja|disiscrivimi|disiscrivi|cancellami|parar|sair)${KINDLY}$`,
);
/** The same, each of other things as well: an appointment is cancelled, and a call ends. */
const MAY_LEAVE = prefiltered(
  `^(?:end|quit|exit|cancel|revoke|uit|slut|koniec|baja|alto|fin|fine|cancella|annulla|cancelar|remover|ende|raus|aus|weg)${KINDLY}$`,
);
/** Sends us away. */
const LET_BE = prefiltered(
  /^(?:(?:\w+ ){0,2}dajcie (?:mi )?(?:swiety )?spokoj|lamna mig (?:ifred|i fred)|laat (?:me|mij) met rust|lad mig vaere i fred|la meg vaere(?: i fred)?|keine? (?:sms|werbung|nachrichten|textos?)(?: mehr)?|geen (?:sms|reclame|berichten)(?: meer)?|inga (?:fler )?sms|nie chce (?:sms\w*|reklam\w*)|zadnych sms\w*|no (?:mas|more) (?:sms|texts?|messages?|mensajes?)|niente (?:piu )?sms)\b/,
);
const OURS = '(?:mon|ma|my|our|mein|meine|mi|mio|mia|mijn|min|moj|moja)';
const KIN =
  'mari|femme|epouse|epoux|pere|mere|papa|maman|husband|wife|father|mother|dad|mum|mom|mann|frau|vater|mutter|marido|mujer|esposa|padre|madre|marito|moglie|vrouw|vader|moeder|fru|far|mor|maz|zona';
const CHILD = 'fils|fille|enfant|son|daughter|child|kid|sohn\\w*|tochter|kind\\w*|hij[oa]|figli[oa]|zoon|dochter|dotter|syn\\w*|corki';
/** That who is written to has died, that a child has the telephone, or that the message was told of as spam. */
const OF_THEIRS = prefiltered(
  `\\b${OURS} (?:${KIN}) (?:\\w+ ){0,2}(?:mort|morte|decedee?|dead|died|deceased|passed away|tot|gestorben|verstorben|murio|fallecio|fallecid[oa]|mort[oa]|decedut[oa]|overleden|dood|dod|avliden|zmarl\\w*|nie zyje)\\b|` +
    `\\b(?:tel\\w*|portable|mobile|num\\w*|phone|handy|nummer|movil|cellulare|telefoon) (?:\\w+ )?(?:de|of|von|di|van|d) ${OURS}\\w* (?:${CHILD})\\b|\\bmy (?:${CHILD}) s (?:phone|number|mobile)\\b|` +
    '^(?:33 ?700|7726)$|\\b(?:signal\\w*|report\\w*|transmis|transfere|forwarded) (?:\\w+ ){0,2}(?:33 ?700|7726)\\b',
);

/** What turns a text message away without saying what is to stop. */
const TURNED_AWAY = prefiltered(
  /^(?:non|no|nein|nee|nej|nope|spam|pub|assez|basta|basta ya|enough|genug|finiscila|degagez?|(?:laissez?|fichez?|lache[zr]?|foutez?) .{0,30}|leave .{0,30}|lass .{0,30}|lassen .{0,30}|dejad? .{0,20}|lasciat?e?(?:mi)? .{0,20}|ca suffit|pas interesse+s?|not interested|unsub\w*|desab\w*)(?: (?:merci|thanks|svp|danke|gracias|grazie))?$/,
);

/** What begins with a word for stopping: "stop 36179 merci", "arrêtez svp". STOP is the word of text messages in all languages. */
const BEGINS = /^(?:\d{5} )?(?:s[t7]+[o0]+p+(?:e[rz]?)?|stpo|sotp|tsop|5top|arret(?:e[rsz]?|ons)?|cesse[rz]?)(?: ?(\d{5}\b.*)| (.*))?$/;
/** What may follow it in a refusal: the number and the name of who sends, what is to stop, and courtesy. */
const AND_NO_MORE = prefiltered(
  /^(?:\d{3,8}|au|le|la|les|l|de|d|du|des|a|vos|votre|ces|cette|ca|cela|suffit|ca suffit|vous|moi|me|m|mon|numero|pubs?|publicites?|sms|textos?|messages?|msg|mails?|envois?|envoyer|ecrire|contacter|deranger|harceler|harcelement|spams?|spammer|tout|tous|toutes|maintenant|immediatement|definitivement|stop|svp|stp|s il (?:vous|te) plait|merci|bonjour|bonsoir|cordialement|d avance|beaucoup|par avance|your|these|the|all|it|now|please|pls|thanks|thank you|thx|texting|texts?|sending|messaging|spamming|contacting|me|this|ads?|bitte|danke|werbung|nachrichten|gracias|por favor|grazie|per favore|bedankt|aub|dank u)(?: |$)/,
);
/** Words after which stopping is of something else: a bus stop, a sick leave, a visit. */
const OF_SOMETHING_ELSE =
  /^(?:by|in|over|at|off|and go|n go|ou|bus|tram|metro|car|maladie|travail|cardiaque|(?:de|du|d) (?:(?:la|l) )?(?:travail|bus|tram|tramway|metro|car|train|maladie|jeu|chantier|usine|production|activite))(?: |$)/;

/** What a text that begins with a word for stopping says; undefined for one that does not, or stops something else. */
const stopOf = (words: string): 'refuses' | 'unsure' | undefined => {
  const [begins, number, after = ''] = BEGINS.exec(words) ?? [];
  const rest = number ?? after;
  if (begins === undefined || OF_SOMETHING_ELSE.test(rest)) return undefined;
  let left = rest;
  while (AND_NO_MORE.test(left)) left = left.replace(AND_NO_MORE, '');
  return left === '' ? 'refuses' : 'unsure';
};

/**
 * What a text message of a contact says where no word of refusal was found in it: `refuses` for STOP, whatever courtesy, number or slip
 * stands with it, `unsure` for a bare no, a complaint, or whatever else turns us away or begins with STOP; undefined for all else.
 */
export const replyOf = (text: string): 'refuses' | 'unsure' | undefined => {
  const words = plainWords(text.slice(0, 60));
  if (STOP_SLIPPED.test(words) || LEAVES.test(words)) return 'refuses';
  return stopOf(words) ?? ([TURNED_AWAY, MAY_LEAVE, LET_BE, OF_THEIRS].some((one) => one.test(words)) ? 'unsure' : undefined);
};

const REPLY =
  'repl(?:y|ies)|reponses?|responses?|answers?|antwort(?:en)?|respuestas?|rispost[ae]|antwoord(?:en)?|respostas?|svar|odpowiedz(?:i)?';
const BY_TEXT = 'sms|mms|rcs|textos?|texts?|text messages?|whats ?app|mo';
const AROUND =
  'last|latest|derniere|letzte|ultima|laatste|senaste|ostatnia|client|customer|contact|lead|prospect|inbound|incoming|recue?s?|received|message|msg|libre|content|contenu|au|aux|to|from|auf|al|alla|a|de|du|van|op|per|par|by|via|na|pa';
const IS_REPLY = prefiltered(`^(?:(?:${AROUND}|${BY_TEXT}) )*(?:${REPLY})(?: (?:${AROUND}|${BY_TEXT}))*$`);
const NAMES_TEXTS = new RegExp(`\\b(?:${BY_TEXT})\\b`);
/** Whether a header holds what people answered to text messages, and asks for no leave to send them: "Réponse SMS", "SMS reply". */
export const holdsTextReplies = (header: string): boolean => {
  const words = foldHeader(header);
  return NAMES_TEXTS.test(words) && IS_REPLY.test(words);
};

/** Under "Réponse" or "Answer" alone these answer whatever was asked. */
const ANSWERS_ELSE =
  /^(?:non?|nein|nee|nej|nope|pub|spam|assez|basta|genug|enough|end|ende|fine?|koniec|slut|aus|exit|cancel\w*|pas interesse+s?|not interested)(?: (?:merci|thanks|svp|danke|gracias|grazie))?$/;

/** The reader of a column of replies for what turns us away in a word, where nobody else reads it; undefined for any other column. */
export const turnedAwayUnder = (header: string): ((text: string) => boolean) | undefined => {
  if (holdsTextReplies(header)) return (text) => replyOf(text) !== undefined;
  if (!IS_REPLY.test(foldHeader(header))) return undefined;
  return (text) => !ANSWERS_ELSE.test(plainWords(text)) && replyOf(text) !== undefined;
};
