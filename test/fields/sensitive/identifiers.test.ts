import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDENTIFIERS, type Identifier, makeIdentifierReader } from '../../../src/fields/sensitive/identifiers.js';
import { isBsn, isCodiceFiscale, isNino, isSpanishId, isSsn } from '../../../src/fields/sensitive/identity-documents.js';
import { entropyOf } from '../../../src/fields/sensitive/secrets.js';
import { ORDINARY_NOTES } from '../ordinary-notes.js';

interface Referee {
  validate(text: string): { isValid: boolean };
}
const from = (path: string): Record<string, Referee> =>
  createRequire(import.meta.url)(`stdnum/lib/cjs/${path}/index.js`) as Record<string, Referee>;

const identifiers = makeIdentifierReader();
const found = (text: string): readonly string[] => {
  const bits = identifiers.read(text);
  return IDENTIFIERS.flatMap((kind, at) => ((bits >> at) & 1 ? [`${kind}@${identifiers.at[at]}`] : []));
};

/** Tokens are put together here, so that no scanner takes this file for a leak. */
const token = (...parts: readonly string[]): string => parts.join('');

const SAID: Readonly<Record<Identifier, readonly (readonly [string, number])[]>> = {
  nir: [
    ['Sécu 1 84 05 75 123 456 25, à rappeler', 5],
    ['son numéro : 184057512345625.', 13],
    ['1 84.05.75.123.456-25', 0],
    ['Corse : 285052A12345680', 8],
    ['2 85 05 2A 123 456 80', 0],
    ['2.85.05.2b.123.456.10', 0],
    ['sécu 1840575123456', 0],
    ['NIR : 1840575123456, sans clé', 0],
    ['06 39 98 12 34 / 184057512345625', 17],
  ],
  iban: [
    ['RIB : FR76 3000 6000 0112 3456 7890 189 merci', 6],
    ['fr7630006000011234567890189', 0],
    ['virer sur BE68 5390 0754 7034, urgent', 10],
    ['GB82 WEST 1234 5698 7654 32', 0],
    ['IBAN=NL91ABNA0417164300', 5],
    ['(FR76 3000 6000 0112 3456 7890 189)', 1],
  ],
  card: [
    ['4111 1111 1111 1111 exp 12/27', 0],
    ['carte 4111-1111-1111-1111', 6],
    ['paye avec 4111111111111111.', 10],
    ['amex 3782 822463 10005', 5],
  ],
  cvv: [
    ['CVV: 123', 0],
    ['exp 12/27 cvc 123', 10],
    ['cryptogramme visuel : 1234', 0],
  ],
  idDocument: [
    ['DNI 12345678Z', 4],
    ['X1234567L', 0],
    ['cf RSSMRA85T10A562S', 3],
    ['SSN 078-05-1120', 4],
    ['NINO AB123456C', 5],
    ['AB 12 34 56 C', 0],
    ['BSN 111222333', 4],
    ['passeport n° 12AB34567', 0],
    ['Carte d’identité : D2H6862M2', 0],
    ['CNI 880692310285', 0],
    ['titre de séjour numéro 9903012345', 0],
    ['IDFRAMARTIN<<<<<<<<<<<<<<<<<<<', 0],
    ['P<FRAMARTIN<<CLAIRE<<<<<<<<<<<', 0],
  ],
  secret: [
    ['mdp : Azerty12!', 0],
    ['mot de passe = « soleil2024 »', 0],
    ['his password is S3cret99', 4],
    ['pwd=S3cret99', 0],
    ['clé api 4f9a8b7c6d5e4f3a2b1c0d9e', 0],
    ['https://marie:pa55word@intranet.example/x', 0],
    [token('sk', '_live_', '4eC39HqLyjWDarjtT1zdp7dc'), 0],
    [token('ghp', '_', 'a1B2'.repeat(9)), 0],
    [token('AKIA', 'ABCDEFGHIJKLMNOP'), 0],
    [token('xkey', 'sib-', 'a1'.repeat(32)), 0],
    [token('-----BEGIN RSA ', 'PRIVATE KEY-----'), 0],
    [token('eyJhbGciOiJI', '.eyJzdWIiOiIx', '.SflKxwRJSMeKKF2QT4'), 0],
  ],
};

describe.each(Object.entries(SAID))('%s', (kind, texts) => {
  it.each(texts)('%s', (text, at) => {
    expect(found(text)).toContain(`${kind}@${at}`);
  });
});

