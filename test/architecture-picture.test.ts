import { describe, expect, it } from 'vitest';

interface Room {
  readonly files: number;
  readonly rooms: ReadonlyMap<string, number>;
  readonly imports: ReadonlyMap<string, number>;
}
type House = ReadonlyMap<string, Room>;
const at = (name: string): string => new URL(`../scripts/architecture/${name}`, import.meta.url).href;
const { readHouse, arrowsOf, floorsOf } = (await import(at('house.mjs'))) as {
  readHouse(): House;
  arrowsOf(house: House): readonly { readonly from: string; readonly to: string }[];
  floorsOf(house: House): ReadonlyMap<string, number>;
};
const { drawHouse } = (await import(at('draw.mjs'))) as { drawHouse(): string };
const { roomsTable } = (await import(at('rooms-table.mjs'))) as { roomsTable(lang: 'en' | 'fr'): string };

const house = readHouse();
/** What can be reached by steps of a kind. */
const reach = (from: string, next: (name: string) => Iterable<string>, seen = new Set<string>()): ReadonlySet<string> => {
  for (const name of next(from)) {
    if (seen.has(name)) continue;
    seen.add(name);
    reach(name, next, seen);
  }
  return seen;
};

describe('the picture of the house', () => {
  const picture = drawHouse();

  it('is the same bytes each time, names each room and sub-room, and no folder of a machine', () => {
    expect(drawHouse()).toBe(picture);
    for (const [name, { rooms }] of house) for (const word of [name, ...rooms.keys()]) expect(picture).toContain(`>${word}</text>`);
    expect(picture).not.toContain(import.meta.dirname.slice(0, -'/test'.length));
  });

  it('leads by its arrows wherever imports lead, with none to spare', () => {
    const arrows = arrowsOf(house);
    const drawn = (left?: (typeof arrows)[number]) => (name: string) =>
      arrows.filter((arrow) => arrow !== left && arrow.from === name).map(({ to }) => to);
    for (const [name, { imports }] of house) {
      expect([...reach(name, drawn())].sort()).toEqual([...reach(name, (one) => (house.get(one) as Room).imports.keys())].sort());
      expect([...imports.keys()]).not.toContain(name);
    }
    for (const arrow of arrows) expect(reach(arrow.from, drawn(arrow)).has(arrow.to)).toBe(false);
  });

  it('has each room over all that it imports', () => {
    const floors = floorsOf(house);
    const level = (name: string): number => floors.get(name) as number;
    for (const [name, { imports }] of house) for (const below of imports.keys()) expect(level(below)).toBeLessThan(level(name));
  });
});

describe('the table of rooms', () => {
  it('has the same rooms in both languages, each with a sentence of its own', () => {
    const [en, fr] = (['en', 'fr'] as const).map((lang) =>
      roomsTable(lang)
        .split('\n')
        .slice(2)
        .map((line) => line.split(' | ')),
    ) as [string[][], string[][]];
    expect(fr.map(([room]) => room)).toEqual(en.map(([room]) => room));
    expect(en.filter(([, text], i) => text === fr[i]?.[1]).map(([room]) => room)).toEqual(['| cli/lists']);
  });
});
