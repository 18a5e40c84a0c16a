import { expect, it } from 'vitest';
import { readTags } from '../../../src/fields/opposition/named/tag-list.js';
import { refusedInWords } from '../../../src/fields/opposition/named/words-refused.js';
import { isUnreadStatus } from '../../../src/fields/opposition/unread/unread-status.js';

it.each(['unsub-risk', 'no-returns', 'stop-rayures', 'vip, churn risk'])('the tag “%s” refuses nothing', (text) =>
  expect(readTags(text)).toMatchObject({ channels: [], doubt: false }),
);
it.each(['unsubscribed', 'no-returns, unsubscribed', 'STOP'])('the tag “%s” refuses', (text) =>
  expect(readTags(text).channels.length).toBeGreaterThan(0),
);

it('a review refuses where it speaks of contacting', () => {
  const read = refusedInWords({ header: 'Review' } as Parameters<typeof refusedInWords>[0]);
  expect(read('Je ne recommande pas, plus jamais !')).toBe(0);
  expect(read('Ne me contactez plus jamais')).not.toBe(0);
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
