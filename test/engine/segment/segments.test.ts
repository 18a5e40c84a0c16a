import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentValues } from '../../../src/engine/segment/segment-files.js';
import { type SegmentBy, type SegmentCounts, UNKNOWN_SEGMENT } from '../../../src/model/contact/segment.js';
import { csvOf, runOn } from '../../laws/support.js';
import { LENIENT, rowsOf, runSegments } from './run-segments.js';

const ALL: readonly SegmentBy[] = [
  { kind: 'size' },
  { kind: 'region' },
  { kind: 'department' },
  { kind: 'naf', level: 2 },
  { kind: 'naf25', level: 3 },
];
const HEADER = 'id;email;optout;tranche_effectif;effectif;code_postal;code_postal;code_commune;pays;code_naf;code_naf;version_naf';

/** Cells that a segment is read from: plain, damaged, contradicting one another. */
const cells = fc.tuple(
  fc.constantFrom('', '', '', 'oui'),
  fc.constantFrom('', '01', '12', '41', '53', 'PME', 'ETI', 'GE', 'NN', '?', '10-500'),
  fc.constantFrom('', '', '3', '45', '300', '6000', 'n/a'),
  fc.constantFrom('', '69003', '1000', '33000', '05110', '20200', '97133', '97600', '98000', 'Lyon', '-'),
  fc.constantFrom('', '', '69003', '13001'),
  fc.constantFrom('', '', '', '04058', '2A004'),
  fc.constantFrom('', '', 'France', 'Belgique', 'La Réunion'),
  fc.constantFrom('', '62.01Z', '4711F', '111Z', '62', '7010Z', '00.00Z', '?'),
  fc.constantFrom('', '', '62.02A', '47.11F'),
  fc.constantFrom('', '', 'rev2', 'NAF 2025', 'NAF rév. 1'),
);
type Cells = typeof cells extends fc.Arbitrary<infer T> ? T : never;
const fileOf = (rows: readonly Cells[]): Buffer =>
  csvOf(HEADER, ...rows.map((row, i) => [i, `jean.dupont${i}@acme.example`, ...row].join(';')));
const someRows = fc.array(cells, { minLength: 1, maxLength: 60 });
const sum = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((all, n) => all + (n ?? 0), 0);
const byKind = (segments: readonly SegmentCounts[] = []) => Object.fromEntries(segments.map((one) => [one.kind, one]));

