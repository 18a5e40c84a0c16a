/**
 * What only the bundle of files has that are no contacts: messages, call scripts, plans, logs, attestations, registers.
 * @module
 */
import { z } from 'zod';
import { MESSAGE_KINDS, SENDER_APPENDS } from '../model/document/judged-message.js';
import { bytes, count, exemption, given, said } from './bundle-parts.js';

const value = z.union([said, z.number(), z.boolean()]);

/** A document has no cleaned file and no contacts: its bundle says what it was read as and what was answered. */
export const documentFacts = {
  about: z.enum(['messages', 'scripts', 'campaigns', 'logs', 'governance', 'registers']),
  input: bytes,
  besides: z.array(bytes).optional().describe('Files that were judged together with it; absent where there were none.'),
  read: z.strictObject({
    form: said.describe('What it was read as: eml, html, mjml, text, sms, script, campaign, log, governance, register.'),
    count: count.describe('Messages in it, rows of a log or a register, controls of an attestation; 0 where it holds nothing to judge.'),
    language: said.optional(),
    kind: z.enum(MESSAGE_KINDS).optional().describe('What the messages are for, as the user says.'),
    appends: z.array(z.enum(SENDER_APPENDS)).optional().describe('What the sending tool is said to add, and nobody saw.'),
    unread: z.array(said).optional().describe('Why parts of it were not read; absent where it was read whole.'),
  }),
  answer: z
    .enum(['no', 'none', 'unjudged', 'care', 'yes'])
    .describe(
      'May it be sent or said, was it done rightly, is it held? none: it holds nothing to judge; unjudged: a file of the plan could not be judged.',
    ),
  lowered: z
    .array(z.strictObject({ id: said, what: said, option: said.optional(), from: value.optional(), to: value.optional(), by: said }))
    .optional()
    .describe('Rules that judge less than the preset has them.'),
  exitCode: z.union([z.literal(0), z.literal(1)]),
  exemptions: z.strictObject({ file: given, used: z.array(exemption.extend({ file: said, findings: count })) }).optional(),
};
