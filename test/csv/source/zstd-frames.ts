/** Frames of zstd, made by hand (RFC 8878). */
const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** The byte that asks for a window of 2^27 bytes, the largest that is made. */
export const WIDEST = 17 << 3;

/** A block of a frame: its header of three bytes, and what lies in it. @param type 0 as it is, 1 one byte so many times */
export const block = (type: 0 | 1, length: number, bytes: readonly number[], isLast = false): readonly number[] => {
  const head = (length << 3) | (type << 1) | (isLast ? 1 : 0);
  return [head & 255, (head >> 8) & 255, head >> 16, ...bytes];
};

/** A frame without check sum. @param window its byte, and what follows of the header */
export const frameOf = (window: readonly number[], blocks: readonly (readonly number[])[], flags = 0): Buffer =>
  Buffer.from([...MAGIC, flags, ...window, ...blocks.flat()]);

/** A text in one block, as the zstd command writes what is short. */
export const storedFrame = (text: string): Buffer => {
  const body = [...Buffer.from(text, 'latin1')];
  return frameOf([body.length], [block(0, body.length, body, true)], 0x20);
};
