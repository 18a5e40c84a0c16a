import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { judgeAll, scoresOf } from '../scripts/evaluate/documents.mjs';

interface Judged {
  readonly part: string;
  readonly name: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/**
 * Problems that rest on the model of sentences, with what it may get wrong and miss today: figures that may fall, and must not rise. All
 * others are to be found each time, and nowhere else.
 */
const BY_THE_MODEL: Readonly<Record<string, { readonly wrong: number; readonly missed: number }>> = {
  'mails no-source': { wrong: 1, missed: 2 },
  'mails pressure': { wrong: 6, missed: 0 },
  'sms pressure': { wrong: 1, missed: 0 },
};

const JUDGED: readonly Judged[] = await judgeAll();
const SCORES = Object.entries(scoresOf(JUDGED) as Record<string, { right: number; wrong: number; missed: number }>);

describe('the labelled mails, scripts and text messages', () => {
  it('are all there', () => {
    const parts = JUDGED.map(({ part }) => part);
    expect(['mails', 'scripts', 'sms'].map((part) => parts.filter((one) => one === part).length)).toEqual([40, 20, 40]);
  });

  it.each(SCORES)('%s', (name, { wrong, missed }) => {
    const most = BY_THE_MODEL[name] ?? { wrong: 0, missed: 0 };
    expect([wrong <= most.wrong, missed <= most.missed]).toEqual([true, true]);
  });

  it('that nothing is wrong with have no error but for pressure', () => {
    const wrong = JUDGED.filter(
      ({ expected, found }) => expected.length === 0 && found.some((one) => one !== 'pressure' && one !== 'no-source'),
    );
    expect(wrong).toEqual([]);
  });
});
