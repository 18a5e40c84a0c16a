import type { MessageLanguage, UnreadCode } from './message.js';
import type { Span } from './span.js';

/** One turn of a call: what is said at a moment of it, and what the caller is to do. */
export interface ScriptTurn {
  readonly speaker: 'caller' | 'contact';
  /** What is said aloud, without its quotation marks; '' for a turn of directions alone. */
  readonly says: string;
  /** What is to be done or kept in mind: "hang up, write the refusal down". */
  readonly notes: string;
  /** The heading or the first cell over it: "If the person refuses". */
  readonly heading?: string;
  /** It answers somebody who says no. */
  readonly isRefusal: boolean;
  readonly at: Span;
  /** What is said and noted line by line, where it stands on several: a turn may be a whole page. */
  readonly lines?: readonly { readonly text: string; readonly at: Span }[];
  /** Where it stands in a JSON file. */
  readonly path?: readonly (string | number)[];
}

/** A script for calls, in the order in which it is written. */
export interface ScriptDocument {
  readonly form: 'markdown' | 'text' | 'json';
  readonly read: 'whole' | 'partly';
  readonly unread: readonly UnreadCode[];
  readonly title?: { readonly text: string; readonly at: Span };
  readonly turns: readonly ScriptTurn[];
  readonly language?: MessageLanguage;
}
