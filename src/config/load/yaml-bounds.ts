/**
 * What YAML may be without ending the process that reads it, or keeping it busy for hours: looked at before values are made of its tokens.
 * @module
 */
import type { CST } from 'yaml';
import type { Text } from '../../model/base/text.js';

/** Lists and keys that stand in each other, in what anybody writes by hand: a handful. */
export const MOST_LEVELS = 100;
/** Each is looked for in the whole document. */
export const MOST_ALIASES = 1000;

const TOO_DEEP: Text = {
  en: `lists and keys stand in each other more than ${MOST_LEVELS} levels deep`,
  fr: `des listes et des clés sont imbriquées sur plus de ${MOST_LEVELS} niveaux`,
};
const TOO_MANY: Text = {
  en: `it has more than ${MOST_ALIASES} aliases`,
  fr: `il contient plus de ${MOST_ALIASES} alias`,
};

/** Dashes, marks of keys, names and tags in one line: the parser collects what is wrong with each, in time that grows with their square. */
const CHAIN = /(?:(?:[-?]|[&!*]\S{0,99})[ \t]){101}/;

/** Brackets that are open at once, those in quotes too: the tokens of a million take a gigabyte. */
const MOST_BRACKETS = 10_000;

const hasManyBrackets = (content: string): boolean => {
  let open = 0;
  for (const [bracket] of content.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_BRACKETS) return true;
  }
  return false;
};

/** What is looked at before there are tokens. */
export const beyondText = (content: string): Text | undefined => (CHAIN.test(content) || hasManyBrackets(content) ? TOO_DEEP : undefined);

/** What a token holds: of a document its value, of a collection the keys and values of its items. */
const inside = (token: CST.Token): readonly (CST.Token | null | undefined)[] => {
  if (token.type === 'document') return [token.value];
  return 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
};

/**
 * Why tokens are not read. What makes values of them calls itself for each level, and ends the process when there are too many, in the
 * middle of a regular expression, where nothing can be caught: so they are looked at level by level.
 */
export const beyondBounds = (tokens: Iterable<CST.Token>): Text | undefined => {
  let level = [...tokens];
  let aliases = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return TOO_DEEP;
    aliases += level.reduce((sum, { type }) => (type === 'alias' ? sum + 1 : sum), 0);
    if (aliases > MOST_ALIASES) return TOO_MANY;
    level = level.flatMap((token) => inside(token).filter((one) => one !== null && one !== undefined));
  }
  return undefined;
};
