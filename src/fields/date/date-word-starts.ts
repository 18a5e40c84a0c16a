import { makeDateWords, startOfDateWord } from './date-words.js';

/**
 * How names of months and weekdays begin, a blank between. The build keeps what this gives (scripts/package/built-tables.mjs): forty modules of
 * date-fns are loaded only for a word that may be one.
 */
export const dateWordStarts = (): string => {
  const { months, weekdays } = makeDateWords();
  return [...new Set([...months.keys(), ...weekdays].map(startOfDateWord))].join(' ');
};
