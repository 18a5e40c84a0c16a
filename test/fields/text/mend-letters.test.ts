import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { isUnwanted } from '../../../src/fields/answers/not-wanted.js';
import { readSubscriptionStatus } from '../../../src/fields/answers/subscription-status.js';
import { stanceOf } from '../../../src/fields/answers/yes-no.js';
import { makeStemSieve } from '../../../src/fields/bytes/stem-sieve.js';
import { readHeader } from '../../../src/fields/columns/headers/header-reader.js';
import { foldPermission } from '../../../src/fields/columns/permission/header-channels.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { mendLetters } from '../../../src/fields/text/mend-letters.js';
import { repairMojibake } from '../../../src/fields/text/mojibake.js';
import { plainWords } from '../../../src/fields/text/plain-words.js';

const WRITTEN = [
  'Désinscrit',
  'Désabonné',
  'désabonnée le 12/03',
  'Opposé à la prospection',
  'Ne plus être contacté par téléphone',
  'ne souhaite plus être démarché',
  'À supprimer : demande reçue',
  'Kontakt nicht erwünscht',
  'möchte keine Werbung',
  'keine Werbung für ihn',
  'Daten bitte löschen',
  'no quiere más llamadas',
  'suscripción anulada',
] as const;
const NAMES: Readonly<Record<string, string>> = {
  é: 'eacute',
  ê: 'ecirc',
  à: 'agrave',
  À: 'Agrave',
  ü: 'uuml',
  ö: 'ouml',
  á: 'aacute',
  ó: 'oacute',
  ç: 'ccedil',
};
/** Bytes, one a character, as Windows-1252 shows them. */
const shown = (bytes: string): string => iconv.decode(Buffer.from(bytes, 'latin1'), 'windows-1252');
const CP850: Readonly<Record<string, string>> = { é: '\x82', ê: '\x88', ü: '\x81', ö: '\x94', ó: '\xa2' };
const MAC: Readonly<Record<string, string>> = { é: '\x8e', ê: '\x90', ü: '\x9f', ö: '\x9a', á: '\x87' };
const inPage = (page: Readonly<Record<string, string>>, text: string): string =>
  shown(text.replace(/\P{ASCII}/gu, (letter) => page[letter] ?? letter));
/** How a letter goes lost on the way. */
const ACCIDENTS: readonly (readonly [string, (text: string) => string])[] = [
  ['U+FFFD', (text) => text.replace(/\P{ASCII}/gu, '\ufffd')],
  ['UTF-8 as Windows-1252', (text) => shown(Buffer.from(text).toString('latin1'))],
  ['entities', (text) => text.replace(/\P{ASCII}/gu, (letter) => `&${NAMES[letter]};`)],
  ['numbered entities', (text) => text.replace(/\P{ASCII}/gu, (letter) => `&#${letter.codePointAt(0)};`)],
  ['code page 850', (text) => inPage(CP850, text)],
  ['MacRoman', (text) => inPage(MAC, text)],
];
const EACH = WRITTEN.flatMap((text) =>
  ACCIDENTS.map(([name, lose]) => [name, text, lose(text)] as const).filter(([, , lost]) => lost !== text),
);
const QUESTIONS = [
  'D?sinscrit',
  'D?sabonn?',
  'd?sabonn?e le 12/03',
  'Oppos? ? la prospection',
  'ne plus ?tre contact? par t?l?phone',
  'Daten bitte l?schen',
  'no quiere m?s llamadas',
];

it.each(EACH)('%s: a refusal whose letters went lost is the refusal: %s', (_, text, lost) => {
  expect(plainWords(mendLetters(lost))).toBe(plainWords(text));
  expect(readRefusal(lost)).toEqual(readRefusal(text));
  expect(mayHoldRefusal(Buffer.from(lost), 0, Buffer.byteLength(lost))).toBe(true);
});

it.each(QUESTIONS)('question marks stand for letters: %s', (lost) => {
  const { channels, doubt } = readRefusal(lost);
  expect(channels.length > 0 || doubt).toBe(true);
  expect(mayHoldRefusal(Buffer.from(lost), 0, lost.length)).toBe(true);
});

it.each(['D?sinscrit', 'D\ufffdsabonn\ufffd', 'D&eacute;sinscrit', 'D‚sinscrit', 'DŽsinscrit', 'd_sinscrit', 'désabonn?'])(
  'a status: %s',
  (lost) => {
    expect(readSubscriptionStatus(lost)).toBe('no');
    expect(stanceOf(lost).stance).toBe('against');
    expect(isUnwanted(lost)).toBe(true);
  },
);

it.each([
  ['Date d?sinscription', 'Date désinscription'],
  ['D\ufffdsabonn\ufffd', 'Désabonné'],
  ['T‚l‚phone', 'Téléphone'],
  ['PrŽnom', 'Prénom'],
  ['Soci&eacute;t&eacute;', 'Société'],
])('a header: %s', (lost, text) => {
  expect(readHeader(lost)).toEqual(readHeader(text));
  expect(foldPermission(lost)).toBe(foldPermission(text));
});

it.each([
  'Opt-in?',
  'Newsletter ?',
  'Client?',
  'Contacté?',
  'Dupont & fils',
  'AT&T, R&D',
  'l’appel d’hier … rappeler – merci',
  '„Zitat“ von gestern',
  'Cœur de ville, 12 €',
  'https://acme.example/page?utm_source=x&lang=fr',
  'https://acme.example/?ref=1',
  'snake_case d_abord',
])('no letter is lost in: %s', (text) => {
  expect(plainWords(mendLetters(text))).toBe(plainWords(text));
});

it.each(['Merci de rappeler?STOP', 'ok?désinscrit'])('what is no lost letter hides no refusal: %s', (text) => {
  const { channels, doubt } = readRefusal(text);
  expect(channels.length > 0 || doubt).toBe(true);
});

it('a name of a letter that another code page has in the place of é refuses nothing', () => {
  for (const name of ['Dušan Novák', 'Žižek', 'Tomáš Kovačević']) expect(readRefusal(name)).toEqual({ channels: [], doubt: false });
});

it('what is mended gets through the sieves, in UTF-8 and in Windows-1252', () => {
  const sieves = [makeStemSieve(['zzzzz']), makeStemSieve(['_zzzzz'])];
  const signs = fc.constantFrom(...'ab? &;#_e/.-’\u0090‚Š‡Ž“”š™¢¡Ã\ufffd ', '&eacute;', '&#233;');
  const written = (text: string): readonly Buffer[] => {
    const narrow = iconv.encode(text, 'windows-1252');
    return [Buffer.from(text), ...(!text.includes('\ufffd') && iconv.decode(narrow, 'windows-1252') === text ? [narrow] : [])];
  };
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      // Broken UTF-8 gets through by a way of its own.
      if (repairMojibake(text) !== text || mendLetters(text) === text || /\b[dD]_s/.test(text)) return;
      for (const bytes of written(text)) for (const sieve of sieves) expect([text, sieve(bytes, 0, bytes.length)]).toEqual([text, true]);
    }),
    { numRuns: 3000 },
  );
});
