import { CHANNELS } from '../../model/contact/channel.js';
import type { Day } from '../../model/contact/values.js';

/** Since when each entry of some digests refuses each channel. Plain data, which may be posted to worker threads. */
export interface SinceTable {
  /** The first 53 bits of each digest, sorted. */
  readonly prints: Float64Array;
  /** For each of them as many days as there are channels, in their order; 0 where a channel is not refused. */
  readonly days: Uint16Array;
}

/** The first 53 bits of a fingerprint as one number. */
const keyOf = (high: number, low: number): number => (high >>> 11) * 2 ** 32 + (low >>> 0);

/** A fingerprint, in its two halves, with the day since which it refuses all that its list bars. */
export type DatedPrint = readonly [high: number, low: number, day: Day];

/** The table of fingerprints with one day each; of those that have several the first. */
export const sinceTableOf = (prints: readonly DatedPrint[]): SinceTable => {
  const first = new Map<number, Day>();
  for (const [high, low, day] of prints) {
    const key = keyOf(high, low);
    first.set(key, Math.min(day, first.get(key) ?? day));
  }
  const keys = Float64Array.from(first.keys()).sort();
  const days = new Uint16Array(keys.length * CHANNELS.length);
  for (const [i, key] of keys.entries()) days.fill(Math.max(1, first.get(key) as Day), i * CHANNELS.length, (i + 1) * CHANNELS.length);
  return { prints: keys, days };
};

/** @param entries digests in hexadecimal, with a day for each channel, 0 for none */
export const buildSinceTable = (entries: readonly (readonly [digest: string, days: readonly Day[]])[]): SinceTable => {
  const sorted = entries
    .map(([digest, days]) => [keyOf(Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)), days] as const)
    .sort(([a], [b]) => a - b);
  const days = new Uint16Array(sorted.length * CHANNELS.length);
  for (const [i, [, own]] of sorted.entries()) days.set(own, i * CHANNELS.length);
  return { prints: Float64Array.from(sorted, ([print]) => print), days };
};

/** Makes what tells since when whoever has a digest refuses: a day for each channel, in their order; undefined where nobody has it. */
export const makeSinceLookup =
  ({ prints, days }: SinceTable): ((print: Uint32Array) => readonly Day[] | undefined) =>
  (print) => {
    const key = keyOf(print[0] as number, print[1] as number);
    let [low, high] = [0, prints.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((prints[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return prints[low] === key ? Array.from(days.subarray(low * CHANNELS.length, (low + 1) * CHANNELS.length)) : undefined;
  };
