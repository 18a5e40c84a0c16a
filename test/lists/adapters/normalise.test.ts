import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { readDomain } from '../../../src/fields/email/listed-domain.js';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';
import { NORMALISERS } from '../../../src/lists/hashing/normalisers.js';
import { ES_CHANNEL_CODES, esEmail, esPhone, esPortal, esPost, esText } from '../../../src/lists/hashing/spanish-robinson.js';

/** An Austrian entry as a run makes it of an address, or of a domain that stands alone. */
const ecgAddress = (address: string): string => NORMALISERS.lower.of(readEmail(address));
const domainIn = (text: string): string => readDomain(text) ?? readEmail(text).domain;
const ecgDomain = (text: string): string => NORMALISERS.domain.of(domainIn(text));
const ecgAtDomain = (text: string): string => NORMALISERS['at-domain'].of(domainIn(text));

const sha = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const spain = (channel: keyof typeof ES_CHANNEL_CODES, normalised: string): string => sha('sha256', ES_CHANNEL_CODES[channel] + normalised);
const ACCENTS = 'ÁÀáàÉÈéèÍÌíìÓÒóòÚÙúùÜüÑñÇç';

describe('a Spanish text', () => {
  const cases: Readonly<Record<string, [string, string]>> = {
    'loses signs': ['José¬', 'jose'],
    'folds ñ': ['Iñaki', 'inaki'],
    'loses letters of other languages, with their accents': ['Höfnerø', 'hfner'],
    'loses ß': ['Weiß', 'wei'],
    'folds ü': ['Cigüeña', 'ciguena'],
    'folds ç': ['calçots', 'calcots'],
    'loses digits': ['Nombre123Vía5', 'nombrevia'],
    'of digits is empty': ['1234', ''],
    'folds all accents of Spanish and Catalan': [ACCENTS, 'aaaaeeeeiiiioooouuuuuunncc'],
    'loses commas, hyphens and blanks': ['JAiMe,MARTÍNEZ-lóPEZ,vilÀ', 'jaimemartinezlopezvila'],
    'loses French accents that Spanish has not': ['âéïõů', 'e'],
    'of decomposed accents gives the same': [ACCENTS.normalize('NFD'), 'aaaaeeeeiiiioooouuuuuunncc'],
    'keeps the letters of other decomposed accents': ['âéïõů'.normalize('NFD'), 'aeiou'],
    'does not take the Kelvin sign for a letter': ['\u212Aelvin', 'elvin'],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) test(name, () => expect(esText(text)).toBe(expected));

  test('is letters only, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = esText(text);
        expect(once).toMatch(/^[a-z]*$/);
        expect(esText(once)).toBe(once);
      }),
    );
  });
});

describe('a Spanish address', () => {
  const cases: Readonly<Record<string, [string, string]>> = {
    'stays as it is': ['simpleemail@simpledomain.net', 'simpleemail@simpledomain.net'],
    'is lower-case': ['thISpartISCaseSensitive@MAIL.com', 'thispartiscasesensitive@mail.com'],
    'loses signs': ['ejemplo#mail-conGuion@dominio.com', 'ejemplomail-conguion@dominio.com'],
    'keeps _ and loses $': ['mail_with$symbols@mail.com', 'mail_withsymbols@mail.com'],
    'loses quotes and blanks': ['"this mail is also correct"@mail.com', 'thismailisalsocorrect@mail.com'],
    'keeps its tag': ['j.dupont+news@gmail.com', 'j.dupont+news@gmail.com'],
    'loses accents, it does not fold them': ['josé@acme.example', 'jos@acme.example'],
    'does not take İ for i': ['\u0130nfo@acme.example', 'nfo@acme.example'],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) test(name, () => expect(esEmail(text)).toBe(expected));

  test('is what it is the second time too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(esEmail(esEmail(text))).toBe(esEmail(text));
      }),
    );
  });
});

describe('a Spanish number', () => {
  const cases: Readonly<Record<string, [string, string]>> = {
    'with 00 stays': ['0034932404070', '0034932404070'],
    'with a plus gets 00': ['+34932404070', '0034932404070'],
    'without a country gets 0034': ['93 240 40 70', '0034932404070'],
    'loses signs': ['93-240.40.70', '0034932404070'],
    'with an extension keeps its digits': ['932-40.40.70.15480', '003493240407015480'],
    'in French national form becomes a Spanish one: the trap': ['0325256174', '00340325256174'],
    'of another country is given with its plus': ['+325256174', '00325256174'],
    'that only looks foreign is Spanish': ['325256174', '0034325256174'],
    'without digits is nothing, not the prefix alone': ['n. c.', ''],
    'of nothing is nothing': ['', ''],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) test(name, () => expect(esPhone(text)).toBe(expected));

  test('of a French number in E.164 is the same as with 0033, and never that of its national form', () => {
    const readPhone = makePhoneReader('FR');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (n) => {
        const national = `063998${String(n).padStart(4, '0')}`;
        const { e164 } = readPhone(national);
        expect(esPhone(e164)).toBe(`0033${national.slice(1)}`);
        expect(esPhone(e164)).toBe(esPhone(`0033${national.slice(1)}`));
        expect(esPhone(national)).not.toBe(esPhone(e164));
      }),
    );
  });

  test('once written with 00 stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 +-.') }), (text) => {
        expect(esPhone(esPhone(text))).toBe(esPhone(text));
      }),
    );
  });
});

