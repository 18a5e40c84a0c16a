import type { Day } from '../../../model/contact/values.js';
import { datePartsOf } from '../../date/calendar.js';
import { agedBehind } from './aged-parts.js';
import { partsOfNote } from './note-parts.js';
import { saysGrade } from './noted-grades.js';
import { saysMinorInside } from './under-age-notes.js';

/**
 * What a comment says of how young the contact is, whatever else it says: an age behind other words, a word for a minor, the year of a school.
 * @module
 */

const LONGEST = 120;

/** The age that a comment tells inside, `pupil` for whoever is under age or at school by a word; undefined for every other text. * @param isOfFirms whether the file is one of companies
 */
export const youngSaidIn = (text: string, today: Day, isOfFirms = false): number | 'pupil' | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  const parts = partsOfNote(text);
  return saysMinorInside(parts, datePartsOf(today).year) || saysGrade(parts, isOfFirms) ? 'pupil' : agedBehind(parts, text, isOfFirms);
};
