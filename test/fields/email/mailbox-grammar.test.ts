import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMailbox } from '../../../src/fields/email/mailbox-grammar.js';
import { leastTime } from '../../least-time.js';

interface Part {
  readonly name: string;
  readonly tokens: string;
  readonly semantic: string;
  readonly children: readonly Part[];
}
const parser = createRequire(import.meta.url)('email-addresses') as {
  parseOneAddress(options: { input: string; rfc6532: boolean }): { type: string; domain: string; parts: { local: Part } } | null;
};

const localOf = ({ name, tokens, semantic, children }: Part): string => {
  if (name === 'cfws') return '';
  if (name === 'quoted-string') return semantic.replace(/\s+/g, ' ');
  return children.length > 0 ? children.map(localOf).join('') : tokens;
};
/** The referee, which nobody of us wrote. */
const byParser = (input: string) => {
  const mailbox = parser.parseOneAddress({ input, rfc6532: true });
  if (mailbox?.type !== 'mailbox' || mailbox.domain.includes('[')) return undefined;
  return { local: localOf(mailbox.parts.local), domain: mailbox.domain };
};

describe('the grammar of a mailbox', () => {
  it.each([
    ['a@b', 'a', 'b'],
    ['a . b @ c . d', 'a.b', 'c.d'],
    ['(x) a (y) @ (z(z)\\)) b', 'a', 'b'],
    ['"a b"@c', 'a b', 'c'],
    ['"a\\"b\\\\"@c', 'a"b\\', 'c'],
    ['"a\t \r\n b "@c', 'a b', 'c'],
    ['""@c', '', 'c'],
    ['a."b c".d@e', 'a.b c.d', 'e'],
    ['Jean Dupont <a@b>', 'a', 'b'],
    ['Jean D. "le Grand" <a@b> (perso)', 'a', 'b'],
    ['<a@b>', 'a', 'b'],
    ['("\\\r)t\t@e.am', 't', 'e.am'],
    ['jérôme@société', 'jérôme', 'société'],
  ])('%j', (text, local, domain) => {
    expect(readMailbox(text)).toEqual({ local, domain });
    expect(byParser(text)).toEqual({ local, domain });
  });

  it.each([
    '',
    'a',
    'a@',
    '@b',
    'a b@c',
    'a..b@c',
    '.a@b',
    'a@b.',
    'a@b c',
    '"a@b',
    '"a\\',
    '(a@b',
    'a@b)',
    'a@"b"',
    '<a@b',
    'a@b>',
    '. <a@b>',
    'a@[b]',
    'g: a@b;',
    '"a\nb"@c',
  ])('%j is none', (text) => {
    expect(readMailbox(text)).toBeUndefined();
    expect(byParser(text)).toBeUndefined();
  });

  it('reads what a parser of RFC 5322 reads', () => {
    const unit = fc.constantFrom(...'aab@@..""()() <>\\\t\r\n\0\x7fé=', 'a@b', '\r\n ', '"a"', '(a)', ' <a@b>');
    let good = 0;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), (text) => {
        const expected = byParser(text);
        expect(readMailbox(text)).toEqual(expected);
        if (expected) good++;
      }),
      { numRuns: 10_000, seed: 20261130 },
    );
    expect(good).toBeGreaterThan(100);
  });

  it.each(['(', '((', '"a', '\\"', '(\\', 'a.', '<', '" "', '()', 'a@b ', '"<a@b":', '(a)(', ' '])(
    'takes a time that grows with the text: %j again and again',
    async (part) => {
      const text = part.repeat(20_000);
      expect(await leastTime(() => readMailbox(text), 200)).toBeLessThan(200);
    },
  );
});
