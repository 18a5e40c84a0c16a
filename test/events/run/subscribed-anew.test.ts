import { describe, expect, it } from 'vitest';
import { visitRefusals } from '../../../src/fields/logs/logged-refusals.js';
import type { EventKind } from '../../../src/model/events/event.js';
import { type Given, readAll } from '../support.js';

const HEAD = 'email;event;date;subject';
const row = (event: string, month: number, subject = 'Offre'): string =>
  `claire@acme.example;${event};2026-${String(month).padStart(2, '0')}-02T09:00:00Z;${subject}`;

/** What is told of what was sent to somebody, in the order of time. */
const told = async (rows: readonly string[], given: Given = {}): Promise<readonly string[]> => {
  const { people } = await readAll([[HEAD, ...rows]], given);
  const said: string[] = [];
  visitRefusals({ audience: 'business', events: people[0] ?? [] }, () => true, {
    after: ({ at }) => said.push(`after ${at.at === 'row' ? at.row : ''}`),
    lifted: ({ at }) => said.push(`lifted ${at.at === 'row' ? at.row : ''}`),
  });
  return said;
};

describe('somebody who refused and subscribed anew', () => {
  it.each([
    ['is not written to against their will', [row('unsubscribed', 3), row('subscribed', 5), row('sent', 9)], ['lifted 4']],
    ['in French', [row('désinscrit', 3), row('réinscription', 5), row('envoyé', 9)], ['lifted 4']],
    [
      'before they subscribed it was',
      [row('unsubscribed', 3), row('sent', 4), row('subscribed', 5), row('sent', 9)],
      ['after 3', 'lifted 5'],
    ],
    ['and refused again', [row('unsubscribed', 3), row('subscribed', 5), row('unsubscribed', 7), row('sent', 9)], ['after 5']],
    ['subscribed first', [row('subscribed', 1), row('unsubscribed', 3), row('sent', 9)], ['after 4']],
    ['a subscription alone', [row('subscribed', 1), row('sent', 9)], []],
    ['an opening is none', [row('unsubscribed', 3), row('opened', 5), row('sent', 9)], ['after 4']],
  ])('%s', async (_name, rows, expected) => expect(await told(rows)).toEqual(expected));

  it('what stands on a list is not lifted by a log', async () => {
    const given = { opposition: ['claire@acme.example'], oppositionDate: '2026-02-01' };
    expect(await told([row('unsubscribed', 3), row('subscribed', 5), row('sent', 9)], given)).toEqual(['after 4']);
  });

  it.each<[string, EventKind]>([
    ['subscribed', 'subscribed'],
    ['Opted in', 'subscribed'],
    ['resubscribed', 'subscribed'],
    ['angemeldet', 'subscribed'],
    ['unsubscribed', 'refused'],
    ['opt out', 'refused'],
    ['subscriber list cleaned', 'unread'],
  ])('the event %s is %s', async (event, kind) => {
    const { people } = await readAll([[HEAD, row(event, 3), row('sent', 9)]]);
    expect(people.flat().find(({ at }) => at.at === 'row' && at.row === 2)?.kind).toBe(kind);
  });
});

describe('mails that a customer waits for', () => {
  it.each([
    ['Votre désinscription est prise en compte', false],
    ['Votre désinscription a bien été enregistrée', false],
    ['You have been unsubscribed', false],
    ['Abmeldung bestätigt', false],
    ['Désinscription : et si vous restiez ?', true],
    ['Don’t miss our offers, unsubscribe any time', true],
  ])('%s: prospecting %s', async (subject, prospecting) => {
    const { people } = await readAll([[HEAD, row('sent', 3, subject)]]);
    expect(people.flat()[0]?.prospecting).toBe(prospecting);
  });
});

describe('times that begin with something else', () => {
  it.each([
    ['Thu 11/5/2026 10:10 AM', '2026-11-05T10:10:00'],
    ['jeu. 05/11/2026 10:10', '2026-11-05T10:10:00'],
    ['2026-11-05 10:10:00', '2026-11-05T10:10:00'],
    ['10:10:00 UTC 2026-11-05', '2026-11-05T10:10:00'],
    ['10:10:00 CET 2026-11-05', '2026-11-05T09:10:00'],
  ])('%s', async (text, instant) => {
    const { people } = await readAll([['email;event;sent at;subject', `claire@acme.example;sent;${text};Offre`]], {
      zone: 'UTC',
      country: 'FR',
    });
    expect(new Date((people.flat()[0]?.instant ?? 0) * 1000).toISOString().slice(0, 19)).toBe(instant);
  });
});
