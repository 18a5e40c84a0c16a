import { type FieldName, kindOf } from '../../../model/contact/field.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * The letter S, which is a yes of who writes "sí" or "sì". In a column that says its yes in another language, nobody knows what it stands for.
 * @module
 */

/** Yeses of other languages. */
const OTHER_YES = /^\s*(?:oui|o|yes|y|ja|j|vrai|true|wahr|accept\w*|d['’]accord)\s*$/i;
const OWN_YES = /^\s*s[iíì]\s*$/i;
const S_ALONE = /^\s*s\s*$/i;
/** Headers that only French, English or German ones can be. */
const OF_ANOTHER =
  /\b(?:consentements?|accords?|accepte\w*|souhait\w*|abonn\w*|recevoir|recoit|autorise\w*|courriels?|demarchage|lettre|offres|einwilligung|zustimmung|erlaubnis|consent|agrees?|allowed|permission|subscribed)\b/;

/** Whether a cell is the letter alone. */
export const isLetterS = (text: string): boolean => S_ALONE.test(text);

/** Whether the letter is no yes in a column of permissions. @param values the cells of its first rows */
export const isForeignS = (header: string, field: FieldName | undefined, values: readonly string[]): boolean =>
  field !== undefined &&
  kindOf(field) === 'allow' &&
  values.some(isLetterS) &&
  !values.some((value) => OWN_YES.test(value)) &&
  (values.some((value) => OTHER_YES.test(value)) || OF_ANOTHER.test(foldHeader(header)));
