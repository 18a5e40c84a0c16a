import { describe, expect, it } from 'vitest';
import { saysAddressIsDead } from '../../../src/fields/email/returned/undeliverable.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

describe('who has left, and who was turned down', () => {
  it.each([
    'Non più in azienda',
    'non piu in azienda',
    'Non è più in azienda',
    'Non più presso l’azienda',
    'non fa più parte della società',
  ])('%s: the address is dead, and nothing refused', (text) => {
    expect(saysAddressIsDead(text, false)).toBe(true);
    expect(readRefusal(text)).toMatchObject({ channels: [], doubt: false });
  });

  it.each(['Afgewezen', 'heeft geweigerd'])('%s is to be checked', (text) =>
    expect(readRefusal(text)).toMatchObject({ channels: [], doubt: true }),
  );

  it.each(['Offerte afgewezen', 'Lead afgewezen', 'Non più interessato al modello X'])('%s: the address lives', (text) =>
    expect(saysAddressIsDead(text, false)).toBe(false),
  );
  it('leaves an offer that was turned down alone', () =>
    expect(readRefusal('Offerte afgewezen')).toMatchObject({ channels: [], doubt: false }));
  it('hears what is not to be done any more', () => expect(readRefusal('Non più email').channels).toContain('email'));
});
