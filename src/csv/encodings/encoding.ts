import { platform } from '#platform';
import { LumoError } from '../../model/base/lumo-error.js';
import { easternEncoding } from './eastern-encoding.js';
import { isMacText } from './mac-encoding.js';

/** Encodings a user may name: UTF-8, UTF-16 and those of one byte per character (of others delimiter bytes could be halves of characters). */
export type Encoding = string;

const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  cp1252: 'windows-1252',
  win1252: 'windows-1252',
  ansi: 'windows-1252',
  latin9: 'iso-8859-15',
  'iso8859-15': 'iso-8859-15',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  'utf-16': 'utf-16le',
  ascii: 'utf-8',
  mac: 'macintosh',
};

/**
 * The name that the rest of the program uses for an encoding somebody typed.
 * @throws LumoError LUMO_UNKNOWN_ENCODING
 */
export const resolveEncoding = (name: string): Encoding => {
  const lower = name.toLowerCase();
  const encoding = ALIASES[lower] ?? lower;
  if (encoding.startsWith('utf-') ? /^utf-(8|16le|16be)$/.test(encoding) : platform.codePage(encoding)) return encoding;
  throw new LumoError(
    'LUMO_UNKNOWN_ENCODING',
    { en: `The encoding "${name}" is not known.`, fr: `L’encodage « ${name} » n’est pas connu.` },
    {
      en: 'Try utf-8, windows-1252, iso-8859-15, utf-16le or macintosh.',
      fr: 'Essayez utf-8, windows-1252, iso-8859-15, utf-16le ou macintosh.',
    },
  );
};

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** Bytes of byte order mark to skip. */
  readonly bom: number;
  /** Only ASCII was seen: a later byte may still decide. */
  readonly asciiOnly: boolean;
}

/** How many bytes at the end of a cut sample belong to a UTF-8 character that the cut broke: 0 to 3. */
const brokenTail = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    // Continuation bytes go on back to the one that leads them.
    if (byte >= 0x80 && byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    return back < length ? back : 0;
  }
  return 0;
};

/** Two bytes a character, of which one is zero in western texts. */
const wideEncoding = (head: Uint8Array, seen: number): Encoding | undefined => {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < seen; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > seen / 4 && even < odd / 10) return 'utf-16le';
  return even > seen / 4 && odd < even / 10 ? 'utf-16be' : undefined;
};

/** Four bytes a character, of which three are zero in western texts. */
export const isUtf32 = (head: Uint8Array): boolean => {
  const [a, b, c, d] = head;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return true;
  const seen = Math.min(head.length, 4096) & ~3;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < seen; i++) if (head[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1;
  const places = zeros.map((count) => count * 10 > (seen / 4) * 9);
  const text = zeros.map((count) => count === 0);
  return seen >= 16 && ((text[0] && places[1] && places[2] && places[3]) || (places[0] && places[1] && places[2] && text[3])) === true;
};

const utf32Refused = (): LumoError =>
  new LumoError(
    'LUMO_BAD_ENCODING',
    { en: 'The text is in UTF-32, which is not read.', fr: 'Le texte est en UTF-32, qui n’est pas lu.' },
    { en: 'Save or export it again as UTF-8.', fr: 'Enregistrez-le ou réexportez-le en UTF-8.' },
  );

/**
 * Byte order mark, then zero bytes at one parity (UTF-16 without mark), then strict UTF-8, then the code pages of Central Europe and of old Macs where words
 * hold what is a sign in those of western files, of which there are two: 0x80–0x9F are letters and quotes in windows-1252 only, 0xA4 is the euro in ISO-8859-15 only.
 * @param whole whether `head` is all there is: then its last character is not cut
 * @throws LumoError LUMO_BAD_ENCODING for UTF-32, which would be read as UTF-16 with blanks between its letters
 */
export const guessEncoding = (head: Uint8Array, whole = false): EncodingGuess => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3, asciiOnly: false };
  if (head.includes(0) && isUtf32(head)) throw utf32Refused();
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2, asciiOnly: false };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2, asciiOnly: false };
  const seen = Math.min(head.length, 65536);
  const wide = head.includes(0) ? wideEncoding(head, seen) : undefined;
  if (wide) return { encoding: wide, bom: 0, asciiOnly: false };
  if (platform.isAscii(head)) return { encoding: 'utf-8', bom: 0, asciiOnly: true };
  if (platform.isUtf8(head) || (!whole && platform.isUtf8(head.subarray(0, head.length - brokenTail(head)))))
    return { encoding: 'utf-8', bom: 0, asciiOnly: false };
  let c1 = 0;
  let euro = 0;
  for (let i = 0; i < seen; i++) {
    const byte = head[i] as number;
    if (byte >= 0x80 && byte <= 0x9f) c1++;
    else if (byte === 0xa4) euro++;
  }
  const western = euro > 0 && c1 === 0 ? 'iso-8859-15' : c1 > 0 && isMacText(head, seen) ? 'macintosh' : 'windows-1252';
  return { encoding: easternEncoding(head, seen) ?? western, bom: 0, asciiOnly: false };
};

interface Sliceable {
  latin1Slice(start: number, end: number): string;
  utf8Slice(start: number, end: number): string;
}

/** Text of a byte range of a block. */
export type DecodeSlice = (bytes: Buffer, start: number, end: number) => string;

/** The fastest exact reader for blocks of this encoding; `ascii` says that the block holds nothing else. */
export const makeDecoder = (encoding: Encoding, ascii: boolean): DecodeSlice => {
  if (ascii) return (bytes, start, end) => (bytes as unknown as Sliceable).latin1Slice(start, end);
  if (encoding === 'utf-8') return (bytes, start, end) => (bytes as unknown as Sliceable).utf8Slice(start, end);
  const page = platform.codePage(encoding) ?? '';
  const upper = (char: string): string => page[char.charCodeAt(0)] as string;
  return (bytes, start, end) => (bytes as unknown as Sliceable).latin1Slice(start, end).replace(/[\x80-\xff]/g, upper);
};

/** Bytes of a text in the file's own encoding. */
export const encodeText = (text: string, encoding: Encoding): Uint8Array =>
  encoding === 'utf-8' ? Buffer.from(text, 'utf8') : platform.encode(text, encoding);
