import { LEAVING } from './known-tags.js';
import type { RawTag } from './raw-tag.js';

/** A word between brackets of templates, at least one of which is there: `|UNSUB|*`, `{{ unsubscribe }`, `%UNSUBSCRIBELINK`. */
const BRACKETED = /(?<![\w{[%*|<])(?:([{[%*|<]{1,3}[%#$]?)[ \t]?)?([A-Za-z][\w:.-]{4,40})(?:[ \t]?([%}\]|*>]{1,3}))?(?![\w}\]%*|>])/g;
const SYNTAX: readonly (readonly [RegExp, RawTag['syntax']])[] = [
  [/\|/, 'star-pipe'],
  [/\{\{/, 'double-brace'],
  [/%%/, 'double-percent'],
  [/<%/, 'angle-percent'],
  [/\{%/, 'statement'],
  [/\{/, 'single-brace'],
  [/\[\[/, 'double-bracket'],
  [/\[/, 'bracket'],
  [/%/, 'percent'],
  [/[}\]]/, 'double-brace'],
];
/** Bars alone part the items of a line; Mailchimp's tags are in capitals. */
const BARS = /^\*?\|[^|]*\|\*?$|^\*?\|[^|]*$|^[^|]*\|\*?$/;
const isItem = (whole: string, word: string): boolean => BARS.test(whole) && (/\s/.test(whole) || !/^[A-Z][A-Z_]{3,}(?::|$)/.test(word));
/** `<unsubscribe>` and what Markdown and HTML write around a word. */
const NO_TEMPLATE = /^(?:<|\[|\*{1,3})?(?:>|\]|\*{1,3})?$/;

/**
 * Tags for a way out whose brackets are not whole. They are looked for by their word, and only there: anything else between single
 * bars and brackets is text.
 * @param from lexed tags, in their order, which are left out
 */
export const brokenTags = (text: string, tags: readonly RawTag[]): RawTag[] => {
  if (!LEAVING.test(text)) return [];
  const found: RawTag[] = [];
  let next = 0;
  for (const match of text.matchAll(BRACKETED)) {
    const [whole, open = '', word = '', close = ''] = match;
    const start = match.index;
    while (next < tags.length && (tags[next] as RawTag).end <= start) next += 1;
    const within = next < tags.length && (tags[next] as RawTag).start < start + whole.length;
    if (within || open + close === '' || NO_TEMPLATE.test(open + close) || isItem(whole, word) || !LEAVING.test(word)) continue;
    // AcyMailing: `{unsubscribe}Se désinscrire{/unsubscribe}`.
    if (close === '}' && text.slice(start - 2, start) === '{/' && text.lastIndexOf(`{${word}}`, start) >= 0) continue;
    const syntax = SYNTAX.find(([pattern]) => pattern.test(open + close))?.[1] ?? 'double-brace';
    found.push({ start, end: start + whole.length, syntax, text: whole, inner: word, broken: true });
  }
  return found;
};
