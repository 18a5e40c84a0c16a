import { describe, expect, it } from 'vitest';
import { eventsOf, readAll } from '../support.js';

describe('a team’s own log', () => {
  const WITNESS = '2026-06-02T09:00:00Z;Appel;sortant;paul@acme.example;joint';
  it.each([
    ['Email;entrant;claire@acme.example;réponse', 'inbound email'],
    ['Email;entrant;claire@acme.example;désinscription', 'refused email refuses email+phone+sms+post'],
    ['Email;entrant;claire@acme.example;spam', 'complained email refuses email'],
    ['Email;sortant;claire@acme.example;', 'attempt email'],
    ['Email;sortant;claire@acme.example;xyz', 'attempt email'],
    ['Email;interne;claire@acme.example;envoyé', 'nothing'],
    ['SMS;entrant;claire@acme.example;xyz', 'inbound sms'],
    ['Courrier;sortant;claire@acme.example;xyz', 'attempt post'],
  ])('%s: %s', async (row, expected) => {
    const events = await eventsOf(['date;canal;sens;email;issue', WITNESS, `2026-06-02T10:30:00Z;${row}`]);
    const own = events.find(({ at }) => at.at === 'row' && at.row === 3);
    expect(own ? [own.kind, own.channel, ...(own.refuses.length > 0 ? ['refuses', own.refuses.join('+')] : [])].join(' ') : 'nothing').toBe(
      expected,
    );
  });
});

const MAIL = 'event;date;email;campaign';
describe('what has no time', () => {
  it.each([
    ['unsubscribed', 'refused', undefined],
    ['spam', 'unread', 'time'],
    ['sent', 'unread', 'time'],
    ['opened', 'unread', 'time'],
    ['xyz', 'unread', 'kind'],
  ])('%s: %s', async (word, kind, unread) => {
    const events = await eventsOf([MAIL, 'sent;2026-06-02T10:30:00Z;paul@acme.example;Offre', `${word};;claire@acme.example;Offre`]);
    expect(events[1]).toMatchObject({ kind, day: 0, ...(unread && { unread }) });
  });
});

describe('the zone of a log', () => {
  const CALLS = 'Date d’appel;Sens;Numéro composé';
  it.each([
    ['that its times name', CALLS, '2026-06-02T18:30:00Z;sortant;+33199000510', {}, 'told'],
    ['that each row names', `${CALLS};Fuseau`, '2026-06-02 18:30:00;sortant;+33199000510;UTC', {}, 'told'],
    ['that its header names', CALLS.replace('Date d’appel', 'datetime (UTC)'), '2026-06-02 18:30:00;sortant;+33199000510', {}, 'told'],
    ['that its product names', 'UNSUB_TIME;UNSUB_CAMPAIGN_TITLE;Email Address', '2026-06-02 18:30:00;Juin;a@acme.example', {}, 'stated'],
    ['that the user states', CALLS, '2026-06-02 18:30:00;sortant;+33199000510', { zone: 'UTC' }, 'stated'],
    ['that nobody says, of calls', CALLS, '2026-06-02 18:30:00;sortant;+33199000510', {}, 'unknown'],
    ['that nobody says, of mails: their day is enough', 'event;date;email', 'sent;2026-06-02 18:30:00;claire@acme.example', {}, 'day-only'],
  ])('%s', async (_, head, row, given, zone) => {
    expect((await readAll([[head, row]], given)).logs).toMatchObject([
      { zone, rows: 1, product: head.startsWith('UNSUB') ? 'Mailchimp' : 'generic' },
    ]);
  });
});
