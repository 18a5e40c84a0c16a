import { BRACKET_PAIRS, type BracketPair } from './bracket-pairs-data.js';
import { makeFinder } from './finder.js';
import { styleRanges } from './plain-ranges.js';
import type { RawTag } from './raw-tag.js';

/** In styles and scripts only these are tags: a brace or a bracket of one sign is theirs. */
const IN_STYLES = new Set<string>(['double-brace', 'triple-brace', 'statement', 'star-pipe', 'double-percent']);
/** Brackets that are links and notes of Markdown, or places in a list. */
const isMarkdown = (text: string, start: number, end: number): boolean =>
  /[(:[]/.test(text[end] ?? '') || /[\]!\w[]/.test(text[start - 1] ?? '');
/** `%C3%A9` is a letter of an address, `{a|b|c}` a choice of words. */
const isCoded = (text: string, start: number, end: number): boolean =>
  /^%[\dA-Fa-f]{2}/.test(text.slice(start, start + 3)) && /^[\dA-Fa-f]{2}/.test(text.slice(end, end + 2));

const isOther = (pair: BracketPair, text: string, start: number, end: number): boolean => {
  if (pair.syntax === 'bracket') return isMarkdown(text, start, end);
  if (pair.syntax === 'percent') return isCoded(text, start, end) || /[\w%]/.test(text[start - 1] ?? '');
  if (pair.syntax === 'double-colon') return /[\w:]/.test(text[start - 1] ?? '') || /[\w:]/.test(text[end] ?? '');
  if (pair.syntax === 'single-brace') return text[start - 1] === '{' || text[end] === '}';
  return false;
};

/** The pairs that open with a character, the longest opening first. */
const PAIRS = new Map<string, readonly BracketPair[]>(
  ['{', '*', '[', '%', '<', ':', '$'].map((char) => [char, BRACKET_PAIRS.filter(({ open }) => open.startsWith(char))]),
);
const pairsBy = (char: string): readonly BracketPair[] => PAIRS.get(char) ?? [];

export interface Lexed {
  /** In the order of the text, none within another. */
  readonly tags: readonly RawTag[];
  /** `{{` or `{%` that nothing closes. */
  readonly unclosed: boolean;
}

/** Finds the merge tags of a text, in time that grows with its length and not faster. */
export const lexTags = (text: string): Lexed => {
  const find = makeFinder(text);
  const styles = styleRanges(text);
  const tags: RawTag[] = [];
  let unclosed = false;
  let style = 0;

  const tagAt = (start: number, pair: BracketPair): RawTag | undefined => {
    const from = start + pair.open.length;
    const close = find(pair.close, from);
    const isDouble = pair.open === '{{' || pair.open === '{%';
    if (close < 0 || close - from > pair.most) {
      unclosed ||= isDouble;
      return undefined;
    }
    // Opened again before it is closed: the first one is not closed at all.
    const again = isDouble ? find(pair.open, from) : -1;
    if (again > 0 && again < close && !/["'`$]/.test(text.slice(from, again))) {
      unclosed = true;
      return undefined;
    }
    // `{{${x}}}`, as Braze writes: the braces that close are the last ones. Any other brace inside says that this is no tag.
    const isDollar = pair.open === '{{' && text[from] === '$';
    if (pair.open === '{{' && !isDollar && find('}', from) < close) {
      unclosed = true;
      return undefined;
    }
    const end = close + pair.close.length + (isDollar && text[close + 2] === '}' ? 1 : 0);
    const inner = text.slice(from, end - pair.close.length).trim();
    if (inner === '' || (pair.inside && !pair.inside.test(inner)) || isOther(pair, text, start, end)) return undefined;
    return { start, end, syntax: pair.syntax, text: text.slice(start, end), inner };
  };

  const openers = /[{*[%<:$]/g;
  for (let match = openers.exec(text); match; match = openers.exec(text)) {
    const start = match.index;
    while (style < styles.length && (styles[style] as { end: number }).end <= start) style += 1;
    const inStyle = style < styles.length && (styles[style] as { start: number }).start <= start;
    for (const pair of pairsBy(text[start] as string)) {
      if (!text.startsWith(pair.open, start) || (inStyle && !IN_STYLES.has(pair.syntax))) continue;
      const tag = tagAt(start, pair);
      if (!tag) continue;
      tags.push(tag);
      openers.lastIndex = tag.end;
      break;
    }
  }
  return { tags, unclosed };
};
