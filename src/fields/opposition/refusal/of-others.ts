import { ABOUT_OTHERS, TITLE } from './idioms/about-others-data.js';

const QUOTED = /["«»“”]/;

/**
 * Whether a text that would refuse speaks of somebody or something else; `words` are its folded words. Where it does, nothing is refused and
 * somebody must read it: kept to what leaves hardly a doubt, since a refusal that is not seen costs more than one that was none.
 */
export const speaksOfOthers = (text: string, words: string): boolean =>
  ABOUT_OTHERS.some((says) => says.test(words)) || (QUOTED.test(text) && TITLE.test(words));
