import { stanceOf } from '../answers/yes-no.js';
import { AMISS, BOX, IS, SOUND, WHICH } from '../email/returned/flag-words-data.js';
import { asksIfOfOthers } from '../email/returned/others-channel.js';
import { bounceColumnOf } from '../email/returned/undeliverable.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Headers that say in a yes or a no whether a number is good: "phone_is_bad", "Tel kaputt", "Phone valid". A yes or a no there is none to being called.
 * @module
 */

const NUMBER =
  '(?:(?:tels?|telephones?|telefono|telefone|telefon|telefoon|phones?|mobiles?|movil|cellulare|cell|cellphone|cell phone|handy|gsm|portable|fixe|land ?line|fijo|fisso|festnetz|ligne)(?: ?\\d)?(?: (?:numbers?|no|num|numero|nummer|pro|perso|fixe|mobile|portable))?|(?:phone|mobile|telephone|telefon|telefoon|handy|ruf|mobil) ?(?:numbers?|nummern?)|(?:numeros?|numbers?|nummer)(?: (?:de |di )?(?:tel|telephone|telefono|telefone|phone|mobile|portable))?|n (?:de )?(?:tel|telephone|telefono|mobile|portable))';
const about = (said: string, alone: string): RegExp =>
  prefiltered(
    `^(?:(?:is|has|ist|est|flag|ind) )?${WHICH}*(?:${NUMBER}|${alone}) (?:${IS} )?${said}${BOX}$|^(?:(?:is|has|ist|est|flag|ind) )?${said} ${WHICH}*${NUMBER}${BOX}$`,
  );
const BAD = about(AMISS, 'num');
const GOOD = about(SOUND, 'n|num');
/** "Nr. ok": of a telephone alone it would be leave to call. */
const NUMBER_OK =
  /^(?:nr|nummer|rufnummer|telefonnummer|numero|num|number|phone number|telefoonnummer|n)(?: (?:tel|telephone|telefon))? ok$/;

/** What a header asks of a number: whether it is `bad`, or `good`; undefined where it asks something else. */
export const askedOfNumber = (header: string): 'bad' | 'good' | undefined => {
  const words = foldHeader(header);
  return BAD.test(words) ? 'bad' : GOOD.test(words) || NUMBER_OK.test(words) ? 'good' : undefined;
};

/** What stands there in place of an answer. */
const SAYS_BAD = prefiltered(`^(?:${AMISS}|h ?s|ko|nok|coupee?|resiliee?|mort|non attribuee?|plus attribuee?|gesperrt|abgeschaltet)$`);
const DAY = /\d\D\d/;
const NO_DAY = /^[0\s./:-]*$/;

/** How the cells under such a header say that a number is bad; undefined for the header of another. */
export const numberFlagOf = (header: string): ((text: string) => boolean) | undefined => {
  const asked = askedOfNumber(header);
  if (!asked) return undefined;
  const against = asked === 'bad' ? 'tick' : 'no-tick';
  return (text) => {
    if (text.trim() === '') return false;
    const { stance, whole } = stanceOf(text);
    if (whole && stance !== undefined) return stance === against;
    return (asked === 'bad' && DAY.test(text) && !NO_DAY.test(text)) || SAYS_BAD.test(plainWords(text));
  };
};

/** Whether a header asks of an address or a number whether it leads to somebody. */
export const asksIfReached = (header: string): boolean =>
  bounceColumnOf(header) !== undefined || askedOfNumber(header) !== undefined || asksIfOfOthers(header);
