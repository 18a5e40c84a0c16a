import { describe, expect, it } from 'vitest';
import { channelOf, directionOf, eventKindOf, isServiceCampaign } from '../../../src/events/words/event-words.js';
import { eventsOf } from '../support.js';

/** `attempt email`, and what else the row tells: `answered`, `missed`, `refuses …`. */
const told = async (head: string, row: string, given = {}): Promise<string> => {
  const [event] = await eventsOf([head, row], { zone: 'Europe/Paris', ...given });
  if (!event) return 'nothing';
  const { kind, channel, answered, refuses, prospecting, unread } = event;
  return [
    kind,
    channel ?? '',
    unread ?? '',
    answered === undefined ? '' : answered ? 'answered' : 'missed',
    refuses.length === 0 ? '' : `refuses ${refuses.join('+')}`,
    prospecting ? '' : 'service',
  ]
    .filter((part) => part !== '')
    .join(' ');
};

describe('words', () => {
  it.each([
    ['Envoyé', 'attempt'],
    ['requests', 'attempt'],
    ['emailsSent', 'attempt'],
    ['sms sent', 'attempt'],
    ['Inviata', 'attempt'],
    ['Délivré', 'delivered'],
    ['Premiere ouverture', 'opened'],
    ['Ouvert par un proxy', 'opened-by-machine'],
    ['uniqueProxyOpen', 'opened-by-machine'],
    ['Cliqué', 'clicked'],
    ['hardBounces', 'bounced'],
    ['Soft bounce', 'deferred'],
    ['spam', 'complained'],
    ['Désinscription', 'refused'],
    ['emailsSendFailed', 'failed'],
    ['emailsReplied', 'replied'],
    ['linkedinSent', 'other'],
    ['LinkedIn invite', 'other'],
    ['WhatsApp', undefined],
    ['prospect', undefined],
    ['unsubscribed from list', 'refused'],
    ['Unsubscribed from all lists', 'refused'],
    ['global unsubscribe', 'refused'],
    ['Unsubscribed (all lists)', 'refused'],
    ['Contact unsubscribed', 'refused'],
    ['list-unsubscribe', 'refused'],
    ['One-click unsubscribe', 'refused'],
    ['unsubscribe request', 'refused'],
    ['Global opt-out', 'refused'],
    ['Désinscrit de la liste', 'refused'],
    ['Désinscrit de toutes les listes', 'refused'],
    ['Désabonnement global', 'refused'],
    ['Demande de désinscription', 'refused'],
    ['S’est désabonné', 'refused'],
    ['STOP SMS', 'refused'],
    ['STOP reçu', 'refused'],
    ['spam complaint', 'complained'],
    ['Spam complaints', 'complained'],
    ['Reported as spam', 'complained'],
    ['Marked as junk', 'complained'],
    ['Plainte spam', 'complained'],
    ['Plainte pour spam', 'complained'],
    ['Signalé comme indésirable', 'complained'],
    ['feedback loop', 'complained'],
    ['FBL complaint', 'complained'],
    ['abuse report', 'complained'],
    ['clicked unsubscribe link', undefined],
    ['unsubscribe page viewed', undefined],
    ['unsubscribe failed', undefined],
    ['not unsubscribed', undefined],
    ['Confirmation de désinscription envoyée', undefined],
    ['Désinscription annulée', undefined],
    ['Non désinscrit', undefined],
    ['resubscribed', undefined],
    ['Réabonné', undefined],
    ['apiUnsubscribe', 'refused'],
    ['apiUnsubscribed', 'refused'],
    ['aircallUnsubscribed', 'refused'],
    ['linkedinUnsubscribed', 'refused'],
    ['LEAD_UNSUBSCRIBED', 'refused'],
    ['BLACKLISTED', 'refused'],
    ['prospect_blacklisted', 'refused'],
    ['blocklisted', 'refused'],
    ['Lead Category Updated: Do Not Contact', 'refused'],
    ['Statut modifié : ne plus contacter', 'refused'],
    ['Contact blacklisté', 'refused'],
    ['manualNotInterested', 'inbound'],
    ['linkedinNotInterested', 'inbound'],
    ['lead_not_interested', 'inbound'],
    ['Kein Interesse', 'inbound'],
    ['geen interesse', 'inbound'],
    ['Lead Category Updated: Interested', 'other'],
    ['LEAD_CATEGORY_UPDATED', undefined],
    ['prospect_replied', 'replied'],
    ['linkedinReplied', 'other'],
    ['linkedinVisitDone', 'other'],
    ['prospect_stop', undefined],
    ['contact sent', undefined],
    ['suppressed', 'failed'],
    ['spam score', undefined],
    ['blocked as spam', undefined],
    ['Not spam', undefined],
    ['spam trap', undefined],
    ['campaign stop', undefined],
    ['feedback', undefined],
    ['report', undefined],
    ['email report', undefined],
    ['marked', undefined],
    ['opt-in', undefined],
    ['global', undefined],
    ['list', undefined],
    ['Plainte client résolue', undefined],
  ])('%s: %s', (word, kind) => {
    expect(eventKindOf(word)).toBe(kind);
  });

  it.each([
    ['Appel', 'phone'],
    ['call', 'phone'],
    ['E-mail', 'email'],
    ['SMS', 'sms'],
    ['Courrier', 'post'],
    ['LinkedIn message', 'other'],
    ['Salon', undefined],
  ])('%s: %s', (word, channel) => {
    expect(channelOf(word)).toBe(channel);
  });

  it.each([
    ['OUTBOUND', 'out'],
    ['Sortant', 'out'],
    ['Entrante', 'in'],
    ['missed', 'in'],
    ['Interne', 'internal'],
    ['Direction commerciale', undefined],
  ])('%s: %s', (word, way) => {
    expect(directionOf(word)).toBe(way);
  });

  it.each([
    ['Facture 2026-114', true],
    ['Votre reçu', true],
    ['Mot de passe oublié', true],
    ['Order confirmation', true],
    ['Offre de rentrée', false],
    ['Newsletter octobre', false],
    ['Confirmation de votre inscription', true],
    ['Offre spéciale livraison', true],
  ])('%s is service: %s', (name, service) => {
    expect(isServiceCampaign(name)).toBe(service);
  });
});

