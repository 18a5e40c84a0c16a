/**
 * The letters of an internationalised domain (RFC 3492), which not every machine that the core runs on can give back.
 * @module
 */

const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128];

/** What a character counts for; -1 for one that is no digit of this code. */
const digitOf = (char: string): number => 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(char);

const adapted = (delta: number, points: number, first: boolean): number => {
  let left = Math.floor(delta / (first ? DAMP : 2));
  left += Math.floor(left / points);
  let bias = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) >> 1; bias += BASE) left = Math.floor(left / (BASE - T_MIN));
  return bias + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
};

/** The letters of a label without its `xn--`, in lower case; undefined for what no encoder writes. */
const decodeLabel = (label: string): string | undefined => {
  const hyphen = label.lastIndexOf('-');
  const points = [...label.slice(0, Math.max(0, hyphen))].map((char) => char.charCodeAt(0));
  let [code, index, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  for (let at = hyphen + 1; at < label.length; index++) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      if (at >= label.length) return undefined;
      const digit = digitOf(label.charAt(at++));
      if (digit < 0) return undefined;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const size = points.length + 1;
    bias = adapted(index - before, size, before === 0);
    code += Math.floor(index / size);
    // Beyond the last character, or half of one.
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    index %= size;
    points.splice(index, 0, code);
  }
  return String.fromCodePoint(...points);
};

/** Whether a domain in punycode has letters of its own. */
export const isInternationalised = (domain: string): boolean => domain.includes('xn--');

/** A lower-case domain in punycode as people write it; labels that nobody can decode stay as they are. */
export const domainInLetters = (domain: string): string =>
  domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
