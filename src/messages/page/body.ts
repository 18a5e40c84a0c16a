import type { PageForm, UnreadCode } from '../../model/document/message.js';
import type { MessageImage, MessageLink, MessageSentence } from '../../model/document/message-parts.js';
import type { MessageTag } from '../../model/document/message-tag.js';

/** What a page says and shows. */
export interface Body {
  readonly sentences: readonly MessageSentence[];
  readonly links: readonly MessageLink[];
  readonly images: readonly MessageImage[];
  readonly tags: readonly MessageTag[];
  /** Of its title, masked no more. */
  readonly title?: { readonly text: string; readonly start: number; readonly end: number };
}

/** With what could not be read of it, and the tool that its tags are of. */
export interface ReadBody extends Body {
  readonly unread: readonly UnreadCode[];
  readonly tool: string | undefined;
  readonly pageForm?: PageForm;
}
