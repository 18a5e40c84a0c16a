import { z } from 'zod';

const told = z.string().trim().min(1).max(300);
/** Who writes, calls or sends: what the notices are made with. */
export const sender = z.strictObject({
  name: told.optional().describe('The controller: who writes, calls or sends.'),
  contact: told.optional().describe('Where people may exercise their rights.'),
  dpo: told.optional().describe('How the data protection officer is reached.'),
  unsubscribeUrl: told.optional().describe('A link, or the tag that a sending tool replaces by one.'),
  purpose: told.optional().describe('What the campaign is about, as it ends "we write to you about …".'),
  interest: told.optional().describe('The legitimate interest pursued.'),
  recipients: told.optional().describe('Who receives the data.'),
  smsStop: told.optional().describe('The short number that STOP is sent to.'),
});
