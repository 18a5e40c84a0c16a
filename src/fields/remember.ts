/** A column of forms, countries, statuses or days has some different values: beyond this many, it is something else. */
const MOST = 4096;

/** A pure function that remembers its answers, for columns that say the same few things again and again. */
export const remember = <K, T>(of: (key: K) => T): ((key: K) => T) => {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const value = of(key);
    if (known.size < MOST) known.set(key, value);
    return value;
  };
};
