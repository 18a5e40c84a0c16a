import type { AnyRule } from '../../model/rule/rule.js';
import { type Action, concernsOtherChannels, type Severity } from '../../model/rule/severity.js';
import type { Words } from '../../words/index.js';
import { fillSlots } from './phrases.js';
import { safeText } from './safe-text.js';

/** What a message says: a fact, and what to do about it ('' where it says nothing of that). */
export interface MessageParts {
  readonly fact: string;
  readonly todo: string;
}

/** What a finding says, its slots filled; the id of the message when the rule is not loaded. */
export const messageText = (words: Words, id: string, rule: AnyRule | undefined, options: Readonly<Record<string, unknown>>): string => {
  const messages: AnyRule['messages'] = rule?.messages ?? {};
  const message = Object.hasOwn(messages, id) ? messages[id] : undefined;
  return message === undefined ? safeText(id) : fillSlots(words, words.text(message), options);
};

/** The same in its two parts: the only place that knows that a message parts them by its first colon. */
export const messageParts = (
  words: Words,
  id: string,
  rule: AnyRule | undefined,
  options: Readonly<Record<string, unknown>>,
): MessageParts => {
  const text = messageText(words, id, rule, options);
  const colon = text.search(/:\s/u);
  const todo = text.slice(colon + 1).trimStart();
  return colon < 0 || todo === '' ? { fact: text, todo: '' } : { fact: text.slice(0, colon).trimEnd(), todo };
};

/** What is said of a finding: of one that bars and is no error, that nobody asked for the channels. */
export const findingParts = (
  finding: { readonly message: string; readonly severity: Severity; readonly action: Action },
  words: Words,
  rule: AnyRule | undefined,
  options: Readonly<Record<string, unknown>>,
): MessageParts => {
  const parts = messageParts(words, finding.message, rule, options);
  return concernsOtherChannels(finding) ? { fact: words.notAsked(parts.fact), todo: '' } : parts;
};
