import type { Stretch } from '../text/split-sentences.js';

/** Stretches whose braces and square brackets are something else than tags: styles and scripts. */
const NOT_TEXT = /<(style|mj-style|script)\b[^>]{0,500}>/gi;

/** In their order. A style that is not closed reaches to the end, as it does for a browser. */
export const styleRanges = (text: string): Stretch[] => {
  const found: Stretch[] = [];
  const lower = /<(?:style|mj-style|script)/i.test(text) ? foldAscii(text) : '';
  let from = 0;
  for (const match of text.matchAll(NOT_TEXT)) {
    if (match.index < from) continue;
    const start = match.index;
    const close = lower.indexOf(`</${(match[1] as string).toLowerCase()}`, start);
    from = close < 0 ? text.length : close;
    found.push({ start, end: from });
  }
  return found;
};

/** Lower case that changes no offset: letters beyond ASCII may grow. */
const foldAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
