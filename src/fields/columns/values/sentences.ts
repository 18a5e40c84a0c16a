import { type FieldName, kindOf } from '../../../model/contact/field.js';

/** Dates of what was said, under whose headers people write what. What stands in place of a day of collection is told as no day. */
const OF_EVENTS: ReadonlySet<FieldName> = new Set<FieldName>(['lastInboundAt', 'lastOutboundAt', 'lastContactAt']);
/** So many words make a sentence, of so many letters of a cell at most. */
const WORDS = 3;
const LONGEST = 200;
const isSentence = (text: string, least = WORDS): boolean =>
  text
    .slice(0, LONGEST)
    .split(/\P{L}/u)
    .filter((word) => word !== '').length >= least;
/** No day is among them. */
const A_NUMBER = /\d{4}|\d\s?[/.-]\s?\d/;

/** Whether what stands under a header of dates is what somebody wrote: "ok pour un call" under `lastReply`. */
export const areSentences = (field: FieldName, values: readonly string[]): boolean => {
  if (kindOf(field) !== 'date' || !OF_EVENTS.has(field)) return false;
  const filled = values.filter((value) => value.trim() !== '');
  return filled.some((value) => isSentence(value)) && !filled.some((value) => A_NUMBER.test(value));
};

/** Longer than most labels, so many of them, in such a share of what is filled, and hardly ever twice the same: labels of a list are. */
const NOTES = { words: 5, least: 3, share: 0.2, different: 0.8 } as const;

/** Whether a column holds what people wrote freely, each time something else, and no labels of a list: "très intéressé, envoyer le devis" under "Raison". */
export const areNotes = (values: readonly string[]): boolean => {
  const filled = values.filter((value) => value.trim() !== '');
  const sentences = filled.filter((value) => isSentence(value, NOTES.words));
  return (
    sentences.length >= Math.max(NOTES.least, filled.length * NOTES.share) && new Set(sentences).size >= sentences.length * NOTES.different
  );
};
