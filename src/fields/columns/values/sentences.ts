import { type FieldName, kindOf } from '../../../model/contact/field.js';

/** Dates of what was said, under whose headers people write what. What stands in place of a day of collection is told as no day. */
const OF_EVENTS: ReadonlySet<FieldName> = new Set<FieldName>(['lastInboundAt', 'lastOutboundAt', 'lastContactAt']);
/** So many words make a sentence, of so many letters of a cell at most. */
const WORDS = 3;
const LONGEST = 200;
const isSentence = (text: string): boolean =>
  text
    .slice(0, LONGEST)
    .split(/\P{L}/u)
    .filter((word) => word !== '').length >= WORDS;
/** No day is among them. */
const A_NUMBER = /\d{4}|\d\s?[/.-]\s?\d/;

/** Whether what stands under a header of dates is what somebody wrote: "ok pour un call" under `lastReply`. */
export const areSentences = (field: FieldName, values: readonly string[]): boolean => {
  if (kindOf(field) !== 'date' || !OF_EVENTS.has(field)) return false;
  const filled = values.filter((value) => value.trim() !== '');
  return filled.some(isSentence) && !filled.some((value) => A_NUMBER.test(value));
};
