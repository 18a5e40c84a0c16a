import { describe, expect, it } from 'vitest';
import { namedSources } from '../../src/engine/figures/named-sources.js';
import { SourceCounter } from '../../src/engine/figures/source-counter.js';
import { emptySourceTally, joinPersons } from '../../src/model/outcome/source-tally.js';
import { contact } from '../lists/support.js';

/** What is told of rows with these sources, each so many times. */
const told = (rows: Readonly<Record<string, number>>, personOf = (i: number): string => `person${i}@acme.example`) => {
  const book = new SourceCounter(emptySourceTally(1, 1), () => 0);
  for (const [text, times] of Object.entries(rows))
    for (let i = 0; i < times; i++) {
      const source = book.entryFor(text);
      source.counts[0] = (source.counts[0] as number) + 1;
      book.notePerson(source, contact({ email: personOf(i) }));
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
    ['spellings are counted together, under the one that most have', { 'SALON BATIMAT': 2, 'Salon Bâtimat': 5 }, [['Salon Bâtimat', 7]]],
    ['as often one as the other: the first by its letters', { 'salon-batimat': 5, 'Salon Batimat': 5 }, [['Salon Batimat', 10]]],
    ['capitals within a word make no other source', { LinkedIn: 5, LINKEDIN: 2 }, [['LinkedIn', 7]]],
    ['an address is nobody’s name', { 'jean@acme.example': 9 }, [[undefined, 9]]],
    ['nor is a number', { 'appel du 0199001234': 9 }, [[undefined, 9]]],
    ['nor one in pairs', { 'appel du 01 99 00 12 34': 9 }, [[undefined, 9]]],
    ['nor one in pairs with dots and a country', { 'tel. +33 (0)1.99.00.12.34': 9 }, [[undefined, 9]]],
    ['a day is no number', { 'Salon du 12/03/2026': 9 }, [['Salon du 12/03/2026', 9]]],
    ['nor is a range of years', { 'Salons 2025-2026': 9 }, [['Salons 2025-2026', 9]]],
    ['somebody with a title is somebody', { 'recommandé par Mme Martin': 9 }, [[undefined, 9]]],
    ['so is a doctor', { 'Dr. Durand': 9 }, [[undefined, 9]]],
    ['somebody by first name and name', { 'Jean Dupont': 9 }, [[undefined, 9]]],
    ['the other way round, in capitals', { 'DUPONT Marie-Claire': 9 }, [[undefined, 9]]],
    ['who recommends', { 'recommandé par Claire Martin': 9 }, [[undefined, 9]]],
    ['an initial and a name', { 'via J. Dupont': 9 }, [[undefined, 9]]],
    ['a first name alone', { Sophie: 9 }, [[undefined, 9]]],
    ['a fair is nobody', { 'Salon de Lyon 2026': 9 }, [['Salon de Lyon 2026', 9]]],
    [
      'nor is a campaign of many words',
      { 'Campagne Noël avec le traiteur Pierre et fils': 9 },
      [['Campagne Noël avec le traiteur Pierre et fils', 9]],
    ],
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

  it.each([
    'Kaltakquise Szymański',
    'Anruf Zimmermann',
    'Via Kowalska',
    'Lead Van den Berg',
    'Empfehlung Müller',
    'Contatto Ferrarini',
    'Agente Bianchi',
    'Polecenie Nowak',
    'Call Henderson',
    'Karta Wiśniewski',
    'Tel. Obermeier',
    'Kontakt od Ani',
    'Referido García',
    'Verkoper De Vries',
    'Appel Delaunay-Besson',
    'Cold call Henderson',
    'Business card Henderson',
    'Henderson referral',
    'Anruf bei Obermeier am 12.03.',
    ...['FERREIRA J.', 'Peeters A.', 'j.dupont', 'dupont.j', 'VRP Laplace', 'Caisse 3 Ludivine', 'Beurs Kortrijk (stand Bram)'],
    ...['Portefeuille Laplace', 'Secteur Nord (Laplace)', 'Fichier Laplace', 'Cartera Ortega', 'Sellsy/Laplace'],
  ])('“%s” tells by whom it came, and is not named', (source) => expect(told({ [source]: 9 })).toEqual([[undefined, 9]]));

  it.each([
    'Kaltakquise Messe EMO 2025',
    'Via LinkedIn',
    'Lead Salon Batimat',
    'Leads Batimat',
    'Appel entrant',
    'Appel d’offres Toulouse',
    'Call center Lyon',
    'Carte de visite, stand Batimat',
    'Contact form',
    'Anruf Webseite',
    'Referral program',
    'Batimat',
    'Lead Facebook',
    'Telefon',
    'Agence Batimat',
    ...[
      'Hall B',
      'Secteur Nord',
      'Fichier CCI',
      'Base SIRENE',
      'Reprise ancienne base',
      'Caisse 3',
      'Sellsy',
      'Stand Batimat',
      'Salon Batimat (Paris)',
    ],
  ])('“%s” is a thing', (source) => expect(told({ [source]: 9 })).toEqual([[source, 9]]));

  it('five contacts who are one person name nothing, nor do those whom nobody can reach', () => {
    expect(told({ Salon: 9 }, () => 'claire@acme.example')).toEqual([[undefined, 9]]);
    expect(told({ Salon: 9 }, (i) => `person${i % 4}@acme.example`)).toEqual([[undefined, 9]]);
    expect(told({ Salon: 9 }, () => 'no address')).toEqual([[undefined, 9]]);
    expect(told({ Salon: 9 }, (i) => `person${i % 5}@acme.example`)).toEqual([['Salon', 9]]);
  });

  it('persons are counted over spellings, and over parts of a file in any order', () => {
    const four = [1, 2, 3, 4];
    expect(joinPersons(four, [4])).toEqual(four);
    expect(joinPersons([4, 2], [1, 3])).toEqual(four);
    expect(joinPersons(four, [5])).toBe('enough');
    expect(joinPersons('enough', undefined)).toBe('enough');
  });

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
