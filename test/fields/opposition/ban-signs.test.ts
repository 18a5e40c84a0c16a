import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const doubted = (text: string): boolean => {
  const bytes = Buffer.from(`x;${text};x`);
  // Whoever looks at bytes first must not stop what would be doubted.
  expect(mayHoldRefusal(bytes, 2, bytes.length - 2)).toBe(readRefusal(text).doubt);
  expect(readRefusal(text).channels).toEqual([]);
  return readRefusal(text).doubt;
};

describe('a sign that bars without a word', () => {
  it.each(['🚫', '⛔', '⛔ email', '🚫📞', 'Martin 🔕', '🙅‍♀️ vu le 12/03', '📵', '❌', '❌ ❌', '👎'])(
    '%s is for somebody to look at',
    (text) => expect(doubted(text)).toBe(true),
  );
  it.each(['✅', '👍', '📞', '❌ absent', 'facture ❌', 'devis 👎 trop cher', '⭐', '12 €', '’'])('%s says nothing', (text) =>
    expect(readRefusal(text)).toEqual({ channels: [], doubt: false }),
  );
  it('adds nothing to words that refuse', () => expect(readRefusal('🚫 ne plus appeler').channels).toEqual(['phone']));
});
