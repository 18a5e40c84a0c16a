import type { MessageSentence } from '../../model/document/message-parts.js';
import type { MessageTag } from '../../model/document/message-tag.js';
import { maskTags, unmask } from '../tags/mask-tags.js';
import { readTags } from '../tags/read-tags.js';
import { type Allowance, allowedTags, takeFrom } from '../text/allowance.js';
import { collapsed, sentencesOfLines } from '../text/join-lines.js';
import type { Places } from '../text/places.js';
import { withoutQuotes } from '../text/quoted-text.js';
import type { ReadBody } from './body.js';
import { textLinks } from './text-links.js';

/** Texts whose lines are all of at most so many characters were cut by a program, or by a hand that does as one. */
const CUT = 90;
/** From how many characters on a line of a text goes on in the next. */
const filledBy = (text: string): number => {
  let longest = 0;
  for (const line of text.split('\n')) longest = Math.max(longest, line.length);
  return longest > CUT ? Number.POSITIVE_INFINITY : Math.max(50, longest - 14);
};
const LINK = /\[([^[\]\n]{1,300})\]\([^()\s]{1,2000}\)/g;
/** What Markdown writes around words and before lines. */
const MARKS = /^(?:#{1,6}\s+|[-*+]\s+|\|\s*)|\*{2}|`|(?<!\S)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\S)/g;

/**
 * What a text without markup says: everything in it shows.
 * @param allowance how much of it is read
 * @param isMarkdown whether its marks are left out
 * @param sendingTool its tool, where it is known
 */
export const readTextBody = (text: string, places: Places, allowance: Allowance, isMarkdown = false, sendingTool?: string): ReadBody => {
  const all = readTags(withoutQuotes(text.slice(0, takeFrom(allowance, 'characters', text.length))), sendingTool);
  const { text: said, tags: allowed } = allowedTags(all.text, all.tags, allowance);
  const read = { ...all, tags: allowed };
  const masked = maskTags(said, read.tags);
  const links = textLinks(masked, read.tags, places);
  const sentences: MessageSentence[] = [];
  let first = 0;
  for (const { start, end } of sentencesOfLines(masked, filledBy(masked))) {
    const plain = collapsed(masked.slice(start, end));
    const says = unmask(isMarkdown ? plain.replace(LINK, '$1').replace(MARKS, '').trim() : plain, read.tags);
    if (!/[\p{L}\p{N}]/u.test(says)) continue;
    if (takeFrom(allowance, 'sentences', 1) === 0) break;
    while (first < links.length && (links[first] as { end: number }).end <= start) first += 1;
    const within: number[] = [];
    for (let i = first; i < links.length && (links[i] as { start: number }).start < end; i++) within.push(i);
    sentences.push({ says, part: 'text', visible: 'visible', links: within, at: places(start, end) });
  }
  const inHref = new Set(links.flatMap(({ link }) => link.tags));
  const tags = read.tags.map(
    ({ start, end, ...tag }, index): MessageTag => ({
      ...tag,
      inHref: inHref.has(index),
      part: 'text',
      visible: 'visible',
      at: places(start, end),
    }),
  );
  return {
    sentences,
    links: links.map(({ link }) => link),
    images: [],
    tags,
    unread: allowance.isSpent ? [...read.unread, 'too-long'] : read.unread,
    tool: read.tool,
  };
};
