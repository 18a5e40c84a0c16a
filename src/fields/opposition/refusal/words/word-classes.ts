/** "apeler" for "appeler": people double letters as they please. */
export const squeeze = (word: string): string => word.replace(/([a-z])\1+/g, '$1');

const SHORTEST_STEM = 3;
const LONGEST_STEM = 16;

/**
 * The classes of a squeezed word, as the bits of their places in a table of at most 32.
 * @param table words by class, `*` for any ending
 */
export const makeClassReader = (table: Readonly<Record<string, string>>): ((word: string) => number) => {
  const whole = new Map<string, number>();
  const begins = new Map<string, number>();
  Object.values(table).forEach((words, place) => {
    for (const entry of words.split(/\s+/)) {
      const entries = entry.endsWith('*') ? begins : whole;
      const key = squeeze(entry.replace('*', ''));
      if (key !== '') entries.set(key, (entries.get(key) ?? 0) | (1 << place));
    }
  });
  return (word) => {
    let bits = whole.get(word) ?? 0;
    for (let n = Math.min(word.length, LONGEST_STEM); n >= SHORTEST_STEM; n--) bits |= begins.get(word.slice(0, n)) ?? 0;
    return bits;
  };
};
