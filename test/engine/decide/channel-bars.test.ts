import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, RowBars, strongerBar } from '../../../src/engine/decide/channel-bars.js';
import { CHANNELS, type Channel, STATUSES, type Status } from '../../../src/model/contact/channel.js';
import { channelBits } from '../../../src/model/contact/channel-bits.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { contactFor, planFor } from '../row-of.js';

const bar = (status: Status, rule: number): Bar => ({ statusRank: STATUSES.indexOf(status), rule });
const OPPOSED = bar('opposed', 7);
const EXPIRED = bar('expired', 3);

describe('of two bars', () => {
  it.each<readonly [string, Bar | undefined, Bar, Bar]>([
    ['the only one holds', undefined, EXPIRED, EXPIRED],
    ['the stronger status holds, come first', OPPOSED, EXPIRED, OPPOSED],
    ['the stronger status holds, come last', EXPIRED, OPPOSED, OPPOSED],
    ['of one status the first rule holds, come first', bar('opposed', 2), bar('opposed', 7), bar('opposed', 2)],
    ['of one status the first rule holds, come last', bar('opposed', 7), bar('opposed', 2), bar('opposed', 2)],
    ['a weaker status of an earlier rule does not hold', bar('opposed', 7), bar('expired', 2), bar('opposed', 7)],
  ])('%s', (_, a, b, holds) => expect(strongerBar(a, b)).toEqual(holds));

  const any = fc.record({ statusRank: fc.nat({ max: 5 }), rule: fc.nat({ max: 5 }) });
  it('the order does not show, nor that in which three are compared', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(strongerBar(a, b)).toEqual(strongerBar(b, a));
        expect(strongerBar(strongerBar(a, b), c)).toEqual(strongerBar(a, strongerBar(b, c)));
      }),
    );
  });
});

type Given = readonly [column: number, channels: readonly Channel[], bar: Bar];
/** The bars of one row of a file with these columns. */
const barsOn = (fields: readonly FieldName[], cells: readonly string[], channels: readonly Channel[], given: readonly Given[]) => {
  const plan = planFor(fields, { channels });
  const bars = new RowBars(plan);
  for (const [column, on, one] of given) bars.add(column, channelBits(on), one);
  return { bars, contact: contactFor(plan, cells) };
};
const A = 'claire@acme.example';
const B = 'paul@acme.example';
const NUMBER = '01 99 00 12 34';
const MOBILE = '06 39 98 12 34';
/** The whole contact. */
const ROW = -1;

