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
const SHORTEST = 6;
/** Digits of the shortest number that anybody calls. */
const NUMBER = 9;

/** Looks for an at sign (also of another width, or as links write it, `%40`), and for as many digits as a number has. */
export const sieveIdentifiers = (bytes: Uint8Array, from: number, to: number): number => {
  if (to - from < SHORTEST) return NOTHING_HIDDEN;
  let digits = 0;
  for (let i = from; i < to; i++) {
    const is = CLASSES[bytes[i] as number] as number;
    if (is === 0) continue;
    if (is === DIGIT) digits++;
    // What follows is read as a text anyway.
    else if (is === AT || (bytes[i + 1] === 0x34 && bytes[i + 2] === 0x30)) return MAY_HOLD_ADDRESS | MAY_HOLD_NUMBER;
  }
  return digits < NUMBER ? NOTHING_HIDDEN : MAY_HOLD_NUMBER;
};

const isSeparator = (byte: number | undefined): boolean => byte === 0x2f || byte === 0x2d || byte === 0x2e;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && CLASSES[byte] === DIGIT;

/** Whether a cell begins with a day in digits (`2026-10-01`, `01/10/2026`), whatever time follows: more digits than a number has, and none. */
export const beginsWithDay = (bytes: Uint8Array, from: number, to: number): boolean => {
  const at = bytes[from] === 0x22 ? from + 1 : from;
  if (to - at < 10) return false;
  if (isSeparator(bytes[at + 4])) return isSeparator(bytes[at + 7]) && isDigit(bytes[at]);
  return isSeparator(bytes[at + 2]) && isSeparator(bytes[at + 5]) && isDigit(bytes[at + 8]);
};

/** Whether a code begins as a number does that needs no other sign of being one: `+`, `0`, or `33`. */
export const beginsAsNumber = (bytes: Uint8Array, from: number): boolean => {
  const at = bytes[from] === 0x22 ? from + 1 : from;
  return bytes[at] === 0x2b || bytes[at] === 0x30 || (bytes[at] === 0x33 && bytes[at + 1] === 0x33);
};
