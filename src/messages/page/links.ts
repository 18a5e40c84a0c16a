import type { MessageLink, Seen } from '../../model/document/message-parts.js';
import type { PageElement } from '../html/page.js';
import { collapsed } from '../text/join-lines.js';

/** A link that is being read: what shows of it is known at its end. */
interface OpenLink {
  readonly element: PageElement;
  readonly index: number;
  says: string;
  alt: string;
  readonly sights: Seen[];
}

/** Seen where anything in it is; without anything in it there is nothing to see. */
const seenOf = (sights: readonly Seen[]): Seen =>
  sights.find(({ visible, hardToRead }) => visible === 'visible' && hardToRead === undefined) ??
  sights.find(({ visible }) => visible === 'visible') ??
  sights.find(({ visible }) => visible === 'undecided') ??
  sights[0] ?? { visible: 'hidden', hiddenBy: 'empty' };

export interface Links {
  open(element: PageElement): void;
  close(element: PageElement): void;
  /** Text or a picture in the innermost open link. */
  show(seen: Seen, says: string, alt?: string): void;
  /** The innermost open link, by its place. */
  current(): number | undefined;
}

/** Gathers links; a link gets its place among `found` where it opens. */
export const makeLinks = (found: MessageLink[], finish: (element: PageElement, says: string, seen: Seen) => MessageLink): Links => {
  const open: OpenLink[] = [];
  return {
    open(element) {
      open.push({ element, index: found.length, says: '', alt: '', sights: [] });
      found.push(finish(element, '', { visible: 'hidden', hiddenBy: 'empty' }));
    },
    close(element) {
      if (open.at(-1)?.element !== element) return;
      const { index, says, alt, sights } = open.pop() as OpenLink;
      const text = collapsed(says);
      found[index] = finish(element, text === '' ? collapsed(alt) : text, seenOf(sights));
    },
    show(seen, says, alt = '') {
      const last = open.at(-1);
      if (!last) return;
      last.says += says;
      last.alt += ` ${alt}`;
      last.sights.push(seen);
    },
    current: () => open.at(-1)?.index,
  };
};
