import { describe, expect, it } from 'vitest';
import { channelsBarredIn } from '../../../src/fields/answers/channel-reasons.js';
import { readYesNo } from '../../../src/fields/answers/yes-no.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';

/** What a cell bars under “Opposition”, which asks of all channels, and under “Do not call”. */
const CELLS: readonly (readonly [text: string, ofAll: string, ofCalls: string])[] = [
  ['Téléphone', 'phone', 'phone'],
  ['tel', 'phone', 'phone'],
  ['Email', 'email', ''],
  ['Courrier, Email', 'email post', ''],
  ['Tel + SMS', 'phone sms', 'phone'],
  ['le courrier et le téléphone', 'phone post', 'phone'],
  ['Tous canaux', 'email phone sms post', 'phone'],
  ['SMS und E-Mail', 'email sms', ''],
  ['email: unsubscribed, sms: manual', 'email sms', 'email sms'],
  // How a refusal came, or when, or another answer than the name of a channel.
  ['par téléphone', '', ''],
  ['par mail le 12/03', '', ''],
  ['téléphone 12/03/2024', '', ''],
  ['phone only', '', ''],
  ['Emails OK', '', ''],
  ['sauf email', '', ''],
  ['oui', '', ''],
  ['', '', ''],
];

describe('names of channels in a column of refusals', () => {
  it.each(CELLS)('“%s” bars %s of all, and %s under “do not call”', (text, ofAll, ofCalls) => {
    expect(channelsBarredIn(text, CHANNELS).join(' ')).toBe(ofAll);
    expect(channelsBarredIn(text, ['phone']).join(' ')).toBe(ofCalls);
  });

  it.each(['OK to call', 'ok pour le téléphone', 'va bene per le email', 'OK für Anrufe'])('“%s” is no tick of a refusal', (text) =>
    expect(readYesNo(text, 'refuse')).toBe('unknown'),
  );
  it.each(['ok', 'x', 'oui depuis 2023', '12/03/2024'])('“%s” is one', (text) => expect(readYesNo(text, 'refuse')).toBe('no'));
});
