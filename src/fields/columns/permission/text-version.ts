import { isMostly } from '../profile-values.js';
import type { ValueProfile } from '../values/value-profile.js';
import { foldPermission } from './header-channels.js';
import { MAY_REFUSE, NEGATIONS, REFUSES } from './refusal-words-data.js';

/**
 * Headers that say which version of a text somebody agreed to. It is part of the evidence of a consent, and nobody's answer.
 * @module
 */

const VERSION = /\b(?:\w*version|versione?s?|versie|versao|fassung)\b/;
const OF_CONSENT =
  /\b(?:consent\w*|consens\w*|\w*einwilligung\w*|\w*zustimmung\w*|\w*toestemming\w*|opt ?in|doi|legal\w*|mentions?|informativa|privacy|privacidad\w*|privacidade|\w*datenschutz\w*|confidentialite|rgpd|gdpr|dsgvo)\b/;

/** Whether a column holds the version of what people agree to: its header names one, and its cells are no yes or no. */
export const isTextVersion = (header: string, guess: ValueProfile): boolean => {
  const words = foldPermission(header);
  const names = VERSION.test(words) && OF_CONSENT.test(words) && !isMostly(guess, 'say', 0.2);
  return names && !REFUSES.test(words) && !MAY_REFUSE.test(words) && !NEGATIONS.test(words);
};
