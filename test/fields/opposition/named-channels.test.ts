import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { readCells } from '../column-reading.js';

const CALLS = 'phone sms';
const ALL = 'email phone sms post';

describe('the channel that a word or a header names is the one that is refused', () => {
  it.each(['No telemarketing', 'kein Telefonmarketing', 'geen telemarketing'])('%s', (text) =>
    expect(readRefusal(text).channels.join(' ')).toBe(CALLS),
  );
  it.each(['No marketing', 'no telemarketing, no emails, no letters'])('%s', (text) =>
    expect(readRefusal(text).channels).toContain('email'),
  );

  it.each([
    ['donotpostalmail', ['true', 'false'], 'post'],
    ['Statut prospection', ['désabonné', 'à relancer'], ALL],
    ['Merge status', ['UNSUBSCRIBED', 'EMAIL_OPENED'], ALL],
    ['Email permission status', ['Unsubscribed', 'Express'], 'email'],
    ['Person - Marketing status', ['No consent', 'Subscribed'], 'to look at'],
    ['optin_exchange', ['0', '1'], 'nothing'],
    ['Solicit codes', ['No phone; No mail', ''], 'email phone sms post'],
    ['Solicit codes', ['FPS', ''], ALL],
    ['Solicit codes', ['No email', ''], 'email'],
  ] as const)('%s over %j', (header, cells, said) => expect(readCells(header, cells)).toEqual([said, 'nothing']));
});

describe('replies that are to be read', () => {
  it.each(['Ik heb hier nooit toestemming voor gegeven', 'ich habe nie eine Einwilligung gegeben', '🖕', 'GDPR!!!', 'RGPD !!'])(
    '%s',
    (text) => expect(readRefusal(text)).not.toEqual({ channels: [], doubt: false }),
  );
  it.each(['On ne fait plus de prospection, donc pas besoin', 'RGPD', 'we no longer do cold calling', 'audit GDPR'])(
    '%s is ordinary',
    (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }),
  );
  it.each(['plus de prospection svp', 'ne plus faire de prospection ici'])('%s refuses', (text) =>
    expect(readRefusal(text).channels.length).toBeGreaterThan(0),
  );
});
