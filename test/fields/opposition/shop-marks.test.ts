import { describe, expect, it } from 'vitest';
import { readTags } from '../../../src/fields/opposition/named/tag-list.js';
import { refusedInWords } from '../../../src/fields/opposition/named/words-refused.js';
import { isUnreadStatus } from '../../../src/fields/opposition/unread/unread-status.js';

it.each(['unsub-risk', 'no-returns', 'stop-rayures', 'vip, churn risk'])('the tag “%s” refuses nothing', (text) =>
  expect(readTags(text)).toMatchObject({ channels: [], doubt: false }),
);
it.each(['unsubscribed', 'no-returns, unsubscribed', 'STOP'])('the tag “%s” refuses', (text) =>
  expect(readTags(text).channels.length).toBeGreaterThan(0),
);

describe('a review', () => {
  const read = refusedInWords({ header: 'Avis client' } as Parameters<typeof refusedInWords>[0]);
  it.each([
    'Je ne recommande pas, plus jamais !',
    'Never again!',
    'Nie wieder',
    'très bien',
    'Colis abîmé, plus jamais',
    'Stop aux colis abîmés',
    'Stop à l’arnaque',
    'stop au plastique',
    'Stop sending broken parcels',
    'Stop using plastic',
  ])('“%s” is said of what was bought', (text) => expect(read(text)).toBe(0));
  it.each([
    'Ne me contactez plus jamais',
    'plus jamais de mails svp',
    'STOP',
    'Stop aux mails',
    'stop à vos pubs',
    'Stop au harcèlement',
    'Stop sending me emails',
    'Stop sending stuff',
    'désinscrivez-moi',
    'Je me désabonne',
    'Supprimez mes données',
    'delete my data',
    'remove me from your list',
    'Löschen Sie meine Daten',
    'plus jamais, désinscrivez-moi',
  ])('“%s” refuses all the same', (text) => expect(read(text)).not.toBe(0));
});

it.each([
  ['Accord', false],
  ['Ne répond pas', false],
  ['Rappel général', false],
  ['Borttagen', true],
  ["Pas d'accord", true],
])('the status “%s” may refuse: %s', (text, may) =>
  expect(isUnreadStatus(text, { header: 'Qualification', refusals: true, outcomes: true })).toBe(may),
);
