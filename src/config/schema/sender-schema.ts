import { z } from 'zod';

const senderText = z.string().trim().min(1).max(300);
/** Who writes, calls or sends: what the notices are made with. */
export const senderSchema = z.strictObject({
  name: senderText.optional().describe('The controller: who writes, calls or sends.'),
  contact: senderText.optional().describe('Where people may exercise their rights.'),
  dpo: senderText.optional().describe('How the data protection officer is reached.'),
  unsubscribeUrl: senderText.optional().describe('A link, or the tag that a sending tool replaces by one.'),
  purpose: senderText.optional().describe('What the campaign is about, as it ends "we write to you about …".'),
  interest: senderText.optional().describe('The legitimate interest pursued.'),
  recipients: senderText.optional().describe('Who receives the data.'),
  smsStop: senderText.optional().describe('The short number that STOP is sent to.'),
});
