import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { stanceOf } from './yes-no.js';

/** Words by which a cell names nothing that was agreed to. */
const NONE = prefiltered(
  /^(?:aucune?|no|keine?|nessun\w?|ningun\w?|pas de|sin|niente|geen) (?:contact\w*|kontakt\w*|contatt\w*|appels?|calls?|e ?mails?|mails?|sms|newsletters?|communication\w*|comunic\w*|kommunikation|sollicitation\w*|werbung|publicid\w*|pubblicit\w*|marketing|reclame|nieuwsbrie\w+|kanaal|kanalen|communicatie|oproepen|canal|canaux|canales|canale|canali|channels?|kanale?)\b|^(?:aucune?|none|ningun[oa]?|nessun[oa]?|keine?r?|nothing|rien|neant|nulla|nada|nichts|no consent|not given|non donne|geen|geen enkele?|niets|nooit|niet gegeven)$/,
);
/** How a cell begins that says what is not wanted, or who does not want it: "0 - jamais", "bitte keine", "please don't", "se opone". */
const NOT_WANTED =
  /^(?:\d+ )?(?:(?:please|bitte|svp|merci de|por favor|per favore|surtout|veut|will|wants?|mochte|wunscht|vuole|quiere|souhaite) )?(?:non?|nein|never|jamais|jamas|nunca|mai|niemals|nie|do not|don t|dont|does not|prefer not|rather not|niet(?! van toepassing)|niets|nee|neen|geen|nooit|(?:liever|liefst|beter) (?:niet|geen)|not (?:wanted|allowed|interested|consented|agreed)|nicht|nichts|keine?[mnrs]?|ne (?:\w+ )?(?:pas|plus|rien|jamais)|plus (?:du tout|jamais)|pas du tout|uberhaupt nicht|helemaal niet|mai piu|n (?:\w+ )?(?:pas|plus)|plus (?:rien|de|d)|pas (?:de|d)|stop ?all|opt(?:ed)? ?out|out|off|niente|nessun\w?|ningun\w?|aucune?|nothing|none|des?activ\w*|disabled|disattiv\w*|deaktiv\w*|(?:s |se |si )?(?:oppose\w*|opone|oppone|refus\w*|rifiut\w*|rechaz\w*|declin\w*|lehnt|abgelehnt|verweiger\w*|widerspr\w*|revoc\w*|revok\w*|widerruf\w*|denied|deneg\w*|negat\w*|withdr\w*|unsub\w*|desinscri\w*|desabo\w*|disiscri\w*|abgemeldet|uitgeschreven|afgemeld|geweigerd|ingetrokken|herroepen|blocked|bloque\w*|gesperrt|geblokkeerd))\b/;

/** Signs and colours that forbid, as traffic lights do, by themselves. */
const RED = /^\s*(?:[🔴🟥⛔🚫👎📵🔕🛑]|(?:(?:feu|ampel|luce|luz|light|semaforo) )?(?:rouge|red|rote?|roj[oa]|ross[oa])(?: light)?)\s*$/iu;
const GREEN = /^\s*(?:[🟢🟩]|(?:(?:feu|ampel|luce|luz|light|semaforo) )?(?:verte?|green|grune?|grün|verde)(?: light)?)\s*$/iu;

/** Whether a cell shows green, which lets pass and agrees to nothing. */
export const isGreen = (text: string): boolean => GREEN.test(text);

/** A refusal by its name, of which the rest says how or when: "oposición presentada", "diniego", "retrait du 3 mai". */
const REFUSAL = prefiltered(
  /^(?:(?:nouvelle?|new|neuer?|nueva|nuova|an?|une?|su|sua|ihr|his|her) )?(?:opposition|opposizione|oposicion|widerspruch|objection|refus|refusal|rifiuto|rechazo|negativa|diniego|veto|denegacion|ablehnung|verweigerung|revocation|revoca|revocacion|widerruf|withdrawal|desinscription|desabonnement|disiscrizione|abmeldung|abbestellung|obj)(?! (?:non|no|nein|0|false|faux|falsch|possible|moglich|possibile|posible)$)(?! (?:a|au|aux|dei|del|des|vecin\w*|contre|contra|gegen|against) (?!l\b|la\b|las\b|llam|pub|market|mail|email|sms|prosp))\b/,
);
/** One that holds no more. */
const UNDONE =
  /\b(?:levee?|aufgehoben|zuruckgezogen|zuruckgenommen|lifted|withdrawn|cancelled|ritirat[ao]|revocat[ao]|retirad[ao]|revocad[ao]|annulee?|annulat[ao])\b/;
/** A no with emphasis: "assolutamente no", "auf keinen Fall", "hors de question", "lieber nicht". */
const EMPHATIC = prefiltered(
  /^(?:(?:absolument|certainement|surement|vraiment|plutot) (?:pas|non)|(?:certainly|definitely|absolutely|surely|rather|really|preferably|better) (?:not|no)|(?:assolutamente|certamente|sicuramente|decisamente|preferibilmente|proprio|meglio) (?:no|di no)|(?:absolutamente|definitivamente|claro que|desde luego que|mejor|preferiblemente|por supuesto que) no|(?:absolut|bestimmt|sicher|lieber|bitte|eher|gar|bloss|definitiv|auch|besser) (?:nicht|nein|nie)|auf (?:gar )?keinen fall|hors de question|de ninguna manera|de ningun modo|en absoluto|ni hablar|by no means|no way|per niente|in nessun (?:caso|modo)|en aucun cas|under no circumstances|nope|nah|nix|niet)\b/,
);

/** Whether a cell names nothing that was agreed to ("aucun", "no calls"), or shows red. */
export const namesNothing = (text: string): boolean => RED.test(text) || NONE.test(plainWords(mendLetters(text.slice(0, 200))));

/** Nobody was there, or nobody has said anything. */
const UNANSWERED = /^(?:no|non|sans|pas de|keine?|sin|nessuna|aucune) (?:answers?|response|reponse|repondu|antwort|respuesta|risposta)\b/;

/** Whether a cell says no to what its header is about, in a word or by how it begins. */
export const isUnwanted = (text: string): boolean => {
  const words = plainWords(mendLetters(text.slice(0, 200)));
  if (UNANSWERED.test(words)) return false;
  const { stance } = stanceOf(text);
  if (stance === 'no-tick' || stance === 'against') return true;
  return (
    NONE.test(words) || NOT_WANTED.test(words) || (REFUSAL.test(words) && !UNDONE.test(words)) || EMPHATIC.test(words) || RED.test(text)
  );
};

/** The number of a group before what it is: "Z9 NO MAIL". */
const NUMBERED = /^\s*\p{Lu}{0,2}\d{1,3}[ _.:-]+(?=\p{L})/u;
/** The same of a cell that may name a group by its number first. */
export const isUnwantedGroup = (text: string): boolean => isUnwanted(text) || isUnwanted(text.replace(NUMBERED, ''));
