import { lastNotAbove, lineStarts, type Places, placesIn } from '../text/places.js';
import type { Leaf } from './structure.js';

const isHexDigit = (byte: number | undefined): boolean => byte !== undefined && /[\dA-Fa-f]/.test(String.fromCharCode(byte));

/** The bytes that a line of quoted-printable stands for (RFC 2045, 6.7), by how many characters they are. */
const quotedLength = (line: Buffer, isUtf8: boolean): number => {
  let length = 0;
  let end = line.length;
  while (/[ \t\r\n]/.test(String.fromCharCode(line[end - 1] ?? 0))) end -= 1;
  const isSoft = line[end - 1] === 0x3d;
  if (isSoft) end -= 1;
  for (let i = 0; i < end; i++) {
    let byte = line[i] as number;
    if (byte === 0x3d && isHexDigit(line[i + 1]) && isHexDigit(line[i + 2])) {
      byte = Number.parseInt(line.latin1Slice(i + 1, i + 3), 16);
      i += 2;
    }
    length += isUtf8 ? (byte >= 0x80 && byte < 0xc0 ? 0 : byte >= 0xf0 ? 2 : 1) : byte === 0x0d ? 0 : 1;
  }
  return isSoft ? length : length + 1;
};

/** How many characters the lines of a base64 body stand for, each with what it takes from the one before. */
const base64Lengths = (lines: readonly Buffer[], isUtf8: boolean): number[] => {
  let rest = '';
  return lines.map((line) => {
    const text = rest + line.toString('latin1').replace(/[^A-Za-z\d+/=]/g, '');
    const whole = text.length - (text.length % 4);
    rest = text.slice(whole);
    let length = 0;
    for (const byte of Buffer.from(text.slice(0, whole), 'base64'))
      length += isUtf8 ? (byte >= 0x80 && byte < 0xc0 ? 0 : byte >= 0xf0 ? 2 : 1) : 1;
    return length;
  });
};

const linesOf = (body: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(0x0a, at);
    lines.push(body.subarray(at, end < 0 ? body.length : end));
    at = end < 0 ? body.length : end + 1;
  }
  return lines;
};

/**
 * Where the characters of a decoded part stand in the file: line and column where it is not coded, the line where it is.
 * @param firstLine of the file on which the body begins
 */
export const leafPlaces = (file: Buffer, leaf: Leaf, text: string, firstLine: number): Places => {
  if (!/^(?:base64|quoted-printable)$/.test(leaf.encoding)) return placesIn(text, firstLine);
  const isUtf8 = /^utf-?8$/.test(leaf.charset) || leaf.charset === '';
  const lines = linesOf(file.subarray(leaf.start, leaf.end));
  const lengths = leaf.encoding === 'base64' ? base64Lengths(lines, isUtf8) : lines.map((line) => quotedLength(line, isUtf8));
  const starts: number[] = [];
  let at = 0;
  for (const length of lengths) {
    starts.push(at);
    at += length;
  }
  const inText = lineStarts(text);
  // base64 codes the line ends of two characters, of which the text keeps one.
  const lost = leaf.encoding === 'base64' && at - text.length >= inText.length - 1;
  return (start, end) => {
    const coded = lost ? start + lastNotAbove(inText, start) : start;
    return { line: firstLine + lastNotAbove(starts, coded), column: 1, length: Math.max(0, end - start) };
  };
};
