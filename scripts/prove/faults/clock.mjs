import { makeRandom } from '../decision/random.mjs';

/** From now on the clock jumps at each look, up to ten years back and forth. @returns what sets it right again */
export const jump = (seed) => {
  const real = globalThis.Date;
  const random = makeRandom(seed);
  const now = () => real.now() + (random.below(7300) - 3650) * 86_400_000;
  globalThis.Date = class extends real {
    constructor(...args) {
      super(...(args.length === 0 ? [now()] : args));
    }
    static now() {
      return now();
    }
  };
  return () => {
    globalThis.Date = real;
  };
};
