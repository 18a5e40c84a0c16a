/** A column of forms, countries, statuses or days has some different values: beyond this many, it is something else. */
const MOST = 4096;
/** After this many questions that were new it is clear that a column does not repeat itself: looking first costs more than it saves. */
const PATIENCE = 4 * MOST;

const ABSENT = Symbol('absent');

/** A pure function that remembers its answers, for columns that say the same few things again and again. */
export const memoise = <K, T>(of: (key: K) => T): ((key: K) => T) => {
  const known = new Map<K, T | typeof ABSENT>();
  let news = 0;
  let asked = 0;
  return (key) => {
    if (news > PATIENCE) return of(key);
    asked++;
    const before = known.get(key);
    if (before !== undefined) return before === ABSENT ? (undefined as T) : (before as T);
    // A column that repeats itself half of the time is worth looking at for ever.
    if (++news > PATIENCE && news * 2 < asked) news = asked = 0;
    const value = of(key);
    if (known.size < MOST) known.set(key, value === undefined ? ABSENT : value);
    return value;
  };
};

/** Longer texts are seldom written twice. */
const SHORT = 100;

/** The same for free text, of which only what is short is remembered. */
export const memoiseText = <T>(of: (text: string) => T): ((text: string) => T) => {
  const remembered = memoise(of);
  return (text) => (text.length > SHORT ? of(text) : remembered(text));
};
