import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodeText, guessEncoding, makeDecoder, resolveEncoding } from '../../../src/csv/encodings/encoding.js';

const accents = 'nom;ville\nHélène;Besançon\nŒuvre «1 200 €»;Ýþ\n';
const of = (text: string, encoding: string): Buffer => iconv.encode(text, encoding);

describe('a text of Central Europe is told from a western one by what stands within its words', () => {
  const found = (text: string, encoding: string): string => guessEncoding(of(text, encoding)).encoding;
  it.each([
    ['imie;miasto\nŁukasz;Wrocław\n', 'windows-1250'],
    ['firma\nŚnieżka Sp. z o.o.\nGołąb\n', 'windows-1250'],
    ['Paweł;Żak\nMichał;Błażej', 'windows-1250'],
    ['może;Bożena', 'windows-1250'],
    ['imie\nŁukasz\nWrocław\nŚlązak', 'iso-8859-2'],
    ['mesto\nĽubotín\nĽubica;Kráľovce\n', 'windows-1250'],
  ])('%j in %s', (text, encoding) => expect(found(text, encoding)).toBe(encoding));

  it.each([
    'Hélène;Besançon\nŒuvre;Noël',
    '12 m³;15 m³\n20 cm³;3 m³',
    '¿Cómo estás?;¡Hola!\n¿Qué tal?;¡Vale!',
    '20 cm³;30 dm³;1 km³;5 mm³',
    'offre¹;garantie³\nremise¹;prix³',
    'l¿entreprise;d¿accord\nqu¿il;aujourd¿hui\nn¿est plus d¿accord',
    'déjà vu;Pawe³ek;Bo¿ena',
    '£12.50;£30\n¼ page;¾',
    'Mª Carmen;1º;2ª;Nº 4',
    'Straße;Größe;Müller\nÄnderung',
    'Smørrebrød;Åse;Æble',
    'a±b c¹ d²',
    'n°12;5 µm;© Acme;Acme®',
  ])('%j in windows-1252', (text) => expect(found(text, 'windows-1252')).toMatch(/^(?:windows-1252|iso-8859-15)$/));
});

