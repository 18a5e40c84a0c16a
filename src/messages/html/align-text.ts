import type { PageText } from './page.js';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z\d]{1,32});?/y;

/**
 * Where the characters of a decoded text begin in the source: `&eacute;` is one character of the text and eight of the source.
 * @returns undefined where the two are the same
 */
const offsetsOf = ({ text, start, end }: PageText, source: string): Int32Array | undefined => {
  if (text.length === end - start) return undefined;
  const offsets = new Int32Array(text.length);
  let at = start;
  for (let i = 0; i < text.length; i++) {
    offsets[i] = Math.min(at, end);
    REFERENCE.lastIndex = at;
    const reference = source[at] === '&' ? REFERENCE.exec(source)?.[0] : undefined;
    const isReference = reference !== undefined && (text[i] !== '&' || /^&(?:amp|#38|#x26)/i.test(reference));
    // Beyond the basic plane a reference is two characters of the text.
    if (isReference && /[\ud800-\udbff]/.test(text[i] as string) && i + 1 < text.length) offsets[++i] = Math.min(at, end);
    at += isReference ? reference.length : 1;
  }
  return offsets;
};

/** A text with its spaces run together, and where each of its characters begins in the source. */
export interface AlignedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Characters without width: mail is filled with them so that no other text stands in the preview. */
const ZERO_WIDTH = new Set('\u200b\u200c\u200d\u2060\ufeff\u034f\u00ad');

/** @param afterSpace whether a space, or nothing, was written before it on the same line: a space after it is dropped */
export const alignText = (piece: PageText, source: string, afterSpace: boolean): AlignedText => {
  const map = offsetsOf(piece, source);
  let text = '';
  const offsets: number[] = [];
  let wasSpace = afterSpace;
  for (let i = 0; i < piece.text.length; i++) {
    const char = piece.text[i] as string;
    const isSpace = /\s/.test(char);
    if ((isSpace && wasSpace) || ZERO_WIDTH.has(char)) continue;
    wasSpace = isSpace;
    text += isSpace ? ' ' : char;
    offsets.push(map ? (map[i] as number) : piece.start + i);
  }
  return { text, offsets };
};
