/** Shares and seconds below which nobody can tell. */
const LEAST = { share: 0.03, seconds: 1 } as const;
/** Seconds after which a speed counts for a third of what it did when it was measured. */
const MEMORY = 15;
/** Seconds in which what is told comes two thirds nearer to what is measured. */
const PATIENCE = 4;

/** Seconds as people say them of a wait: the longer, the rounder. */
const rounded = (seconds: number): number => {
  const step = seconds < 10 ? 1 : seconds < 60 ? 5 : 60;
  return Math.max(1, Math.ceil(seconds / step) * step);
};

/**
 * Tells how long a job still takes, steadily: what was told runs down as a clock does, and follows what is measured slowly, so that a disk
 * that hesitates moves nothing.
 * @returns takes the seconds since the start and the share that is done, 0 to 1; gives seconds, or undefined while it is too early
 */
export const makeTimeLeft = (): ((seconds: number, share: number) => number | undefined) => {
  let last = { seconds: 0, share: 0 };
  // Of late: what was done, and in how much time.
  let gained = 0;
  let spent = 0;
  let left: number | undefined;
  return (seconds, share) => {
    const passed = seconds - last.seconds;
    const fading = Math.exp(-passed / MEMORY);
    gained = gained * fading + (share - last.share);
    spent = spent * fading + passed;
    last = { seconds, share };
    if (share < LEAST.share || seconds < LEAST.seconds || share >= 1 || gained <= 0) return undefined;
    const measured = ((1 - share) * spent) / gained;
    const expected = left === undefined ? measured : Math.max(0, left - passed);
    left = expected + (measured - expected) * (1 - Math.exp(-passed / PATIENCE));
    return rounded(left);
  };
};
