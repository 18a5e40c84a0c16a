// How many contacts of one file share each mask.
import { randomFrom } from '../../evaluate/words.mjs';
import { inventPerson } from './people.mjs';

/** Who shares a mask with fewer is nearly pointed at; reports name sources from as many people on. */
const CROWD = 5;

/** Of contacts sorted by how many share their mask: the least, and those at one in a hundred and in the middle. @param {number[]} sizes */
const figuresOf = (sizes, count) => {
  const sorted = sizes.sort((a, b) => a - b);
  const at = (share) => {
    let left = count * share;
    for (const size of sorted) {
      left -= size;
      if (left < 0) return size;
    }
    return 0;
  };
  const few = sorted.reduce((sum, size) => sum + (size < CROWD ? size : 0), 0);
  return { masks: sorted.length, smallest: sorted[0], onePercent: at(0.01), median: at(0.5), fewerThanFive: few };
};

/**
 * Masks the addresses, numbers and names of invented contacts.
 * @param {(text: string, kind: 'email' | 'phone' | 'text') => string} mask
 */
export const crowdsOf = (mask, count, seed) => {
  const random = randomFrom(seed);
  const seen = { email: new Map(), phone: new Map(), text: new Map() };
  for (let n = 0; n < count; n++) {
    const person = inventPerson(random);
    for (const [kind, sizes] of Object.entries(seen)) {
      const masked = mask(person[kind], kind);
      sizes.set(masked, (sizes.get(masked) ?? 0) + 1);
    }
  }
  return Object.fromEntries(Object.entries(seen).map(([kind, sizes]) => [kind, figuresOf([...sizes.values()], count)]));
};