describe('nothing to hide', () => {
  it.each([
    ['an order of fifteen digits whose key is right', 'commande 184057512345625'],
    ['a telephone of fifteen digits', 'IMEI 184057512345625'],
    ['fifteen digits with a wrong key', '184057512345626'],
    ['two French numbers', 'rappeler 06 39 98 12 34 ou 01 99 00 12 34'],
    ['numbers one after the other', '01 99 00 12 34 02 61 91 12 34 03 53 01 12 34 06 39 98 12 34'],
    ['an international number', '+33 6 39 98 12 34'],
    ['a SIRET', 'SIRET 732 829 320 00074'],
    ['a SIRET in one piece', 'SIRET 73282932000074'],
    ['a SIREN', '732829320'],
    ['a VAT number', 'TVA FR44732829320'],
    ['a bar code', 'EAN 4006381333931'],
    ['an IBAN with a wrong key', 'FR76 3000 6000 0112 3456 7890 188'],
    ['an IBAN with a letter too many', 'FR76 3000 6000 0112 3456 7890 189X'],
    ['a card that is an order', 'commande 4111111111111111'],
    ['a parcel', 'colis n° 4111111111111111'],
    ['a card with a wrong key', '4111 1111 1111 1112'],
    ['five digits after cvc', 'cvc 12345'],
    ['three digits alone', '123'],
    ['eight digits and the next word', '12345678 a rappeler'],
    ['eight digits and a wrong letter', '12345678A'],
    ['a codice fiscale with a wrong letter', 'RSSMRA85T10A562T'],
    ['a reference that looks like a British number', 'AB123456C'],
    ['nine digits, with no word before', '111222333'],
    ['a part number with hyphens', '000-05-1120'],
    ['an identity card to ask for', 'CNI à demander'],
    ['a passport to renew', 'passeport à renouveler avant le 12/03/2027'],
    ['a forgotten password', 'Mot de passe oublié, lien renvoyé'],
    ['the same with a colon', 'mot de passe : oublié'],
    ['a password to send', 'password: to be sent'],
    ['a key that is a word', 'token abcdefabcdefabcdef'],
    ['a link', 'https://acme.example/offre?id=12345678'],
    ['a date and an hour', 'appel le 12/03/2026 à 14:30'],
    ['a long German word', 'Donaudampfschifffahrtsgesellschaft'],
    ['a UUID', '123e4567-e89b-42d3-a456-426614174000'],
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb924'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('finds nothing in ordinary notes', () => {
  expect(ORDINARY_NOTES.filter((note) => identifiers.read(note) !== 0)).toEqual([]);
});

describe('numbers of other countries', () => {
  const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

  it('of Spain, as another implementation says', () => {
    const { dni, nie } = from('es') as { dni: Referee; nie: Referee };
    fc.assert(
      fc.property(digits(8), fc.constantFrom(...letters), (number, letter) => {
        expect(isSpanishId(number + letter)).toBe(dni.validate(number + letter).isValid);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...'XYZ'), digits(7), fc.constantFrom(...letters), (first, number, letter) => {
        expect(isSpanishId(first + number + letter)).toBe(nie.validate(first + number + letter).isValid);
      }),
    );
  });

  it('of the Netherlands, as another implementation says', () => {
    const { bsn } = from('nl') as { bsn: Referee };
    // Nine zeros pass its key, and are a blank that somebody filled.
    const numbers = digits(9).filter((number) => Number(number) > 0);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(isBsn(number)).toBe(bsn.validate(number).isValid);
      }),
    );
    expect(isBsn('000000000')).toBe(false);
  });

  it('of Italy: one check letter of twenty-six is right, the one of another implementation', () => {
    const { codicefiscale } = from('it') as { codicefiscale: Referee };
    const names = fc.constantFrom('RSSMRA', 'BNCLRD', 'VRDGPP', 'FRRCHR');
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: 10, max: 99 }),
        fc.constantFrom(...'ABCDEHLMPRST'),
        fc.integer({ min: 1, max: 28 }),
        digits(3),
        (name, year, month, day, place) => {
          const body = `${name}${year}${month}${String(day).padStart(2, '0')}H${place}`;
          const right = [...letters].filter((letter) => isCodiceFiscale(body + letter));
          expect(right).toHaveLength(1);
          expect(codicefiscale.validate(body + right[0]).isValid).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['AB123456C', true],
    ['ab 12 34 56 c', true],
    ['GB123456C', false],
    ['DA123456C', false],
    ['AO123456C', false],
    ['AB123456E', false],
  ])('of Great Britain: %s', (text, valid) => {
    expect(isNino(text)).toBe(valid);
  });

  it.each([
    ['078-05-1120', true],
    ['666-05-1120', false],
    ['900-05-1120', false],
    ['078-00-1120', false],
    ['078-05-0000', false],
    ['078051120', false],
  ])('of the United States: %s', (text, valid) => {
    expect(isSsn(text)).toBe(valid);
  });
});

describe('laws of identifiers', () => {
  const sentences = fc.constantFrom(
    ...Object.values(SAID).flatMap((texts) => texts.map(([text]) => text)),
    'Rappeler jeudi',
    '01 99 00 12 34',
    '',
  );

  it('finds what a sentence holds on a line of its own, and nothing more', () => {
    fc.assert(
      fc.property(sentences, sentences, (above, below) => {
        const both = identifiers.read(above) | identifiers.read(below);
        expect(identifiers.read(`${above}.\n\n${below}`)).toBe(both);
      }),
    );
  });

  it('never fails, and points into the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789 -.AFRX:=') }), sentences),
        (text) => {
          const bits = identifiers.read(text);
          IDENTIFIERS.forEach((_, at) => {
            if ((bits >> at) & 1) expect(identifiers.at[at]).toBeLessThan(text.length);
          });
        },
      ),
    );
  });

  it('ends on a text made to keep it busy', () => {
    for (const piece of [
      '1 ',
      '12345678',
      'FR76 ',
      'AB 12 34 ',
      'mdp : ',
      'eyJaaaaaaaa-',
      'SG.aaaaaaaaaaaaaaaaaaaa-',
      '4111 ',
      'cni ',
      'token ',
      'a://b:c',
      '-----BEGIN ',
      'passeport ',
      'A<',
    ]) {
      expect(identifiers.read(piece.repeat(30_000))).toBeGreaterThanOrEqual(0);
    }
  });

  it('measures surprise', () => {
    expect(entropyOf('aaaa')).toBe(0);
    expect(entropyOf('abcd')).toBe(2);
  });
});