const MAIL = 'event;date;email;campaign';
describe('mails', () => {
  it.each([
    ['sent', 'attempt email'],
    ['opened', 'opened email'],
    ['hard_bounce', 'bounced email'],
    ['soft_bounce', 'deferred email'],
    ['spam', 'complained email refuses email'],
    ['unsubscribed', 'refused email refuses email'],
    ['replied', 'replied email'],
    ['blocked', 'nothing'],
    ['contact created', 'nothing'],
    ['xyz', 'unread email kind'],
    ['sms sent', 'attempt sms'],
    ['linkedinSent', 'elsewhere'],
    ['linkedinInviteDone', 'elsewhere'],
    ['linkedinVoiceNoteDone', 'elsewhere'],
    ['linkedinVisitDone', 'nothing'],
    ['linkedinReplied', 'nothing'],
    ['linkedinInviteAccepted', 'nothing'],
    ['not interested', 'inbound email refuses email'],
  ])('%s: %s', async (word, expected) => {
    // The first row has a word, so that the file is one of mails.
    const [, event] = [MAIL, `${word};2026-06-02 10:30:00;claire@acme.example;Offre`];
    expect(await told(MAIL, event)).toBe(expected);
  });

  it('that only arrive were sent', async () => {
    const events = await eventsOf([MAIL, 'delivered;2026-06-02 10:30:00;claire@acme.example;Offre'], { zone: 'UTC' });
    expect(events.map(({ kind }) => kind).sort()).toEqual(['attempt', 'delivered']);
  });

  it('that a machine opened or clicked were not read', async () => {
    const head = 'type;createdAt;bot;leadEmail;sequenceStep';
    expect(await told(head, 'emailsOpened;2026-06-02T10:30:00Z;true;claire@acme.example;0')).toBe('opened-by-machine email');
    expect(await told(head, 'emailsOpened;2026-06-02T10:30:00Z;false;claire@acme.example;0')).toBe('opened email');
    expect(await told(head, 'emailsClicked;2026-06-02T10:30:00Z;true;claire@acme.example;0')).toBe('nothing');
  });

  it('that a mailbox may take later are not dead', async () => {
    const head = 'event;time;email;hard_bounce;mj_campaign_id';
    expect(await told(head, 'bounce;1780308000;claire@acme.example;true;7')).toBe('bounced email');
    expect(await told(head, 'bounce;1780308000;claire@acme.example;false;7')).toBe('deferred email');
  });

  it('that a customer waits for are service', async () => {
    expect(await told(MAIL, 'sent;2026-06-02 10:30:00;claire@acme.example;Facture 12')).toBe('attempt email service');
  });

  it('with both sides as addresses are mails, and no calls', async () => {
    expect(await told('Date;From;To;Subject', '02/06/2026 10:30;contact@acme.example;claire@abc.example;Offre')).toBe('attempt email');
  });
});

