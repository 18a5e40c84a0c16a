import { SURELY_VICIDIAL, VICIDIAL_STATUSES } from '../words/dialler-results-data.js';
import type { LogColumns } from './log-columns.js';
import type { LogProduct } from './products.js';
import { textsOf } from './rows-are.js';

/** Of the results that are told, so many of ten must be codes of one dialler. */
const MOST = 9;

/** What the codes of a log mean: by its product, else where nearly all of its results are statuses of VICIdial, one of which no other has. */
export const codesOf = (
  product: LogProduct | undefined,
  { outcome }: LogColumns,
  rows: readonly (readonly string[])[],
): NonNullable<LogProduct['outcomes']> => {
  if (product?.outcomes) return product.outcomes;
  const texts = textsOf(rows, outcome);
  // They are written in capitals.
  const codes = texts.filter((text) => text === text.toUpperCase() && text.toLowerCase() in VICIDIAL_STATUSES);
  const isVicidial = codes.length * 10 >= texts.length * MOST && codes.some((text) => SURELY_VICIDIAL.has(text.toLowerCase()));
  return isVicidial ? VICIDIAL_STATUSES : {};
};
