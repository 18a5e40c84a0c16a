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
export const train = (examples, { rounds = 12, rate = 0.25, l1 = 0.002, l2 = 0.02, seed = 15 } = {}) => {
  const random = randomFrom(seed);
  const places = new Map([['', 0]]);
  const rows = examples.map(({ features, is, weight = 1 }) => {
    const at = [0];
    for (const feature of features) {
      if (!places.has(feature)) places.set(feature, places.size);
      at.push(places.get(feature));
    }
    return { at, is: is ? 1 : 0, weight };
  });
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(1);
  for (let round = 0; round < rounds; round++)
    for (const { at, is, weight } of shuffled(rows, random)) {
      let z = 0;
      for (const i of at) z += weights[i];
      const slope = (1 / (1 + Math.exp(-z)) - is) * weight;
      if (Math.abs(slope) < 1e-4) continue;
      for (const i of at) {
        const w = weights[i];
        const g = slope + (i === 0 ? 0 : l2 * w);
        squares[i] += g * g;
        const step = rate / Math.sqrt(squares[i]);
        const next = w - step * g;
        weights[i] = i === 0 ? next : Math.sign(next) * Math.max(0, Math.abs(next) - step * l1);
      }
    }
  return new Map([...places].map(([feature, i]) => [feature, weights[i]]));
};

/** What a model makes of the features of a sentence: above 0 it is rather so. */
export const scoreOf = (weights, features) => {
  let z = weights.get('') ?? 0;
  for (const feature of features) z += weights.get(feature) ?? 0;
  return z;
};
