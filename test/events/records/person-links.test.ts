import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_WORDS, NUMBER_BIT, PersonLinks } from '../../../src/events/records/person-links.js';

/** Identifiers by name, as fingerprints: any bits will do, spread over the words. */
const print = (name: string): readonly [number, number] => {
  let [a, b] = [0x811c_9dc5, 0x1234_5678];
  for (const letter of name) {
    a = Math.imul(a ^ letter.charCodeAt(0), 0x0100_0193) >>> 0;
    b = Math.imul(b ^ letter.charCodeAt(0), 0x85eb_ca77) >>> 0;
  }
  return [a, b];
};

/** `code:12 > mail:a` or `mail:a > tel:1`: the second stands beside the first, which is of more weight; the source is the word before the colon. */
interface Link {
  readonly owner: string;
  readonly other: string;
}
const SOURCES: Readonly<Record<string, number>> = {
  ...{ mail: 0, tel: 0x7fff_0000, hub: 0x1_0001, lem: 0x1_0002, air: 0x1_0003, rin: 0x1_0004, bre: 0x1_0005 },
};
const wordsOf = ({ owner, other }: Link): readonly number[] => {
  const source = SOURCES[owner.split(':')[0] as string] as number;
  return [...print(other), ...print(owner), (source << 1) | (other.startsWith('tel:') ? NUMBER_BIT : 0)];
};

/** Groups of those of the names that are one person, each sorted. */
const groups = (links: readonly Link[], names: readonly string[]): readonly string[] => {
  const all = new PersonLinks();
  for (const link of links) all.add(Uint32Array.from(wordsOf(link)));
  const byOwner = new Map<string, string[]>();
  for (const name of names) {
    const [high, low] = print(name);
    const owner = (all.ownerOf(high, low) ?? [high, low]).join();
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), name]);
  }
  return [...byOwner.values()].map((group) => group.sort().join(' ')).sort();
};
const linksOf = (text: string): readonly Link[] =>
  text === ''
    ? []
    : text.split(', ').map((one) => {
        const [owner = '', other = ''] = one.split(' > ');
        return { owner, other };
      });
const namesOf = (links: readonly Link[]): readonly string[] => [...new Set(links.flatMap(({ owner, other }) => [owner, other]))];

