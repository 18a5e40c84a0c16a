import type { MessageDocument } from '../../model/document/message.js';
import { readTextBody } from '../page/read-text-body.js';
import { type Allowance, newAllowance } from '../text/allowance.js';
import { placesIn } from '../text/places.js';
import { finish } from './finish.js';
import { refuseMany } from './refuse-large.js';

/** One text message. @param line of the file on which it begins */
export const smsAt = (text: string, line: number, allowance: Allowance = newAllowance(), sendingTool?: string): MessageDocument => {
  const { unread, tool, ...body } = readTextBody(text, placesIn(text, line), allowance, false, sendingTool);
  return {
    form: 'sms',
    typed: text,
    ...finish(unread, body.sentences, tool),
    headers: [],
    signatures: [],
    ...body,
    attachments: 0,
    at: { line, column: 1, length: text.length },
  };
};

const GREETING = /^(?:bonjour|bonsoir|salut|hello|hi|hey|dear|cher|ch[èe]re)(?![\p{L}-])/iu;
/** A greeting and a name; more than that may be a whole message. */
const LONGEST_GREETING = 40;
interface Line {
  readonly text: string;
  readonly line: number;
}

/**
 * Whether lines are paragraphs of one text, as of WhatsApp: the first is no more than a greeting, which no text message is, a blank line
 * follows it, no other line greets, and STOP stands in the last one or nowhere.
 */
const isOneText = (lines: readonly Line[]): boolean => {
  const [first, second, ...more] = lines;
  if (!first || !second || second.line === first.line + 1) return false;
  const greets = first.text.length <= LONGEST_GREETING && GREETING.test(first.text.trim()) && !/[\d/@]{5}|https?:/.test(first.text);
  const rest = [second, ...more];
  return greets && !rest.some(({ text }) => GREETING.test(text.trim())) && !lines.slice(0, -1).some(({ text }) => /\bstop\b/i.test(text));
};

/** A file of text messages: one on each line that is not blank, or one in paragraphs. @throws LumoError LUMO_MESSAGE_TOO_LARGE */
export const readSmsLines = (source: string, name: string, sendingTool?: string): MessageDocument[] => {
  const allowance = newAllowance();
  const lines = source.split(/\r?\n/).flatMap((text, index) => (text.trim() === '' ? [] : [{ text, line: index + 1 }]));
  refuseMany(lines.length, name);
  const [first] = lines;
  if (first && isOneText(lines)) {
    const text = source
      .replaceAll('\r\n', '\n')
      .split('\n')
      .slice(first.line - 1)
      .join('\n')
      .trimEnd();
    return [smsAt(text, first.line, allowance, sendingTool)];
  }
  return lines.map(({ text, line }) => smsAt(text, line, allowance, sendingTool));
};
