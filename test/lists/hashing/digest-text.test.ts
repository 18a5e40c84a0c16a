import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDigest, type WrittenDigest } from '../../../src/lists/hashing/digest-text.js';
import { readRawDigests } from '../../../src/lists/open/raw-digests.js';

const digest = (algorithm: string, text: string): Buffer => createHash(algorithm).update(text).digest();
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;
const WHO = 'claire.martin@acme.example';
const of = (algorithm: (typeof ALGORITHMS)[number], spelling: WrittenDigest['spelling']) => ({
  hex: digest(algorithm, WHO).toString('hex'),
  algorithm,
  spelling,
});
const SHA = digest('sha256', WHO);

describe('a digest is read', () => {
  for (const algorithm of ALGORITHMS) {
    const bytes = digest(algorithm, WHO);
    const cases: Readonly<Record<string, [string, WrittenDigest['spelling']]>> = {
      'in hexadecimal': [bytes.toString('hex'), 'hex'],
      'in capitals': [bytes.toString('hex').toUpperCase(), 'hex'],
      'with blanks around': [` ${bytes.toString('hex')}\t`, 'hex'],
      'in base64': [bytes.toString('base64'), 'base64'],
      'in base64 without padding': [bytes.toString('base64').replace(/=+$/, ''), 'base64'],
      'in the base64 of URLs': [bytes.toString('base64url'), 'base64'],
      'in the base64 of URLs, padded': [bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_'), 'base64'],
      'in base64 of its hexadecimal': [Buffer.from(bytes.toString('hex')).toString('base64'), 'base64-hex'],
      'behind its name': [`${algorithm}:${bytes.toString('hex')}`, 'hex'],
      'behind its name in capitals and a hyphen': [`${algorithm.replace('sha', 'SHA-')} = ${bytes.toString('hex')}`, 'hex'],
      'behind its name as web pages have it': [`${algorithm}-${bytes.toString('base64')}`, 'base64'],
      'behind its name as directories have it': [`{${algorithm.toUpperCase()}}${bytes.toString('base64')}`, 'base64'],
      'behind 0x': [`0x${bytes.toString('hex')}`, 'hex'],
      'behind \\x': [`\\x${bytes.toString('hex')}`, 'hex'],
    };
    for (const [name, [text, spelling]] of Object.entries(cases)) {
      test(`${algorithm} ${name}`, () => expect(readDigest(text)).toEqual(of(algorithm, spelling)));
    }
  }

  test('of an HMAC by its name too', () => expect(readDigest(`hmac-sha256:${SHA.toString('hex')}`)).toEqual(of('sha256', 'hex')));

  test('whatever its bytes, in all spellings alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(16, 20, 32, 64), fc.uint8Array({ minLength: 64, maxLength: 64 }), (width, random) => {
        const bytes = Buffer.from(random.subarray(0, width));
        fc.pre(!/^[0-9a-f]+$/i.test(bytes.toString('latin1')));
        const hex = bytes.toString('hex');
        for (const text of [hex, bytes.toString('base64'), bytes.toString('base64url')]) expect(readDigest(text)?.hex).toBe(hex);
      }),
    );
  });
});

describe('no digest is', () => {
  const hex = SHA.toString('hex');
  const base64 = SHA.toString('base64');
  const cases: Readonly<Record<string, string>> = {
    'a text': WHO,
    'a number': '+33199001234',
    'a domain': 'acme.example',
    'a SIREN': '732829320',
    nothing: '',
    'a digest cut by one digit': hex.slice(1),
    'a digest cut by two': hex.slice(2),
    'a digest of a width that no recipe has (SHA-224)': 'ab'.repeat(28),
    'a UUID with its hyphens': '123e4567-e89b-12d3-a456-426614174000',
    'a digest behind the name of another': `md5:${hex}`,
    'base64 behind the name of another': `sha1-${base64}`,
    'base64 with half of its padding': 'AAAAAAAAAAAAAAAAAAAAAA=',
    'base64 with too much padding': `${base64}=`,
    'base64 with bits left over, which no encoder writes': 'AAAAAAAAAAAAAAAAAAAAAB',
    'base64 of both alphabets': `-/${base64.slice(2)}`,
    'base64 of one byte more': Buffer.concat([SHA, Buffer.from([1])]).toString('base64'),
    'two digests': `${hex} ${hex}`,
    '0x before base64': `0x${base64}`,
  };
  for (const [name, text] of Object.entries(cases)) test(name, () => expect(readDigest(text)).toBeUndefined());
});

test('in base64 is a word like any other where nobody speaks of base64', () => {
  expect(readDigest(SHA.toString('base64'), false)).toBeUndefined();
  expect(readDigest(SHA.toString('hex'), false)).toEqual(of('sha256', 'hex'));
});

describe('a file of raw digests', () => {
  const entries = ['claire.martin@acme.example', '@acme.example'].map((text) => digest('sha1', text));
  const file = Buffer.concat(entries);

  test('gives each in hexadecimal', () => {
    const raw = readRawDigests(file, 20, 'ecg.bin');
    expect(raw.count).toBe(2);
    expect(entries.map((_, i) => raw.hexAt(i))).toEqual(entries.map((entry) => entry.toString('hex')));
  });

  const refused: Readonly<Record<string, [Buffer, string, string, string]>> = {
    'that was cut': [file.subarray(0, 35), 'LUMO_LIST_RAW', '15 bytes are left over', 'il reste 15 octets'],
    'that is longer': [Buffer.concat([file, Buffer.from([7])]), 'LUMO_LIST_RAW', 'one byte is left over', 'il reste un octet'],
    'that is text': [Buffer.from(`${file.toString('hex')}\n`), 'LUMO_LIST_RAW', 'it is text', 'c’est un texte'],
    'with a hole': [Buffer.concat([file, Buffer.alloc(20)]), 'LUMO_LIST_RAW', 'zeros', 'zéros'],
    'of nothing': [Buffer.alloc(0), 'LUMO_LIST_EMPTY', 'no entry', 'aucune entrée'],
  };
  for (const [name, [bytes, code, en, fr]] of Object.entries(refused)) {
    test(`${name} is refused`, () => {
      expect(() => readRawDigests(bytes, 20, 'ecg.bin')).toThrow(
        expect.objectContaining({ code, exitCode: 2, what: { en: expect.stringContaining(en), fr: expect.stringContaining(fr) } }),
      );
    });
  }

  test('with a digest that begins with zeros is read', () => {
    const entry = Buffer.concat([Buffer.alloc(3), entries[0] as Buffer]).subarray(0, 20);
    expect(readRawDigests(entry, 20, 'ecg.bin').hexAt(0)).toBe(entry.toString('hex'));
  });

  test('says how such a file is made, in both languages', () => {
    expect(() => readRawDigests(Buffer.from('abc'), 20, 'ecg.bin')).toThrow(
      expect.objectContaining({
        hint: { en: expect.stringContaining('digests of 20 bytes'), fr: expect.stringContaining('empreintes de 20 octets') },
      }),
    );
  });
});
