import type { MessageAddress, MessageHeader, MessageImage, MessageLink, MessageSentence, MessageSignature } from './message-parts.js';
import type { MessageTag } from './message-tag.js';
import type { Span } from './span.js';

export type MessageForm = 'eml' | 'html' | 'mjml' | 'text' | 'sms';
/** What stands in a sequence and was not read: an SMS, a call script, a section of something else, or what nobody can place. */
export type UnreadSection = 'sms' | 'script' | 'section' | 'unplaced';
/** Why a message is read in part only. */
export type UnreadCode =
  /** A file that the template takes in: `{% include %}`, `<mj-include>`, `{{> footer }}`. */
  | 'include'
  /** A part between boundaries that is never closed, or a boundary that is nowhere. */
  | 'broken-structure'
  /** An encoding that is not known. */
  | 'charset'
  | 'encrypted'
  /** Parts in parts, more than anybody sends. */
  | 'too-deep'
  /** A version of the mail in AMP, which some mail programs show in place of the others. */
  | 'amp'
  /** More elements, tags or sentences than anybody sends. */
  | 'too-long'
  /** A merge tag that is opened and never closed. */
  | 'unclosed-tag';

/** A form that a page holds: pages that people visit have one, mails hardly ever. */
export interface PageForm {
  readonly at: Span;
  /** Its boxes that are ticked beforehand. */
  readonly ticked: readonly Span[];
}

export type MessageLanguage = 'fr' | 'en' | 'de' | 'es' | 'it' | 'nl' | 'pt' | 'sv' | 'da' | 'no' | 'fi' | 'pl';

/**
 * A message as it would reach somebody, or the template of one. What a forwarded or quoted message says is no part of it, nor is a
 * text that a mail program would make of the page.
 */
export interface MessageDocument {
  readonly form: MessageForm;
  readonly read: 'whole' | 'partly';
  readonly unread: readonly UnreadCode[];
  /** Absent where nothing names one; '' where it is named and left blank. */
  readonly subject?: { readonly text: string; readonly at: Span };
  /** Others of which its author takes one: `Objet B : …`. */
  readonly otherSubjects?: readonly { readonly text: string; readonly at: Span }[];
  /** What stands over it in a file of several: `## Relance 2`. */
  readonly heading?: string;
  /** What stands beside it in a sequence and was not read: sections that are no mails ("## Message LinkedIn"), and what nobody can place. */
  readonly others?: readonly { readonly is: UnreadSection; readonly at: Span; readonly text: string }[];
  readonly sender?: MessageAddress;
  readonly replyTo?: MessageAddress;
  /** Of an `.eml`, in their order. */
  readonly headers: readonly MessageHeader[];
  readonly signatures: readonly MessageSignature[];
  readonly sentences: readonly MessageSentence[];
  readonly links: readonly MessageLink[];
  readonly images: readonly MessageImage[];
  readonly tags: readonly MessageTag[];
  /** The sending tool: the one that the user named, or the one that most of its tags belong to; absent where they fit several. */
  readonly tool?: string;
  /** Of a page, not of a mail that arrived. */
  readonly pageForm?: PageForm;
  readonly attachments: number;
  /** Of a text message: as it is typed, merge tags as they are written. */
  readonly typed?: string;
  /** By its function words; absent under eight words, or where languages are even. */
  readonly language?: MessageLanguage;
  /** Where it stands: a file may hold several. */
  readonly at: Span;
}
