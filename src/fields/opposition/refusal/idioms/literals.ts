import { requiredLiterals } from '../../../text/required-literals.js';
import { ABOUT_OTHERS } from './about-others-data.js';
import { ALL_IDIOMS } from './all-idioms.js';

/**
 * What must stand in a text before an idiom, or an expression about somebody else, can match it. The build keeps what this gives instead of
 * reading the expressions (scripts/package/built-tables.mjs): most are never compiled.
 */
export const expressionLiterals = (): Record<'idioms' | 'others', readonly (readonly string[] | null)[]> => ({
  idioms: ALL_IDIOMS.map(({ says }) => requiredLiterals(says) ?? null),
  others: ABOUT_OTHERS.map((says) => requiredLiterals(says) ?? null),
});
