import type { MessagePart, Visibility } from './message-parts.js';
import type { Span } from './span.js';

/** How a tag is written; several tools share a way of writing. */
export type TagSyntax =
  | 'double-brace'
  | 'triple-brace'
  | 'single-brace'
  | 'statement'
  | 'star-pipe'
  | 'double-bracket'
  | 'bracket'
  | 'dollar-bracket'
  | 'percent'
  | 'double-percent'
  | 'angle-percent'
  | 'double-colon'
  | 'element'
  | 'path';

/**
 * What a tag becomes when the mail is sent: the address of a way out, a whole link to it, the address of a page of preferences or a
 * link to it, a field of the contact, a condition or loop (nothing), a text somebody forgot to replace, or something we do not know.
 */
export type TagRole = 'unsubscribe-url' | 'unsubscribe-link' | 'preferences' | 'field' | 'block' | 'placeholder' | 'unknown';

/** A merge tag of a template: `{{ contact.PRENOM }}`, `*|UNSUB|*`, `[Prénom]`. */
export interface MessageTag {
  /** As it is written. */
  readonly text: string;
  readonly syntax: TagSyntax;
  readonly role: TagRole;
  /** Sending tools that know this tag in this role (`mailchimp`); none for fields and the like. */
  readonly tools: readonly string[];
  /** The name of a field, as it is written without its decoration: `contact.PRENOM`. */
  readonly field?: string;
  /** Of a field: whether the contacts are to have it, or the sender, or the mailing itself (a subject, a date). */
  readonly owner?: 'contact' | 'sender' | 'mailing';
  /** A text takes its place where the field is blank, or a condition asks first. */
  readonly hasFallback: boolean;
  /** In the address of a link. */
  readonly inHref: boolean;
  /** The tag for a way out that was probably meant, when this one is misspelt: `{{ unsubscribe }}` for `{{ unsubcribe }}`. */
  readonly meant?: { readonly text: string; readonly tools: readonly string[] };
  readonly part: MessagePart;
  /** Of what it becomes. */
  readonly visible: Visibility;
  readonly at: Span;
}
