/** How weights are kept small: a feature as 24 bits of its FNV-1a hash in four signs, its weight in one. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KEY_LENGTH = 4;
const ENTRY_LENGTH = KEY_LENGTH + 1;
/** The 63 weights on both sides of 0, closer to each other the smaller they are. */
const MIDDLE = 31;
const HEAVIEST = 4;

/** The key of a feature. Two features of one key are one to the model, which learned with it. */
export const keyOf = (feature: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash = (hash ^ (hash >>> 24)) >>> 0;
  let key = '';
  for (let i = 0; i < KEY_LENGTH; i++) key += SIGNS[(hash >>> (6 * i)) & 63];
  return key;
};

/** The sign of a weight. */
export const signOf = (weight: number): string => {
  const step = Math.round(Math.sqrt(Math.min(Math.abs(weight), HEAVIEST) / HEAVIEST) * MIDDLE);
  return SIGNS[MIDDLE + Math.sign(weight) * step] as string;
};

/** The weights of one intent, by the keys of features, as `keyOf` and `signOf` wrote them one after the other. */
export const readWeights = (written: string): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (let at = 0; at < written.length; at += ENTRY_LENGTH) {
    const share = (SIGNS.indexOf(written[at + KEY_LENGTH] as string) - MIDDLE) / MIDDLE;
    weights.set(written.slice(at, at + KEY_LENGTH), Math.sign(share) * share * share * HEAVIEST);
  }
  return weights;
};
