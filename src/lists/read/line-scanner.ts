import { fingerprintBytes, newFingerprint } from '../../fields/bytes/fingerprint.js';
import { makeFrenchReader } from '../../fields/phone/numbering-plan.js';
import type { EntryCollector } from './entry-collector.js';
import { fingerprintHex, isHexSha256 } from './hex-digests.js';
import { BLANK, BYTE_CLASSES, DIGIT, estimateLines, LETTER, LineCursor, OTHER, SIGN } from './line-cursor.js';
import { KERNEL_WINDOW, LineKernel, OTHER_LINE_WORDS } from './line-kernel.js';
import { makeMailboxFolder } from './mailbox-folding.js';

const DOT = 46;
const COMMENT = 35;
/** Longest local part, and longest domain whose labels need not be measured. */
const LONGEST = 64;

/** Whether a domain of letters, digits, dots and hyphens has a dot, and letters behind its last. */
const hasTopLevel = (bytes: Buffer, at: number, to: number): boolean => {
  let i = to - 1;
  while (BYTE_CLASSES[bytes[i] as number] === LETTER) i--;
  return bytes[i] === DOT && i > at + 1 && to - i > 2;
};

/**
 * What reads lines into `entries`. Ordinary addresses, SHA-256 and French numbers are read from the bytes; everything else, a few in a
 * thousand, as text.
 * @param french whether numbers without country code are French
 * @param form the only form allowed; both when undefined
 * @param expected about how many lines there are
 * @param fast whether to read what is most ordinary sixteen bytes at a time, which pays for more than a few lines
 * @returns takes whole lines, which may be written over afterwards
 */
export const makeLineScanner = (
  entries: EntryCollector,
  french: boolean,
  form: 'clear' | 'sha256' | undefined,
  expected: number,
  fast: boolean,
): ((bytes: Buffer) => void) => {
  const print = newFingerprint();
  const fold = makeMailboxFolder();
  const readFrench = makeFrenchReader();
  const { email, canonical, phone, sha256 } = entries.keys;
  const clear = form !== 'sha256';
  for (const table of [email, phone, sha256]) table.expected = expected;
  let bytes: Buffer = Buffer.alloc(0);
  let lines = new LineCursor(bytes);
  let first = true;
  let base = 0;

  const address = (): boolean => {
    const { from, at, to } = lines;
    const plain = !lines.odd && (lines.local & (BLANK | OTHER)) === 0 && (lines.kinds & (BLANK | OTHER | SIGN)) === 0;
    if (!plain || !clear || at - from > LONGEST || to - at > LONGEST || !hasTopLevel(bytes, at, to)) return false;
    fingerprintBytes(bytes, from, to, print);
    email.add(print);
    if (fold(bytes, from, at, to, print)) canonical.add(print);
    return true;
  };
  const hash = (): boolean => {
    const { from, to, kinds } = lines;
    if (kinds !== (LETTER | DIGIT) || to - from !== 64 || form === 'clear' || !isHexSha256(bytes, from)) return false;
    fingerprintHex(bytes, from, print);
    sha256.add(print);
    return true;
  };
  const number = (): boolean => {
    const { from, to, kinds } = lines;
    if (!clear || (kinds & (LETTER | OTHER)) !== 0) return false;
    const value = readFrench.ofBytes(bytes, from, to, french);
    // A repaired one had nine digits, and may be a SIREN: that is decided over the whole list.
    if (!value?.valid || value.damage !== 'none') return false;
    value.printInto?.(print);
    phone.add(print);
    return true;
  };
  const text = (): void => {
    const line = bytes.toString('utf8', lines.from, lines.to);
    if (line.trim() === '') return;
    if (first) entries.readFirstLine(line, base + lines.from);
    else entries.readLine(line, base + lines.from);
    first = false;
  };

  const one = (): void => {
    if (lines.to === lines.from || bytes[lines.from] === COMMENT) return;
    if (lines.at < 0 ? hash() || number() : address()) {
      entries.lines++;
      first = false;
    } else text();
  };
  /** What the kernel has read of a window, and the lines that it has left. */
  const take = (kernel: LineKernel, start: number): void => {
    const { emails, canonicals, digests, phones, others } = kernel;
    for (let i = 0; i < others.length; i += OTHER_LINE_WORDS) {
      if (others[i + 1] !== 0) first = false;
      lines.seek(start + (others[i] as number));
      lines.next();
      one();
    }
    email.addAll(emails);
    canonical.addAll(canonicals);
    sha256.addAll(digests);
    phone.addAll(phones);
    const read = (emails.length + digests.length + phones.length) / 2;
    entries.lines += read;
    if (read > 0) first = false;
  };

  const kernel = fast ? LineKernel.make(fold.shapes) : undefined;
  const wanted = { clear, digests: form !== 'clear', french };
  return (piece) => {
    bytes = piece;
    lines = new LineCursor(bytes);
    for (let at = 0; kernel && at < bytes.length; ) {
      const next = kernel.scan(bytes, at, wanted);
      if (next > at) take(kernel, at);
      else {
        lines.seek(at);
        lines.next();
        one();
      }
      at = next > at ? next : lines.offset;
      lines.seek(at);
    }
    while (lines.next()) one();
    base += piece.length;
  };
};

/** Reads all lines of a list of one entry per line: see `makeLineScanner`. */
export const scanLines = (
  bytes: Buffer,
  entries: EntryCollector,
  french: boolean,
  form?: 'clear' | 'sha256',
  fast = bytes.length > KERNEL_WINDOW,
): void => makeLineScanner(entries, french, form, estimateLines(bytes), fast)(bytes);
