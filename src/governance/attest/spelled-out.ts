/** A map of YAML. */
export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands for a whole map: a path, a day, a yes. */
export const spelledOut = (value: unknown): unknown => {
  if (typeof value === 'boolean') return { holds: value };
  if (typeof value !== 'string') return value;
  return /^\d{4}-\d\d-\d\d$/.test(value.trim()) ? { last: value.trim() } : { evidence: value };
};

/** Figures that somebody wrote in quotes, or with their unit: `"12"`, `12 months`. */
export const withNumbers = (value: Fields): Fields =>
  Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const digits =
        ['months', 'places'].includes(key) && typeof one === 'string' ? /^(\d{1,4})(?: ?\p{L}+)?$/u.exec(one.trim())?.[1] : undefined;
      return [key, digits === undefined ? one : Number(digits)];
    }),
  );
