import type { MessageImage, MessageLink, MessageSentence, Seen } from '../../model/document/message-parts.js';
import type { MessageTag } from '../../model/document/message-tag.js';
import type { Page, PageElement, PageText } from '../html/page.js';
import { maskedTags, unmask } from '../tags/mask-tags.js';
import type { ReadTag } from '../tags/read-tags.js';
import type { Allowance } from '../text/allowance.js';
import { collapsed } from '../text/join-lines.js';
import type { Places } from '../text/places.js';
import { BLOCKS, LINKS, WAYS_OUT } from './blocks.js';
import type { Body } from './body.js';
import { makeLinks } from './links.js';
import { makePageTags } from './page-tags.js';
import { endsMessage, isQuote } from './quoted.js';
import { makeRuns } from './runs.js';
import { pixelBehind, shownSides } from './tiny-images.js';

const hrefOf = ({ attributes }: PageElement): string | undefined => attributes.get('href') ?? attributes.get('xlink:href');
const isWord = (text: string): boolean => /[\p{L}\p{N}\ue000]/u.test(text);

/** What a page was read from. */
export interface PageSource {
  /** Masked. */
  readonly source: string;
  readonly tags: readonly ReadTag[];
  readonly places: Places;
  readonly allowance: Allowance;
}

/**
 * Goes through a page, and gathers what is said, where it leads, what is shown.
 * @param sights what is seen at each step
 */
export const readBody = (page: Page, sights: readonly Seen[], { source, tags: read, places, allowance }: PageSource): Body => {
  const sentences: MessageSentence[] = [];
  const found: MessageLink[] = [];
  const images: MessageImage[] = [];
  const extra: MessageTag[] = [];
  const readBack = (masked: string): string => unmask(masked, read);
  const tags = makePageTags(read, places);
  const runs = makeRuns({ source, part: 'html', places, readBack, allowance }, sentences);
  const links = makeLinks(found, (element, says, seen): MessageLink => {
    const href = hrefOf(element) ?? '';
    const numbers = maskedTags(href);
    tags.see(numbers, seen, true);
    return {
      href: readBack(href).trim(),
      says: readBack(says),
      part: 'html',
      ...seen,
      tags: numbers,
      at: places(element.start, element.end),
    };
  });
  const known = (
    element: PageElement,
    seen: Seen,
    role: MessageTag['role'],
    tools: readonly string[],
    syntax: 'element' | 'path',
    text: string,
  ): void =>
    void extra.push({
      text,
      syntax,
      role,
      tools,
      hasFallback: false,
      inHref: syntax === 'path',
      part: 'html',
      visible: seen.visible,
      at: places(element.start, element.end),
    });

  const open = (element: PageElement, seen: Seen): void => {
    const { tag, attributes } = element;
    if (BLOCKS.has(tag)) runs.end();
    if (tag === 'br') runs.endLine();
    for (const [name, value] of attributes) if (name !== 'href') tags.see(maskedTags(value), seen, false);
    if (LINKS.has(tag) && hrefOf(element) !== undefined) {
      links.open(element);
      if (hrefOf(element)?.includes('/unsubscribe_from_list'))
        known(element, seen, 'unsubscribe-url', ['odoo'], 'path', '/unsubscribe_from_list');
    }
    const alt = attributes.get('alt') ?? '';
    if (tag === 'area') links.show(seen, '', alt);
    if (tag === 'img' || tag === 'mj-image' || tag === 'mj-carousel-image') {
      const src = attributes.get('src') ?? '';
      images.push({ src: readBack(src), alt: readBack(alt), ...shownSides(element), ...seen, at: places(element.start, element.end) });
      links.show(seen, '', alt);
    }
    const behind = pixelBehind(element);
    if (behind !== undefined)
      images.push({ src: readBack(behind), alt: '', ...shownSides(element), ...seen, at: places(element.start, element.end) });
    if (WAYS_OUT.has(tag)) {
      const isOut = tag === 'unsubscribe';
      known(
        element,
        seen,
        isOut ? 'unsubscribe-link' : 'preferences',
        isOut ? ['sendy', 'campaignmonitor'] : ['campaignmonitor'],
        'element',
        `<${tag}>`,
      );
    }
  };
  const close = (element: PageElement): void => {
    links.close(element);
    if (BLOCKS.has(element.tag)) runs.end();
  };
  const say = (text: PageText, seen: Seen): void => {
    runs.add(text, seen, links.current());
    tags.see(maskedTags(text.text), seen, false);
    tags.seeFillers(text, seen);
    if (isWord(text.text)) links.show(seen, text.text);
  };

  let quotes = 0;
  for (const [i, step] of page.steps.entries()) {
    const seen = sights[i] as Seen;
    const inQuote = quotes > 0;
    if (step.at === 'open') {
      if (endsMessage(step.element)) break;
      if (inQuote || isQuote(step.element)) quotes += 1;
      else open(step.element, seen);
    } else if (step.at === 'close') {
      if (inQuote) quotes -= 1;
      else close(step.element);
    } else if (step.at === 'text') {
      if (!inQuote) say(step.text, seen);
    } else runs.end();
  }
  runs.end();
  const { title } = page;
  if (title) tags.seeSubject(maskedTags(title.text));
  return {
    sentences,
    links: found,
    images,
    tags: [...tags.tags(), ...extra],
    ...(title ? { title: { ...title, text: readBack(collapsed(title.text)) } } : {}),
  };
};
