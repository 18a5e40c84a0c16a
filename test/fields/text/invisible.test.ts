import { describe, expect, it } from 'vitest';
import { plainDigits, visibleText } from '../../../src/fields/text/invisible.js';

describe('what nobody sees', () => {
  it.each([
    ['soft hyphen', '\u00ad'],
    ['combining grapheme joiner', '\u034f'],
    ['Arabic letter mark', '\u061c'],
    ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
    ['Khmer vowels', '\u17b4\u17b5'],
    ['Mongolian selectors', '\u180b\u180e\u180f'],
    ['zero widths and joiners', '\u200b\u200c\u200d\u2060\ufeff'],
    ['marks of direction', '\u200e\u200f\u202a\u202e\u2066\u2069'],
    ['variation selectors', '\ufe00\ufe0f\u{e0100}\u{e01ef}'],
    ['tags', '\u{e0001}\u{e0041}\u{e007f}'],
    ['annotations', '\ufff9\ufffb'],
    ['the blank Braille cell', '\u2800'],
    ['shorthand and music', '\u{1bca0}\u{1d173}'],
    ['control characters', '\u0000\u0007\u007f\u0092'],
  ])('%s', (_, hidden) => {
    expect(visibleText(`a${hidden}b`)).toBe('ab');
  });

  it.each([
    ['an accent', 'é'],
    ['a letter and its accent apart', 'e\u0301'],
    ['blanks', 'a \t\n\r\u00a0\u2009\u3000\u0085b'],
    ['an emoji', '☎📞'],
  ])('%s is seen', (_, text) => expect(visibleText(text)).toBe(text));
});

it('digits are those of ASCII, whatever their script, width or style', () => {
  expect(plainDigits('٠١٢٣٤٥٦٧٨٩')).toBe('0123456789');
  expect(plainDigits('۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ০১২৩৪৫৬৭৮৯ ๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789 0123456789 0123456789 0123456789');
  expect(plainDigits('０１９９\u200b ¹²³ 𝟎𝟏')).toBe('0199 123 01');
});
