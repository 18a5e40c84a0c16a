import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clipText, displayWidth, textTable, wrapText } from '../../../src/reporters/text/layout.js';
import { firstSentence } from '../../../src/reporters/text/phrases.js';

describe('wrap', () => {
  it('keeps every word in order, and every line that can be within the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,12}$/)), fc.integer({ min: 10, max: 40 }), (words, width) => {
        const lines = [...wrapText(words.join(' '), width, '  ', '    ')];
        const fits = lines.every((line) => displayWidth(line) <= width || line.trim().split(' ').length === 1);
        return fits && lines.map((line) => line.trim()).join(' ') === words.join(' ');
      }),
    );
  });

  it('never cuts at a no-break space', () => {
    expect([...wrapText('aaaa bb\u00a0: cc', 8)]).toEqual(['aaaa', 'bb\u00a0: cc']);
  });

  it('gives no line for no word', () => {
    expect([...wrapText('', 80, '- ')]).toEqual([]);
  });

  it.each([
    ['a full-width character', '日本', 4],
    ['a combining mark', 'e\u0301', 1],
    ['a combining mark of an Indic script', 'क\u093f', 1],
    ['an emoji', '🎉', 2],
    ['an emoji of several characters', '👩\u200d💻', 2],
    ['a flag', '🇫🇷', 2],
    ['a no-break space', 'a\u00a0b\u202fc', 5],
    ['a sign of our own', '✗→·…✓', 5],
  ])('counts the columns of %s', (_, text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('counts columns as somebody else does', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '日',
      '한',
      'क\u093f',
      '🎉',
      '👩\u200d💻',
      '🇫🇷',
      '❤\ufe0f',
      '→',
      '…',
      '\u00a0',
      '\u202f',
      'Ａ',
      ' ',
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(piece), fc.array(fc.string({ unit: 'grapheme-ascii' }))), (pieces) => {
        const text = pieces.join('');
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
    );
  });

  it('wraps by columns, not by characters', () => {
    expect([...wrapText('🎉🎉🎉 abc', 9)]).toEqual(['🎉🎉🎉', 'abc']);
  });

  it.each([
    ['one two three', 9, 'one two…'],
    ['one two three', 13, 'one two three'],
    ['👩\u200d💻👩\u200d💻👩\u200d💻', 5, '👩\u200d💻👩\u200d💻…'],
    ['日本語', 4, '日…'],
  ])('cuts “%s” to %i columns without cutting a cluster', (text, width, expected) => {
    expect(clipText(text, width)).toBe(expected);
    expect(displayWidth(clipText(text, width))).toBeLessThanOrEqual(width);
  });

  it('aligns a table whose rows differ in length', () => {
    expect(textTable([['a', 'bb', 'c'], ['ddd'], ['', 'e']])).toEqual(['a    bb  c', 'ddd', '     e']);
  });
});

describe('the first sentence', () => {
  it.each([
    ['One. Two.', 'One.'],
    ['Only one', 'Only one'],
    ['See art. L34-5 of the code. Then more.', 'See art. L34-5 of the code.'],
    ['Selon l’art. L34-5, il faut un consentement. Ensuite.', 'Selon l’art. L34-5, il faut un consentement.'],
    ['Le C. conso. L223-1 interdit. Donc non.', 'Le C. conso. L223-1 interdit.'],
    ['Version 2.1 is fine! Really.', 'Version 2.1 is fine!'],
    ['Est-ce permis ? Non.', 'Est-ce permis ?'],
  ])('of “%s” is “%s”', (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });
});