describe('segments of a file', () => {
  it('hold each contact that is kept and may be contacted once, and tell of each unknown one why', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, async (rows) => {
        const { report, clean } = await runSegments(fileOf(rows), { by: ALL });
        const kept = rowsOf(clean);
        expect(report.segments?.map(({ kind }) => kind)).toEqual(ALL.map(({ kind }) => kind));
        for (const { kind, contacts, unknown } of report.segments ?? []) {
          expect(sum(contacts)).toBe(report.keptVerdicts?.email?.ok);
          expect(sum(unknown)).toBe(contacts[UNKNOWN_SEGMENT] ?? 0);
          const written: Record<string, number> = {};
          for (const row of kept) written[row[`lumo_${kind}`] as string] = (written[row[`lumo_${kind}`] as string] ?? 0) + 1;
          expect(written).toEqual(contacts);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are the same counts and bytes however the file is cut, and whoever reads it', async () => {
    const rows = fc.sample(cells, { numRuns: 400, seed: 7 });
    const file = fileOf(rows);
    const one = await runSegments(file, { by: ALL, splits: true });
    expect(Object.keys(one.files).length).toBeGreaterThan(3);
    for (const [workers, blockBytes] of [
      [1, 64],
      [1, 1000],
      [2, 700],
      [4, 1500],
    ] as const) {
      const other = await runSegments(file, { by: ALL, splits: true, workers, settings: { blockBytes } });
      expect(other.report.segments).toEqual(one.report.segments);
      expect(other.clean).toEqual(one.clean);
      expect(other.files).toEqual(one.files);
    }
  });

  it('hold nobody who is to be checked first, in no file and no count', async () => {
    const rows = csvOf(
      'id;email;effectif;optin_email',
      '0;jean@acme.example;45;non',
      '1;anne@acme.example;45;oui',
      '2;luc@acme.example;45;',
    );
    const { report, clean, files } = await runSegments(rows, { by: [{ kind: 'size' }], splits: true });
    expect(report.rows.kept).toBe(3);
    expect(report.segments?.[0]?.contacts).toEqual({ pme: 2 });
    expect(rowsOf(clean).map(({ id }) => id)).toEqual(['1', '2']);
    expect(rowsOf(files.pme).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('split into files are the rows of the one file, each in the file of its segment', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, fc.constantFrom(...ALL.filter(({ level }) => level !== 3)), async (rows, by) => {
        const { clean, files, report } = await runSegments(fileOf(rows), { by: [by], splits: true });
        const whole = rowsOf(clean);
        for (const [value, bytes] of Object.entries(files)) {
          expect(segmentValues(by)).toContain(value);
          expect(rowsOf(bytes)).toEqual(whole.filter((row) => row[`lumo_${by.kind}`] === value));
        }
        expect(Object.fromEntries(Object.entries(files).map(([value, bytes]) => [value, rowsOf(bytes).length]))).toEqual(
          byKind(report.segments)[by.kind]?.contacts,
        );
      }),
      { numRuns: 25 },
    );
  });

  it.each<[string, string, string, Partial<SegmentCounts>]>([
    ['a cell of blanks', 'effectif', '', { unknown: { missing: 1 } }],
    ['NN, INSEE’s word for nothing known', 'tranche_effectif', 'NN', { unknown: { missing: 1 } }],
    ['NN under another header of sizes', 'effectif', 'NN', { unknown: { missing: 1 } }],
    ['another word there', 'effectif', 'zz', { unknown: { unreadable: 1 } }],
    ['a dash', 'code_postal', '-', { unknown: { missing: 1 } }],
    ['words for nothing', 'code_naf', 'non renseigné', { unknown: { missing: 1 } }],
    ['INSEE’s code of no activity', 'code_naf', '00.00Z', { unknown: { missing: 1 } }],
    ['what nobody can read', 'code_postal', 'Lyon 3e', { unknown: { unreadable: 1 } }],
    ['nor this', 'tranche_effectif', 'beaucoup', { unknown: { unreadable: 1 } }],
    ['a range over more than two sizes', 'effectif', '5-6000', { unknown: { coarse: 1 } }],
    ['a postcode that two departments share', 'code_postal', '05110', { contacts: { '05': 1 }, approximate: 1 }],
  ])('%s', async (_case, header, cell, expected) => {
    const by: SegmentBy[] = [{ kind: header === 'code_naf' ? 'naf' : header === 'code_postal' ? 'department' : 'size' }];
    const { report } = await runSegments(csvOf(`id;email;${header}`, `0;jean@acme.example;${cell}`), { by });
    expect(report.segments?.[0]).toMatchObject(expected);
  });

  it('a border between departments of one region is none between regions', async () => {
    const { report } = await runSegments(csvOf('id;email;code_postal', '0;jean@acme.example;05110', '1;lea@acme.example;01410'), {
      by: [{ kind: 'region' }],
    });
    // 04 and 05 are both of Provence; 01 and 39 are of two regions.
    expect(report.segments?.[0]).toMatchObject({ contacts: { ARA: 1, PAC: 1 }, approximate: 1 });
  });

  it('who left is in none', async () => {
    const { report, files } = await runSegments(
      csvOf('id;email;optout;code_postal', '0;jean@acme.example;;69003', '1;lea@acme.example;oui;33000'),
      {
        by: [{ kind: 'department' }],
        splits: true,
      },
    );
    expect(report.rows).toMatchObject({ in: 2, kept: 1 });
    expect(report.segments?.[0]?.contacts).toEqual({ '69': 1 });
    expect(Object.keys(files)).toEqual(['69']);
  });

  it('above what may leave without approval, nothing is left behind', async () => {
    const { report, clean, files } = await runSegments(
      csvOf('id;email;code_postal', '0;jean@acme.example;69003', '1;lea@acme.example;33000'),
      {
        by: [{ kind: 'department' }],
        splits: true,
        settings: { maxKept: 1 },
      },
    );
    expect(report.heldBack).toEqual({ above: 1 });
    expect(clean).toBeUndefined();
    expect(Object.values(files)).toEqual([undefined, undefined]);
    expect(report.segments?.[0]?.contacts).toEqual({ '33': 1, '69': 1 });
  });
});

describe('segments and the rules on relevance', () => {
  /** Rows, by id, on which a rule finds nothing with these options. */
  const relevant = async (file: Buffer, rule: string, options: Record<string, unknown>): Promise<Set<string>> => {
    const { found, clean } = await runOn(file, {
      config: { ...LENIENT, rules: { ...LENIENT.rules, [rule]: { severity: 'warning', action: 'flag', ...options } } },
      findings: true,
    });
    const objected = new Set(found.filter((one) => one.rule === rule).map(({ row }) => row));
    const all = rowsOf(clean).map(({ id }) => id as string);
    // The header is row 1, and ids count from 0.
    return new Set(all.filter((id) => !objected.has(Number(id) + 2)));
  };
  const rows = fc.sample(cells, { numRuns: 300, seed: 11 }).map((row): Cells => ['', ...row.slice(1)] as unknown as Cells);
  const file = fileOf(rows);
  const segmented = runSegments(file, { by: ALL }).then(({ clean }) => rowsOf(clean));
  const idsWhere = async (test: (row: Record<string, string>) => boolean): Promise<Set<string>> =>
    new Set((await segmented).filter(test).map(({ id }) => id as string));

  it.each(['micro', 'pme', 'eti', 'ge'])('size %s: nothing is found where the segment covers it, and only there', async (size) => {
    const covered = await idsWhere(({ lumo_size = '' }) => lumo_size.split('-or-').includes(size));
    const found = await relevant(file, 'relevance-size', { sizes: [size] });
    // A range over three sizes and more has no name: it may be the one that is aimed at.
    const wide = await idsWhere(({ lumo_size, tranche_effectif }) => lumo_size === UNKNOWN_SEGMENT && tranche_effectif === '10-500');
    expect(covered.size).toBeGreaterThan(5);
    expect([...found].filter((id) => !covered.has(id) && !wide.has(id))).toEqual([]);
    expect([...covered].filter((id) => !found.has(id))).toEqual([]);
  });

  it.each(['69', '01', '05', '33', '2B', '977', '976', '04', '2A'])('department %s: the same answer on every row', async (department) => {
    const found = await relevant(file, 'relevance-geography', { departments: [department] });
    expect(found).toEqual(await idsWhere(({ lumo_department }) => lumo_department === department));
  });

  it.each(['ARA', 'NAQ', 'PAC', 'COR', 'YT'])('region %s: the same answer on every row', async (region) => {
    const found = await relevant(file, 'relevance-geography', { regions: [region] });
    expect(found.size).toBeGreaterThan(0);
    expect(found).toEqual(await idsWhere(({ lumo_region }) => lumo_region === region));
  });

  it.each([
    ['62', { rev2: ['62'] }, 'lumo_naf'],
    ['47', { rev2: ['47'] }, 'lumo_naf'],
    ['01', { rev2: ['01'] }, 'lumo_naf'],
    ['70', { rev2: ['70'] }, 'lumo_naf'],
  ] as const)('activity %s: the same answer on rows of one code', async (code, options, column) => {
    const ofOneCode = file
      .toString()
      .replaceAll(/^(.*;)[^;]*(;[^;]*)$/gm, '$1$2')
      .replace('code_naf;;', 'code_naf;code_naf;');
    const lines = ofOneCode.split('\n');
    const one = Buffer.from([HEADER, ...lines.slice(1)].join('\n'));
    const { clean } = await runSegments(one, { by: ALL });
    const inSegment = new Set(
      rowsOf(clean)
        .filter((row) => row[column] === code)
        .map(({ id }) => id as string),
    );
    expect(inSegment.size).toBeGreaterThan(0);
    expect(await relevant(one, 'relevance-naf', options)).toEqual(inSegment);
  });

  it('of several codes one that is aimed at is enough for the rule, and two that differ are in no segment', async () => {
    for (const code of ['62', '47', '01']) {
      const found = await relevant(file, 'relevance-naf', { rev2: [code] });
      const inSegment = await idsWhere(({ lumo_naf }) => lumo_naf === code);
      const inNone = await idsWhere(({ lumo_naf }) => lumo_naf === UNKNOWN_SEGMENT);
      expect([...inSegment].filter((id) => !found.has(id))).toEqual([]);
      expect([...found].filter((id) => !inSegment.has(id) && !inNone.has(id))).toEqual([]);
    }
  });
});

describe('the files of a split', () => {
  it.each<[SegmentBy, number]>([
    [{ kind: 'size' }, 8],
    [{ kind: 'region' }, 18 + 8 + 2],
    [{ kind: 'department' }, 96 + 13 + 2],
    [{ kind: 'naf', level: 2 }, 88 + 1],
    [{ kind: 'naf25', level: 2 }, 87 + 1],
  ])('%o are called in words of ours', (by, count) => {
    const values = segmentValues(by);
    expect(values).toHaveLength(count);
    expect(new Set(values).size).toBe(count);
    for (const value of values) expect(value).toMatch(/^[A-Za-z0-9]+(?:-or-[a-z]+)?$/);
  });
});
