import { lazy } from '../../../model/base/lazy.js';
import { makeExpressionSet } from '../../text/expression-set.js';
import { ABOUT_OTHERS, TITLE } from './idioms/about-others-data.js';
import { expressionLiterals } from './idioms/literals.js';

const QUOTED = /["«»“”]/;

const aboutOthers = lazy(() => makeExpressionSet(ABOUT_OTHERS, (expression) => expression, expressionLiterals().others));

/**
 * Whether a text that would refuse speaks of somebody or something else; `words` are its folded words. Where it does, nothing is refused and
 * somebody must read it: kept to what leaves hardly a doubt, since a refusal that is not seen costs more than one that was none.
 */
export const speaksOfOthers = (text: string, words: string): boolean =>
  aboutOthers().some(words) || (QUOTED.test(text) && TITLE.test(words));
