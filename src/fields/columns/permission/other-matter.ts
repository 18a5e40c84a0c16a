import { lazy } from '../../../model/base/lazy.js';
import { A_WAY, CONTACT, OF_PROSPECTING, SENT_BY, WHERE_IT_WAS_SAID } from './contact-words-data.js';
import { OTHER_THINGS, QUESTION } from './fact-words-data.js';
import { foldPermission } from './header-channels.js';
import { OTHER_MATTERS } from './other-matters-data.js';

/**
 * Headers that speak of something else than contacting somebody: cheques, parcels, operations, parents, driving licences.
 * @module
 */

/** No stem is shorter: what a word begins with is looked up from its whole length down. */
const SHORTEST_STEM = 3;
const matters = lazy(() => new Set(Object.values(OTHER_MATTERS).flatMap((words) => words.split(/\s+/))));
const isOfMatter = (word: string): boolean => {
  if (matters().has(word)) return true;
  for (let n = word.length; n >= SHORTEST_STEM; n--) if (matters().has(`${word.slice(0, n)}*`)) return true;
  return false;
};

/** The words of a header that name another matter. */
const namesOtherMatter = (words: string): boolean => words.split(' ').some(isOfMatter);

/** Whether folded words of a header name advertising, contacting, or a way of it. */
export const namesContacting = (words: string): boolean => OF_PROSPECTING.test(words) || A_WAY.test(words) || CONTACT.test(words);

/** Whether folded words of a header name advertising or a way of contacting, and not only a contact. */
export const namesAWay = (words: string): boolean => OF_PROSPECTING.test(words) || A_WAY.test(words);

/** Whether folded words of a header name advertising, or the act of contacting somebody. */
export const speaksOfProspecting = (words: string): boolean => OF_PROSPECTING.test(words);

/**
 * Whether folded words of a header speak of another matter alone, so that who refuses, stops or agrees in it refuses, stops or agrees to that.
 * Advertising or a way of contacting somebody beside it makes it ours ("Assurance : refus de démarchage").
 */
export const isOfOtherMatter = (words: string): boolean => {
  const rest = words.replace(WHERE_IT_WAS_SAID, ' ').replace(OTHER_THINGS, ' lens ');
  if (OF_PROSPECTING.test(rest)) return false;
  if (!rest.includes(' lens ') && !namesOtherMatter(rest)) return false;
  return !A_WAY.test(rest.replace(SENT_BY, ' '));
};

/** Whether a header is a question about something that is no contacting: "Avez-vous déjà participé ?" is answered by "Non, jamais". */
export const asksSomethingElse = (header: string): boolean => {
  const words = foldPermission(header);
  if (!QUESTION.test(`${words} `) && !(/[?¿]\s*$/.test(header) && words.includes(' '))) return false;
  return !namesContacting(words);
};
