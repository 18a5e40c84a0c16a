/** Invented digests, the same for the same seed: a digest is even noise, and so is this. */

/** sfc32 (Chris Doty-Humphrey, public domain): four words of state, thirty-two bits a call. */
const noise = (seed) => {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t;
  };
  for (let i = 0; i < 15; i += 1) next();
  return next;
};

const BLOCK = 8192;
/** Bytes of a digest. */
export const WIDTH = 32;

/** Blocks of digests, one after the other. The block is reused. */
export function* digestBlocks(entries, seed) {
  const next = noise(seed);
  const words = new Int32Array((BLOCK * WIDTH) / 4);
  const bytes = Buffer.from(words.buffer);
  for (let done = 0; done < entries; done += BLOCK) {
    for (let i = 0; i < words.length; i += 1) words[i] = next();
    yield bytes.subarray(0, Math.min(BLOCK, entries - done) * WIDTH);
  }
}

/** About that many of those digests, from all over them, in the order in which they were made. */
export const someOf = (entries, seed, count) => {
  const step = Math.max(1, Math.floor(entries / count));
  const some = [];
  let at = 0;
  for (const block of digestBlocks(entries, seed)) {
    for (; at < block.length && some.length < count; at += step * WIDTH) some.push(Buffer.from(block.subarray(at, at + WIDTH)));
    at -= block.length;
  }
  return some;
};
