import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { postalIdentities } from '../../../src/fields/identity/postal-identity.js';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';
import { algorithmOfWidth, digestOf, type HashRecipe, hashFunctionId, isWeakHash } from '../../../src/lists/hashing/hash-recipe.js';
import { NORMALISERS, type Normalisable } from '../../../src/lists/hashing/normalisers.js';
import { NORMALISER_IDS, type NormaliserId } from '../../../src/model/contact/suppression-list.js';

const email = readEmail;
const readPhone = makePhoneReader('FR');
const phone = (text: string) => readPhone(text);
const of = (id: NormaliserId, value: Normalisable): string => NORMALISERS[id].of(value);

describe('a digest', () => {
  const made = (recipe: Partial<HashRecipe>): HashRecipe => ({ algorithm: 'sha256', normaliser: 'lower', ...recipe });
  it.each<[string, HashRecipe, string, string]>([
    ['of nothing but the text, in clear', made({ algorithm: 'none' }), 'abc', 'abc'],
    ['MD5, as RFC 1321 has it', made({ algorithm: 'md5' }), 'abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA-1, as FIPS 180 has it', made({ algorithm: 'sha1' }), 'abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA-256, as FIPS 180 has it', made({}), 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['with a salt before', made({ before: 'a' }), 'bc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['with a salt behind', made({ after: 'c' }), 'ab', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'with a key, as RFC 4231 has it',
      made({ algorithm: 'hmac-sha256', key: '0b'.repeat(20) }),
      'Hi There',
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    ['of characters beyond ASCII, in UTF-8', made({}), 'é', createHash('sha256').update(Buffer.from('é', 'utf8')).digest('hex')],
    [
      'of Spain, the digits of the channel before the address',
      made({ before: '02', normaliser: 'es-email' }),
      of('es-email', email('regularmail@listarobinson.net')),
      '54c46846985b7ee2b5a1dbc899b0f55dbb711f5a7d84ab3f9f8d37060dad2174',
    ],
    ['of Spain, for calls', made({ before: '04' }), '0034345678890', '9a0d14c71b6bb4b50fd4a9efc0536de8c7198f4bebdadcc4e7ee32731fb75c15'],
    ['of Spain, for SMS', made({ before: '03' }), '0034345678890', 'ea48b0f337aded1ab2d7fb495b075883b91319a0c8c5b88d5be9d28c95663ac4'],
  ])('%s', (_, recipe, text, hex) => expect(digestOf(recipe, text)).toBe(hex));

  it('of 32, 40, 64 and 128 digits tells its algorithm, and no other does', () =>
    expect([32, 40, 64, 128, 56, 96, 0].map(algorithmOfWidth)).toEqual([
      'md5',
      'sha1',
      'sha256',
      'sha512',
      undefined,
      undefined,
      undefined,
    ]));

  it('is weak without salt or in MD5 and SHA-1 only', () => {
    expect([made({ algorithm: 'md5' }), made({ algorithm: 'sha1' })].map(isWeakHash)).toEqual([true, true]);
    expect([made({}), made({ algorithm: 'md5', before: 'x' }), made({ algorithm: 'sha1', after: 'x' })].map(isWeakHash)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is remembered together with those that are made alike, whatever was normalised, and with no other', () => {
    expect(hashFunctionId(made({ normaliser: 'e164' }))).toBe(hashFunctionId(made({})));
    const others = [made({}), made({ before: 'a' }), made({ after: 'a' }), made({ algorithm: 'sha1' }), made({ key: 'a' })];
    expect(new Set(others.map(hashFunctionId)).size).toBe(others.length);
  });
});

describe('a normaliser', () => {
  it.each<[NormaliserId, Normalisable, string]>([
    ['lower', email('Claire.Martin+x@Gmail.com'), 'claire.martin+x@gmail.com'],
    ['lower', email('claire@société.example'), 'claire@xn--socit-esab.example'],
    ['raw', email('Claire.Martin@Acme.example'), 'Claire.Martin@Acme.example'],
    ['raw', email('Claire <Claire@Acme.example>'), 'Claire@Acme.example'],
    ['canonical', email('Claire.Martin+x@googlemail.com'), 'clairemartin@gmail.com'],
    ['canonical', email('Claire.Martin+x@acme.example'), 'claire.martin+x@acme.example'],
    ['uid2', email('Claire.Martin+x@gmail.com'), 'clairemartin@gmail.com'],
    ['uid2', email('Claire.Martin+x@googlemail.com'), 'claire.martin+x@googlemail.com'],
    ['es-email', email('Cla!ire.Martin+x@Acme.example'), 'claire.martin+x@acme.example'],
    ['e164', phone('01 99 00 12 34'), '+33199001234'],
    ['e164-no-plus', phone('01 99 00 12 34'), '33199001234'],
    ['digits', phone('+33 1 99 00 12 34'), '0199001234'],
    ['digits', phone('+262 692 12 34 56'), '0692123456'],
    ['digits', phone('+32 81 12 34 56'), ''],
    ['nanp-10', phone('+1 202 555 0123'), '2025550123'],
    ['nanp-10', phone('01 99 00 12 34'), ''],
    ['es-phone', phone('01 99 00 12 34'), '0033199001234'],
    ['es-sms', phone('06 39 98 12 34'), '0033639981234'],
    ['domain', 'acme.example', 'acme.example'],
    ['at-domain', 'acme.example', '@acme.example'],
    ['siren', '732829320', '732829320'],
    ['siret', '73282932000074', '73282932000074'],
  ])('%s of a value', (id, value, text) => expect(of(id, value)).toBe(text));

  it('makes nothing of a value of another identifier', () => {
    const values: Record<string, Normalisable> = { email: email('a@acme.example'), phone: phone('0199001234'), domain: 'acme.example' };
    for (const id of NORMALISER_IDS) {
      const { identifier } = NORMALISERS[id];
      for (const [kind, value] of Object.entries(values)) {
        const text = identifier === 'siren' || identifier === 'siret' ? 'domain' : identifier;
        if (kind !== text) expect(of(id, value), `${id} of ${kind}`).toBe('');
      }
    }
  });
});

describe('who lives where', () => {
  const key = (cells: Partial<Parameters<typeof postalIdentities>[0]>): readonly string[] =>
    postalIdentities({ lastName: '', firstName: '', fullName: '', address: '', postcode: '', ...cells }).map((one) => of('postal', one));
  const [home] = key({ lastName: 'Martin', address: '12 bis avenue de la République', postcode: '75011' });

  it.each<[string, Parameters<typeof key>[0]]>([
    ['in capitals without accents', { lastName: 'MARTIN', address: '12 BIS AVENUE DE LA REPUBLIQUE', postcode: '75011' }],
    ['abbreviated', { lastName: 'Martin', address: '12B, av. de la République', postcode: '75011' }],
    ['with the building before', { lastName: 'Martin', address: 'Bât 3, 12 bis ave de la République', postcode: '75011' }],
    ['with the flat behind', { lastName: 'Martin', address: '12 bis avenue de la République, appt 4', postcode: '75011' }],
    ['with the postcode in the address', { lastName: 'Martin', address: '12 bis avenue de la République 75011 Paris', postcode: '' }],
    [
      'with the full name, capitals telling the surname',
      { fullName: 'Claire MARTIN', address: '12 bis av de la République', postcode: '75011' },
    ],
    ['with the number behind the street', { lastName: 'Martin', address: 'Avenue de la République 12 bis', postcode: '75011' }],
  ])('is the same %s', (_, cells) => expect(key(cells)).toEqual([home]));

  it('takes a full name that tells nothing under both its ends', () =>
    expect(key({ fullName: 'Martin Claire', address: '12 bis avenue de la République', postcode: '75011' })).toContain(home));

  it('gives a postcode the zero that a spreadsheet ate', () =>
    expect(key({ lastName: 'Petit', address: '3 rue du Bac', postcode: '1000' })).toEqual(
      key({ lastName: 'Petit', address: '3 rue du Bac', postcode: '01000' }),
    ));

  it.each<[string, Parameters<typeof key>[0]]>([
    ['another number', { lastName: 'Martin', address: '13 bis avenue de la République', postcode: '75011' }],
    ['the number without its repetition', { lastName: 'Martin', address: '12 avenue de la République', postcode: '75011' }],
    ['another street', { lastName: 'Martin', address: '12 bis rue de la République', postcode: '75011' }],
    ['another postcode', { lastName: 'Martin', address: '12 bis avenue de la République', postcode: '75012' }],
    ['another surname', { lastName: 'Martinez', address: '12 bis avenue de la République', postcode: '75011' }],
  ])('is somebody else with %s', (_, cells) => {
    expect(key(cells)).toHaveLength(1);
    expect(key(cells)).not.toContain(home);
  });

  it.each<[string, Parameters<typeof key>[0]]>([
    ['a surname', { address: '12 rue du Bac', postcode: '75007' }],
    ['a number', { lastName: 'Martin', address: 'rue du Bac', postcode: '75007' }],
    ['a street', { lastName: 'Martin', address: '12', postcode: '75007' }],
    ['a postcode', { lastName: 'Martin', address: '12 rue du Bac', postcode: '' }],
    ['an address', { lastName: 'Martin', postcode: '75007' }],
  ])('is nobody without %s', (_, cells) => expect(key(cells)).toEqual([]));
});
