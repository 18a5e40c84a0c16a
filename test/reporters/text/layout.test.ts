import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, textTable, wrapText } from '../../../src/reporters/text/layout.js';
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

  it('counts full-width characters twice and combining marks not at all', () => {
    expect(displayWidth('日本')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
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
