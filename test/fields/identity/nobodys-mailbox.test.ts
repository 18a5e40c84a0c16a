import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { nobodysMailbox } from '../../../src/fields/identity/nobodys-mailbox.js';

describe('addresses behind which nobody is to be written to', () => {
  it.each([
    'anonymous@psgdpr.com',
    'claire@psgdpr.com',
    'deleted-4@deleted.invalid',
    'deleted_user_5@acme.example',
    'anonyme@acme.example',
    'test@test.com',
    'test12@test.fr',
    'email@domain.com',
  ])('%s: nobody’s', (text) => expect(nobodysMailbox(readEmail(text))).toBe('nobody'));
  it.each(['x7h3k2@marketplace.amazon.fr', 'abc@marketplace.amazon.co.uk', 'c0a@members.ebay.de', 'cmartin.1@guest.booking.com'])(
    '%s: lent',
    (text) => expect(nobodysMailbox(readEmail(text))).toBe('lent'),
  );
  it.each([
    'claire@acme.example',
    'a@b.test',
    'claire@example.com',
    'claire.martin@test.com',
    'test@acme.example',
    'deleted@',
    'claire@latest.fr',
    'claire@contest.com',
    'claire@amazon.fr',
    'abc123@privaterelay.appleid.com',
    'anonymat@acme.example',
  ])('%s: somebody’s', (text) => expect(nobodysMailbox(readEmail(text))).toBeUndefined());
});
