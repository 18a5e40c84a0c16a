import type { MessageDocument } from '../../model/document/message.js';
import { readTextBody } from '../page/read-text-body.js';
import { placesIn } from '../text/places.js';
import { finish } from './finish.js';

/** One text message. @param line of the file on which it begins */
export const smsAt = (text: string, line: number, sendingTool?: string): MessageDocument => {
  const { unread, tool, ...body } = readTextBody(text, placesIn(text, line), false, sendingTool);
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

/** A file of text messages: one on each line that is not blank. */
export const readSmsLines = (source: string, sendingTool?: string): MessageDocument[] =>
  source.split(/\r?\n/).flatMap((line, index) => (line.trim() === '' ? [] : [smsAt(line, index + 1, sendingTool)]));
