// Weights that learn by Adam (Kingma and Ba, 2015), with decay apart from the slopes.

const [MEAN, SQUARE] = [0.9, 0.99];

/** Numbers around 0 of a deviation of 1 (Box and Muller). */
export const normalOf = (random) => () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Weights (`v`), their slopes (`g`), and what is kept of these: their means (`m`) and those of their squares (`s`). */
export const table = (size, deviation, normal) => ({
  v: Float64Array.from({ length: size }, () => deviation * normal()),
  g: new Float64Array(size),
  m: new Float64Array(size),
  s: new Float64Array(size),
});
/** How far the means of so many steps are those of all: they began at nothing. */
export const shareOfMeans = (step) => [1 - MEAN ** step, 1 - SQUARE ** step];

/** Moves the weights of a stretch of a table against their slopes, which are nothing again from there on. */
export const move = ({ v, g, m, s }, from, to, rate, decay, [mean, square]) => {
  for (let i = from; i < to; i++) {
    m[i] = MEAN * m[i] + (1 - MEAN) * g[i];
    s[i] = SQUARE * s[i] + (1 - SQUARE) * g[i] * g[i];
    v[i] -= (rate * m[i]) / mean / (Math.sqrt(s[i] / square) + 1e-8) + rate * decay * v[i];
    g[i] = 0;
  }
};
