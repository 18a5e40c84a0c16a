/**
 * What rules about messages are shown: what somebody would receive, what each sentence of it says, and what is known of the sending.
 * @module
 */

import type { Place } from '../base/place.js';
import type { ContactColumns } from './contact-columns.js';
import type { LinkTest } from './link-test.js';
import type { MessageDocument, MessageLanguage } from './message.js';
import type { Span } from './span.js';

/** What a message is for. Prospecting has duties that the others have not; nothing said is prospecting. */
export const MESSAGE_KINDS = ['prospecting', 'transactional', 'service'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** What the sending tool adds to each message by itself. */
export const SENDER_APPENDS = ['unsubscribe', 'stop'] as const;
export type SenderAppend = (typeof SENDER_APPENDS)[number];

/** What the user knows of the sending, and no message says. */
export interface Sending {
  readonly kind: MessageKind;
  readonly appends: readonly SenderAppend[];
  /** The name of the company, and the name or number that its text messages come from. */
  readonly company?: string | undefined;
  readonly smsSender?: string | undefined;
  /** Whom it is aimed at: the law of consumers is stricter. Absent: companies. */
  readonly audience?: 'business' | 'consumer' | undefined;
  /** The sending tool, where the settings name one. */
  readonly tool?: string | undefined;
  /** Country of the sender: ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A subject, and what it says. */
export interface JudgedSubject {
  readonly text: string;
  readonly at: Span;
  readonly says: readonly string[];
}

/** A message, and what its sentences say. */
export interface JudgedMessage extends MessageDocument {
  readonly sending: Sending;
  /** The contacts of the same run; none where messages are checked alone. */
  readonly contacts: readonly ContactColumns[];
  /** 1 for the first of a sequence, or where there is none. */
  readonly step: number;
  /** Whether a sentence (by its place) says something. */
  says(sentence: number, intent: string): boolean;
  /** What its subject says, and each of the others of which its author takes one. */
  readonly subjects: readonly JudgedSubject[];
  /** The language of some of its words; undefined where they are few. */
  languageOf(text: string): MessageLanguage | undefined;
  /** Whether one of its words tells its language where there are too few to tell it otherwise, as in most text messages. */
  readonly isMadeOut: boolean;
  /** Whether words stand for something that is to be filled in: `prénom`. */
  isToFill(words: string): boolean;
  /** What its ways out answered; absent where nobody asked for that. */
  readonly linkTest?: LinkTest;
}

/** Called once for each message. */
export interface MessageVisitor {
  /** @param at where a span of the message is, for findings */
  message?(message: JudgedMessage, at: (span: Span) => Place): void;
}