const CALL = 'Horodatage;Canal;Sens;Numéro composé;Issue';
describe('calls', () => {
  it.each([
    ['Appel;sortant;+33199000510;joint', 'attempt phone answered'],
    ['Appel;sortant;+33199000510;messagerie', 'attempt phone missed'],
    [';sortant;+33199000510;', 'attempt phone'],
    ['Appel;sortant;+33199000510;Refus', 'attempt phone answered refuses email+phone+sms+post'],
    ['Appel;interne;+33199000510;joint', 'nothing'],
    ['SMS;sortant;+33639980510;envoyé', 'attempt sms'],
    ['LinkedIn;sortant;;envoyé', 'unread person'],
    ['LinkedIn;sortant;+33199000510;envoyé', 'elsewhere'],
    ['LinkedIn;entrant;+33199000510;recu', 'nothing'],
    ['Visite;sortant;;', 'nothing'],
    ['Appel;sortant;;joint', 'unread phone person answered'],
  ])('%s: %s', async (row, expected) => {
    expect(await told(CALL, `2026-06-02T10:30:00Z;${row}`)).toBe(expected);
  });

  it('that came in are the contact’s', async () => {
    const head = 'start_time;direction;from_number;to_number;cdr_id;channel_id';
    expect(await told(head, '2026-06-02T10:30:00Z;in;33199000510;33199001011;1;1')).toBe('inbound phone');
  });

  it.each([
    ['203;0199000510', 'attempt phone'],
    ['0199000510;203', 'inbound phone'],
    ['201;203', 'nothing'],
    ['anonymous;203', 'inbound phone'],
  ])('of an exchange that says no way, %s: %s', async (sides, expected) => {
    const [src, dst] = sides.split(';');
    const told1 = await told('calldate;src;dst;dcontext;lastapp;disposition', `2026-06-02 10:30:00;${src};${dst};x;Dial;`);
    // Who hides their number is nobody that we know.
    expect(told1).toBe(expected === 'inbound phone' && src === 'anonymous' ? 'unread phone person' : expected);
  });

  it('to a line of ours came in', async () => {
    const given = { own: ['+33199001041'] };
    const head = 'calldate;src;dst;dcontext;lastapp;disposition';
    expect(await told(head, '2026-06-02 10:30:00;0199000510;0199001041;x;Dial;ANSWERED', given)).toBe('inbound phone answered');
  });
});

describe('times', () => {
  const HEAD = 'Date d’appel;Sens;Numéro composé;Département';
  const at = async (row: string, given = {}): Promise<string> => {
    const [event] = await eventsOf([HEAD, row], given);
    if (!event) return 'none';
    const { instant, second, day } = event;
    const clock = Number.isNaN(second) ? '?' : new Date(second * 1000).toISOString().slice(11, 19);
    return `${new Date(instant * 1000).toISOString().slice(0, 16)} there ${new Date(day * 86_400_000).toISOString().slice(0, 10)} ${clock}`;
  };
  it.each([
    ['2026-06-02T18:30:00+02:00;sortant;+33199000510;', '2026-06-02T16:30 there 2026-06-02 18:30:00'],
    ['2026-06-02T18:30:00+02:00;sortant;+262262000010;', '2026-06-02T16:30 there 2026-06-02 20:30:00'],
    ['2026-06-02T18:30:00+02:00;sortant;+262269000010;', '2026-06-02T16:30 there 2026-06-02 19:30:00'],
    ['2026-06-02T18:30:00+02:00;sortant;+590590990010;', '2026-06-02T16:30 there 2026-06-02 12:30:00'],
    ['2026-06-02T18:30:00+02:00;sortant;+508410010;', '2026-06-02T16:30 there 2026-06-02 14:30:00'],
    ['2026-06-02T18:30:00+02:00;sortant;+687200010;', '2026-06-02T16:30 there 2026-06-03 03:30:00'],
    // The department says more than a mobile number.
    ['2026-06-02T18:30:00+02:00;sortant;+33639980510;976', '2026-06-02T16:30 there 2026-06-02 19:30:00'],
    ['2026-06-02T18:30:00+02:00;sortant;+33639980510;97400', '2026-06-02T16:30 there 2026-06-02 20:30:00'],
    // A country of several zones.
    ['2026-06-02T18:30:00+02:00;sortant;+12025550123;', '2026-06-02T16:30 there 2026-06-02 ?'],
    // Nobody says the zone.
    ['2026-06-02 18:30:00;sortant;+33199000510;', '2026-06-02T16:30 there 2026-06-02 ?'],
    ['2026-06-02;sortant;+33199000510;', '2026-06-02T00:00 there 2026-06-02 ?'],
  ])('%s: %s', async (row, expected) => {
    expect(await at(row)).toBe(expected);
  });

  it.each([
    ['Europe/Paris', '2026-06-02T16:30 there 2026-06-02 20:30:00'],
    ['UTC', '2026-06-02T18:30 there 2026-06-02 22:30:00'],
    ['Indian/Reunion', '2026-06-02T14:30 there 2026-06-02 18:30:00'],
    ['-03:00', '2026-06-02T21:30 there 2026-06-03 01:30:00'],
  ])('with the zone %s said: %s', async (zone, expected) => {
    expect(await at('2026-06-02 18:30:00;sortant;+262262000010;', { zone })).toBe(expected);
  });

  it('Mailchimp writes UTC, whatever zone it notes of a person', async () => {
    const head = 'Email Address;TIMEZONE;UNSUB_TIME;UNSUB_CAMPAIGN_TITLE';
    const [event] = await eventsOf([head, 'claire@acme.example;Asia/Tokyo;2026-06-10 21:15:00;Juin']);
    expect(event).toMatchObject({ kind: 'refused', instant: Date.parse('2026-06-10T21:15:00Z') / 1000, refuses: ['email'] });
  });
});