describe('the verdict of a channel', () => {
  interface Case {
    readonly fields?: readonly FieldName[];
    readonly cells?: readonly string[];
    readonly asked?: readonly Channel[];
    readonly bars?: readonly Given[];
    readonly says: readonly (readonly [Channel, Bar | 'usable' | 'absent'])[];
  }
  const TWO = { fields: ['email', 'email'], cells: [A, B] } as const;
  const PHONE = { fields: ['email', 'phone', 'mobile'], cells: [A, NUMBER, MOBILE] } as const;
  it.each<readonly [string, Case]>([
    [
      'of a contact that nothing bars: usable by what it has, absent for the rest',
      {
        fields: ['email', 'phone'],
        cells: [A, ''],
        says: [
          ['email', 'usable'],
          ['phone', 'absent'],
          ['sms', 'absent'],
          ['post', 'absent'],
        ],
      },
    ],
    [
      'of a mobile: usable for calls and text messages',
      {
        fields: ['phone'],
        cells: [MOBILE],
        says: [
          ['phone', 'usable'],
          ['sms', 'usable'],
          ['email', 'absent'],
        ],
      },
    ],
    ...(
      [
        ['a landline', NUMBER, 'absent'],
        ['a landline of another country', '+32 2 512 34 56', 'absent'],
        ['a service number', '08 99 12 34 56', 'absent'],
        ['a mobile of another country', '+32 470 12 34 56', 'usable'],
        ['a number of which nothing tells what it is', '+1 212 555 0123', 'usable'],
        ['a number that nobody can read: for a rule to find', '06 39 98', 'usable'],
        ['a landline and a mobile in one cell', `${NUMBER} / ${MOBILE}`, 'usable'],
      ] as const
    ).map(
      ([name, cell, sms]) => [`of ${name}: ${sms} for text messages`, { fields: ['phone'], cells: [cell], says: [['sms', sms]] }] as const,
    ),
    [
      'of a landline beside a mobile that is barred: the bar, for text messages',
      {
        ...PHONE,
        asked: ['sms'],
        bars: [[2, ['sms'], OPPOSED]],
        says: [['sms', OPPOSED]],
      },
    ],
    [
      'of a landline barred for text messages in its cell: absent all the same',
      { fields: ['phone'], cells: [NUMBER], asked: ['sms'], bars: [[0, ['sms'], OPPOSED]], says: [['sms', 'absent']] },
    ],
    ['of a post address', { fields: ['address'], cells: ['1 rue Neuve'], says: [['post', 'usable']] }],
    ['of a post address that is blank', { fields: ['email', 'address'], cells: [A, ' '], says: [['post', 'absent']] }],
    [
      'of a contact barred as a whole: on that channel only',
      {
        fields: ['email', 'phone'],
        cells: [A, NUMBER],
        bars: [[ROW, ['email'], OPPOSED]],
        says: [
          ['email', OPPOSED],
          ['phone', 'usable'],
        ],
      },
    ],
    [
      'of a contact barred as a whole: whether it has an identifier or not',
      { fields: ['email'], cells: [''], bars: [[ROW, ['email'], OPPOSED]], says: [['email', OPPOSED]] },
    ],
    ['of two addresses of which one is barred, the first', { ...TWO, bars: [[0, ['email'], OPPOSED]], says: [['email', 'usable']] }],
    ['of two addresses of which one is barred, the last', { ...TWO, bars: [[1, ['email'], OPPOSED]], says: [['email', 'usable']] }],
    [
      'of two addresses that are both barred: the stronger bar',
      {
        ...TWO,
        bars: [
          [0, ['email'], OPPOSED],
          [1, ['email'], EXPIRED],
        ],
        says: [['email', OPPOSED]],
      },
    ],
    ...(
      [
        ['weaker', EXPIRED, OPPOSED],
        ['stronger', OPPOSED, EXPIRED],
      ] as const
    ).flatMap(([first, a, b]) => [
      [
        `of one address barred twice, the ${first} bar first: the stronger`,
        {
          bars: [
            [0, ['email'], a],
            [0, ['email'], b],
          ],
          says: [['email', OPPOSED]],
        },
      ] as const,
      [
        `of one mobile barred twice for text messages, the ${first} bar first: the stronger`,
        {
          ...PHONE,
          asked: ['sms'],
          bars: [
            [2, ['sms'], a],
            [2, ['sms'], b],
          ],
          says: [['sms', OPPOSED]],
        },
      ] as const,
      [
        `of a contact barred as a whole twice, the ${first} bar first: the stronger`,
        {
          bars: [
            [ROW, ['email'], a],
            [ROW, ['email'], b],
          ],
          says: [['email', OPPOSED]],
        },
      ] as const,
      [
        `of a mobile barred on both channels, by the ${first} bar for calls: each by its own`,
        {
          fields: ['phone'],
          cells: [MOBILE],
          asked: ['phone', 'sms'],
          bars: [
            [0, ['phone'], a],
            [0, ['sms'], b],
          ],
          says: [
            ['phone', a],
            ['sms', b],
          ],
        },
      ] as const,
    ]),
    [
      'of an address whose blank neighbour is barred',
      { ...TWO, cells: [A, ''], bars: [[1, ['email'], OPPOSED]], says: [['email', 'usable']] },
    ],
    [
      'of a mobile barred for calls, with text messages asked too: each by itself',
      {
        fields: ['phone'],
        cells: [MOBILE],
        asked: ['phone', 'sms'],
        bars: [[0, ['phone'], EXPIRED]],
        says: [
          ['phone', EXPIRED],
          ['sms', 'usable'],
        ],
      },
    ],
    [
      'of a number barred for text messages, with calls alone asked: usable for calls',
      { fields: ['phone'], cells: [NUMBER], asked: ['phone'], bars: [[0, ['sms'], EXPIRED]], says: [['phone', 'usable']] },
    ],
    [
      'of a number barred for calls by its cell, and for text messages with the whole contact: each by itself',
      {
        fields: ['phone'],
        cells: [NUMBER],
        asked: ['phone', 'sms'],
        bars: [
          [0, ['phone'], EXPIRED],
          [ROW, ['sms'], OPPOSED],
        ],
        says: [
          ['phone', EXPIRED],
          ['sms', OPPOSED],
        ],
      },
    ],
    [
      'of a landline barred for calls and a mobile for text messages: the mobile may be called',
      {
        ...PHONE,
        asked: ['phone', 'sms'],
        bars: [
          [1, ['phone'], EXPIRED],
          [2, ['sms'], OPPOSED],
        ],
        says: [
          ['phone', 'usable'],
          ['sms', OPPOSED],
        ],
      },
    ],
    [
      'of a mobile barred for calls beside a landline that may be called: no column tells the two apart, so that it leaves',
      {
        ...PHONE,
        asked: ['phone', 'sms'],
        bars: [[2, ['phone'], OPPOSED]],
        says: [
          ['phone', 'usable'],
          ['sms', OPPOSED],
        ],
      },
    ],
    [
      'of a landline, with text messages barred for the whole contact: it takes none',
      {
        fields: ['phone'],
        cells: [NUMBER],
        asked: ['phone', 'sms'],
        bars: [[ROW, ['sms'], OPPOSED]],
        says: [
          ['phone', 'usable'],
          ['sms', OPPOSED],
        ],
      },
    ],
    [
      'of a number is none of the address’s affair',
      {
        ...PHONE,
        asked: ['email', 'phone'],
        bars: [
          [1, ['email'], OPPOSED],
          [0, ['phone'], OPPOSED],
        ],
        says: [
          ['email', 'usable'],
          ['phone', 'usable'],
        ],
      },
    ],
    [
      'of a household barred by its address cell',
      {
        fields: ['email', 'address'],
        cells: [A, '1 rue Neuve'],
        asked: ['email', 'post'],
        bars: [[1, ['post'], OPPOSED]],
        says: [
          ['email', 'usable'],
          ['post', OPPOSED],
        ],
      },
    ],
    [
      'of a household barred by its address cell, beside one that is blank',
      {
        fields: ['address', 'address'],
        cells: ['', '1 rue Neuve'],
        asked: ['post'],
        bars: [[1, ['post'], OPPOSED]],
        says: [['post', OPPOSED]],
      },
    ],
  ])('%s', (_, { fields = ['email'], cells = [A], asked = CHANNELS, bars: given = [], says }) => {
    const { bars, contact } = barsOn(fields, cells, asked, given);
    expect(says.map(([channel]) => [channel, bars.verdict(CHANNELS.indexOf(channel), contact)])).toEqual(says);
  });
});

