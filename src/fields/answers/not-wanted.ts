import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { stanceOf } from './yes-no.js';

/** Words by which a cell names nothing that was agreed to. */
const NONE =
  /^(?:aucune?|no|keine?|nessun\w?|ningun\w?|pas de|sin|niente) (?:contact\w*|kontakt\w*|contatt\w*|appels?|calls?|e ?mails?|mails?|sms|newsletters?|communication\w*|comunic\w*|kommunikation|sollicitation\w*|werbung|publicid\w*|pubblicit\w*|marketing|canal|canaux|canales|canale|canali|channels?|kanale?)\b|^(?:aucune?|none|ningun[oa]?|nessun[oa]?|keine?r?|nothing|rien|neant|nulla|nada|nichts|no consent|not given|non donne)$/;
/** How a cell begins that says what is not wanted, or who does not want it: "0 - jamais", "bitte keine", "please don't", "se opone". */
const NOT_WANTED =
  /^(?:\d+ )?(?:(?:please|bitte|svp|merci de|por favor|per favore|surtout|veut|will|wants?|mochte|wunscht|vuole|quiere|souhaite) )?(?:non?|nein|never|jamais|jamas|nunca|mai|niemals|nie|do not|don t|dont|does not|prefer not|rather not|not (?:wanted|allowed|interested|consented|agreed)|nicht|nichts|keine?[mnrs]?|ne (?:\w+ )?(?:pas|plus|rien|jamais)|n (?:\w+ )?(?:pas|plus)|plus (?:rien|de|d)|pas (?:de|d)|stop ?all|opt(?:ed)? ?out|out|off|niente|nessun\w?|ningun\w?|aucune?|nothing|none|des?activ\w*|disabled|disattiv\w*|deaktiv\w*|(?:s |se |si )?(?:oppose\w*|opone|oppone|refus\w*|rifiut\w*|rechaz\w*|declin\w*|lehnt|abgelehnt|verweiger\w*|widerspr\w*|revoc\w*|revok\w*|widerruf\w*|denied|deneg\w*|negat\w*|withdr\w*|unsub\w*|desinscri\w*|desabo\w*|disiscri\w*|abgemeldet|blocked|bloque\w*|gesperrt))\b/;

/** Whether a cell names nothing that was agreed to ("aucun", "no calls"). */
export const namesNothing = (text: string): boolean => NONE.test(plainWords(mendLetters(text.slice(0, 200))));

/** Whether a cell says no to what its header is about, in a word or by how it begins. */
export const isUnwanted = (text: string): boolean => {
  const { stance } = stanceOf(text);
  if (stance === 'no-tick' || stance === 'against') return true;
  const words = plainWords(mendLetters(text.slice(0, 200)));
  return NONE.test(words) || NOT_WANTED.test(words);
};
