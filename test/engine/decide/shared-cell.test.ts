import { describe, expect, it } from 'vitest';
import { RowBars } from '../../../src/engine/decide/channel-bars.js';
import { CHANNELS, type Channel, STATUSES } from '../../../src/model/contact/channel.js';
import { channelBits } from '../../../src/model/contact/channel-bits.js';
import { contactFor, planFor } from '../row-of.js';

const OPPOSED = { statusRank: STATUSES.indexOf('opposed'), rule: 7 };
const BOTH: readonly Channel[] = ['phone', 'sms'];

/** Whether text messages may be sent to a row that refuses some channels, and whether its only cell of numbers leaves. */
const judge = (cell: string, refused: readonly Channel[]) => {
  const plan = planFor(['phone'], { channels: BOTH });
  const bars = new RowBars(plan);
  bars.add(-1, channelBits(refused), OPPOSED);
  const contact = contactFor(plan, [cell]);
  const blanked: number[] = [];
  bars.eachBarredColumn(contact, (column) => void blanked.push(column));
  return { takesTexts: bars.verdict(CHANNELS.indexOf('sms'), contact) === 'usable', leaves: blanked.length > 0 };
};

describe('two numbers in one cell', () => {
  it.each([
    ['a landline and a mobile, calls refused', '0199001016 / 0639981016', ['phone'], { takesTexts: true, leaves: false }],
    ['a mobile and a landline, calls refused', '0639981016 / 0199001016', ['phone'], { takesTexts: true, leaves: false }],
    ['a landline and a mobile, both refused', '0199001016 / 0639981016', BOTH, { takesTexts: false, leaves: true }],
    ['two landlines, calls refused', '0199001016 / 0199001017', ['phone'], { takesTexts: false, leaves: true }],
    ['a mobile alone, calls refused', '0639981016', ['phone'], { takesTexts: true, leaves: false }],
  ] as const)('stay as long as one of them may be used: %s', (_, cell, refused, says) => expect(judge(cell, refused)).toEqual(says));
});

/** What is left of a cell of an address and a number, by the channels that are refused. */
const leftOf = (cell: string, refused: readonly Channel[], channels: readonly Channel[]) => {
  const plan = planFor(['email'], { channels });
  const bars = new RowBars(plan);
  bars.add(-1, channelBits(refused), OPPOSED);
  const left = new Map<number, string>();
  bars.eachBarredColumn(contactFor(plan, [cell]), (column, _, text) => void left.set(column, text));
  return left.get(0);
};

describe('an address and a number in one cell', () => {
  const CELL = 'bruno@acme.example - 01 99 00 12 35';
  it.each<readonly [string, readonly Channel[], readonly Channel[], string | undefined]>([
    [`${CELL} (ne pas appeler)`, BOTH, ['email'], 'bruno@acme.example'],
    [CELL, BOTH, ['email', 'phone'], 'bruno@acme.example'],
    [CELL, ['email'], ['phone'], '01 99 00 12 35'],
    [CELL, ['email'], ['email', 'phone'], '01 99 00 12 35'],
    [CELL, ['email', 'phone', 'sms'], ['email', 'phone'], ''],
    ['bruno@acme.example / b@acme.example / 01 99 00 12 35', BOTH, ['email'], 'bruno@acme.example, b@acme.example'],
    ['01 99 00 12 35', BOTH, ['email'], ''],
    ['bruno@acme.example', ['email'], ['phone'], ''],
    ['=bruno@acme.example / 01 99 00 12 35', BOTH, ['email'], ''],
    [CELL, ['post'], ['email'], undefined],
  ])('%s, refused %j, asked %j: %s is left', (cell, refused, asked, left) => expect(leftOf(cell, refused, asked)).toBe(left));
});
