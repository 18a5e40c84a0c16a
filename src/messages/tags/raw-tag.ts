import type { TagSyntax } from '../../model/document/message-tag.js';

/** A tag as the lexer finds it. */
export interface RawTag {
  readonly start: number;
  readonly end: number;
  readonly syntax: TagSyntax;
  /** As it is written. */
  readonly text: string;
  /** Without its brackets and the spaces at their inside. */
  readonly inner: string;
  /** A bracket of it is missing or of another kind: `|UNSUB|*`, `{{ unsubscribe }`. */
  readonly broken?: true;
}
