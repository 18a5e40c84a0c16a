import type { MessageLink } from '../../model/document/message-parts.js';
import { maskedTags, unmask } from '../tags/mask-tags.js';
import type { ReadTag } from '../tags/read-tags.js';
import type { Places } from '../text/places.js';
import type { Stretch } from '../text/split-sentences.js';

export interface TextLink extends Stretch {
  readonly link: MessageLink;
}

const MARKDOWN = /\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/g;
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)[^\s<>"«»\\^`{|}[\]]+/gi;
const TRAIL = /[.,;:!?…'’)]{1,10}$/;

/** Links of Markdown, addresses that mail programs make links of, and tags that become one. @param masked the text */
export const textLinks = (masked: string, read: readonly ReadTag[], places: Places): TextLink[] => {
  const found: TextLink[] = [];
  const taken = new Set<number>();
  const add = (start: number, end: number, href: string, says: string): void => {
    const tags = maskedTags(href);
    const back = (text: string): string => unmask(text, read);
    found.push({
      start,
      end,
      link: { href: back(href), says: back(says), part: 'text', visible: 'visible', tags, at: places(start, end) },
    });
    for (const tag of tags) taken.add(tag);
  };
  for (const match of masked.matchAll(MARKDOWN)) add(match.index, match.index + match[0].length, match[2] as string, match[1] as string);
  const byMarkdown = found.length;
  let next = 0;
  /** Asked of places that grow: links of Markdown are in their order. */
  const within = (at: number): boolean => {
    while (next < byMarkdown && (found[next] as TextLink).end <= at) next += 1;
    return next < byMarkdown && (found[next] as TextLink).start <= at;
  };
  for (const match of masked.matchAll(ADDRESS)) {
    if (within(match.index)) continue;
    const href = match[0].replace(TRAIL, '');
    add(match.index, match.index + href.length, href, href);
  }
  // In a text an address needs no link around it: the tag is the link.
  for (const [index, tag] of read.entries())
    if (tag.tools.length > 0 && !taken.has(index)) {
      const mask = masked.slice(tag.start, tag.end);
      add(tag.start, tag.end, mask, mask);
    }
  return found.sort((a, b) => a.start - b.start);
};
