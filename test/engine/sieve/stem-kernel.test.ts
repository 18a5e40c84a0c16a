import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FastCursor } from '../../../src/csv/records/fast-cursor.js';
import { makeScannerSource, SimdScanner } from '../../../src/csv/records/simd-scanner.js';
import { STEM_PAGES, StemKernel } from '../../../src/engine/sieve/stem-kernel.js';
import { STEM_SIEVES } from '../../../src/engine/sieve/stem-sieves.js';
import { STEM_MARKS } from '../../../src/fields/bytes/stem-marks.js';
import { LOOK, UNREAD } from '../../../src/fields/bytes/stem-sieve.js';

const scanner = SimdScanner.make(STEM_PAGES) as SimdScanner;
const kernel = StemKernel.make(scanner) as StemKernel;

const cursorOver = (text: string, encoding: 'utf8' | 'latin1' = 'utf8'): FastCursor => {
  const bytes = Buffer.from(text, encoding);
  return new FastCursor(
    { bytes, firstRow: 1, encoding: encoding === 'utf8' ? 'utf-8' : 'windows-1252', ascii: false },
    ';'.charCodeAt(0),
    scanner,
  );
};

describe('marks of stems', () => {
  scanner.marker = kernel;
  for (let column = 0; column < 8; column++) kernel.want(column);

  it.each([
    ['ne plus appeler', STEM_MARKS.refusal],
    ['STOP', STEM_MARKS.refusalWord],
    ['Décédé', STEM_MARKS.death],
    ['sous tutelle', STEM_MARKS.protection],
    ['Particulier', STEM_MARKS.privatePerson],
    ['hard bounce', STEM_MARKS.deadAddress],
    ['lycéenne', STEM_MARKS.minor],
    ['Faux numéro', STEM_MARKS.recordNote],
    ['pas sur le portable', STEM_MARKS.line],
    ['Retraitée', STEM_MARKS.retired],
    ['est mineure', STEM_MARKS.pupil],
  ])('“%s” is marked', (text, mark) => {
    const row = cursorOver(`a;${text};b\r\n`);
    row.advance();
    expect([row.marks(0, 0), (row.marks(1, 1) ?? 0) & mark, row.marks(2, 2)]).toEqual([0, mark, 0]);
  });

  it.each(['95 place de l’Église', 'Conseil & Métiers', 'Chef d’atelier', 'n° 12', '« Le Parc »', 'Paris – Lyon…', 'Dupont\u00a0SA'])(
    'the signs of “%s” need no second look',
    (text) => {
      const row = cursorOver(`a;${text};b\r\n`);
      row.advance();
      expect((row.marks(1, 1) ?? 0) & LOOK).toBe(0);
    },
  );

  it.each(['é’', 'R&D', '&#233;', 'Ã©', 'd\u009det'])('“%s” does', (text) => {
    const row = cursorOver(`a;${text};b\r\n`);
    row.advance();
    expect((row.marks(1, 1) ?? 0) & LOOK).toBe(LOOK);
  });

  it('every sieve says of every cell what it says by itself, or is told that nobody knows', () => {
    const stems = STEM_SIEVES.flatMap((sieve) => sieve.stems());
    const word = fc
      .tuple(fc.constantFrom(...stems), fc.nat(12), fc.boolean(), fc.constantFrom('', 'x', 'es'))
      .map(([stem, length, capitals, end]) => {
        const text = `${stem.replaceAll('_', ' ').slice(0, length + 1)}${end}`;
        return capitals ? text.toUpperCase() : text;
      });
    const sign = fc.constantFrom(
      ' ',
      '-',
      "'",
      '’',
      '‘',
      '–',
      '…',
      '\u202f',
      '“',
      '\u00a0',
      '«',
      '°',
      '©',
      '& ',
      '&amp;',
      'é’',
      'é',
      'Ç',
      'ß',
      'ñ',
      'ø',
      'Ã©',
      '?',
      '&',
      '€',
      '†',
      '🚫',
      'e\u0301',
      '""',
      'ee',
      'l',
      '1',
      '漢',
    );
    const cell = fc.array(fc.oneof(word, sign), { maxLength: 6 }).map((parts) => parts.join(''));
    const rows = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    let [known, asked] = [0, 0];
    fc.assert(
      fc.property(rows, fc.constantFrom('utf8' as const, 'latin1' as const), fc.constantFrom('\n', '\r\n'), (table, encoding, end) => {
        const text = table
          .map((cells) => cells.map(([one, quoted]) => (quoted ? `"${one}"` : one.replaceAll('"', ''))).join(';'))
          .join(end);
        const row = cursorOver(text, encoding);
        while (row.advance()) {
          for (let column = 0; column < row.count; column++) {
            const marks = row.marks(column, column) as number;
            for (const sieve of STEM_SIEVES) {
              const passes = sieve(row.bytes, row.starts[column] as number, row.ends[column] as number);
              asked++;
              if ((marks & sieve.unsure) !== 0) continue;
              known++;
              expect([text, column, sieve.mark, (marks & sieve.mark) !== 0]).toEqual([text, column, sieve.mark, passes]);
            }
          }
        }
      }),
      { numRuns: 3000 },
    );
    // Most cells of real files are known; of these, which are made of what is hard, a good part.
    expect(known / asked).toBeGreaterThan(0.3);
  });

  it('what several cells hold is what one of them holds', () => {
    const row = cursorOver('Durand;STOP;sous tutelle;x\nPetit;;;y\n');
    row.advance();
    expect((row.marks(0, 3) ?? 0) & (STEM_MARKS.refusalWord | STEM_MARKS.protection | STEM_MARKS.death)).toBe(
      STEM_MARKS.refusalWord | STEM_MARKS.protection,
    );
    row.advance();
    expect(row.marks(0, 3)).toBe(0);
  });
});

it('a column is read from the window on that follows the first question about it', () => {
  const own = SimdScanner.make(STEM_PAGES) as SimdScanner;
  own.marker = StemKernel.make(own);
  const line = `${'Durand;STOP;x'.padEnd(127, '-')}\n`;
  const bytes = Buffer.from(line.repeat(1024));
  const row = new FastCursor({ bytes, firstRow: 1, encoding: 'utf-8', ascii: true }, 59, own);
  row.advance();
  const before = row.marks(1, 1) as number;
  row.want(1, 1);
  for (let i = 0; i < 600; i++) row.advance();
  const after = row.marks(1, 1) as number;
  const word = STEM_MARKS.refusalWord;
  expect([before & word, before & UNREAD, after & word, after & UNREAD]).toEqual([0, UNREAD, word, 0]);
});

it('a scanner is marked for once there is enough to look at, and small files never', () => {
  const made: SimdScanner[] = [];
  const source = makeScannerSource(0, (one) => {
    made.push(one);
    return undefined;
  });
  const block = { bytes: new Uint8Array(700_000) };
  const sources = [source({ bytes: new Uint8Array(10) }), source(block), source(block), source(block)];
  expect([sources[0], made.length, new Set(sources.slice(1)).size]).toEqual([undefined, 1, 1]);
});
