import { type FieldName, kindOf } from '../../../model/contact/field.js';

/** Dates of what happened with a contact. Those of a refusal or a consent are read in words too. */
const OF_EVENTS: ReadonlySet<FieldName> = new Set<FieldName>([
  'lastInboundAt',
  'lastOutboundAt',
  'lastContactAt',
  'collectedAt',
  'informedAt',
]);
/** Three words at least, and no day among them. */
const SENTENCE = /\p{L}{2,}\P{L}+\p{L}+\P{L}+\p{L}{2,}/u;
const A_NUMBER = /\d{4}|\d\s?[/.-]\s?\d/;

/** Whether what stands under a header of dates is what somebody wrote: "ok pour un call" under `lastReply`. */
export const areSentences = (field: FieldName, values: readonly string[]): boolean => {
  if (kindOf(field) !== 'date' || !OF_EVENTS.has(field)) return false;
  const filled = values.filter((value) => value.trim() !== '');
  return filled.some((value) => SENTENCE.test(value)) && !filled.some((value) => A_NUMBER.test(value));
};
