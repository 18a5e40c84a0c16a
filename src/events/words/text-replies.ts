import { plainWords } from '../../fields/text/plain-words.js';

/** STOP as thumbs write it: letters that changed places, came twice, or are digits. */
const STOP_SLIPPED =
  /^(?:s[t7]+[o0]+p+|stpo|sotp|tsop|stopo|sstop|st op|s t o p|5top|sop|stp stop|stop stp)(?: (?:svp|stp|sms|merci|please|bitte))?$/;
/** What turns a text message away without saying what is to stop. */
const TURNED_AWAY =
  /^(?:non|no|nein|nee|nej|nope|spam|pub|assez|basta|basta ya|enough|genug|finiscila|degagez?|(?:laissez?|fichez?|lache[zr]?|foutez?) .{0,30}|leave .{0,30}|lass .{0,30}|lassen .{0,30}|dejad? .{0,20}|lasciat?e?(?:mi)? .{0,20}|ca suffit|pas interesse+s?|not interested|unsub\w*|desab\w*)(?: (?:merci|thanks|svp|danke|gracias|grazie))?$/;

/** What begins with a word for stopping: "stop 36179 merci", "arrêtez svp". STOP is the word of text messages in all languages. */
const BEGINS = /^(?:\d{5} )?(?:s[t7]+[o0]+p+(?:e[rz]?)?|stpo|sotp|tsop|5top|arret(?:e[rsz]?|ons)?|cesse[rz]?)(?: ?(\d{5}\b.*)| (.*))?$/;
/** What may follow it in a refusal: the number and the name of who sends, what is to stop, and courtesy. */
const AND_NO_MORE =
  /^(?:\d{3,8}|au|le|la|les|l|de|d|du|des|a|vos|votre|ces|cette|ca|cela|suffit|ca suffit|vous|moi|me|m|mon|numero|pubs?|publicites?|sms|textos?|messages?|msg|mails?|envois?|envoyer|ecrire|contacter|deranger|harceler|harcelement|spams?|spammer|tout|tous|toutes|maintenant|immediatement|definitivement|stop|svp|stp|s il (?:vous|te) plait|merci|bonjour|bonsoir|cordialement|d avance|beaucoup|par avance|your|these|the|all|it|now|please|pls|thanks|thank you|thx|texting|texts?|sending|messaging|spamming|contacting|me|this|ads?|bitte|danke|werbung|nachrichten|gracias|por favor|grazie|per favore|bedankt|aub|dank u)(?: |$)/;
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
  if (STOP_SLIPPED.test(words)) return 'refuses';
  return stopOf(words) ?? (TURNED_AWAY.test(words) ? 'unsure' : undefined);
};
