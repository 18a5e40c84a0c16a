import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/fields/identity/mask.js';
import type { FieldKind } from '../../../src/model/contact/field.js';

const KINDS: readonly (FieldKind | undefined)[] = ['email', 'phone', 'date', 'allow', 'refuse', 'text', 'sensitive', undefined];

describe('a mask', () => {
  it.each<[string, string, FieldKind | undefined, string]>([
    ['an address', 'jean@acme-conseil.fr', 'email', 'j•••@•••.fr'],
    ['an address of another ending', 'jean@acme-conseil.re', 'email', 'j•••@•••'],
    ['an address of a short domain', 'jean@abc.fr', 'email', 'j•••@•••'],
    ['a short address', 'j@x.fr', 'email', '•••@•••'],
    ['an address in a text column', 'jean@acme-conseil.fr', 'text', 'j•••@•••.fr'],
    ['an address in a phone column', 'jean@acme-conseil.fr', 'phone', 'j•••@•••.fr'],
    ['a number', '06 39 98 00 08', 'phone', '06•••••••8'],
    ['an international number', '+33 6 39 98 00 08', 'phone', '+33•••••••8'],
    ['a short number', '3639', 'phone', '•••'],
    ['a name', 'Dupont', 'text', 'D•••'],
    ['a name with an accent', 'Élise', 'text', 'E•••'],
    ['a name of another alphabet', '李小龍明', 'text', '•••'],
    ['a number of a country that is rare in a file', '+687 75 12 34', 'phone', '•••••••4'],
    ['a number without the zero', '639980008', 'phone', '•••••••8'],
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

interface Crowd {
  readonly median: number;
  readonly fewerThanFive: number;
}
const { crowdsOf } = (await import(new URL('../../../scripts/prove/masks/crowds.mjs', import.meta.url).href)) as {
  crowdsOf: (
    mask: (text: string, kind: FieldKind) => string,
    count: number,
    seed: number,
  ) => Readonly<Record<'email' | 'phone' | 'text', Crowd>>;
};

describe('in a file of a hundred thousand invented contacts', () => {
  const { email, phone, text } = crowdsOf(mask, 100_000, 1);

  it('a mask is shared by many: by how many, `npm run prove:masks` measures', () => {
    for (const { fewerThanFive, median } of [email, phone, text]) {
      expect(fewerThanFive).toBeLessThan(10);
      expect(median).toBeGreaterThan(1000);
    }
  });

  it('and one of a letter and the domain would not be', () => {
    const telling = (value: string, kind: string): string =>
      kind === 'email' ? value.replace(/(?<=^.)[^@]*|(?<=@.).*(?=\.)/g, '') : mask(value);
    expect(crowdsOf(telling, 100_000, 1).email.fewerThanFive).toBeGreaterThan(1000);
  });
});
