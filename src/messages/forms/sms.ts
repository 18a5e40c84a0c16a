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

/** A file of text messages: one on each line that is not blank. @throws LumoError LUMO_MESSAGE_TOO_LARGE */
export const readSmsLines = (source: string, name: string, sendingTool?: string): MessageDocument[] => {
  const allowance = newAllowance();
  const lines = source.split(/\r?\n/).flatMap((text, index) => (text.trim() === '' ? [] : [{ text, line: index + 1 }]));
  refuseMany(lines.length, name);
  return lines.map(({ text, line }) => smsAt(text, line, allowance, sendingTool));
};
