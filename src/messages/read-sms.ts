import type { MessageDocument } from '../model/document/message.js';
import { smsAt } from './forms/sms.js';

/** One text message, as it is typed: its lines are lines of the same message. */
export const readSms = (text: string): MessageDocument => smsAt(text, 1);
