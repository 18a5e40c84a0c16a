// A linear model by logistic regression: AdaGrad with an L1 and an L2 penalty, from a seed, so that training twice gives the same weights.

/** Numbers between 0 and 1 from a seed (mulberry32). */
export const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** The examples in another order, the same for the same seed. */
export const shuffled = (list, random) => {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
};

/** Weights by feature from examples `{ features, is, weight }`; '' is the bias. */
export const train = (examples, { rounds = 40, rate = 0.25, l1 = 0.0006, l2 = 0.0001, seed = 15 } = {}) => {
  const random = randomFrom(seed);
  const weights = new Map([['', 0]]);
  const squares = new Map([['', 1]]);
  for (let round = 0; round < rounds; round++)
    for (const { features, is, weight = 1 } of shuffled(examples, random)) {
      let z = weights.get('');
      for (const f of features) z += weights.get(f) ?? 0;
      const slope = (1 / (1 + Math.exp(-z)) - (is ? 1 : 0)) * weight;
      if (Math.abs(slope) < 1e-4) continue;
      for (const f of ['', ...features]) {
        const w = weights.get(f) ?? 0;
        const g = slope + (f === '' ? 0 : l2 * w);
        const square = (squares.get(f) ?? 1) + g * g;
        squares.set(f, square);
        const step = rate / Math.sqrt(square);
        let next = w - step * g;
        if (f !== '') next = Math.sign(next) * Math.max(0, Math.abs(next) - step * l1);
        weights.set(f, next);
      }
    }
  return weights;
};

export const scoreOf = (weights, features) => {
  let z = weights.get('') ?? 0;
  for (const f of features) z += weights.get(f) ?? 0;
  return z;
};
