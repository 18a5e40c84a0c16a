import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignText } from '../../src/messages/html/align-text.js';

/** The text, and of each of its characters what stands in the source from there on. */
const aligned = (text: string, source: string, afterSpace = false): readonly [string, readonly string[]] => {
  const before = '<p>';
  const found = alignText({ text, start: 3, end: 3 + source.length } as never, before + source, afterSpace);
  return [found.text, found.offsets.map((offset) => source.slice(offset - 3))];
};

describe('a decoded text beside its source', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['plain', 'ab', 'ab', ['ab', 'b']],
    ['a reference', 'é!', '&eacute;!', ['&eacute;!', '!']],
    ['a number', 'é!', '&#233;!', ['&#233;!', '!']],
    ['a number of many digits', 'é!', '&#0000233;!', ['&#0000233;!', '!']],
    ['a hexadecimal number', 'é!', '&#xE9;!', ['&#xE9;!', '!']],
    ['an ampersand as reference', 'a&b', 'a&amp;b', ['a&amp;b', '&amp;b', 'b']],
    ['an ampersand as it is, before a reference', '&bé', '&b&eacute;', ['&b&eacute;', 'b&eacute;', '&eacute;']],
    ['an ampersand by its number', '&é', '&#38;&eacute;', ['&#38;&eacute;', '&eacute;']],
    ['without its semicolon', 'é b', '&eacute b', ['&eacute b', ' b', 'b']],
    ['two halves of one reference', '😀!', '&#128512;!', ['&#128512;!', '&#128512;!', '!']],
    ['two halves as they are', '😀!é', '😀!&eacute;', ['😀!&eacute;', '😀!&eacute;'.slice(1), '!&eacute;', '&eacute;']],
  ])('%s', (_, text, source, offsets) => expect(aligned(text, source)).toEqual([text, offsets]));

  it.each(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u034f', '\u00ad'])('leaves out %j, which nobody sees', (char) => {
    expect(aligned(`a${char}b`, `a${char}b`)).toEqual(['ab', [`a${char}b`, 'b']]);
  });

  it('runs spaces together, those before it too', () => {
    expect(aligned('a \n\t b', 'a \n\t b')).toEqual(['a b', ['a \n\t b', ' \n\t b', 'b']]);
    expect(aligned(' a', ' a', true)).toEqual(['a', ['a']]);
    expect(aligned(' a', ' a', false)[0]).toBe(' a');
  });

  it('finds each character where it was written, however it was written', () => {
    const piece = fc.constantFrom(
      ['a', 'a'],
      ['&', '&amp;'],
      ['<', '&lt;'],
      ['é', '&#233;'],
      ['é', '&#xe9;'],
      ['é', 'é'],
      [' ', ' '],
      ['z', '&#122;'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const kept = pieces
          .filter(([char], i) => char !== ' ' || pieces[i - 1]?.[0] !== ' ')
          .flatMap(([char, written]) => Array.from({ length: char.length }, (_, half) => [char[half], written] as const));
        const [text, offsets] = aligned(pieces.map(([char]) => char).join(''), pieces.map(([, written]) => written).join(''));
        expect(text).toBe(kept.map(([char]) => char).join(''));
        for (const [i, rest] of offsets.entries()) expect(rest.startsWith(kept[i]?.[1] as string)).toBe(true);
      }),
    );
  });
});