describe('one person', () => {
  it.each([
    ['nobody linked', '', []],
    ['an address beside a code', 'hub:1 > mail:a', ['hub:1 mail:a']],
    ['two numbers beside one code', 'hub:1 > tel:1, hub:1 > tel:2', ['hub:1 tel:1 tel:2']],
    ['codes of two products, by the address', 'hub:1 > mail:a, lem:9 > mail:a', ['hub:1 lem:9 mail:a']],
    ['two codes of one product with one address', 'hub:1 > mail:a, hub:2 > mail:a', ['hub:1 hub:2 mail:a']],
    ['a number of two codes of one product: a switchboard', 'hub:1 > tel:1, hub:2 > tel:1', ['hub:1', 'hub:2', 'tel:1']],
    ['a number of two codes of two products', 'hub:1 > tel:1, lem:2 > tel:1', ['hub:1 lem:2 tel:1']],
    ['a number of two addresses', 'mail:a > tel:1, mail:b > tel:1', ['mail:a', 'mail:b', 'tel:1']],
    [
      'a number of two codes that are one person by their address',
      'hub:1 > mail:a, hub:2 > mail:a, hub:1 > tel:1, hub:2 > tel:1',
      ['hub:1 hub:2 mail:a tel:1'],
    ],
    [
      'a switchboard joins nobody, whatever else they have',
      'hub:1 > tel:1, hub:2 > tel:1, hub:1 > tel:2, hub:2 > tel:3',
      ['hub:1 tel:2', 'hub:2 tel:3', 'tel:1'],
    ],
    [
      'many owners',
      'hub:1 > tel:1, hub:2 > tel:1, hub:3 > tel:1, hub:4 > tel:1, hub:5 > tel:1, hub:6 > tel:1, lem:1 > tel:1',
      ['hub:1', 'hub:2', 'hub:3', 'hub:4', 'hub:5', 'hub:6', 'lem:1', 'tel:1'],
    ],
    [
      'a number that four products give to one code each',
      'hub:1 > tel:1, lem:2 > tel:1, air:3 > tel:1, rin:4 > tel:1',
      ['air:3 hub:1 lem:2 rin:4 tel:1'],
    ],
    [
      'a number that five products give to one code each: a switchboard',
      'hub:1 > tel:1, lem:2 > tel:1, air:3 > tel:1, rin:4 > tel:1, bre:5 > tel:1',
      ['hub:1', 'lem:2', 'air:3', 'rin:4', 'bre:5', 'tel:1'],
    ],
    [
      'a number that is said again and again of four codes',
      'hub:1 > tel:1, hub:1 > tel:1, lem:2 > tel:1, lem:2 > tel:1, air:3 > tel:1, rin:4 > tel:1',
      ['air:3 hub:1 lem:2 rin:4 tel:1'],
    ],
    [
      'a switchboard stays one, though other numbers join those who have it',
      'hub:1 > tel:1, hub:2 > tel:1, hub:1 > tel:2, lem:5 > tel:2, lem:5 > tel:3, hub:2 > tel:3',
      ['hub:1 hub:2 lem:5 tel:2 tel:3', 'tel:1'],
    ],
    ['two numbers and nothing else, in either order', 'tel:1 > tel:2, tel:2 > tel:1', ['tel:1 tel:2']],
    ['two numbers, one of which stands beside an address', 'tel:1 > tel:2, mail:a > tel:1', ['mail:a tel:1 tel:2']],
    ['a ring of numbers', 'tel:1 > tel:2, tel:2 > tel:3, tel:3 > tel:1', ['tel:1 tel:2 tel:3']],
  ])('%s', (_name, text, expected) => {
    const links = linksOf(text);
    expect(groups(links, namesOf(links))).toEqual([...expected].sort());
  });

  it('does not depend on the order of links, nor on repetition', () => {
    const name = (kinds: readonly string[]) =>
      fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 5 })).map(([kind, n]) => `${kind}:${n}`);
    const link = fc
      .record({ owner: name(['hub', 'lem', 'mail', 'tel']), other: name(['mail', 'tel', 'tel']) })
      .filter(({ owner, other }) => owner !== other && !(owner.startsWith('tel') && other.startsWith('mail')));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 24 }), fc.infiniteStream(fc.nat()), (links, chance) => {
        const names = namesOf(links);
        const expected = groups(links, names);
        const shuffled = [...links, ...links.slice(0, 5)]
          .map((one) => ({ one, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at);
        expect(
          groups(
            shuffled.map(({ one }) => one),
            names,
          ),
        ).toEqual(expected);
        expect(groups([...links].reverse(), names)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it.each<readonly [string, readonly (readonly [number, number])[]]>([
    [
      'their first half',
      [
        [1, 9],
        [2, 3],
        [3, 1],
      ],
    ],
    [
      'their second half, where the first is the same',
      [
        [5, 1],
        [5, 2],
        [5, 3],
      ],
    ],
    [
      'all 32 bits of them',
      [
        [0x7fff_ffff, 1],
        [0x8000_0000, 0],
        [0xffff_ffff, 0],
      ],
    ],
  ])('is called by the smallest of its fingerprints, by %s, in whatever order they come', (_, prints) => {
    const [smallest, second, third] = prints as [readonly [number, number], readonly [number, number], readonly [number, number]];
    for (const pairs of [
      [smallest, second, second, third],
      [third, second, smallest, second],
      [third, smallest, third, second],
      [second, third, smallest, third],
    ]) {
      const links = new PersonLinks();
      const [a, b, c, d] = pairs as [typeof smallest, typeof smallest, typeof smallest, typeof smallest];
      links.add(Uint32Array.from([...a, ...b, 0, ...c, ...d, 0]));
      expect([smallest, second, third].map((one) => links.ownerOf(...one))).toEqual([undefined, smallest, smallest]);
      const record = Uint32Array.from([9, 9, ...third, 7]);
      links.settle(record, 2);
      expect([...record]).toEqual([9, 9, ...smallest, 7]);
    }
  });

  it('that nothing was told of stays as it is', () => {
    const links = new PersonLinks();
    links.add(Uint32Array.from([1, 2, 3, 4, 0]));
    const record = Uint32Array.from([3, 2, 1, 2]);
    links.settle(record, 0);
    links.settle(record, 2);
    expect([...record]).toEqual([3, 2, 1, 2]);
  });

  it('is told by whole fingerprints', () => {
    const links = new PersonLinks();
    expect(links.isEmpty).toBe(true);
    links.add(Uint32Array.from(wordsOf({ owner: 'hub:1', other: 'mail:a' })));
    expect(links.isEmpty).toBe(false);
    expect(wordsOf({ owner: 'hub:1', other: 'mail:a' }).length).toBe(LINK_WORDS);
    const [a, b] = [print('hub:1'), print('mail:a')];
    const roots = [links.ownerOf(...a) ?? a, links.ownerOf(...b) ?? b].map((root) => root.join());
    expect(roots[0]).toBe(roots[1]);
    expect([a.join(), b.join()]).toContain(roots[0]);
    expect(links.ownerOf(7, 7)).toBeUndefined();
  });
});
