import { ASKS_TO_HEAR } from '../permission/consent-words-data.js';
import { isPlainTopic } from '../permission/ended-words.js';
import { ABOUT } from '../permission/fact-words-data.js';
import { channelsOfHeader, foldPermission } from '../permission/header-channels.js';
import { isSurelyARefusal, mayTellOfPermission } from '../permission/permission-signs.js';
import type { DoubtfulHeader } from '../permission/riddles.js';
import { AGREEMENTS, DENIES_CONSENT, IS_CONSENT, LACKS_CONSENT, NOT_LACKING, NOT_SUBSCRIBED, OF_DATA } from './lacking-words-data.js';

/**
 * Headers under which a yes says that there is no consent: "Consentement à recueillir", "Needs consent", "Einwilligung fehlt", "Non abonné". A yes there is the no of
 * a column of consents; a no is no consent either, since all it says is that none is asked for.
 * @module
 */

/** Longer ones are sentences, which ask. */
const MOST_WORDS = 9;
const ANY_LACK = new RegExp(LACKS_CONSENT.source, 'g');
const ANY_AGREEMENT = new RegExp(AGREEMENTS.source, 'g');

/** Whether an agreement that may be one to something else is all that is lacking: "Accord à obtenir", and no "Accord hiérarchie requis". */
const isAgreementAlone = (words: string): boolean =>
  AGREEMENTS.test(words) && isPlainTopic(words.replace(ANY_LACK, ' ').replace(ANY_AGREEMENT, ' ').replace(/ +/g, ' ').trim());

/** What such a header doubts; undefined where it says nothing of a consent that is lacking. A word that denies the lack leaves it open which way a yes goes. */
export const readLackingConsent = (header: string): DoubtfulHeader | undefined => {
  const words = foldPermission(header);
  if (words.split(' ').length > MOST_WORDS || ABOUT.test(words) || ASKS_TO_HEAR.test(words)) return undefined;
  const lacks = LACKS_CONSENT.test(words);
  const told = IS_CONSENT.test(words)
    ? (lacks && !OF_DATA.test(words)) || DENIES_CONSENT.test(words)
    : NOT_SUBSCRIBED.test(words) || (lacks && isAgreementAlone(words));
  // What most headers need not be asked comes last: these expressions take a tenth of a second to be made.
  if (!told || !mayTellOfPermission(words) || isSurelyARefusal(header)) return undefined;
  const doubt = channelsOfHeader(header);
  return NOT_LACKING.test(words) ? { doubt } : { doubt, leans: 'lacks' };
};
