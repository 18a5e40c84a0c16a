import type { CST } from 'yaml';

/** Lists and keys that stand in each other, in what anybody writes by hand: a handful. */
export const MOST_LEVELS = 100;

/** What a token holds: of a document its value, of a collection the keys and values of its items. */
const inside = (token: CST.Token): readonly (CST.Token | null | undefined)[] => {
  if (token.type === 'document') return [token.value];
  return 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
};

/**
 * Whether anything stands deeper than `MOST_LEVELS`. What makes values of tokens calls itself for each level, and ends the process when
 * there are too many, in the middle of a regular expression, where nothing can be caught: so tokens are looked at first, level by level.
 */
export const isTooDeep = (tokens: Iterable<CST.Token>): boolean => {
  let level = [...tokens];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((token) => inside(token).filter((one) => one !== null && one !== undefined));
  }
  return false;
};