describe('a text of an old Mac is told from one of windows-1252 by what stands within its words', () => {
  it.each([
    'Prénom;Société\nHélène;Acmé',
    'Date de création\n',
    'déjà client',
    'Straße;größer als',
    'Málaga;está de baja',
    'città;perché no',
    'ne plus appeler – “stop”;clôturé',
  ])('%j of a Mac', (text) => expect(guessEncoding(of(text, 'macintosh')).encoding).toBe('macintosh'));

  it.each([
    'Hélène;Besançon\nŒuvre;Noël',
    'l’avis d’Anne – “stop”… 12 €',
    'Dušan Šimek;Žižka\nPoštovní',
    'Acme™;10‰;note‡;‹test›;† 2024',
    'Ÿves;Žan;cœur',
  ])('%j of windows-1252', (text) => expect(guessEncoding(of(text, 'windows-1252')).encoding).toBe('windows-1252'));
});

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
    [
      'windows-1252, by such a letter, although a byte would be the euro of ISO-8859-15',
      Buffer.from([0x61, 0xa4, 0x3b, 0x92, 0x62]),
      { encoding: 'windows-1252', bom: 0, asciiOnly: false },
    ],
    [
      'windows-1252, by the first of such letters',
      Buffer.from([0xa4, 0x3b, 0x80, 0x61]),
      { encoding: 'windows-1252', bom: 0, asciiOnly: false },
    ],
    [
      'windows-1252, by the last of such letters',
      Buffer.from([0xa4, 0x3b, 0x9f, 0x61]),
      { encoding: 'windows-1252', bom: 0, asciiOnly: false },
    ],
    [
      'ISO-8859-15, by its euro sign, beside the first letter above',
      Buffer.from([0xa4, 0x3b, 0xa0, 0x61]),
      { encoding: 'iso-8859-15', bom: 0, asciiOnly: false },
    ],
    ['UTF-16 LE without a mark', Buffer.from('email;nom\n', 'utf16le'), { encoding: 'utf-16le', bom: 0, asciiOnly: false }],
    ['UTF-16 BE without a mark', Buffer.from('email;nom\n', 'utf16le').swap16(), { encoding: 'utf-16be', bom: 0, asciiOnly: false }],
  ])('is found: %s', (_, bytes, guess) => {
    expect(guessEncoding(bytes)).toEqual(guess);
  });

  const zeros = (length: number, odd: number, even: number): Buffer => {
    const bytes = Buffer.alloc(length, 'a');
    for (let i = 0; i < odd; i++) bytes[2 * i + 1] = 0;
    for (let i = 0; i < even; i++) bytes[2 * i] = 0;
    return bytes;
  };
  it.each<readonly [string, Buffer, string]>([
    ['more than a quarter at odd places: UTF-16 LE', zeros(80, 21, 0), 'utf-16le'],
    ['a quarter at odd places: no UTF-16', zeros(80, 20, 0), 'utf-8'],
    ['more than a quarter at even places: UTF-16 BE', zeros(80, 0, 21), 'utf-16be'],
    ['a quarter at even places: no UTF-16', zeros(80, 0, 20), 'utf-8'],
    ['less than one in ten of them at even places: UTF-16 LE', zeros(120, 40, 3), 'utf-16le'],
    ['one in ten of them at even places: no UTF-16', zeros(120, 40, 4), 'utf-8'],
    ['less than one in ten of them at odd places: UTF-16 BE', zeros(120, 3, 40), 'utf-16be'],
    ['one in ten of them at odd places: no UTF-16', zeros(120, 4, 40), 'utf-8'],
    ['at every place: no UTF-16', zeros(80, 40, 40), 'utf-8'],
    ['past the first 64 KiB: not looked at', Buffer.concat([Buffer.alloc(65_536, 'a'), zeros(80_000, 40_000, 0)]), 'utf-8'],
  ])('zero bytes, %s', (_, bytes, encoding) => expect(guessEncoding(bytes).encoding).toBe(encoding));

  it.each<readonly [string, string, number]>([
    ['two bytes, after one', 'é', 1],
    ['three bytes, after one', '€', 1],
    ['three bytes, after two', '€', 2],
    ['four bytes, after one', '𝄞', 1],
    ['four bytes, after two', '𝄞', 2],
    ['four bytes, after three', '𝄞', 3],
  ])('a sample cut in a character of %s is UTF-8, unless it is all there is', (_, char, kept) => {
    const cut = Buffer.concat([Buffer.from('a;é;'), Buffer.from(char).subarray(0, kept)]);
    expect(guessEncoding(cut).encoding).toBe('utf-8');
    expect(guessEncoding(cut, true).encoding).toBe('windows-1252');
  });

  it.each<readonly [string, readonly number[]]>([
    ['a character that is not cut and is none', [0x61, 0xc3, 0x28]],
    ['a byte that leads no character', [0x61, 0xc1]],
    ['continuations that nothing leads', [0x61, 0x80, 0x80, 0x80]],
    ['one continuation too many', [0x61, 0xc3, 0xa9, 0xa9]],
  ])('%s is no UTF-8', (_, bytes) => expect(guessEncoding(Buffer.from(bytes)).encoding).toBe('windows-1252'));

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

describe('UTF-32 is told, and nothing else is taken for it', () => {
  it.each(['utf-32le', 'utf-32be'])('%s, with a mark and without', (encoding) => {
    const bytes = (addBOM: boolean): Buffer => iconv.encode(accents, encoding, { addBOM });
    for (const addBOM of [true, false]) expect(() => guessEncoding(bytes(addBOM), true)).toThrow(/UTF-32/);
  });
  it.each<[string, Buffer, string]>([
    ['UTF-16 LE', of(accents, 'utf-16le'), 'utf-16le'],
    ['UTF-16 BE', of(accents, 'utf-16be'), 'utf-16be'],
    ['UTF-16 LE of few letters', Buffer.from('a;b', 'utf16le'), 'utf-16le'],
    ['text with a NUL or two', Buffer.from('nom;ville\nA\u0000B;C\u0000D\n'), 'utf-8'],
  ])('%s', (_, bytes, encoding) => expect(guessEncoding(bytes, true).encoding).toBe(encoding));
});
