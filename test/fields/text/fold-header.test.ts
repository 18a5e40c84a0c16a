import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHeader } from '../../../src/fields/text/fold-header.js';

const CASES: readonly (readonly [string, string])[] = [
  ['Prénom', 'prenom'],
  ['PRÉNOM', 'prenom'],
  ['Pre\u0301nom', 'prenom'],
  ['E-mail 1 - Value', 'e mail 1 value'],
  ['EMAIL_BLACKLISTED', 'email blacklisted'],
  ['nomUniteLegale', 'nom unite legale'],
  ['activitePrincipaleNAF25UniteLegale', 'activite principale naf 25 unite legale'],
  ['Email1', 'email 1'],
  ['N° de tél.', 'n de tel'],
  ['Nº teléfono', 'no telefono'],
  ['Straße', 'strasse'],
  ['Œuvre', 'oeuvre'],
  ['ŒUVRE', 'oeuvre'],
  ['\uFEFFemail', 'email'],
  ['e\u200Bmail', 'email'],
  ['  # Employees ', 'employees'],
  ['Téléphone de l’assistant(e)', 'telephone de l assistant e'],
  ['İNFO', 'info'],
  ['名前', '名前'],
  ['***', ''],
  ['', ''],
];

describe('fold', () => {
  it.each(CASES)('writes %j as %j', (text, folded) => expect(foldHeader(text)).toBe(folded));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => void expect(foldHeader(foldHeader(text))).toBe(foldHeader(text))),
      { numRuns: 2000 },
    );
  });

  it('leaves letters, digits and single spaces only', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        (text) => void expect(foldHeader(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u),
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the shorter way for ASCII', () => {
  /** What folding is, for all alphabets. */
  const whole = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ')
      .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
      .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
      .toLowerCase()
      .replace(/[ßœæøł]/g, (letter) => ({ ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' })[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const letters = fc.constantFrom(...'aZzBéÉœß0١9 _-.@ıİﬁⅣ\u0301\u00ad\u200dЖж名');

  it('folds as the longer one does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: letters })), (text) => {
        expect(foldHeader(text)).toBe(whole(text));
      }),
      { numRuns: 2000 },
    );
  });
});
