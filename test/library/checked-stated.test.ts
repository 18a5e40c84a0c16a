import { describe, expect, it } from 'vitest';
import { checkedStated } from '../../src/library/guards/checked-stated.js';
import { LumoError } from '../../src/model/base/lumo-error.js';

const refusal = (stated: Parameters<typeof checkedStated>[0]): LumoError | undefined => {
  try {
    checkedStated(stated, '2026-11-24');
    return undefined;
  } catch (cause) {
    return cause as LumoError;
  }
};

describe('what the user states, which every report repeats', () => {
  it.each([
    'Salon X, June 2026',
    'Salon Batimat',
    'Annuaire des entreprises',
    'INSEE SIRENE 2026-05',
    'https://acme.example/salon',
    'Kompass',
  ])('%s names a thing', (source) => expect(refusal({ source })).toBeUndefined());
  it('the day of the run has come, the next has not', () => {
    expect(refusal({ collectedAt: '2026-11-24', informedAt: '2026-11-24' })).toBeUndefined();
    expect(refusal({ informedAt: '2026-11-25' })).toMatchObject({
      code: 'LUMO_STATED_FUTURE',
      what: {
        en: 'The day stated with --informed-at, 2026-11-25, comes after the day of the run, 2026-11-24.',
        fr: 'Le jour affirmé avec --informed-at, 2026-11-25, vient après le jour du contrôle, 2026-11-24.',
      },
    });
  });
  it.each([
    ['the name of a person', { source: 'Claire Martin' }],
    ['somebody with a title', { source: 'Mme Durand' }],
    ['an address', { source: 'liste de claire@acme.example' }],
    ['a number', { source: 'appel au 01 99 00 12 34' }],
    ['a number with its country', { source: '+33 6 39 98 00 01' }],
    ['an IBAN', { source: 'FR76 3000 6000 0112 3456 7890 189' }],
    ['an address as a proof', { consentProof: 'mail de claire@acme.example' }],
    ['a person as a proof', { consentProof: 'Claire Martin' }],
  ])('%s is refused, and not repeated', (_, stated) => {
    const error = refusal(stated);
    expect(error).toBeInstanceOf(LumoError);
    expect(error?.code).toBe('LUMO_STATED_PERSONAL');
    for (const told of JSON.stringify(error?.what).match(/claire|durand|01 99|639|FR76/gi) ?? []) expect(told).toBe('');
  });
  it('a reference of a proof may have digits', () => expect(refusal({ consentProof: 'DocuSign 2026-11-24-001' })).toBeUndefined());
});
