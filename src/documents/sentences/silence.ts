import { foldLetters } from '../../fields/text/letters.js';
import { silenceElsewhere } from './foreign-offers.js';

/** Nothing is done or said… */
const SILENCE =
  /\b(?:sans (?:action|reponse|retour|refus|opposition|nouvelles|manifestation)|si vous ne (?:repondez|dites|faites|refusez|reagissez|annulez|vous opposez|vous y opposez) (?:pas|rien)|a defaut|en l absence de (?:reponse|refus|retour|opposition|nouvelles)|votre silence|qui ne dit mot|(?:unless|until) you (?:reply|tell|opt|object|cancel|refuse|say)|if you (?:do not|don t|dont) (?:reply|answer|respond|act|object|opt|cancel|refuse|say)|without (?:a |any |your )?(?:reply|answer|action|response)|no (?:reply|answer|response)|your silence|(?:failing|absent) (?:a |any )?(?:reply|answer))\b/;
/** …and somebody has agreed, or is bound. */
const AGREED =
  /\b(?:(?:vous (?:serez|etes)|you (?:will be|are))(?: \w+){0,2} (?:abonnee?s?|inscrite?s?|engagee?s?|facturee?s?|debitee?s?|preleve\w*|subscribed|enrolled|signed up|charged|billed|registered|opted in)|(?:votre|your) (?:\w+ ){0,2}(?:abonnement|essai|inscription|offre|subscription|trial|plan) (?:sera|demarrera|commencera|debutera|will|starts|begins)|(?:considerer\w+|considerons|considere|reputee?s?|vaudra|vaut|presum\w+|supposer\w+|assume|consider|take it|means|counts as|deemed)\b.{0,40}\b(?:accept\w*|accord|consent\w*|oui|agree\w*|yes|acceptance))\b/;
const NOT = /\b(?:ne|n|pas|plus|jamais|not|no|never|don t|won t|refus\w*)\b/;

const folded = (says: string): string => foldLetters(says.slice(0, 600)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ');

/** Whether a sentence takes silence for a yes: "without an answer you will be subscribed". Consent is an act (GDPR 4(11)). */
export const takesSilenceForYes = (says: string): boolean => {
  const text = folded(says);
  const silence = SILENCE.exec(text);
  if (silence === null) return silenceElsewhere(text);
  const rest = text.slice(silence.index + silence[0].length);
  const agreed = AGREED.exec(rest);
  return agreed !== null && !NOT.test(rest.slice(0, agreed.index + agreed[0].length).replace(/^ (?:pas|rien|not|out)\b/, ''));
};
