import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/csv/cut/compose.js';
import { edge } from '../../../src/csv/cut/edge.js';
import { joinLooks, look, type RangeLook } from '../../../src/csv/cut/look.js';
import { loopMarks, vectorMarks } from '../../../src/csv/cut/quote-marks.js';
import type { CutOptions, ScanState } from '../../../src/csv/cut/scan-state.js';
import {
  beginningFrom,
  beginningsOf,
  everyBytes,
  expectAlone,
  expectedCut,
  expectedParts,
  expectedWhole,
  lineOf,
  piecesOf,
  seeded,
  wholeOf,
} from './support.js';

/** Ten times as many take half a minute: `LUMO_CUT_TEXTS=200000`. */
const TEXTS = Number(process.env.LUMO_CUT_TEXTS ?? 20_000);

const finder = loopMarks(256);
const GRAMMARS: readonly CutOptions[] = [',', ';', '"', 'é'].flatMap((delimiter) =>
  [false, true].map((backslash) => ({ delimiter: delimiter.charCodeAt(0), backslash, finder })),
);
const UNITS = ['a', ',', ';', '"', '\\', '\r', '\n', 'é', '"', '""', '\r\n', '\ufeff'];
const text = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 40 });
const grammar = fc.constantFrom(...GRAMMARS);

/** What a cut says, without the states. */
const said = (looks: readonly RangeLook[]) => {
  const { states, ...rest } = compose(looks);
  return rest;
};

describe('a file cut anywhere', () => {
  it('is what one scan over the whole says: beginnings, rows, line ends, quotes that do not fit', () => {
    fc.assert(
      fc.property(text, grammar, fc.array(fc.nat(60), { maxLength: 8 }), (content, options, places) => {
        const bytes = Buffer.from(content);
        const offsets = places.map((place) => Math.min(place, bytes.length)).sort((a, b) => a - b);
        const looks = piecesOf(bytes, offsets).map((piece) => look(piece, options));
        expect(said(looks)).toEqual(expectedCut(bytes, offsets, options));
        expectAlone(bytes, compose(looks), options);
        // Plain data: it travels as JSON.
        expect(JSON.parse(JSON.stringify(looks))).toEqual(looks);
      }),
      { numRuns: 3000, seed: 20261128 },
    );
  });

  it('looks at pieces of a range join to the look at the range, in any grouping', () => {
    fc.assert(
      fc.property(text, grammar, fc.array(fc.nat(60), { maxLength: 5 }), (content, options, places) => {
        const bytes = Buffer.from(content);
        const offsets = places.map((place) => Math.min(place, bytes.length));
        const looks = piecesOf(bytes, offsets).map((piece) => look(piece, options));
        const whole = look(bytes, options);
        expect(looks.reduce(joinLooks)).toEqual(whole);
        expect(looks.reduceRight((after, before) => joinLooks(before, after))).toEqual(whole);
      }),
      { numRuns: 2000, seed: 20261129 },
    );
  });

  it('the edge of a range ends where its first record begins, and is asked on where none does', () => {
    fc.assert(
      fc.property(text, grammar, fc.nat(60), fc.nat(10), (content, options, place, more) => {
        const bytes = Buffer.from(content);
        const from = Math.min(place, bytes.length);
        const { states } = compose(piecesOf(bytes, [from]).map((piece) => look(piece, options)));
        const begin = beginningsOf(bytes, options).find((one) => one >= from) ?? bytes.length;
        const first = edge(bytes.subarray(from, from + more), states[1] as ScanState, options);
        expect(first.bytes).toBe(Math.min(begin - from, Math.min(bytes.length - from, more)));
        const rest = first.open === null ? 0 : edge(bytes.subarray(from + more), first.open, options).bytes;
        expect(first.bytes + rest).toBe(begin - from);
      }),
      { numRuns: 2000, seed: 20261130 },
    );
  });

  it(`${TEXTS} short and nasty texts, in ranges of every size and divided at random`, { timeout: 600_000 }, () => {
    const below = seeded(20);
    const looks = GRAMMARS.map(() => new Map<string, RangeLook>());
    for (let turn = 0; turn < TEXTS; turn++) {
      const bytes = Buffer.from(Array.from({ length: below(11) }, () => UNITS[below(8)]).join(''));
      const which = below(4);
      const options = GRAMMARS[which] as CutOptions;
      const seen = looks[which] as Map<string, RangeLook>;
      const lookAt = (piece: Uint8Array): RangeLook => {
        const key = Buffer.from(piece).toString('latin1');
        const known = seen.get(key) ?? look(piece, options);
        seen.set(key, known);
        return known;
      };
      const sizes = [...bytes.keys()].map((size) => size + 1);
      const divisions = [[below(bytes.length + 1), below(bytes.length + 1)].sort((a, b) => a - b)];
      for (const size of sizes) divisions.push(everyBytes(bytes.length, size));
      const beginnings = beginningsOf(bytes, options);
      const whole = expectedWhole(bytes, options);
      for (const offsets of divisions) {
        const found = said(piecesOf(bytes, offsets).map(lookAt));
        const expected = { ...whole, parts: expectedParts(bytes, offsets, beginnings) };
        if (!isDeepStrictEqual(found, expected)) expect({ text: bytes.toString(), offsets, ...found }).toEqual(expected);
      }
    }
  });
});

