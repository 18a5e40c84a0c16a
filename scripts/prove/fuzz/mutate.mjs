// Inputs made of others: bits, numbers, pieces moved about, words of the format.

/** Bytes that formats, decoders and counts give a meaning of their own. */
const TELLING = [0, 1, 9, 10, 13, 32, 34, 39, 44, 59, 60, 92, 0x7f, 0x80, 0xbf, 0xc2, 0xe2, 0xf0, 0xfe, 0xff];
const MOST_PIECE = 64;

const joined = (...parts) => Buffer.concat(parts);

/** @param tokens words of the format, as bytes. @param most bytes of an input */
export const makeMutator = ({ below, chance, pick }, tokens, most) => {
  const place = (bytes) => below(bytes.length + 1);
  /** A piece of an input, short ones more often. */
  const piece = (bytes) => {
    const length = Math.min(bytes.length, 1 + below(chance(0.8) ? 8 : MOST_PIECE));
    const from = below(bytes.length - length + 1);
    return [from, from + length];
  };
  const changed = (bytes, change) => {
    if (bytes.length === 0) return bytes;
    const copy = Buffer.from(bytes);
    const at = below(copy.length);
    copy[at] = change(copy[at]);
    return copy;
  };
  const inserted = (bytes, more, at = place(bytes)) => joined(bytes.subarray(0, at), more, bytes.subarray(at));
  const written = (bytes, more) => {
    const at = place(bytes);
    return joined(bytes.subarray(0, at), more, bytes.subarray(at + more.length));
  };
  const some = (count, of) => Buffer.from(Array.from({ length: count }, of));
  const word = () => (tokens.length > 0 ? pick(tokens) : some(1, () => pick(TELLING)));

  const ways = [
    (bytes) => changed(bytes, (byte) => byte ^ (1 << below(8))),
    (bytes) => changed(bytes, (byte) => byte + pick([-16, -2, -1, 1, 2, 16])),
    (bytes) => changed(bytes, () => pick(TELLING)),
    (bytes) => changed(bytes, () => below(256)),
    (bytes) => inserted(bytes, word()),
    (bytes) => inserted(bytes, word()),
    (bytes) => written(bytes, word()),
    (bytes) =>
      inserted(
        bytes,
        some(1 + below(4), () => pick(TELLING)),
      ),
    (bytes) => inserted(bytes, Buffer.alloc(1 + below(MOST_PIECE), bytes.length > 0 ? bytes[below(bytes.length)] : 48)),
    (bytes) => {
      const [from, to] = piece(bytes);
      return joined(bytes.subarray(0, from), bytes.subarray(to));
    },
    (bytes) => {
      const [from, to] = piece(bytes);
      return inserted(bytes, bytes.subarray(from, to));
    },
    (bytes) => {
      const [from, to] = piece(bytes);
      return written(bytes, bytes.subarray(from, to));
    },
    (bytes) => bytes.subarray(0, place(bytes)),
    // A number as texts write it becomes another one.
    (bytes) => {
      const text = bytes.latin1Slice();
      const found = [...text.matchAll(/\d{1,12}/g)];
      if (found.length === 0) return bytes;
      const { index, 0: digits } = pick(found);
      const number = pick([0, 1, Number(digits) + 1, Number(digits) * 10, 255, 256, 65_536, 2 ** 31, 4294967295, 2 ** 53]);
      return joined(bytes.subarray(0, index), Buffer.from(String(number)), bytes.subarray(index + digits.length));
    },
    // And one of four bytes.
    (bytes) => {
      if (bytes.length < 4) return bytes;
      const copy = Buffer.from(bytes);
      copy.writeUInt32LE(pick([0, 1, 0x7fffffff, 0xffffffff, below(64), copy.length]), below(copy.length - 3));
      return copy;
    },
  ];
  /** The beginning of one and the end of another. */
  const spliced = (bytes, other) =>
    chance(0.5)
      ? joined(bytes.subarray(0, place(bytes)), other.subarray(below(other.length + 1)))
      : inserted(bytes, other.subarray(...(other.length > 0 ? piece(other) : [0, 0])));

  /** @param other another input of the queue */
  return (bytes, other) => {
    let made = chance(0.2) ? spliced(bytes, other) : bytes;
    for (let rounds = 1 << below(5); rounds > 0; rounds--) made = pick(ways)(made);
    return made.subarray(0, most);
  };
};
