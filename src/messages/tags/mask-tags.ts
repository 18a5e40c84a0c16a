import type { ReadTag } from './read-tags.js';

/**
 * A tag is masked by characters of private use: one that begins it, two that number it, the rest fills it up. Numbers go to 3,071²; no tag is shorter.
 * What a tag becomes may stand anywhere, and parsers move text about: each mask says by itself which tag it is.
 */
const BEGIN = '\ue000';
const FILL = '\ue001';
const ZERO = 0xe400;
const BASE = 0xf000 - ZERO;
const MASKED = /\ue000([\ue400-\uefff])([\ue400-\uefff])\ue001*/g;
const PRIVATE = /[\ue000-\uefff]/g;

const maskOf = (index: number, length: number): string =>
  BEGIN + String.fromCharCode(ZERO + Math.floor(index / BASE), ZERO + (index % BASE)) + FILL.repeat(length - 3);

/**
 * A text of the same length, in which no tag has a quote or a bracket left for a parser of HTML to stumble on: offsets stay as they are.
 * Conditions and loops become spaces, as they are nothing in the mail that is sent; fillers stay, they are text.
 */
export const maskTags = (text: string, tags: readonly ReadTag[]): string => {
  const parts: string[] = [];
  let from = 0;
  // Icon fonts write in the same block; none of it is read.
  const plain = (start: number, end: number): string => text.slice(start, end).replace(PRIVATE, '\uf8ff');
  for (const [index, { start, end, role, text: says }] of tags.entries()) {
    parts.push(plain(from, start));
    from = end;
    if (role === 'block') parts.push(' '.repeat(end - start));
    else if (role === 'placeholder' && !/^[[{]/.test(says)) parts.push(plain(start, end));
    else parts.push(maskOf(index, end - start));
  }
  parts.push(plain(from, text.length));
  return parts.join('');
};

/** The tags whose masks stand in a text, by their place. */
export const maskedTags = (masked: string): number[] =>
  masked.includes(BEGIN) ? [...masked.matchAll(MASKED)].map((match) => numberOf(match[1] as string, match[2] as string)) : [];

const numberOf = (high: string, low: string): number => (high.charCodeAt(0) - ZERO) * BASE + low.charCodeAt(0) - ZERO;

/** A masked text with its tags as they are written. */
export const unmask = (masked: string, tags: readonly ReadTag[]): string =>
  masked.includes(BEGIN) ? masked.replace(MASKED, (_, high: string, low: string) => tags[numberOf(high, low)]?.text ?? '') : masked;
