import type { Day } from '../../../model/contact/values.js';
import { plainWords } from '../../text/plain-words.js';
import { ageOf } from '../ages/age-of.js';

/**
 * Births in notes: "née en mars 2010", "DDN 12/05/2010", "geb. 12.05.2010".
 * @module
 */

const BORN =
  /^(?:(?:il|elle|he|she|er|sie|client|cliente|est|is|was|ist|es|e) )*(?:nee?|ne e|born|geboren|geb|nacid[oa]|nat[oa]|jahrgang|geburtsjahr|geburtsdatum|ddn|dob|date of birth|(?:(?:date|annee|an) )?(?:de )?naiss(?:ance)?)(?: (?:en|le|in|on|am|im|el|il|nel|op))?(?: (?:de )?(?:jan\w*|fev\w*|feb\w*|mars|mar[zc]\w*|avr\w*|apr\w*|mai|may\w*|jui\w*|jun\w*|jul\w*|aout|aug\w*|sep\w*|oct\w*|okt\w*|nov\w*|dec\w*|dez\w*))?$/;
/** "DN 12/05/2010": with a whole day, which no diameter is. */
const BORN_ON = /^d ?n$/;
const WHOLE_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;
const FIRST_PART = /^[^,;:.()\n]*/u;

/** How old somebody is at least whose birth a note begins with. */
export const bornIn = (text: string, today: Day): number | undefined => {
  const digit = text.search(/\d/);
  if (digit < 0) return undefined;
  const before = plainWords(text.slice(0, digit));
  if (!BORN.test(before) && !(BORN_ON.test(before) && WHOLE_DAY.test(text.slice(digit)))) return undefined;
  const written = FIRST_PART.exec(text.slice(digit).replace(/(\d)\.(?=\d)/g, '$1/'))?.[0].trim() ?? '';
  return ageOf(written, today)?.least;
};