describe('the cells that leave a row that stays', () => {
  const FIELDS = ['email', 'email', 'phone', 'mobile', 'address'] as const;
  const CELLS = [A, B, NUMBER, MOBILE, '1 rue Neuve'];
  it.each<readonly [string, readonly Channel[], readonly Given[], readonly number[]]>([
    ['none, where nothing is barred', ['email', 'phone'], [], []],
    ['the one cell that is barred', ['email', 'phone'], [[1, ['email'], OPPOSED]], [1]],
    ['all addresses, where the contact is barred', ['email', 'phone'], [[ROW, ['email'], OPPOSED]], [0, 1]],
    ['no identifier of a channel that is not asked, where another of its kind is', ['phone'], [[ROW, ['sms'], OPPOSED]], []],
    ['no number that may still be called', ['phone', 'sms'], [[ROW, ['sms'], OPPOSED]], []],
    ['a landline that may not be called, though texts are not barred', ['phone', 'sms'], [[ROW, ['phone'], OPPOSED]], [2]],
    ['a mobile that may be texted only, beside a landline that may be called', ['phone', 'sms'], [[3, ['phone'], OPPOSED]], [3]],
    ['a number that is barred for text messages, where those alone are asked', ['sms'], [[3, ['sms'], OPPOSED]], [3]],
    ['a number once or more, where it is barred on both', ['phone', 'sms'], [[3, ['phone', 'sms'], OPPOSED]], [3]],
    ['the post address', ['post', 'email'], [[ROW, ['post'], OPPOSED]], [4]],
    ['addresses too, where email is not asked', ['phone'], [[ROW, ['email'], OPPOSED]], [0, 1]],
    ['whatever is barred, where no channel is asked', [], [[ROW, ['email', 'phone'], OPPOSED]], [0, 1, 2, 3]],
    ['none of another channel', ['email', 'phone'], [[0, ['phone'], OPPOSED]], []],
  ])('%s', (_, asked, given, blanked) => {
    const { bars, contact } = barsOn(FIELDS, CELLS, asked, given);
    const columns = new Set<number>();
    bars.eachBarredColumn(contact, (column) => columns.add(column));
    expect([...columns].sort()).toEqual(blanked);
  });

  it('are those that hold something', () => {
    const fields = ['email', 'email', 'address', 'address'] as const;
    const { bars, contact } = barsOn(fields, ['', B, '', '1 rue Neuve'], ['email', 'post'], [[ROW, ['email', 'post'], OPPOSED]]);
    const columns: number[] = [];
    bars.eachBarredColumn(contact, (column) => columns.push(column));
    expect(columns).toEqual([1, 3]);
  });
});

it.each<readonly [string, Given]>([
  ['the contact as a whole', [ROW, ['email', 'post'], OPPOSED]],
  ['one cell', [0, ['email'], OPPOSED]],
])('the next row knows nothing of a bar on %s', (_, given) => {
  const { bars, contact } = barsOn(['email', 'email'], [A, ''], ['email'], [given]);
  expect(bars.hasAny).toBe(true);
  bars.clear();
  expect(bars.hasAny).toBe(false);
  expect(CHANNELS.map((_channel, at) => bars.verdict(at, contact))).toEqual(['usable', 'absent', 'absent', 'absent']);
  bars.add(1, channelBits(['email']), EXPIRED);
  expect(bars.verdict(0, contact)).toBe('usable');
});

it('a bar on a cell that holds no identifier is one on the whole contact', () => {
  const { bars, contact } = barsOn(['email', 'status', 'phone'], [A, 'zork', NUMBER], ['email'], [[1, ['email'], OPPOSED]]);
  expect(CHANNELS.map((_, at) => bars.verdict(at, contact))).toEqual([OPPOSED, 'usable', 'absent', 'absent']);
});
