/** Works on all of some things, some of them at once, begun in their order. The first failure ends it. @returns what came of them, in order */
export const mapInParallel = async <T, R>(all: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<readonly R[]> => {
  const results = new Array<R>(all.length);
  let next = 0;
  let failed = false;
  const take = async (): Promise<void> => {
    while (next < all.length && !failed) {
      const place = next++;
      try {
        results[place] = await work(all[place] as T);
      } catch (cause) {
        failed = true;
        throw cause;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, take));
  return results;
};
