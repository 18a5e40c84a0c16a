import { describe, expect, it } from 'vitest';
import { eventKindOf } from '../../../src/events/words/event-words.js';
import { providerRefuses } from '../../../src/events/words/provider-errors.js';
import { eventsOf, readAll } from '../support.js';

const told = async (lines: readonly string[]): Promise<string[]> =>
  (await eventsOf(lines, { zone: 'UTC' })).map(({ kind, refuses, dated }) =>
    [kind, refuses.length > 0 && `refuses ${refuses.join()}`, !dated && 'undated'].filter(Boolean).join(' '),
  );

describe('metrics of Klaviyo', () => {
  it.each([
    ['Received Email', 'delivered'],
    ['Opened Email', 'opened'],
    ['Clicked Email', 'clicked'],
    ['Bounced Email', 'bounced'],
    ['Dropped Email', 'failed'],
    ['Marked Email as Spam', 'complained'],
    ['Unsubscribed', 'refused'],
    ['Unsubscribed from Email Marketing', 'refused'],
    ['Unsubscribed from List', 'refused'],
    ['Unsubscribed from SMS Marketing', 'refused'],
    ['Manually Suppressed Email Marketing', 'refused'],
    ['Suppressed Email', 'failed'],
    ['Updated Email Preferences', 'other'],
    ['Received SMS', 'delivered'],
    ['Placed Order', 'other'],
    ['Viewed Email Settings', undefined],
    ['Email', undefined],
  ])('%s: %s', (text, kind) => expect(eventKindOf(text)).toBe(kind));

  it('tell what was sent, where nothing else does', async () => {
    const row = (day: number, event: string): string => `2026-09-0${day} 10:00:00,luc@acme.example,${event},Rentrée`;
    expect(
      await told(['Timestamp,Email,Event,Campaign Name', row(1, 'Received Email'), row(2, 'Unsubscribed'), row(3, 'Received Email')]),
    ).toEqual(['attempt', 'delivered', 'refused refuses email', 'attempt', 'delivered']);
  });
  it.each([
    ['Unsubscribed from SMS Marketing', 'refused refuses sms'],
    ['Désinscription SMS', 'refused refuses sms'],
    ['Manually Suppressed Email Marketing', 'refused refuses email'],
    ['Unsubscribed from all lists', 'refused refuses email'],
    ['Unsubscribed from Email Marketing', 'refused refuses email'],
  ])('%s refuses one channel', async (event, said) => {
    const row = (day: number, what: string): string => `2026-09-0${day} 10:00:00,luc@acme.example,${what},Rentrée`;
    expect(await told(['Timestamp,Email,Event,Campaign Name', row(1, 'Received Email'), row(2, event)])).toContain(said);
  });
  it('are of the contact elsewhere: what we received is no send', async () => {
    const row = (day: number, event: string): string => `2026-09-0${day} 10:00:00,luc@acme.example,${event},Rentrée`;
    expect(await told(['Timestamp,Email,Event,Subject', row(1, 'Sent Email'), row(2, 'Received Email'), row(3, 'Unsubscribed')])).toEqual([
      'attempt',
      'inbound',
      'refused refuses email',
    ]);
  });
});

describe('what providers say of whoever refused', () => {
  it.each<readonly [string, boolean, boolean]>([
    ['21610', true, true],
    ['Attempt to send to unsubscribed recipient', true, true],
    ['Blocked due to STOP message', true, true],
    ['Phone has opted out', true, true],
    ['blacklisté STOP', true, false],
    ['Unsubscribed Address', true, true],
    ['suppress-unsubscribe', true, true],
    ['Spam Reporting Address', true, true],
    ['550 5.7.1 IP listed on blacklist', true, false],
    ['Missing List-Unsubscribe header', false, false],
    ['30003', false, false],
    ['Unreachable destination handset', false, false],
    ['', false, false],
  ])('%s', (text, ofTexts, ofMails) => expect([providerRefuses(text, true), providerRefuses(text, false)]).toEqual([ofTexts, ofMails]));

  const HEAD = 'From,To,Body,Status,SentDate,ErrorCode,ErrorMessage,Direction';
  const row = (day: number, status: string, code: string, message: string): string =>
    `+33757001122,+33639980009,"Offre privée -20% STOP 36180",${status},2026-10-${day}T08:00:00Z,${code},${message},outbound-api`;
  it('is a refusal of that day, though nothing was sent', async () => {
    const rows = [row(20, 'failed', '21610', 'Attempt to send to unsubscribed recipient'), row(27, 'delivered', '', '')];
    expect(await told([HEAD, ...rows])).toEqual(['refused refuses sms', 'attempt', 'delivered']);
    expect(await told([HEAD, row(20, 'undelivered', '21610', ''), row(21, 'undelivered', '30003', '')])).toEqual([
      'attempt refuses sms',
      'attempt',
    ]);
  });
  it('counts the rows that reached nobody', async () => {
    const { figures } = await readAll([
      [HEAD, row(20, 'failed', '30003', ''), row(21, 'failed', '21610', ''), row(22, 'delivered', '', '')],
    ]);
    expect(figures).toMatchObject({ events: 2, leftOut: 1 });
  });
  it('is one where a status says it, and its day is known', async () => {
    const rows = [
      '12/10/2026 10:15:02;+33639980001;ATELUX;-30% STOP au 36180;Livré',
      '25/10/2026 10:15:03;+33639980003;ATELUX;-30% STOP au 36180;Non livré - blacklisté STOP',
    ];
    expect(await told(['Date d’envoi;Destinataire;Expéditeur;Message;Statut', ...rows])).toContain('refused refuses email,phone,sms,post');
  });
});

describe('states of text messages', () => {
  const OUT = '-30% salles de bain STOP 36105';
  const HEAD = 'Date;Numero;Emetteur;Texte;Statut';
  const row = (day: number, text: string, status: string): string => `${day}/10/2026 10:00;0639980001;ATELUX;${text};${status}`;
  it('say of ours that they were received', async () => {
    expect(await told([HEAD, row(12, OUT, 'Reçu'), row(13, OUT, 'En attente')])).toEqual(['attempt', 'delivered', 'attempt']);
  });
  it('and of theirs, where some were sent, or what was received refuses', async () => {
    expect(await told([HEAD, row(12, OUT, 'Envoyé'), row(13, 'merci de ne plus écrire', 'Reçu')])).not.toContain('delivered');
    expect(await told([HEAD, row(12, OUT, 'Livré'), row(13, 'merci', 'Reçu')])).toContain('unread');
  });
});

describe('answers to text messages by themselves', () => {
  it('are no calls', async () => {
    const rows = ['12/10/2026 10:20:00;+33639980002;Stop', '13/10/2026 10:20:00;+33639980001;Merci'];
    expect(await told(['Date;Numéro;Réponse', ...rows])).toEqual(['inbound refuses email,phone,sms,post', 'inbound']);
  });
  it.each([
    ['Date;Numéro;Réponse', 'oui', 'non'],
    ['Date;Numéro;Réponse;Durée', 'rappeler mardi', 'ok'],
    ['Date;Numéro;Résultat', 'occupé', 'joint'],
  ])('are none in %s: %s, %s', async (head, one, other) => {
    const rows = [`12/10/2026 10:20:00;+33639980002;${one};60`, `13/10/2026 10:20:00;+33639980001;${other};60`];
    expect((await told([head, ...rows])).every((text) => text.startsWith('attempt'))).toBe(true);
  });
});
