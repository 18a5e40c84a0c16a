import type { Channel } from '../../../../model/contact/channel.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

const NAMES_REGISTER = /bloctel/i;

/** What the register of calls bars. */
export const CALL_REGISTER: readonly Channel[] = ['phone'];

const ASKED =
  '(?:vue?|verif\\w*|control\\w*|check\\w*|test\\w*|passee?|interrog\\w*|consult\\w*|scan\\w*|liste|registre|sur|au|a|le|la|du|de|l|en|date|faite?|\\d+)';
const NOT_ON_IT =
  '(?:ok|ras|clear|vierge|rien|(?:(?:est|n est) )?(?:non|pas) inscrite?|absente?|non|negatif|(?:il |elle )?n y (?:est|figure) pas)';
const CLEAR = prefiltered(
  `^(?:${ASKED} )*(?:bloctel(?: ${ASKED})* ${NOT_ON_IT}|(?:(?:n )?est )?(?:non|pas|plus) (?:inscrite? )?(?:(?:sur|a|au) )?(?:(?:la )?liste )?bloctel|(?:hors|ras|clean|ok) (?:(?:liste|registre|fichier) )?bloctel)(?: (?:${ASKED}|ok|pour|appels?|campagne|possible))*$`,
);
const LISTED = prefiltered(
  `^(?:${ASKED} )*bloctel(?: ${ASKED})* (?:(?:est )?inscrite?|presente?|positif|listee?|trouvee?|ko)(?: ${ASKED})*$`,
);
/**
 * What a text tells that says how asking the register ended, and nothing else: that nobody stands there ("Vu Bloctel 12/07 : non inscrit"), or that
 * somebody does; undefined of any other.
 */
export const askedRegister = (text: string): 'clear' | 'listed' | undefined => {
  if (!NAMES_REGISTER.test(text)) return undefined;
  const words = plainWords(text);
  return CLEAR.test(words) ? 'clear' : LISTED.test(words) ? 'listed' : undefined;
};
