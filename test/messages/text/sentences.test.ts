import { describe, expect, it } from 'vitest';
import { readSms } from '../../../src/messages/read-sms.js';
import { sentencesOfLines } from '../../../src/messages/text/join-lines.js';
import { withoutQuotes } from '../../../src/messages/text/quoted-text.js';
import { splitSentences } from '../../../src/messages/text/split-sentences.js';

describe('what another message says', () => {
  const left = (text: string): string => withoutQuotes(text).trim();
  it.each([
    ...[
      '-----Original Message-----',
      '--Message d’origine--',
      "-- Message d'origine",
      '---------- Forwarded message ---------',
      '> --- Message transféré ---',
    ],
    ...[
      '--- Ursprüngliche Nachricht ---',
      '--- Weitergeleitete Nachricht',
      '--- Mensaje original',
      '--- Mensaje reenviado',
      '--- Messaggio originale',
    ],
    ...['--- Messaggio inoltrato', '--- Oorspronkelijk bericht', '--- Doorgestuurd bericht', '*--- Original message'],
    ...[
      'Le lun. 3 mars 2026 à 10:00, Paul Roy a écrit :',
      'On Mon, 3 Mar 2026, Paul Roy wrote:',
      'Am 3. März 2026 schrieb Paul Roy:',
      'Op 3 maart schreef Paul Roy:',
    ],
    ...[
      'El 3 mar 2026, Paul Roy escribió:',
      'Il 3 mar 2026, Paul Roy ha scritto:',
      'Op 3 mrt. om 10:00 Paul Roy schreef:',
      ' \tOn 3 Mar, Paul wrote:  ',
    ],
    ...[
      'Am 3. März um 10:00 Uhr schrieb Paul Roy <p@a.example>:',
      'Begin forwarded message:',
      'Début du message transféré :',
      'Début du message réexpédié :',
    ],
  ])('begins with %s', (line) => {
    const text = `Bonjour.\n${line}\nPour se désinscrire\nFin`;
    expect(left(text)).toBe('Bonjour.');
    expect(withoutQuotes(text)).toHaveLength(text.length);
  });
  it.each([
    ...[
      '- Original message',
      'Original message',
      'x -- Original message',
      '--- Original',
      '-- ',
      'On Monday she wrote: hello',
      'Elle a écrit :',
    ],
    ...[
      'On it wrote:',
      'Am Montag schrieb uns ein Kunde:',
      'Am 3. schrieb Paul',
      'Ramon 3 schrieb Paul:',
      'Paul, on Monday the 3rd, wrote:',
      'Je cite : début du message transféré :',
    ],
    ...['Début du message', 'On the whole, the best offer that anybody wrote: yes', 'Am 3. März beschrieb Paul:'],
  ])('does not begin with %s', (line) => expect(left(`Bonjour.\n${line}\nFin\n--\na:`)).toBe(`Bonjour.\n${line}\nFin\n--\na:`));

  it('stands behind a sign, line by line', () => {
    expect(withoutQuotes('a\n> b\n  >c\nd > e\n\t> f\ng')).toBe('a\n   \n    \nd > e\n    \ng');
  });
});

describe('sentences', () => {
  const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
  it.each<readonly [string, readonly string[]]>([
    ['Un. Deux ! Trois ? Quatre… Cinq', ['Un.', 'Deux !', 'Trois ?', 'Quatre…', 'Cinq']],
    ['Un !!! Deux?! «Trois.» Quatre', ['Un !!!', 'Deux?!', '«Trois.»', 'Quatre']],
    ['(Un.) Deux.” Trois', ['(Un.)', 'Deux.”', 'Trois']],
    ['a.b.c 1.5 a.example/x?y', ['a.b.c 1.5 a.example/x?y']],
    ['Un. deux. Trois', ['Un. deux.', 'Trois']],
    ['Un ! deux', ['Un !', 'deux']],
    ['Préférences | Se désinscrire • Aide · Fin', ['Préférences', 'Se désinscrire', 'Aide', 'Fin']],
    ['a|b •c', ['a|b •c']],
    ['  Un.  ', ['Un.']],
    ['...', ['...']],
    ['   ', []],
    ['1. Un', ['1. Un']],
    ['12. Un', ['12. Un']],
    ['Le 12. Un', ['Le 12.', 'Un']],
    ['123. Un', ['123.', 'Un']],
    ['A. Roy', ['A. Roy']],
    ['Va. Roy', ['Va.', 'Roy']],
    ...'M MM Mr Mrs Ms Dr Pr St Ste av bd art al cf env ex fig n no nos nr p pp réf ref reg tél tel vol vs inc approx'
      .split(' ')
      .flatMap((word): (readonly [string, readonly string[]])[] => [
        [`Voir ${word}. Roy`, [`Voir ${word}. Roy`]],
        [`Voir (${word}. Roy`, [`Voir (${word}. Roy`]],
        [`Voir q${word}q. Roy`, [`Voir q${word}q.`, 'Roy']],
      ]),
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));
});

describe('lines of a text', () => {
  const linesOf = (text: string, filled = 70): string[] => sentencesOfLines(text, filled).map(({ start, end }) => text.slice(start, end));
  const full = `${'Long '.repeat(15)}mot`;
  it.each<readonly [string, readonly string[]]>([
    [`${full}\n\nparis`, [full, 'paris']],
    [`${full}\n  \nparis`, [full, 'paris']],
    ['Un\n\ndeux', ['Un', 'deux']],
    ['Un\na) deux', ['Un\na) deux']],
    ['Un\nsuite - deux', ['Un\nsuite - deux']],
    ['Un\nà 12) deux', ['Un\nà 12) deux']],
    ['Un\na | deux', ['Un\na', 'deux']],
    ['Voir :\nou https://a.example', ['Voir :', 'ou https://a.example']],
    ['Voir :\nwww.a.example', ['Voir :\nwww.a.example']],
    ['Voir : \n  HTTPS://a.example', ['Voir : \n  HTTPS://a.example']],
    ['Voir:\n\thttp://a.example', ['Voir:\n\thttp://a.example']],
  ])('%j', (text, sentences) => expect(linesOf(text)).toEqual(sentences));

  it('go on where a program cut them, which lines of more than 90 characters say that it did not', () => {
    const said = (length: number): number => readSms(`${'x'.repeat(length - 2)} y\nParis`).sentences.length;
    expect([49, 50, 64, 89, 90, 91].map(said)).toEqual([2, 1, 1, 1, 1, 2]);
    // Of lines that end up to fourteen characters before the longest.
    const shorter = (by: number): number => readSms(`${'x'.repeat(80 - by)}\nParis est loin\n\n${'y'.repeat(80)}`).sentences.length;
    expect([0, 14, 15].map(shorter)).toEqual([2, 2, 3]);
  });
  it('are typed as they stand in a text message', () => {
    expect(readSms('- **Promo** `x` _y_ # z').sentences.map(({ says }) => says)).toEqual(['- **Promo** `x` _y_ # z']);
  });
});
