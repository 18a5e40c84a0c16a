import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTimeLeft } from '../../../src/cli/terminal/time-left.js';

/** What is told every fifth of a second of a job whose speed is that function of the time, in shares a second. */
const toldOf = (speed: (seconds: number) => number): { readonly seconds: number; readonly left: number | undefined }[] => {
  const timeLeft = makeTimeLeft();
  const told = [];
  for (let seconds = 0, share = 0; share < 1 && seconds < 1000; seconds += 0.2) {
    told.push({ seconds, left: timeLeft(seconds, share) });
    share += speed(seconds) * 0.2;
  }
  return told;
};

describe('the time left', () => {
  it('is not told before anybody can know it, nor when all is done', () => {
    const timeLeft = makeTimeLeft();
    expect([timeLeft(0.5, 0.5), timeLeft(10, 0.01), timeLeft(10, 1)]).toEqual([undefined, undefined, undefined]);
  });

  it('runs down to nothing at an even speed, and never goes up', () => {
    const told = toldOf(() => 1 / 40).flatMap(({ left }) => left ?? []);
    expect(told[0]).toBe(40);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => b - a));
  });

  it('is rounded as people say it: to five seconds, and to a minute', () => {
    const seen = new Set(toldOf(() => 1 / 400).map(({ left }) => left));
    for (const left of seen)
      if (left !== undefined) expect(left < 10 || (left < 60 ? left % 5 === 0 : left % 60 === 0), `${left}`).toBe(true);
  });

  it('does not jump when the disk hesitates, or a pass is faster than the other', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.3, max: 3, noNaN: true }), { minLength: 40, maxLength: 40 }), (pace) => {
        // Each second has a pace of its own, around one that takes forty seconds.
        const told = toldOf((seconds) => (pace[Math.floor(seconds) % pace.length] as number) / 60).flatMap(({ left }) => left ?? []);
        for (let i = 1; i < told.length; i++) {
          const [before, after] = [told[i - 1] as number, told[i] as number];
          // One step of its own rounding at most in a fifth of a second.
          expect(Math.abs(after - before)).toBeLessThanOrEqual(before > 60 || after > 60 ? 60 : 5);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is nearly right at half time, though the job began at half or at twice its speed', () => {
    for (const factor of [0.5, 2]) {
      const told = toldOf((seconds) => (seconds < 5 ? factor : 1) / 40);
      const end = told.at(-1)?.seconds ?? 0;
      const half = told.find(({ seconds }) => seconds >= end / 2) as { seconds: number; left: number };
      expect(Math.abs(half.left - (end - half.seconds)) / (end - half.seconds)).toBeLessThan(0.2);
    }
  });
});
