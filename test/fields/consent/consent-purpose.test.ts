import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePurposeReader } from '../../../src/fields/consent/recipient/consent-purpose.js';

const purposeOf = makePurposeReader();

describe('a purpose', () => {
  it.each([
    ['prospection commerciale', 'prospecting'],
    ['Newsletter', 'prospecting'],
    ['marketing et facturation', 'prospecting'],
    ['direct mail', 'prospecting'],
    ['Werbung', 'prospecting'],
    ['nos offres et celles de nos partenaires', 'prospecting'],
    ['prospection et partenaires', 'prospecting'],
    ['partenaires', 'partners'],
    ['offres de nos partenaires', 'partners'],
    ['offres commerciales de partenaires', 'partners'],
    ['promotions by our partners', 'partners'],
    ['tiers', 'partners'],
    ['suivi de commande', 'other'],
    ['Service client', 'other'],
    ['sondage', 'other'],
    ['pas de prospection', 'other'],
    ['no marketing', 'other'],
    ['tout sauf newsletter', 'other'],
    ['divers', 'unclear'],
    ['42', 'unclear'],
  ])('%s: %s', (text, purpose) => {
    expect(purposeOf(text)).toBe(purpose);
  });

  it('written with a no is never prospecting', () => {
    const words = fc.constantFrom('prospection', 'marketing', 'offres', 'newsletter', 'partenaires', 'livraison', 'x');
    const noes = fc.constantFrom('pas de', 'non', 'jamais de', 'without', 'no', 'sans');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), noes, fc.array(words, { minLength: 1, maxLength: 4 }), (before, no, after) => {
        expect(purposeOf([...before, no, ...after].join(' '))).toBe('other');
      }),
    );
  });

  it('takes words of one’s own, whole ones', () => {
    const own = makePurposeReader(['Azur', '']);
    expect(own('campagne AZUR')).toBe('prospecting');
    expect(own('azuréen')).toBe('unclear');
    expect(own('pas azur')).toBe('other');
  });
});
