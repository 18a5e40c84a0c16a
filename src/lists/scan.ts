import type { Entries } from './entries.js';
import { fingerprintBytes, newPrint } from './fingerprint.js';
import { hintOf, isHeader } from './header.js';
import { makeFoldBytes } from './mailboxes.js';
import { isHex64, makeReadFrench, printHex } from './plain-entries.js';

const LF = 10;
const CR = 13;
const DOT = 46;
const COMMENT = 35;

const LETTER = 1;
const DIGIT = 2;
/** `.`, `-` and `@`: two of them side by side, or one at an end, make no ordinary address. */
const EDGE = 4;
/** `_` and `+`: in the local part only. */
const SIGN = 8;
const OTHER = 16;
/** The three that the scan stops at. */
const AT = 32;
const BLANK = 64;
const END = 128;

const CLASS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (/[A-Za-z]/.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  if (/[_+]/.test(char)) return SIGN;
  if (/[.-]/.test(char)) return EDGE;
  if (char === '@') return EDGE | AT;
  if (byte === LF || byte === CR) return END;
  return /[ \t]/.test(char) ? BLANK : OTHER;
});

/** Whether a domain of letters, digits, dots and hyphens has a dot, and letters behind its last. */
const hasTopLevel = (bytes: Buffer, at: number, to: number): boolean => {
  let i = to - 1;
  while (CLASS[bytes[i] as number] === LETTER) i--;
  return bytes[i] === DOT && i > at + 1 && to - i > 2;
};

/**
 * Reads a list of one entry per line. Each of CRLF, LF and CR ends a line. Ordinary addresses, SHA-256 and French
 * numbers are read from the bytes; everything else, a few in a thousand, as text.
 * @param french whether numbers without country code are French
 */
export const scanLines = (bytes: Buffer, entries: Entries, french: boolean, form?: 'clear' | 'sha256'): void => {
  const print = newPrint();
  const fold = makeFoldBytes();
  const readFrench = makeReadFrench();
  const { email, canonical, phone, sha256 } = entries.keys;
  const clear = form !== 'sha256';
  const end = bytes.length;
  let first = true;

  const slow = (from: number, to: number): void => {
    const text = bytes.toString('utf8', from, to);
    if (text.trim() === '') return;
    if (first && isHeader(text)) entries.hint = hintOf(text);
    else entries.line(text);
    first = false;
  };
  const address = (from: number, at: number, to: number): boolean => {
    if (!clear || at - from > 64 || to - at > 64 || !hasTopLevel(bytes, at, to)) return false;
    fingerprintBytes(bytes, from, to, print);
    email.add(print);
    if (fold(bytes, from, at, to, print)) canonical.add(print);
    return true;
  };
  const other = (kinds: number, from: number, to: number): boolean => {
    if (kinds === (LETTER | DIGIT) && to - from === 64 && form !== 'clear' && isHex64(bytes, from)) {
      printHex(bytes, from, print);
      sha256.add(print);
      return true;
    }
    if (!french || !clear || (kinds & (LETTER | OTHER)) !== 0 || !readFrench(bytes, from, to, print)) return false;
    phone.add(print);
    return true;
  };

  for (let i = 0; i < end; ) {
    while (CLASS[bytes[i] as number] === BLANK) i++;
    const from = i;
    let local = 0;
    let kinds = 0;
    // Bit EDGE: two edges side by side, the start and the end of the line being edges.
    let odd = 0;
    let last = EDGE;
    let at = -1;
    for (; i < end; i++) {
      const kind = CLASS[bytes[i] as number] as number;
      odd |= kind & last;
      last = kind;
      if (kind >= AT) {
        if (kind === END) break;
        if (kind !== BLANK) {
          odd |= at < 0 ? 0 : EDGE;
          at = i;
          local |= kinds;
          kinds = 0;
          continue;
        }
      }
      kinds |= kind;
    }
    let to = i;
    while (to > from && CLASS[bytes[to - 1] as number] === BLANK) to--;
    if (i < end) i += bytes[i] === CR && bytes[i + 1] === LF ? 2 : 1;
    if (to === from || bytes[from] === COMMENT) continue;
    odd |= CLASS[bytes[to - 1] as number] as number;
    const plain =
      at < 0 ? other(kinds, from, to) : ((odd & EDGE) | (local & (BLANK | OTHER)) | (kinds & (BLANK | OTHER | SIGN))) === 0 && address(from, at, to);
    if (plain) {
      entries.lines++;
      first = false;
    } else slow(from, to);
  }
};