describe('long texts, across windows of 64 KiB', () => {
  const KINDS: Readonly<Record<string, readonly string[]>> = {
    'line ends': ['a', '\r', '\n', '\r\n'],
    nasty: UNITS,
    'quoted cells': ['a', ',"b"', ',"b"\n', ',"b",', ';"b"', ',"b\nc"', ',"b""c"', ',"\\"', '\r\n'],
    'text with quotes here and there': [...'abcdefghijklmnopqrstuvwx', ',', '"', '\r\n'],
  };
  const turns = Object.entries(KINDS).flatMap(([kind, units]) =>
    GRAMMARS.slice(0, 6).map((options) => [kind, options.backslash, units, options] as const),
  );

  it.each(turns)('%s, backslashes: %s', (_, _backslash, units, options) => {
    const vector = vectorMarks();
    if (!vector) throw new Error('This machine has no vectors, and nothing was compared.');
    const below = seeded(units.length + options.delimiter);
    const bytes = Buffer.from(Array.from({ length: 150_000 }, () => units[below(units.length)]).join(''));
    const offsets = [below(bytes.length), below(bytes.length), 65_536, 131_072].sort((a, b) => a - b);
    const looks = piecesOf(bytes, offsets).map((piece) => look(piece, { ...options, finder: vector }));
    expect(looks).toEqual(piecesOf(bytes, offsets).map((piece) => look(piece, { ...options, finder: loopMarks() })));
    expect(looks.reduce(joinLooks)).toEqual(look(bytes, { ...options, finder: vector }));
    const { parts, ...rest } = said(looks);
    expect(rest).toEqual(expectedWhole(bytes, options));
    const begins = [0, ...offsets.map((from) => beginningFrom(bytes, from, options))].filter((begin) => begin < bytes.length);
    expect(parts.map(({ begin }) => begin)).toEqual([...new Set(begins)]);
    for (const { begin, firstRow, firstLine } of parts)
      expect([firstRow, firstLine]).toEqual([wholeOf(bytes.subarray(0, begin), options).rows + 1, lineOf(bytes, begin)]);
  });

  it('a quoted cell that lies across two windows, at every byte of it', () => {
    for (let before = 0; before < 14; before++) {
      const bytes = Buffer.from(`"x","y",${'a'.repeat(65_528 - before)},"b,"",c\nd",\r\n"e"\n`);
      expect(said([look(bytes, { delimiter: 44, backslash: false })])).toMatchObject(
        expectedWhole(bytes, { delimiter: 44, backslash: false }),
      );
    }
  });
});

describe('the states', () => {
  const grammars = [false, true].map((backslash) => ({ delimiter: 44, backslash, finder }));
  const states = Object.keys(look(new Uint8Array(0), grammars[1] as CutOptions).from) as ScanState[];
  const pairs = states.flatMap((a, index) => states.slice(index + 1).map((b) => [a, b] as const));
  const TEXTS = ['"', '\n', 'a', '"\n', '"a\n', '\\"\n', '"a"\n', '\n"a\n'].map((text) => Buffer.from(text));

  it.each(pairs)('%s and %s are told apart by what follows', (a, b) => {
    const telling = grammars.flatMap((options) =>
      TEXTS.filter((bytes) => {
        const one = look(bytes, options);
        if (one.from[a] === undefined || one.from[b] === undefined) return false;
        const from = (state: ScanState) => ({ ...compose([one], { state, offset: 0, row: 1, line: 1 }), states: [] });
        return !isDeepStrictEqual(from(a), from(b));
      }),
    );
    expect(telling).not.toEqual([]);
  });
});
