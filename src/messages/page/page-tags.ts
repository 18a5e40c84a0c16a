import type { Seen } from '../../model/document/message-parts.js';
import type { MessageTag } from '../../model/document/message-tag.js';
import type { PageText } from '../html/page.js';
import type { ReadTag } from '../tags/read-tags.js';
import type { Places } from '../text/places.js';

/** Where each tag shows, filled in while a page is read. */
export interface PageTags {
  /** Tags that stand in a text or an attribute. */
  see(indexes: readonly number[], seen: Seen, inHref: boolean): void;
  /** Fillers (lorem ipsum) within a text, which are not masked. */
  seeFillers(text: PageText, seen: Seen): void;
  /** Tags of the subject. */
  seeSubject(indexes: readonly number[]): void;
  /** All tags: one that was met nowhere stands in a comment, a style or a script. */
  tags(): MessageTag[];
}

const NOWHERE: Seen = { visible: 'hidden' };

export const makePageTags = (read: readonly ReadTag[], places: Places): PageTags => {
  const seen = new Map<number, Seen & { readonly inHref: boolean; readonly inSubject: boolean }>();
  const fillers = read.flatMap((tag, index) =>
    tag.role === 'placeholder' && !/^[[{]/.test(tag.text) ? [{ index, start: tag.start, end: tag.end }] : [],
  );
  return {
    see(indexes, { visible }, inHref) {
      for (const index of indexes) seen.set(index, { visible, inHref: inHref || (seen.get(index)?.inHref ?? false), inSubject: false });
    },
    seeFillers({ start, end }, { visible }) {
      for (const one of fillers)
        if (one.start >= start && one.end <= end) seen.set(one.index, { visible, inHref: false, inSubject: false });
    },
    seeSubject(indexes) {
      for (const index of indexes) seen.set(index, { visible: 'visible', inHref: false, inSubject: true });
    },
    tags: () =>
      read.map(({ start, end, ...tag }, index): MessageTag => {
        const { visible, inHref = false, inSubject = false } = { ...NOWHERE, ...seen.get(index) };
        return {
          ...tag,
          inHref,
          part: inSubject ? 'subject' : 'html',
          visible: tag.role === 'block' ? 'visible' : visible,
          at: places(start, end),
        };
      }),
  };
};
