import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/fields/identity/mask.js';
import type { FieldKind } from '../../../src/model/contact/field.js';

const KINDS: readonly (FieldKind | undefined)[] = ['email', 'phone', 'date', 'allow', 'refuse', 'text', 'sensitive', undefined];

describe('a mask', () => {
  it.each<[string, string, FieldKind | undefined, string]>([
    ['an address', 'jean@acme-conseil.fr', 'email', 'j•••@a•••.fr'],
    ['an address whose ending would show too much', 'jean@acme.com', 'email', 'j•••@a•••'],
    ['a short address', 'j@x.fr', 'email', '•••@x•••'],
    ['an address in a text column', 'jean@acme-conseil.fr', 'text', 'j•••@a•••.fr'],
    ['an address in a phone column', 'jean@acme-conseil.fr', 'phone', 'j•••@a•••.fr'],
    ['a number', '06 39 98 00 08', 'phone', '06•••••••8'],
    ['an international number', '+33 6 39 98 00 08', 'phone', '+33•••••••8'],
    ['a short number', '3639', 'phone', '•••'],
    ['a name', 'Dupont', 'text', 'D•••'],
    ['a name with an accent', 'Élise', 'text', 'É•••'],
    ['a short text', 'Ly', 'text', '•••'],
    ['a text that begins with a mark', '=HYPERLINK("x")', 'text', '•••'],
    ['a sensitive value', '255081416802538', 'sensitive', '•••'],
    ['a value made of dots', '•••', 'text', '***'],
    ['a value that is its own mask', 'D•••', 'text', '•••'],
    ['a blank', '  ', 'text', ''],
  ])('of %s', (_, text, kind, expected) => {
    expect(mask(text, kind)).toBe(expected);
  });
});

const parts = fc.constantFrom(
  '•',
  '*',
  '#',
  '@',
  '.fr',
  'a',
  '0',
  '+33',
  '\u001b[31m',
  '\u202E',
  'ש',
  'م',
  '👩‍👧',
  '\u0301',
  ' ',
  '\n',
  '•••@',
  'jean',
);
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
  fc.array(parts, { minLength: 1, maxLength: 10 }).map((list) => list.join('')),
  fc.emailAddress(),
);

describe('laws', () => {
  it('it never holds four characters of the value in a row, nor the value', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...KINDS), (text, kind) => {
        const masked = mask(text, kind);
        if (text !== '') expect(masked.includes(text)).toBe(false);
        if (text.trim() !== '') expect(masked.includes(text.trim())).toBe(false);
        for (let i = 0; i + 4 <= text.length; i++) expect(masked.includes(text.slice(i, i + 4))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('it holds no control and no direction character, and is short', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...KINDS), (text, kind) => {
        const masked = mask(text, kind);
        expect(masked).not.toMatch(/[\p{C}\p{Z}\p{M}]/u);
        expect(masked.length).toBeLessThanOrEqual(14);
      }),
      { numRuns: 1000 },
    );
  });

  it('it tells nothing of the length of a long value', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 4 }), (text) => {
        expect(mask(text, 'text')).toBe(`${text.slice(0, 1)}•••`);
      }),
    );
  });
});
