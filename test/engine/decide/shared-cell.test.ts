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
