import type { Span } from './span.js';

/** Which text of a mail: the one of the page, or the one for readers of plain text. */
export type MessagePart = 'html' | 'text' | 'subject';
/** Whether a reader sees it. Undecided where a selector or a function of a style sheet cannot be read without a browser. */
export type Visibility = 'visible' | 'hidden' | 'undecided';
/** What hides it: at one width only, in the eyes of Outlook only, by having nothing to show… */
export type HiddenBy =
  | 'display'
  | 'visibility'
  | 'opacity'
  | 'size'
  | 'colour'
  | 'off-screen'
  | 'clipped'
  | 'empty'
  | 'outlook-only'
  | 'width'
  | 'not-rendered'
  /** It is in the plain text of a mail that has a page for the same. */
  | 'other-part';

/** Why letters that show are hardly read: nearly of the colour of their ground, or of a few pixels. */
export type HardToRead = 'faint' | 'tiny';

/** What is known of the eye on it. */
export interface Seen {
  readonly visible: Visibility;
  /** Of what is hidden. */
  readonly hiddenBy?: HiddenBy;
  /** Of what is visible. */
  readonly hardToRead?: HardToRead;
}

/** A sentence, or what stands alone as one: a heading, a cell, a button. */
export interface MessageSentence extends Seen {
  /** Spaces run together; merge tags as they are written. */
  readonly says: string;
  readonly part: MessagePart;
  /** The links that stand in it, by their place among the links of the message. */
  readonly links: readonly number[];
  readonly at: Span;
}

export interface MessageLink extends Seen {
  /** With its merge tags as they are written. */
  readonly href: string;
  /** Its text, or the alternative text of its image. */
  readonly says: string;
  readonly part: MessagePart;
  /** The merge tags in its address, by their place among the tags of the message. */
  readonly tags: readonly number[];
  readonly at: Span;
}

export interface MessageImage extends Seen {
  readonly src: string;
  readonly alt: string;
  /** In pixels, where attributes or styles say so. */
  readonly width?: number;
  readonly height?: number;
  readonly at: Span;
}

/** A header, unfolded and decoded; its name in lower case. */
export interface MessageHeader {
  readonly name: string;
  readonly value: string;
  readonly at: Span;
}

export interface MessageAddress {
  /** In lower case; '' when there is none. */
  readonly address: string;
  readonly name: string;
  readonly at: Span;
}

/** What a DKIM signature (RFC 6376) says that it covers. Whether it is valid only the DNS could tell. */
export interface MessageSignature {
  /** `d=`, in lower case. */
  readonly domain: string;
  /** `h=`: names of headers in lower case. */
  readonly headers: readonly string[];
  /** `l=`: only so many bytes of the body are covered. */
  readonly bodyLength?: number;
  readonly at: Span;
}
