import { CHANNELS, type Channel } from './channel.js';

/** Channels as bits, by their places in `CHANNELS`. */
export const bitsOf = (channels: readonly Channel[]): number => {
  let bits = 0;
  for (let i = 0; i < channels.length; i++) bits |= 1 << CHANNELS.indexOf(channels[i] as Channel);
  return bits;
};

export const EVERYTHING = bitsOf(CHANNELS);

/** Channels by their bits, in the order of `CHANNELS`: nothing is made for a row. */
export const SETS: readonly (readonly Channel[])[] = Array.from({ length: EVERYTHING + 1 }, (_, bits) =>
  CHANNELS.filter((__, channel) => bits & (1 << channel)),
);
