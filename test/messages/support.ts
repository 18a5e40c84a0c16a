import { readMessages } from '../../src/messages/read-messages.js';
import type { MessageDocument, MessageForm } from '../../src/model/document/message.js';

/** Bytes of a text, or of Latin-1 where a test says so. */
export const bytesOf = (text: string, encoding: 'utf8' | 'latin1' = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(text, encoding));

/** The one message of a text. */
export const messageOf = async (text: string, name: string, form?: MessageForm): Promise<MessageDocument> => {
  const [message, ...others] = await readMessages(bytesOf(text), name, form);
  if (!message || others.length > 0) throw new Error(`${others.length + (message ? 1 : 0)} messages`);
  return message;
};

/** What a span covers of a source. */
export const under = (source: string, { line, column, length }: MessageDocument['at']): string => {
  const lines = source.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return source.slice(start, start + length);
};

export const says = ({ sentences }: MessageDocument): string[] => sentences.map((sentence) => sentence.says);