describe('a Spanish house number', () => {
  const cases: Readonly<Record<string, [string, string]>> = {
    '15': ['15', '15'],
    '15b': ['15b', '15'],
    '15 urbanización Laguna': ['15 urbanización Laguna', '15'],
    'of two is the first': ['15-16', '15'],
    '15bis': ['15bis', '15'],
    'with a door is that of the house': ['15 1', '15'],
    'sn is none, as a word': ['sn', 'sn'],
    'S/N is not sn': ['S/N', ''],
    'behind a letter is not found': ['a15', ''],
    'behind a word is not found': ['número 23', ''],
    'in words is not found': ['número veintitres', ''],
    'below zero is not found': ['-1', ''],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) test(name, () => expect(esPortal(text)).toBe(expected));
});

const AT_DOMAIN_512 =
  '1ef426cfe2082279be0f1af660cf57afa20bff5c6462461477d4e06236ff9b7c0e0a2bc6132d365d73f4fa7c21c017c6dfb457e01d9e83c6d872ea41d180b210';
const AT_DOMAIN_1 = 'db66d1e917f46b457ad18bfd19168613c950d730';
const NOBODY = { name: 'Name', surname1: 'FirstSurname', surname2: 'SecondSurname' };
const HOUSE = { ...NOBODY, street: 'MyStreet', portal: '15', zip: '01000' };

describe('the published hashes of Spain come out', () => {
  const cases: Readonly<Record<string, [string, string]>> = {
    'of an address': [
      spain('email', esEmail('regularmail@listarobinson.net')),
      '54c46846985b7ee2b5a1dbc899b0f55dbb711f5a7d84ab3f9f8d37060dad2174',
    ],
    'of a number to call': [spain('phone', esPhone('345678890')), '9a0d14c71b6bb4b50fd4a9efc0536de8c7198f4bebdadcc4e7ee32731fb75c15'],
    'of a number for SMS': [spain('sms', esPhone('345678890')), 'ea48b0f337aded1ab2d7fb495b075883b91319a0c8c5b88d5be9d28c95663ac4'],
    'of a person at an address': [spain('post', esPost(HOUSE)), '6c1f4252badfedb77367cefbf2fb1e4e4b00995d4b205c1fbb28c85f77fa1300'],
  };
  for (const [name, [made, published]] of Object.entries(cases)) test(name, () => expect(made).toBe(published));

  test('and the province is that of the postcode unless it is given', () => {
    expect(esPost({ ...HOUSE, province: '01' })).toBe(esPost(HOUSE));
    expect(esPost({ ...HOUSE, province: '02' })).not.toBe(esPost(HOUSE));
  });

  test('and who has no surname, street or postcode is nobody', () => {
    expect(esPost({ ...HOUSE, surname1: '—' })).toBe('');
    expect(esPost({ ...HOUSE, street: '15' })).toBe('');
    expect(esPost({ ...HOUSE, zip: '' })).toBe('');
    expect(esPost({ ...HOUSE, surname2: '' })).toBe('namefirstsurnamemystreet150100001');
  });
});

describe('an Austrian entry', () => {
  const cases: Readonly<Record<string, [string, string]>> = {
    'is the lower-case address': [ecgAddress(' Claire.Martin@Acme.Example '), 'claire.martin@acme.example'],
    'is its domain, without @ for the interface': [ecgDomain('Claire.Martin@Acme.Example'), 'acme.example'],
    'is its domain, with @ in the old file': [ecgAtDomain('Claire.Martin@Acme.Example'), '@acme.example'],
    'of a domain is that domain': [ecgDomain('Acme.Example'), 'acme.example'],
    'of a domain with @ is the same': [ecgAtDomain('@acme.example'), '@acme.example'],
    'of an address with a quoted @ is the domain behind the last': [ecgDomain('"a@b"@acme.example'), 'acme.example'],
    'keeps dots and tags': [ecgAddress('C.Martin+x@gmail.com'), 'c.martin+x@gmail.com'],
    'of an address without a domain is nothing': [ecgAtDomain('claire@'), ''],
  };
  for (const [name, [made, expected]] of Object.entries(cases)) test(name, () => expect(made).toBe(expected));

  // Computed with the command line's sha512sum and sha1sum.
  test('hashes to what other programs make of it', () => {
    expect(sha('sha512', ecgDomain('Claire@Acme.Example'))).toBe(AT_DOMAIN_512);
    expect(sha('sha1', ecgAtDomain('Claire@Acme.Example'))).toBe(AT_DOMAIN_1);
  });

  test('does not depend on the case of the address', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9.+_-]{1,20}@[a-zA-Z0-9-]{1,20}\.example$/), (address) => {
        expect(ecgAddress(address.toUpperCase())).toBe(ecgAddress(address));
        expect(`${ecgAddress(address).split('@')[0]}${ecgAtDomain(address)}`).toBe(ecgAddress(address));
      }),
    );
  });
});
