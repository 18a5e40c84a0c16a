import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { isPending } from '../yes-no.js';

/**
 * What tools of mailings say of an address besides a yes and a no: that nobody confirmed it, and that a mail to it was reported as spam.
 * @module
 */

const NOT =
  '(?:not(?: yet)?|never|non|no|nicht|noch nicht|nie|niet|nog niet|nooit|nao|ainda nao|pas(?: encore)?|jamais|sin|mai|aun no|todavia no|non ancora)';
const UNCONFIRMED = prefiltered(
  `^(?:unconfirmed|unbestatigt|onbevestigd|sin confirmar|sin activar|${NOT} (?:confirm\\w*|bestatigt|confermat\\w*|bevestigd|activated|aktiviert|activee?|activad[oa]|attivat[oa]|geactiveerd|ativad[oa]))$`,
);
const CONFIRMED =
  /^(?:confirmed|confirmee?|bestatigt|confirmad[oa]|confermat[oa]|bevestigd|activated|activee?|aktiviert|activad[oa]|attivat[oa]|geactiveerd|ativad[oa])$/;
/** What is awaited is a confirmation, by its name. */
const AWAITED = /\b(?:confirm\w*|conferm\w*|bestatigung|bevestiging|opt ?in|doi)\b/;
const COMPLAINED =
  /^(?:(?:spam|abuse|mail|fbl) ?)?(?:abused?|abuso|missbrauch|misbruik|quejas?|beschwerden?|klacht(?:en)?|queixas?|reclamo|complaints?|complained|plaintes?)(?: (?:(?:de|di|por|per|pour|als|as) )?spam)?$/;

/** Whether an answer says that nobody confirmed an address, in words that nothing else is said with. */
export const isUnconfirmed = (text: string): boolean => {
  const words = plainWords(text);
  return UNCONFIRMED.test(words) || (AWAITED.test(words) && isPending(text));
};

/** Whether an answer says that an address was confirmed or activated: an order and an account are as well. */
export const isConfirmed = (text: string): boolean => CONFIRMED.test(plainWords(text));

/** Whether an answer is nothing but that somebody complained. */
export const isComplaint = (text: string): boolean => text.length < 40 && COMPLAINED.test(plainWords(text));
