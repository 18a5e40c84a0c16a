/**
 * Whether a cell in which no address or number is looked for may hold one all the same, told by its bytes: every kept cell of every
 * row passes here, and nearly none gets further.
 * @module
 */

/** What a cell may hold. */
export const NOTHING_HIDDEN = 0;
export const MAY_HOLD_ADDRESS = 1;
export const MAY_HOLD_NUMBER = 2;

const DIGIT = 1;
const AT = 2;
const PERCENT = 3;
/** Per byte. The wide forms of `@` and of digits begin with the last. */
const CLASSES = new Uint8Array(256);
CLASSES.fill(DIGIT, 48, 58);
CLASSES[0x40] = AT;
CLASSES[0x25] = PERCENT;
CLASSES[0xef] = AT;

/** `a@b.fr` is the shortest address. */
export const SHORTEST_IDENTIFIER = 6;
/** Digits of the shortest number that anybody calls. */
export const SHORTEST_NUMBER = 9;

/** Looks for an at sign (also of another width, or as links write it, `%40`), and for as many digits as a number has. */
export const sieveIdentifiers = (bytes: Uint8Array, from: number, to: number): number => {
  if (to - from < SHORTEST_IDENTIFIER) return NOTHING_HIDDEN;
  let digits = 0;
  for (let i = from; i < to; i++) {
    const is = CLASSES[bytes[i] as number] as number;
    if (is === 0) continue;
    if (is === DIGIT) digits++;
    // What follows is read as a text anyway.
    else if (is === AT || (bytes[i + 1] === 0x34 && bytes[i + 2] === 0x30)) return MAY_HOLD_ADDRESS | MAY_HOLD_NUMBER;
  }
  return digits < SHORTEST_NUMBER ? NOTHING_HIDDEN : MAY_HOLD_NUMBER;
};

/** Of four bytes at once: the highest bit of each that is zero, and of some above it, which only lets more through. */
const zeros = (word: number): number => (word - 0x01010101) & ~word & 0x80808080;

/** Whether there is what an at sign may be written with (`@`, the per cent sign of `%40`, the first byte of wide forms), in a cell of six bytes or more. */
export const mayHoldAtSign = (view: DataView, from: number, to: number): boolean => {
  const last = to - 4;
  for (let i = from; ; i += 4) {
    const word = view.getInt32(Math.min(i, last), true);
    if ((zeros(word ^ 0x40404040) | zeros(word ^ 0x25252525) | zeros(word ^ 0xefefefef)) !== 0) return true;
    if (i >= last) return false;
  }
};

/**
 * The question of `sieveIdentifiers` asked of four bytes at a time, which nearly all cells fail. Bytes that are much like digits are taken
 * for some, as are those of wide forms.
 * @param from of a cell of six bytes or more
 */
export const maySieve = (view: DataView, from: number, to: number): boolean => {
  const last = to - 4;
  let digits = 0;
  for (let i = from; ; i += 4) {
    const word = view.getInt32(Math.min(i, last), true);
    if (zeros(word ^ 0x40404040) !== 0) return true;
    let like = zeros((word & 0x70707070) ^ 0x30303030);
    // The last four bytes overlap those before, which were counted.
    if (i > last) like &= -1 << ((i - last) * 8);
    if (like !== 0) digits += Math.imul(like >>> 7, 0x01010101) >>> 24;
    if (i >= last) break;
  }
  return digits >= SHORTEST_NUMBER || (digits > 0 && mayHoldAtSign(view, from, to));
};

const isSeparator = (byte: number | undefined): boolean => byte === 0x2f || byte === 0x2d || byte === 0x2e;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && CLASSES[byte] === DIGIT;

/** Whether the first byte of a cell, behind its quote, is a digit. */
export const beginsWithDigit = (bytes: Uint8Array, from: number): boolean => isDigit(bytes[bytes[from] === 0x22 ? from + 1 : from]);

/** Whether a cell begins with a day in digits (`2026-10-01`, `01/10/2026`), whatever time follows: more digits than a number has, and none. */
export const beginsWithDay = (bytes: Uint8Array, from: number, to: number): boolean => {
  const at = bytes[from] === 0x22 ? from + 1 : from;
  if (to - at < 10) return false;
  if (isSeparator(bytes[at + 4])) return isSeparator(bytes[at + 7]) && isDigit(bytes[at]);
  return isSeparator(bytes[at + 2]) && isSeparator(bytes[at + 5]) && isDigit(bytes[at + 8]);
};

/** Whether a code begins as a number does that needs no other sign of being one (`+`, `0`, `33`), or as what is of another width. */
export const beginsAsNumber = (bytes: Uint8Array, from: number): boolean => {
  const at = bytes[from] === 0x22 ? from + 1 : from;
  return bytes[at] === 0x2b || bytes[at] === 0x30 || bytes[at] === 0xef || (bytes[at] === 0x33 && bytes[at + 1] === 0x33);
};
