import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Whoever has retired holds the function no more, and is a private person again: "Retraité" in a column of functions.
 * @module
 */

const LONGEST = 80;
const ALONE =
  'retrait[ée]e?(?: ?\\(?e\\)?)?|en retraite|[àa] la retraite|retired|pensioner|(?:im|in) ruhestand|rentner(?:in)?|pension[äa]r(?:in)?|pensionierte?r?|jubilad[oa]|pensionista|pensionat[oa]|in pensione|gepensioneerd';
/** Behind a function. Without its accent, "retraite" is what somebody works on. */
const BEHIND = 'retraitée?|en retraite|[àa] la retraite|retired|im ruhestand|jubilad[oa]|pensionat[oa]|in pensione|gepensioneerd';
const CLAUSE = /[,;:()/|]|\s[-–—]\s/;
const IS_RETIRED = prefiltered(
  `^(?:(?:jeune|désormais|maintenant|now|nun|jetzt) )?(?:${ALONE})(?: (?:depuis|since|seit|desde|dal) [^,;]{1,30})?$`,
  'u',
);
const WAS = new RegExp(`^(?:[\\p{L}.'’-]+ ){1,4}(?:${BEHIND})$`, 'u');
const WAS_FIRST = /^retired (?:[\p{L}.'’-]+ ){0,3}[\p{L}.'’-]+$/u;
/** Not yet, not at all; or whoever works on it, or for those who are. */
const OTHER =
  /(?<!\p{L})(?:futurs?|future|bient[oô]t|presque|prochain\p{L}*|d[ée]part|pr[ée]|soon|nearly|bald|casi|quasi|semi|non|not|pas|nicht|no|conseil\p{L}*|consult\p{L}*|experte?|sp[ée]cialis\p{L}*|charg[ée]e?|gestion\p{L}*|association|amicale|club|people|persons?|members?|employees|staff|officers|pour|for|f[üu]r|des?)(?!\p{L})/u;

/** What none of these words is written without: double letters are one. */
export const mayBeRetired = stemSieve({
  mark: STEM_MARKS.retired,
  stems: () => 'retrait retired pension ruhestand rentner jubilad gepension'.split(' '),
});

const isRetired = (clause: string): boolean =>
  !OTHER.test(clause) && (IS_RETIRED.test(clause) || WAS.test(clause) || WAS_FIRST.test(clause));

/** Whether the title of a job says that its holder has retired. */
export const saysRetired = (title: string): boolean => {
  if (title === '' || title.length > LONGEST) return false;
  const text = title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return isRetired(text.replace(/\(e\)$/, '')) || text.split(CLAUSE).some((clause) => isRetired(clause.trim()));
};
