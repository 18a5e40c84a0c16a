import type { HiddenBy } from '../../model/document/message-parts.js';

/** An element of a page, with what selectors ask of it. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly classes: ReadonlySet<string>;
  readonly parent?: PageElement;
  /** The element before it, in the same parent. */
  readonly before?: PageElement;
  /** From 1, among the elements of its parent. */
  readonly position: number;
  isLast: boolean;
  /** Of its start tag. */
  readonly start: number;
  readonly end: number;
}

/** A text of the page: decoded, and where it stands in the source. */
export interface PageText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A page from its first tag to its last, as a list: nothing of it is recursive, however deep tags stand in tags. */
export type PageStep =
  | { readonly at: 'open'; readonly element: PageElement }
  | { readonly at: 'close'; readonly element: PageElement }
  | { readonly at: 'text'; readonly text: PageText }
  /** What follows, up to `show`, no browser renders: the inside of a comment for Outlook, of a template. */
  | { readonly at: 'hide'; readonly by: HiddenBy }
  | { readonly at: 'show' };

export interface Page {
  readonly steps: readonly PageStep[];
  /** Texts of its style sheets; `media` is that of the element. */
  readonly styles: readonly { readonly css: string; readonly media?: string }[];
  readonly title?: PageText;
  /** It takes in other files. */
  readonly includes: boolean;
}
