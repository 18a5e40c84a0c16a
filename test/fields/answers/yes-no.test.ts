import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../src/fields/answers/yes-no.js';
import { STANCES, type Stance } from '../../../src/fields/answers/yes-no-data.js';

describe('one word, under an opt-in and under an opt-out', () => {
  it.each([
    ['oui', 'yes', 'no'],
    ['Oui', 'yes', 'no'],
    ['Ja, graag', 'yes', 'unknown'],
    ['Oui, volontiers', 'yes', 'unknown'],
    ['Oui avec plaisir', 'yes', 'unknown'],
    ['Ja, gerne', 'yes', 'unknown'],
    ['I agree', 'yes', 'unknown'],
    ['Ik ga akkoord', 'yes', 'unknown'],
    ['Sì, volentieri', 'yes', 'unknown'],
    ['Sí, por favor', 'yes', 'unknown'],
    ['Je refuse', 'no', 'no'],
    ['I decline', 'no', 'no'],
    ['Ik weiger', 'no', 'no'],
    ['Ich lehne ab', 'no', 'no'],
    ['Rifiuto', 'no', 'no'],
    ['Gerne keine Werbung', 'unknown', 'unknown'],
    ['Graag niet', 'unknown', 'unknown'],
    ['OUI', 'yes', 'no'],
    ['yes', 'yes', 'no'],
    ['si', 'yes', 'no'],
    ['sí', 'yes', 'no'],
    ['Sì', 'yes', 'no'],
    ['ja', 'yes', 'no'],
    ['1', 'yes', 'no'],
    ['TRUE', 'yes', 'no'],
    ['vrai', 'yes', 'no'],
    ['x', 'yes', 'no'],
    ['X', 'yes', 'no'],
    ['O', 'yes', 'no'],
    ['y', 'yes', 'no'],
    ['✓', 'yes', 'no'],
    [' oui ', 'yes', 'no'],
    ['on', 'yes', 'no'],
    ['ano', 'yes', 'no'],
    ['Áno', 'yes', 'no'],
    ['IGEN', 'yes', 'no'],
    ['da', 'yes', 'no'],
    ['Ναι', 'yes', 'no'],
    ['ДА', 'yes', 'no'],
    ['taip', 'yes', 'no'],
    ['jā', 'yes', 'no'],
    ['Jah', 'yes', 'no'],
    ['evet', 'yes', 'no'],
    ['ne', 'no', 'unknown'],
    ['NEM', 'no', 'unknown'],
    ['nu', 'no', 'unknown'],
    ['Όχι', 'no', 'unknown'],
    ['не', 'no', 'unknown'],
    ['nē', 'no', 'unknown'],
    ['nie', 'no', 'unknown'],
    ['hayır', 'no', 'unknown'],
    ['Odhlášen', 'no', 'no'],
    ['dezabonat', 'no', 'no'],
    ['ne sait pas', 'unknown', 'unknown'],
    ['nu-propriétaire', 'unknown', 'unknown'],
    ['non', 'no', 'unknown'],
    ['NON', 'no', 'unknown'],
    ['no', 'no', 'unknown'],
    ['nein', 'no', 'unknown'],
    ['0', 'no', 'unknown'],
    ['false', 'no', 'unknown'],
    ['faux', 'no', 'unknown'],
    ['n', 'no', 'unknown'],
    ['-', 'no', 'unknown'],
    ['off', 'no', 'unknown'],
    ['✗', 'no', 'unknown'],
    ['Allow', 'yes', 'unknown'],
    ['Do Not Allow', 'no', 'no'],
    ['accetta', 'yes', 'unknown'],
    ['acconsento', 'yes', 'unknown'],
    ['presto il consenso', 'yes', 'unknown'],
    ['non acconsento', 'no', 'no'],
    ['stimme zu', 'yes', 'unknown'],
    ['stimme nicht zu', 'no', 'no'],
    ['liegt vor', 'yes', 'unknown'],
    ['liegt nicht vor', 'unknown', 'unknown'],
    ['donné', 'yes', 'unknown'],
    ['non donné', 'no', 'unknown'],
    ['obtenu', 'yes', 'unknown'],
    ['non obtenu', 'no', 'unknown'],
    ['recueilli', 'yes', 'unknown'],
    ['non recueilli', 'no', 'unknown'],
    ['consiente', 'yes', 'unknown'],
    ['no consiente', 'no', 'no'],
    ['opt-in', 'yes', 'unknown'],
    ['Opt_In', 'yes', 'unknown'],
    ['optin', 'yes', 'unknown'],
    ['subscribed', 'yes', 'unknown'],
    ['Inscrit', 'yes', 'unknown'],
    ['abonné(e)', 'yes', 'unknown'],
    ['confirmed', 'yes', 'unknown'],
    ['confirmé', 'yes', 'unknown'],
    ['Freely given consent from contact', 'yes', 'unknown'],
    ['opt-out', 'no', 'no'],
    ['optout', 'no', 'no'],
    ['Unsubscribed', 'no', 'no'],
    ['désinscrit', 'no', 'no'],
    ['DÉSINSCRITE', 'no', 'no'],
    ['Désabonné·e', 'no', 'no'],
    ['blacklisted', 'no', 'no'],
    ['blacklisté', 'no', 'no'],
    ['STOP', 'no', 'no'],
    ['refus', 'no', 'no'],
    ['withdrawn', 'no', 'no'],
    ['abgemeldet', 'no', 'no'],
    ['dado de baja', 'no', 'no'],
    ['disiscritto', 'no', 'no'],
    ['pending', 'unknown', 'unknown'],
    ['double_opt_in_pending', 'unknown', 'unknown'],
    ['en attente', 'unknown', 'unknown'],
    ['?', 'unknown', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
    ['NULL', 'unknown', 'unknown'],
    ['n/a', 'unknown', 'unknown'],
    ['non renseigné', 'unknown', 'unknown'],
    ['Unconfirmed', 'unknown', 'unknown'],
    ['Non confirmé', 'unknown', 'unknown'],
    ['Legitimate interest – prospect/lead', 'unknown', 'unknown'],
    ['Not applicable', 'unknown', 'unknown'],
    ['bleu', 'unknown', 'unknown'],
    ['2', 'unknown', 'unknown'],
    ['ouii', 'unknown', 'unknown'],
    ['', 'blank', 'blank'],
    ['  ', 'blank', 'blank'],
    ['\u00a0', 'blank', 'blank'],
  ] as const)('%j', (text, allow, refuse) => expect([readYesNo(text, 'allow'), readYesNo(text, 'refuse')]).toEqual([allow, refuse]));
});

describe('more than a word', () => {
  it.each([
    ['12/03/2024', 'unknown', 'no', 'a date tells when the person refused, but not that it consented'],
    ['2024-03-12T10:00:00Z', 'unknown', 'no', 'in any shape'],
    ['0000-00-00', 'unknown', 'unknown', 'a placeholder tells nothing'],
    ['désinscrit le 12/03/2024', 'no', 'no', 'a refusal and its date'],
    ['STOP sms reçu', 'no', 'no', 'a refusal and its channel'],
    ['-1', 'unknown', 'no', 'true in MS Access, and a code in a column of consents'],
    ['-1.0', 'unknown', 'no', 'the same'],
    ['unticked', 'no', 'unknown', 'a box'],
    ['nicht angekreuzt', 'no', 'unknown', 'a box'],
    ['spuntato', 'yes', 'no', 'a box'],
    ['[1213,88]', 'unknown', 'unknown', 'a list of a program'],
    ['oui, par téléphone', 'unknown', 'no', 'a yes with a condition is no plain yes, and no plain absence of refusal'],
    ['non, ne souhaite plus', 'no', 'unknown', 'a no with a reason'],
    ['double_opt_in_pending;confirmed', 'unknown', 'unknown', 'two answers'],
    [`oui${' bien'.repeat(60)}`, 'unknown', 'unknown', 'an essay'],
  ] as const)('%s: %s, %s: %s', (text, allow, refuse, _why) =>
    expect([readYesNo(text, 'allow'), readYesNo(text, 'refuse')]).toEqual([allow, refuse]),
  );
});

describe('laws', () => {
  it('a refusing column never consents, and white space never says anything', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...Object.values(STANCES).flat()), fc.stringMatching(/^\s*$/));
    fc.assert(
      fc.property(text, (cell) => {
        expect(readYesNo(cell, 'refuse')).not.toBe('yes');
        if (cell.trim() === '') expect([readYesNo(cell, 'allow'), readYesNo(cell, 'refuse')]).toEqual(['blank', 'blank']);
      }),
    );
  });

  it('case, accents and separators change nothing', () => {
    const words = Object.values(STANCES)
      .flat()
      .filter((word) => word !== '');
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom('_', '-', '  ', ' '), fc.boolean(), (word, space, upper) => {
        const written = word.replaceAll(' ', space);
        for (const kind of ['allow', 'refuse'] as const)
          expect(readYesNo(upper ? written.toUpperCase() : written, kind)).toBe(readYesNo(word, kind));
      }),
      { numRuns: 1000 },
    );
  });

  it('no word has two meanings', () => {
    const seen = new Map<string, Stance>();
    for (const stance of Object.keys(STANCES) as Stance[]) {
      for (const word of STANCES[stance]) {
        expect(seen.get(word), word).toBeUndefined();
        seen.set(word, stance);
        expect(word, word).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
      }
    }
  });
});
