import type { Text } from './text.js';

type Noun = readonly [one: string, several: string];

/** A number and its noun, in both languages: none is several in English, and one in French. For errors, which are made below `words`. */
export const counted = (n: number, en: Noun, fr: Noun): Text => ({
  en: `${n} ${en[n === 1 ? 0 : 1]}`,
  fr: `${n} ${fr[n < 2 ? 0 : 1]}`,
});
