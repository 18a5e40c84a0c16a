import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextMarks } from '../../../src/fields/text/text-marks.js';

describe('marks of texts', () => {
  it('are nothing for a text that has none', () => {
    const marks = new TextMarks();
    expect(marks.of('rappeler')).toBe(0);
    marks.set('rappeler', 1);
    expect(['rappeler', 'rappeler ', 'Rappeler', 'rappele', ''].map((text) => marks.of(text))).toEqual([1, 0, 0, 0, 0]);
  });

  it('are the last that were given, or none: never those of another text', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 255 })), { maxLength: 200 }), (given) => {
        const marks = new TextMarks();
        const last = new Map<string, number>();
        for (const [text, mark] of given) {
          expect([0, last.get(text) ?? 0]).toContain(marks.of(text));
          marks.set(text, mark);
          last.set(text, mark);
          expect(marks.of(text)).toBe(mark);
        }
      }),
    ));

  it('hold for most of as many texts as a large file has notes', () => {
    const marks = new TextMarks();
    const texts = Array.from({ length: 60_000 }, (_, n) => `Rencontré au salon ${n}, à rappeler en mars`);
    for (const text of texts) marks.set(text, 2);
    const kept = texts.filter((text) => marks.of(text) === 2);
    expect(kept.length).toBeGreaterThan(0.7 * texts.length);
    expect(texts.map((text) => `${text}.`).filter((text) => marks.of(text) > 0)).toEqual([]);
  });
});
