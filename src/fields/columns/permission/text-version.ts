import { MAY_REFUSE, NEGATIONS, REFUSES } from './refusal-words-data.js';

/**
 * Headers that say which version of a text somebody agreed to. It is part of the evidence of a consent, and nobody's answer.
 * @module
 */

const VERSION = /\b(?:\w*version|versione?s?|versie|versao|fassung)\b/;
const OF_CONSENT =
  /\b(?:consent\w*|consens\w*|\w*einwilligung\w*|\w*zustimmung\w*|\w*toestemming\w*|opt ?in|doi|legal\w*|mentions?|informativa|privacy|privacidad\w*|privacidade|\w*datenschutz\w*|confidentialite|rgpd|gdpr|dsgvo)\b/;

/** Whether folded words of a header name the version of what people agree to. */
export const namesTextVersion = (words: string): boolean =>
  VERSION.test(words) && OF_CONSENT.test(words) && !REFUSES.test(words) && !MAY_REFUSE.test(words) && !NEGATIONS.test(words);
