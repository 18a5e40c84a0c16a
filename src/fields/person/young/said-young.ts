import type { Day } from '../../../model/contact/values.js';
import { datePartsOf } from '../../date/calendar.js';
import { plainWords } from '../../text/plain-words.js';
import { spellWords } from '../../text/spell-words.js';
import { agedBehind, buysYoung, leastAfter } from './aged-parts.js';
import { isUnderParents, learnsToDrive } from './exams-and-parents.js';
import { partsOfNote } from './note-parts.js';
import { bornIn } from './noted-births.js';
import { saysGrade } from './noted-grades.js';
import { toldPlainly } from './told-plainly.js';
import { saysMinorInside } from './under-age-notes.js';

/**
 * What a comment says of how young the contact is, whatever else it says: an age behind other words, a word for a minor, the year of a school.
 * @module
 */

const LONGEST = 120;

const BETWEEN = /[,;(\n]|\s[-–—]\s/u;
const OF_AGE = 18;
/** "Sa fille, née en 2012". */
const THEIRS = /(?:^| )(?:sa|son|ses|leurs?|ma|mon|his|her|their|seine|ihre|sus?|sua|suo|zijn|haar) \w+$/;
/** A birth behind other words, which say of nobody else: "candidate, née en 2010". */
const bornBehind = (text: string, today: Day): number | undefined => {
  if (!/\d/.test(text)) return undefined;
  const parts = text.split(BETWEEN);
  for (const [at, part] of parts.entries()) {
    const years = at > 0 ? bornIn(part.trim(), today) : undefined;
    if (years === undefined || years >= OF_AGE) continue;
    const earlier = parts.slice(0, at).map(plainWords);
    if (!earlier.some((words) => THEIRS.test(words)) && leastAfter(earlier) !== undefined) return years;
  }
  return undefined;
};

/** The age that a comment tells inside, `pupil` for whoever is under age or at school by a word; undefined for every other text. * @param isOfFirms whether the file is one of companies
 */
export const youngSaidIn = (text: string, today: Day, isOfFirms = false): number | 'pupil' | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  const parts = partsOfNote(spellWords(text));
  if (
    saysMinorInside(parts, datePartsOf(today).year) ||
    saysGrade(parts, isOfFirms) ||
    isUnderParents(parts, today) ||
    (!isOfFirms && (learnsToDrive(parts) || parts.some(buysYoung)))
  )
    return 'pupil';
  return toldPlainly(parts, text, today) ?? agedBehind(parts, text, isOfFirms) ?? bornBehind(text, today);
};
