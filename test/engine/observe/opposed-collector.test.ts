import { describe, expect, it } from 'vitest';
import { type OpposedRow, opposedCollector, opposedInOrder } from '../../../src/engine/observe/opposed-collector.js';
import type { Channel } from '../../../src/model/contact/channel.js';
import { channelBits } from '../../../src/model/contact/channel-bits.js';
import type { OpposedContact } from '../../../src/model/contact/opposed-contact.js';
import type { Action } from '../../../src/model/rule/severity.js';
import { judgedRow, planFor, saidBy } from '../row-of.js';

const PLAN = planFor(['email', 'email', 'phone']);
const CLAIRE = ['claire@acme.example', '', ''];

/** Something that one of our rules says on some channels, and what is done about it. */
type Said = readonly [rule: string, message: string, channels: readonly Channel[], action?: Action];
const rowsOf = (said: readonly Said[], cells: readonly string[], row: { readonly at?: number; readonly drop?: number }): OpposedRow[] => {
  const all: OpposedRow[] = [];
  const found = said.map(([rule, message, channels, action]) => saidBy(rule, message, { channels: channelBits(channels), action }));
  opposedCollector.watch(all, true, PLAN, []).row?.(judgedRow(PLAN, cells, found, row));
  return all;
};
const remembered = (said: readonly Said[], cells: readonly string[]): readonly OpposedContact[] =>
  rowsOf(said, cells, { drop: 0 }).map(({ opposed }) => opposed);

describe('of who refuses, the register remembers', () => {
  it.each<readonly [string, readonly Said[], readonly Channel[] | undefined]>([
    ['nobody who did not refuse', [], undefined],
    ['who is on our list', [['opposition-list', 'email', ['email', 'phone']]], ['email', 'phone']],
    ['whose row says no', [['opposition-column', 'opposed', ['sms']]], ['sms']],
    ['who is opposed in another row', [['opposed-elsewhere', 'opposed', ['post']]], ['post']],
    ['who withdrew a consent', [['consent-withdrawn', 'withdrawn', ['email']]], ['email']],
    ['nobody on somebody else’s register', [['robinson-list', 'listed', ['phone']]], undefined],
    ['nobody whose time is over', [['retention-prospect', 'expired', ['email']]], undefined],
    ['nobody whom a rule only tells of', [['opposition-list', 'email', ['email'], 'flag']], undefined],
    ['nobody whom the list only may hold', [['opposition-list', 'postFuzzy', ['post']]], undefined],
    [
      'all channels that are refused, in one order',
      [
        ['opposition-column', 'opposed', ['sms', 'email']],
        ['opposition-list', 'email', ['post', 'email']],
        ['robinson-list', 'listed', ['phone']],
      ],
      ['email', 'sms', 'post'],
    ],
  ])('%s', (_, said, channels) => {
    const all = remembered(said, CLAIRE);
    expect(all).toEqual(
      channels
        ? [{ emails: [{ lower: 'claire@acme.example', canonical: 'claire@acme.example' }], phones: [], channels, applied: true }]
        : [],
    );
  });

  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    [
      'every address and number',
      ['Claire@acme.example', 'c.martin@gmail.com', '01 99 00 12 34'],
      ['claire@acme.example', 'c.martin@gmail.com'],
      ['+33199001234'],
    ],
    ['no address that cannot be read', ['claire@', 'paul@acme.example', ''], ['paul@acme.example'], []],
    ['no number that cannot be read', ['paul@acme.example', '', '01 99'], ['paul@acme.example'], []],
  ])('by %s', (_, cells, emails, phones) => {
    const [one] = remembered([['opposition-list', 'email', ['email']]], cells);
    expect([one?.emails.map(({ lower }) => lower), one?.phones]).toEqual([emails, phones]);
  });

  it('nobody who has neither, and that somebody refused', () =>
    expect(remembered([['opposition-list', 'email', ['email']]], ['claire@', '', '01 99'])).toEqual([
      { emails: [], phones: [], channels: ['email'], applied: true },
    ]));

  it('who stays for another channel, by what they refuse', () =>
    expect(rowsOf([['opposition-column', 'opposed', ['phone']]], CLAIRE, {}).map(({ opposed }) => opposed.channels)).toEqual([['phone']]));
});

it('who refuses stands in the order of the file, whichever part found them', () => {
  const part = (at: number, name: string): OpposedRow[] =>
    rowsOf([['opposition-column', 'opposed', ['email']]], [`${name}@acme.example`, '', ''], { at, drop: 0 });
  const [a, b, c] = [part(9, 'anne'), part(30, 'paul'), part(4, 'luc')];
  const names = (rows: readonly OpposedRow[]): readonly unknown[] => opposedInOrder(rows).map(({ emails }) => emails[0]?.lower);
  const { merge } = opposedCollector;
  for (const all of [merge(merge(a, b), c), merge(c, merge(b, a))]) {
    expect(names(all)).toEqual(['luc@acme.example', 'anne@acme.example', 'paul@acme.example']);
  }
});
