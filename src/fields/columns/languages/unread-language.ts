import { FOREIGN_ANSWERS } from '../../answers/yes-no-data.js';
import { plainWords } from '../../text/plain-words.js';
import { isOrdinaryLanguageHeader } from './language-header.js';

/**
 * Columns of yes and no in a language whose headers nobody reads here: what their header says may be a refusal.
 * @module
 */

/** Letters of other alphabets, and of languages that are not read: Czech, Hungarian, Romanian, Croatian, Lithuanian, Latvian, Turkish and their like. */
const UNREAD_LETTERS = /[čďěľĺňřšťůžőűșşțţăāēģīķļņūėįųđğı]|(?!\p{Script=Latin})\p{L}/iu;

/** Whether a header, or what answers it, is in a language of which no header is read by stems. @param values of the column */
export const isOfUnreadLanguage = (header: string, values: readonly string[]): boolean =>
  UNREAD_LETTERS.test(header.normalize('NFC')) || values.some((value) => FOREIGN_ANSWERS.has(plainWords(value)));

/** Whether a column is of such a language, and its header one of facts in the tables of words. @param values of the column */
export const isOrdinaryElsewhere = (header: string, values: readonly string[]): boolean =>
  isOfUnreadLanguage(header, values) && isOrdinaryLanguageHeader(header);
