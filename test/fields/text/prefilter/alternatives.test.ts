import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../../../src/fields/text/prefilter/alternatives.js';

const sources = (expressions: readonly RegExp[]): readonly string[] => expressions.map(({ source }) => source);

describe('the alternatives of an expression', () => {
  it.each([
    ['a list', /stop|basta/, [/stop/, /basta/]],
    ['a list between edges', /\b(?:stop|basta)\b/, [/\b(?:stop)\b/, /\b(?:basta)\b/]],
    [
      'a list behind what must not stand before it',
      /(?<![\p{L}|])(?:no|ni)(?! pas)/u,
      [/(?<![\p{L}|])(?:no)(?! pas)/u, /(?<![\p{L}|])(?:ni)(?! pas)/u],
    ],
    ['a list behind single characters', /^ne (?:plus|pas)$/, [/^ne (?:plus)$/, /^ne (?:pas)$/]],
    ['lists in its parts, which stay whole', /a(?:b|c)|(?:d|e)+f/, [/a(?:b|c)/, /(?:d|e)+f/]],
    ['bars in classes and escaped ones, which part nothing', /[|]a|b\|c/, [/[|]a/, /b\|c/]],
    ['of two lists the first one', /(?:a|b)(?:cc|dd)/, [/(?:a)(?:cc|dd)/, /(?:b)(?:cc|dd)/]],
    ['a list behind which there may be several ways', /(?:stop|basta) (?:a|b)*/, [/(?:stop) (?:a|b)*/, /(?:basta) (?:a|b)*/]],
    ['an alternative of nothing', /stop(?:pub|)/, [/stop(?:pub)/, /stop(?:)/]],
  ])('are taken apart: %s', (_, whole, expected) => {
    expect(alternativesOf(whole.source, 0)).toEqual(sources(expected));
  });

  it.each([
    ['no list', /stop pub/],
    ['a list that may come again', /(?:stop|basta)+/],
    ['a list that may be missing', /x(?:stop|basta)?y/],
    ['a list behind what may match in more than one way', /\w+ (?:stop|basta)/],
    ['a list behind a group of one', /(?:a\w*) (?:stop|basta)/],
    ['a list whose parts are asked for', /(?:(stop)|(basta))/],
    ['parts with names, deep inside', /(?:st(?:o(?<what>p))|basta)/],
    ['a list that is asked for itself', /(stop|basta)/],
    ['what was said before', /(a)(?:stop|basta)\1/],
    ['a list with a class too long to be read', new RegExp(`stop|basta[${'a'.repeat(201)}|]`)],
    ['a list of what must not follow', /stop(?!pub|info)/],
  ])('are the whole where it is %s', (_, whole) => {
    expect(alternativesOf(whole.source, 0)).toEqual([whole.source]);
  });

  it('stay together where they are short, in their order', () => {
    const words = ['stop', 'basta', 'genug davon', 'assez', 'no'];
    expect(alternativesOf(`\\b(?:${words.join('|')})\\b`, 11)).toEqual([
      '\\b(?:stop|basta)\\b',
      '\\b(?:genug davon)\\b',
      '\\b(?:assez|no)\\b',
    ]);
    expect(alternativesOf(words.join('|'))).toEqual([words.join('|')]);
  });
});
