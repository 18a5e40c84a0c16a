import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageForms } from '../../src/words/grammar/language-forms.js';

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const;
const FORMS = { one: 'one', other: 'other' };

describe.each(['en', 'fr'] as const)('numbers, days and lists in %s are what Intl writes', (lang) => {
  const forms = languageForms(lang);
  const numbers = new Intl.NumberFormat(LOCALES[lang]);
  const shares = new Intl.NumberFormat(LOCALES[lang], { style: 'percent' });
  const days = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' });
  const rules = new Intl.PluralRules(LOCALES[lang]);
  const lists = new Intl.ListFormat(LOCALES[lang]);
  const anyNumber = fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.integer({ min: -5, max: 1100 }),
    fc.double(),
    fc.constantFrom(-0, 1.5, 0.5, 1e21),
  );

  it('numbers', () => {
    fc.assert(
      fc.property(anyNumber, (n) => {
        expect(forms.number(n)).toBe(numbers.format(n));
      }),
      { numRuns: 1000 },
    );
  });

  it('the singular', () => {
    const same = (n: number): void => {
      expect(forms.plural(n, FORMS)).toBe(rules.select(n) === 'one' ? 'one' : 'other');
    };
    for (let n = -3; n < 200; n++) same(n);
    fc.assert(fc.property(anyNumber, same));
    expect(forms.plural(1200, { one: '#', other: '# of #' })).toBe(`${numbers.format(1200)} of ${numbers.format(1200)}`);
  });

  it('shares, of which none but all is 100 % and none but nothing 0 %', () => {
    const shown = (share: number): number => (share <= 0 || share >= 1 ? share : Math.min(0.99, Math.max(0.01, share)));
    const same = (share: number): void => {
      expect(forms.percent(share)).toBe(shares.format(shown(share)));
    };
    for (let n = 0; n <= 1000; n++) same(n / 1000);
    fc.assert(fc.property(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 5000, noNaN: true })), same), {
      numRuns: 1000,
    });
    for (const share of [-0.2, Number.NaN, Number.POSITIVE_INFINITY]) same(share);
    expect(forms.percent(0.9999)).toBe(shares.format(0.99));
    expect(forms.percent(0.0001)).toBe(shares.format(0.01));
  });

  it('days', () => {
    const from = Date.UTC(1000, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8999 * 365 }), (n) => {
        const day = new Date(from + n * 86_400_000);
        const written = days.format(day);
        expect(forms.date(day.toISOString().slice(0, 10))).toBe(lang === 'fr' ? written.replace(/^1 /, '1er ') : written);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', 'soon', '2026-13-01', '2026-1-1', '2026-01-01T10:00'])('a text that is no day comes back: "%s"', (text) => {
    expect(forms.date(text)).toBe(text);
  });

  it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']], [['a, b', 'c', 'd', 'e']]])('lists: %j', (items) => {
    expect(forms.list(items)).toBe(lists.format(items));
  });
});

it('writes those of another language by its tag', () => {
  const forms = languageForms('en', 'de-DE');
  expect(forms.number(1234567)).toBe('1.234.567');
  expect(forms.date('2026-11-01')).toBe('1. November 2026');
  expect(forms.list(['a', 'b', 'c'])).toBe('a, b und c');
  expect(forms.plural(1, { one: '# Datei', other: '# Dateien' })).toBe('1 Datei');
});
