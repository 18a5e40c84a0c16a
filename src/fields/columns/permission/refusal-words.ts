import { channelsRefusedIn } from '../../opposition/refusal/read-refusal.js';
import { ADVERTISING, REACH } from './contact-words-data.js';
import { FACTS, OTHER } from './fact-words-data.js';
import { foldPermission } from './header-channels.js';
import { speaksOfProspecting } from './other-matter.js';
import {
  ALONE,
  BEGINS_WITH_NO,
  DENIES_CONTACT,
  LACKS,
  MAY_END,
  MAY_REFUSE,
  NEGATIONS,
  NOTHING_KNOWN,
  OBJECTS,
  REFUSES,
  STANDS_ALONE,
} from './refusal-words-data.js';

/**
 * Whether the words of a header speak of a refusal, or of something that is refused elsewhere.
 * @module
 */

const ANY_STEM = new RegExp(MAY_REFUSE.source, 'g');

/** What a refusal or a consent is said of that is no contacting; facts are other things whatever stands beside them. */
export const isOther = (words: string): boolean => FACTS.test(words) || (OTHER.test(words) && !speaksOfProspecting(words));

/** Words of a header that speak of a refusal, or may. */
export const isRefusal = (words: string, says: boolean): boolean => {
  if (
    says ||
    REFUSES.test(words) ||
    DENIES_CONTACT.test(words) ||
    OBJECTS.test(words) ||
    (MAY_END.test(words) && ADVERTISING.test(words) && !FACTS.test(words))
  )
    return true;
  if (LACKS.test(words) && ADVERTISING.test(words) && !NOTHING_KNOWN.test(words) && !isOther(words)) return true;
  if (BEGINS_WITH_NO.test(words) && REACH.test(words.replace(BEGINS_WITH_NO, '')) && !NOTHING_KNOWN.test(words) && !isOther(words))
    return true;
  if (!MAY_REFUSE.test(words) || isOther(words)) return false;
  const rest = words.replace(ANY_STEM, ' ').replace(/ +/g, ' ').trim();
  return REACH.test(words) || (STANDS_ALONE.test(words) && ALONE.test(`${rest} `.trimStart()));
};

/** "Möchten Sie sich abmelden?", "I want to be removed from the list": what is wanted is to leave. */
const WANTS_TO_LEAVE = new RegExp(
  '\\b(?:want|wants|wish|wishes|like|souhait\\w*|veux|veut|voul\\w+|desir\\w*|mocht\\w*|will|wollen|quier[oe]|dese[ao]|voglio|vuoi|vuole|vorrei|desider[oai]|wil|wilt|wens\\w*|quero|quer|desejo|deseja|demande|pido|chiedo|request) ' +
    '(?:(?:to|be|that|we|you|i|sie|ihr|me|my|mich|sich|mir|uns|ihr\\w*|se|vous|nous|m|s|de|d|a|etre|que|ser|essere|zich|ik|u|von|vom|von der|aus|dem|der|den|the|our|your|unser\\w*|from|onze|van|over|voor|newsletters?|nieuwsbrief|emails?|mailings?|liste|list|verteiler|info\\w*) ){0,8}' +
    '(?:unsubscrib\\w*|removed|taken off|opt out|desinscri\\w*|desabonn\\w*|retiree?s?|supprimee?s?|radiee?s?|abmelden|abgemeldet|abbestellen|ausgetragen|austragen|gestrichen|geloscht|cancellar(?:mi|si|ti|vi)|cancellat[oa]|disiscriver\\w*|' +
    'dar(?:me|se|te)? de baja|desuscrib\\w*|cancelar (?:(?:a|la|o|el|minha|mi|su|sua) )*(?:inscric\\w*|subscric\\w*|suscripcion)|uitschrijven|uitgeschreven|afmelden|afgemeld)\\b',
);
/** Whether folded words of a header ask somebody whether they want to leave a list, and nobody denies it. */
export const asksToLeave = (words: string): boolean => WANTS_TO_LEAVE.test(words) && !NEGATIONS.test(words);

/** What stands by itself in a header: "Personne vulnérable, pas d'appels", "Remonte « ne veut plus » du SAV". */
const CLAUSES = /[,;:()[\]«»"“”|]|\s[-–—/]\s/;

/** What may stand in the cells, to choose from: "Preferred contact method (or 'no contact')". */
const EITHER = /\b(?:or|ou|oder|ex|eg|e g|vs)\b/;

/** Whether a header refuses in so many words, by itself or by one of its clauses that begins with a no. @param words its folded words */
export const saysRefusal = (words: string, header: string): boolean => {
  if ([words, header].some((text) => channelsRefusedIn(text).length > 0)) return true;
  if (EITHER.test(words)) return false;
  const clauses = header.split(CLAUSES).map((clause) => foldPermission(clause));
  return clauses.some(
    (clause, at) => channelsRefusedIn(clause).length > 0 || (at > 0 && BEGINS_WITH_NO.test(clause) && isRefusal(clause, false)),
  );
};
