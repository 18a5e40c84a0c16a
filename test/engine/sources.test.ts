import { describe, expect, it } from 'vitest';
import { namedSources } from '../../src/engine/figures/named-sources.js';
import { SourceCounter } from '../../src/engine/figures/source-counter.js';
import { emptySourceTally } from '../../src/model/outcome/source-tally.js';

/** What is told of rows with these sources, each so many times. */
const told = (rows: Readonly<Record<string, number>>) => {
  const book = new SourceCounter(emptySourceTally(1, 1), () => 0);
  for (const [text, times] of Object.entries(rows))
    for (let i = 0; i < times; i++) {
      const { counts } = book.entryFor(text);
      counts[0] = (counts[0] as number) + 1;
    }
  book.prune();
  return namedSources(book.tally).map(({ name, counts }) => [name, counts[0]]);
};

describe('which sources are named', () => {
  it.each<[string, Readonly<Record<string, number>>, readonly (readonly [string | undefined, number])[]]>([
    [
      'the largest comes first',
      { Site: 5, Salon: 6 },
      [
        ['Salon', 6],
        ['Site', 5],
      ],
    ],
    ['four contacts could be one person’s words about another', { 'le gendre du maire': 4 }, [[undefined, 4]]],
    ['five share it', { 'Salon des maires': 5 }, [['Salon des maires', 5]]],
    ['spellings are counted together, under the one that most have', { 'SALON BATIMAT': 2, 'Salon Bâtimat': 3 }, [['Salon Bâtimat', 5]]],
    ['as often one as the other: the first by its letters', { 'salon-batimat': 3, 'Salon Batimat': 3 }, [['Salon Batimat', 6]]],
    ['capitals within a word make no other source', { LinkedIn: 3, LINKEDIN: 2 }, [['LinkedIn', 5]]],
    ['an address is nobody’s name', { 'jean@acme.example': 9 }, [[undefined, 9]]],
    ['nor is a number', { 'appel du 0199001234': 9 }, [[undefined, 9]]],
    ['nor one in pairs', { 'appel du 01 99 00 12 34': 9 }, [[undefined, 9]]],
    ['nor one in pairs with dots and a country', { 'tel. +33 (0)1.99.00.12.34': 9 }, [[undefined, 9]]],
    ['a day is no number', { 'Salon du 12/03/2026': 9 }, [['Salon du 12/03/2026', 9]]],
    ['nor is a range of years', { 'Salons 2025-2026': 9 }, [['Salons 2025-2026', 9]]],
    ['somebody with a title is somebody', { 'recommandé par Mme Martin': 9 }, [[undefined, 9]]],
    ['so is a doctor', { 'Dr. Durand': 9 }, [[undefined, 9]]],
    ['M&M’s is none', { 'Stand M&M’s': 9 }, [['Stand M&M’s', 9]]],
    ['an IBAN is never shown', { 'FR76 3000 6000 0112 3456 7890 189': 9 }, [[undefined, 9]]],
    ['a story is too long', { [`vu ${'puis revu '.repeat(9)}`.trim()]: 9 }, [[undefined, 9]]],
    ['signs alone name nothing', { '???': 9 }, [[undefined, 9]]],
    [
      'what is not named stands together, at its place',
      { Site: 5, '???': 7, rare: 1 },
      [
        [undefined, 8],
        ['Site', 5],
      ],
    ],
  ])('%s', (_case, rows, expected) => expect(told(rows)).toEqual(expected));

  it('two hundred are named, and the contacts of the others are still counted', () => {
    const rows = Object.fromEntries(Array.from({ length: 203 }, (_, i) => [`Salon ${i}`, 5 + (i % 2)]));
    const sources = told(rows);
    expect(sources).toHaveLength(201);
    expect(sources[0]).toEqual([undefined, 15 + 0]);
    expect(sources.reduce((sum, [, count]) => sum + (count as number), 0)).toBe(203 * 5 + 101);
  });

  it('a column where every cell is different stays small', () => {
    const book = new SourceCounter(emptySourceTally(1, 1), () => 0);
    const all = 30_000;
    for (let i = 0; i < all; i++) {
      const { counts } = book.entryFor(`note ${i}`);
      counts[0] = (counts[0] as number) + 1;
    }
    book.prune();
    expect(book.tally.distinct.size).toBe(4096);
    expect(namedSources(book.tally)).toEqual([{ group: 0, counts: [all] }]);
  });
});
