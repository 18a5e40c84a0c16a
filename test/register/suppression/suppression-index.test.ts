import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type Channel } from '../../../src/model/contact/channel.js';
import type { Entry } from '../../../src/register/store/entry.js';
import { refusedChannels, SuppressionIndex } from '../../../src/register/suppression/suppression-index.js';
import { entry, someChannels } from '../support.js';

const print = (letter: string): string => letter.repeat(64);
const A = print('a');
const B = print('b');
const C = print('c');
const no = (id: number, prints: string[], date: string, channels: readonly Channel[] = CHANNELS): Entry =>
  entry(id, { prints, date, channels });
const back = (id: number, prints: string[], date: string, channels: readonly Channel[] = CHANNELS): Entry => {
  const { origin: _, ...rest } = entry(id, { prints, date, channels });
  return { ...rest, is: 'withdrawal', proof: 'ticket:1' };
};
const of = (entries: readonly Entry[]): SuppressionIndex => {
  const standings = new SuppressionIndex();
  for (const one of entries) standings.add(one);
  return standings;
};
const told = (standings: SuppressionIndex, prints: string[]): string =>
  standings
    .refusedChannels(prints)
    .map(({ channel, since }) => `${channel} ${since}`)
    .join(', ');

describe('where somebody stands', () => {
  it.each<[string, Entry[], string[], string]>([
    ['whoever is not there is not opposed', [no(1, [A], '2026-01-01')], [B], ''],
    ['an opposition counts for its channels only', [no(1, [A], '2026-01-01', ['sms'])], [A], 'sms 2026-01-01'],
    ['the latest of several is told', [no(1, [A], '2026-02-01', ['sms']), no(2, [A], '2026-01-01', ['sms'])], [A], 'sms 2026-02-01'],
    ['a later withdrawal lifts it', [no(1, [A], '2026-01-01', ['sms']), back(2, [A], '2026-01-02', ['sms'])], [A], ''],
    ['one of the same day does not', [no(1, [A], '2026-01-01', ['sms']), back(2, [A], '2026-01-01', ['sms'])], [A], 'sms 2026-01-01'],
    ['an earlier one does not', [no(1, [A], '2026-01-03', ['sms']), back(2, [A], '2026-01-01', ['sms'])], [A], 'sms 2026-01-03'],
    [
      'it lifts its channels only',
      [no(1, [A], '2026-01-01', ['email', 'sms']), back(2, [A], '2026-01-02', ['sms'])],
      [A],
      'email 2026-01-01',
    ],
    [
      'who says no again is opposed again',
      [no(1, [A], '2026-01-01', ['sms']), back(2, [A], '2026-01-02'), no(3, [A], '2026-01-03', ['sms'])],
      [A],
      'sms 2026-01-03',
    ],
    ['another spelling of the mailbox is the same person', [no(1, [A, B], '2026-01-01', ['email'])], [C, B], 'email 2026-01-01'],
    [
      'a withdrawal by one spelling lifts the others',
      [no(1, [A, C], '2026-01-01'), no(2, [B, C], '2026-01-01'), back(3, [B, C], '2026-01-02')],
      [A],
      '',
    ],
    [
      'two that are seen to be one are added up',
      [no(1, [A], '2026-01-01', ['sms']), no(2, [B], '2026-01-02', ['email']), no(3, [A, B], '2026-01-03', ['post'])],
      [B],
      'email 2026-01-02, sms 2026-01-01, post 2026-01-03',
    ],
    [
      'two that are not seen to be one are asked both',
      [no(1, [A], '2026-01-01', ['sms']), no(2, [B], '2026-01-02', ['email', 'sms'])],
      [A, B],
      'email 2026-01-02, sms 2026-01-02',
    ],
  ])('%s', (_, entries, prints, expected) => {
    expect(told(of(entries), prints)).toBe(expected);
  });

  it('does not depend on the order of the entries', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-01-0${n}`);
    const prints = fc.uniqueArray(fc.constantFrom(A, B, C, print('d'), print('e')), { minLength: 1, maxLength: 2 });
    const channels = fc.integer({ min: 1, max: 15 }).map(someChannels);
    const one = fc.tuple(fc.boolean(), prints, day, channels);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (drawn, order) => {
        const entries = drawn.map(([opposes, prints, date, channels], i) => (opposes ? no : back)(i + 1, prints, date, channels));
        const other = entries.map((entry) => ({ entry, at: order.next().value as number })).sort((a, b) => a.at - b.at);
        const facts = (all: readonly Entry[]): string =>
          [...of(all).all()]
            .map((one) => JSON.stringify([[...one.prints].sort(), refusedChannels(one), one.latest]))
            .sort()
            .join('\n');
        expect(facts(other.map(({ entry }) => entry))).toBe(facts(entries));
      }),
    );
  });
});
