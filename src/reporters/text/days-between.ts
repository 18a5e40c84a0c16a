const DAY = 86_400_000;

/** Whole days from one ISO day to another; undefined for what is no day. */
export const daysBetween = (from: string, to: string): number | undefined => {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
  return Number.isInteger(days) ? days : undefined;
};
