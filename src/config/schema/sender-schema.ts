import { z } from 'zod';
import { SENDER_APPENDS } from '../../model/document/judged-message.js';
import { SENDING_TOOLS } from '../../model/document/sending-tools.js';
import { aboutSetting } from './settings-data.js';

const senderText = z.string().trim().min(1).max(300);
/** Who writes, calls or sends, and with which tool: what notices and templates are made with. */
export const senderSchema = z.strictObject({
  name: senderText.optional().describe(aboutSetting('sender.name')),
  contact: senderText.optional().describe(aboutSetting('sender.contact')),
  dpo: senderText.optional().describe(aboutSetting('sender.dpo')),
  unsubscribeUrl: senderText.optional().describe(aboutSetting('sender.unsubscribeUrl')),
  tool: z.enum(SENDING_TOOLS).optional().describe(aboutSetting('sender.tool')),
  noticeUrl: senderText.optional().describe(aboutSetting('sender.noticeUrl')),
  purpose: senderText.optional().describe(aboutSetting('sender.purpose')),
  interest: senderText.optional().describe(aboutSetting('sender.interest')),
  recipients: senderText.optional().describe(aboutSetting('sender.recipients')),
  appends: z.array(z.enum(SENDER_APPENDS)).optional().describe(aboutSetting('sender.appends')),
  sms: senderText.optional().describe(aboutSetting('sender.sms')),
  smsStop: senderText.optional().describe(aboutSetting('sender.smsStop')),
});
