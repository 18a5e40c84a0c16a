/** What both have under one name is joined, in the order in which names are met. @param nameOf texts only, or no text */
export const joinBy = <T>(all: readonly T[], nameOf: (one: T) => unknown, join: (a: T, b: T) => T): T[] => {
  const found = new Map<string, T>();
  for (const one of all) {
    const said = nameOf(one);
    const name = typeof said === 'string' ? said : JSON.stringify(said);
    const before = found.get(name);
    found.set(name, before === undefined ? one : join(before, one));
  }
  return [...found.values()];
};
/** Each once, in the order in which they are met. */
export const once = <T>(all: readonly T[]): T[] =>
  joinBy(
    all,
    (one) => one,
    (a) => a,
  );
