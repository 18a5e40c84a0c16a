import type { MessageDocument } from '../model/document/message.js';

/** A text message: every line of the text is one sentence or more of the same message. */
export const readSms = (text: string): MessageDocument => ({
  form: 'sms',
  read: 'whole',
  unread: [],
  headers: [],
  signatures: [],
  sentences: [],
  links: [],
  images: [],
  tags: [],
  attachments: 0,
  at: { line: 1, column: 1, length: text.length },
});
