import type { FieldName } from '../../../model/contact/field.js';
import { isUnsettled } from '../../answers/yes-no.js';
import { plainWords } from '../../text/plain-words.js';
import type { UnreadReason } from './unread-cells.js';

/**
 * Columns of the days on which somebody refused: a day refuses, and so does a word. What says that a day is asked for or not known says of nobody that
 * they did not refuse.
 * @module
 */

export const DATES_OF_REFUSAL: ReadonlySet<FieldName> = new Set<FieldName>(['opposedAt', 'oppositionAppliedAt', 'consentWithdrawnAt']);

/** Of a day that came, and that nobody wrote down. */
const UNKNOWN = /^(?:(?:date|datum|fecha|data) )?(?:inconnue?|unknown|desconocid[oa]|unbekannt|sconosciut[oa]|onbekend)$/;

/** What such a cell leaves open. */
export const refusalDayIn = (text: string): UnreadReason | undefined =>
  text !== '' && (isUnsettled(text) || UNKNOWN.test(plainWords(text))) ? 'answer' : undefined;
