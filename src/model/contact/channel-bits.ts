import { CHANNELS, type Channel } from './channel.js';

/** Channels as bits, by their places in `CHANNELS`. */
export const channelBits = (channels: readonly Channel[]): number => {
  let bits = 0;
  for (let i = 0; i < channels.length; i++) bits |= 1 << CHANNELS.indexOf(channels[i] as Channel);
  return bits;
};

export const ALL_CHANNEL_BITS = channelBits(CHANNELS);

const SETS: readonly (readonly Channel[])[] = Array.from({ length: ALL_CHANNEL_BITS + 1 }, (_, bits) =>
  CHANNELS.filter((__, channel) => bits & (1 << channel)),
);

/** The channels that bits stand for, in the order of `CHANNELS`: nothing is made for a row. */
export const channelsOfBits = (bits: number): readonly Channel[] => SETS[bits] as readonly Channel[];
