import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodeText, guessEncoding, makeDecoder, resolveEncoding } from '../../../src/csv/records/encoding.js';

const accents = 'nom;ville\nHélène;Besançon\nŒuvre «1 200 €»;Ýþ\n';
const of = (text: string, encoding: string): Buffer => iconv.encode(text, encoding);

describe('the encoding of a file', () => {
  it.each([
    [
      'UTF-8 with a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(accents)]),
      { encoding: 'utf-8', bom: 3, asciiOnly: false },
    ],
    ['UTF-8 without one', Buffer.from(accents), { encoding: 'utf-8', bom: 0, asciiOnly: false }],
    ['UTF-8 cut in the middle of a character', Buffer.from('a;é').subarray(0, 3), { encoding: 'utf-8', bom: 0, asciiOnly: false }],
    ['plain ASCII, which a later byte may decide', Buffer.from('a;b\n'), { encoding: 'utf-8', bom: 0, asciiOnly: true }],
    [
      'windows-1252, by its letters at 0x80–0x9F',
      of(accents.replace('Ýþ', ''), 'windows-1252'),
      { encoding: 'windows-1252', bom: 0, asciiOnly: false },
    ],
    ['windows-1252 when only accents are there', of('Hélène', 'windows-1252'), { encoding: 'windows-1252', bom: 0, asciiOnly: false }],
    ['ISO-8859-15, by its euro sign', of('Hélène;12 €', 'iso-8859-15'), { encoding: 'iso-8859-15', bom: 0, asciiOnly: false }],
    [
      'UTF-16 LE with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a;b', 'utf16le')]),
      { encoding: 'utf-16le', bom: 2, asciiOnly: false },
    ],
    [
      'UTF-16 BE with a mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('a;b', 'utf16le').swap16()]),
      { encoding: 'utf-16be', bom: 2, asciiOnly: false },
    ],
    ['UTF-16 LE without a mark', Buffer.from('email;nom\n', 'utf16le'), { encoding: 'utf-16le', bom: 0, asciiOnly: false }],
    ['UTF-16 BE without a mark', Buffer.from('email;nom\n', 'utf16le').swap16(), { encoding: 'utf-16be', bom: 0, asciiOnly: false }],
  ])('is found: %s', (_, bytes, guess) => {
    expect(guessEncoding(bytes)).toEqual(guess);
  });

  it.each(['windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'utf-8'])(
    'every character that %s has is read and written back as it was',
    (encoding) => {
      const text =
        encoding === 'utf-8'
          ? accents
          : iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, i) => i)), encoding).replaceAll('\ufffd', '?');
      const bytes = Buffer.from(encodeText(text, encoding));
      expect(makeDecoder(encoding, false)(bytes, 0, bytes.length)).toBe(text);
      expect(bytes).toEqual(of(text, encoding));
    },
  );

  it.each([
    ['latin1', 'windows-1252'],
    ['CP1252', 'windows-1252'],
    ['UTF8', 'utf-8'],
    ['latin9', 'iso-8859-15'],
    ['utf-16', 'utf-16le'],
  ])('%s is another name of %s', (name, encoding) => {
    expect(resolveEncoding(name)).toBe(encoding);
  });

  it.each(['klingon', 'shift_jis', 'utf-7', 'base64'])('%s is refused: unknown, or its bytes may be halves of characters', (name) => {
    expect(() => resolveEncoding(name)).toThrow(expect.objectContaining({ code: 'LUMO_UNKNOWN_ENCODING' }));
  });
});
