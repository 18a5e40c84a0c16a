/** Signs by which people bar somebody without a word; of a note in words a cross is a mark, and says nothing. */
const BANS = /[🚫⛔📵🔕🛑🙅]/u;
const CROSSES = /[❌👎🖕✖✗✘☠💀🔴]/u;

/** Whether a text may refuse by a sign alone. */
export const bearsBan = (text: string): boolean => BANS.test(text) || (CROSSES.test(text) && !/\p{L}/u.test(text));

/** Whether bytes may hold such a sign: all of them begin so in UTF-8, and nearly no text does. */
export const mayBearBan = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === 0xf0) return true;
    if (byte !== 0xe2 || i + 1 >= to) continue;
    const next = bytes[i + 1] as number;
    if (next === 0x98 || (next >= 0x9b && next <= 0x9d)) return true;
  }
  return false;
};
