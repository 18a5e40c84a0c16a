/** A column of forms, countries or statuses has a few different values: beyond this many, it is something else. */
const MOST = 1000;

/** A pure function of a text that remembers its answers, for columns that say the same few things again and again. */
export const remember = <T>(of: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = of(text);
    if (known.size < MOST) known.set(text, value);
    return value;
  };
};
