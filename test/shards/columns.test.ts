import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnCursor } from '../../src/csv/columns/column-cursor.js';
import { mergeShards, openShardWorker, planShards, settleShards } from '../../src/shards/index.js';
import { readColumnFrame } from '../../src/shards/work/column-frame.js';
import { frameBytes, readFrames } from '../../src/shards/work/frames.js';
import { folder, lumo } from '../cli/support.js';
import { columnFrame, readDecisions } from './column-frames.js';
import { newFolder, ONE_PASS, onOneMachine, planFileOf, type Settings, withoutHashes } from './support.js';

const HEADER = ['email', 'mobile', 'optout', 'commentaire'];
const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const csvOf = (rows: readonly (readonly string[])[]): string => `${[HEADER, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;

const row = fc.tuple(
  fc.constantFrom('claire@acme.example', 'Claire@acme.example', 'paul@acme.example', '', 'rien'),
  fc.constantFrom('', '06 39 98 12 34', '12'),
  fc.constantFrom('', 'oui', 'non'),
  fc.constantFrom('', 'ne plus appeler', '"cité', 'é', 'sur\ndeux lignes', '"tout entre guillemets"'),
);

/** Judges rows as batches of columns. */
const asColumns = async (rows: readonly (readonly string[])[], settings: Settings, batches: number) => {
  const folder = join(newFolder(), 'plan');
  await planShards('sample.csv', folder, { ...settings, table: true });
  const size = Math.ceil(rows.length / batches);
  const frames = Array.from({ length: batches }, (_, i) => columnFrame(rows.slice(i * size, (i + 1) * size), HEADER.length));
  const worker = await openShardWorker(folder);
  let learned: Uint8Array | undefined;
  let settled: string | undefined;
  if (planFileOf(folder).needs.survey) {
    const log: Uint8Array[] = [];
    const open = worker.begin({ mode: 'survey', part: 0, output: 'none' }, { log: (entries) => void log.push(entries.slice()) });
    for (const frame of frames) open.columns(readColumnFrame(frame), frame);
    const surveyed = [{ name: 's', text: await open.end() }];
    const done = await settleShards(folder, { surveyed, parts: 1, logs: async () => Buffer.concat(log) });
    settled = done.line;
    learned = done.persons;
    worker.useSettled(settled);
  }
  const decided: ReturnType<typeof readDecisions>[] = [];
  const open = worker.begin(
    { mode: 'judge', part: 0, output: 'decisions' },
    { decisions: (frame) => void decided.push(readDecisions(frame)) },
    learned,
  );
  for (const frame of frames) open.columns(readColumnFrame(frame), frame);
  const outcomes = [{ name: 'o', text: await open.end() }];
  const { report } = await mergeShards(folder, { outcomes, parts: 1, settled, outputName: 'stdout' });
  return { plan: planFileOf(folder), decided, report };
};

/** The cells of a table that decisions leave. */
const applied = (
  rows: readonly (readonly string[])[],
  { plan, decided }: Pick<Awaited<ReturnType<typeof asColumns>>, 'plan' | 'decided'>,
) => {
  let at = 0;
  return decided.flatMap(({ kinds, edits }) => {
    const first = at;
    at += kinds.length;
    return kinds.flatMap((kind, i) => {
      if (kind === 1) return [];
      const cells = [...(rows[first + i] as readonly string[]), ...plan.added.map(() => '')];
      for (const edit of edits) if (edit.row === i) cells[edit.column] = edit.text;
      return [cells.filter((_, column) => column >= plan.keep.length || plan.keep[column])];
    });
  });
};

describe('rows that come as columns', () => {
  it('are judged as those of a CSV of the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        async (rows, batches, verdicts) => {
          const cwd = newFolder();
          writeFileSync(join(cwd, 'sample.csv'), csvOf(rows));
          const settings: Settings = { cwd, config: false, asOf: '2026-11-24', overrides: { channels: ['email', 'phone'], verdicts } };
          const one = await onOneMachine('sample.csv', settings).catch((cause: { code: string }) => cause.code);
          if (typeof one === 'string') return;
          // What stands under the header of a file may describe its columns; in a table it is a row.
          if (one.report.notes.some(({ code }) => code === 'description-skipped')) return;
          const many = await asColumns(rows, settings, batches);
          const [, ...lines] = one.bytes.toString().split(/\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
          expect(applied(rows, many).map((cells) => cells.map(cell).join(','))).toEqual(
            lines.slice(0, -1).map((line) => (line === '""' ? '' : line)),
          );
          const bare = (report: typeof one.report) => ({
            ...(withoutHashes(report) as typeof one.report),
            input: undefined,
            output: undefined,
          });
          expect(bare(many.report)).toEqual(bare(one.report));
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('leave as frames by the command too, so that a reader knows where each ends', async () => {
    const rows = [
      ['claire@acme.example', '', '', ''],
      ['paul@acme.example', '', 'oui', ''],
      ['zoe@acme.example', '', '', 'sur\ndeux lignes'],
    ];
    const at = folder({ 'sample.csv': csvOf(rows) });
    expect((await lumo(at, ['shard', 'plan', 'sample.csv', '--table', '--verdicts', ...ONE_PASS, '-o', 'plan'])).stderr).toBe('');
    const frames = [rows.slice(0, 2), rows.slice(2)].map((some) => frameBytes('A', columnFrame(some, HEADER.length)));
    const judge = ['shard', 'judge', '--plan', 'plan', '--part', '0', '--columns', '--outcome', 'o'];
    const { code, bytes } = await lumo(at, judge, { input: Buffer.concat(frames) });
    expect(code).toBe(0);
    const decided: ReturnType<typeof readDecisions>[] = [];
    for await (const { kind, payload } of readFrames(Readable.from([bytes]))) if (kind === 'D') decided.push(readDecisions(payload));
    expect(decided.map(({ kinds }) => kinds.length)).toEqual([2, 1]);
    expect(decided.flatMap(({ kinds }) => kinds.map((kind) => kind === 1))).toEqual([false, true, false]);
    expect(decided[0]?.edits.length).toBeGreaterThan(0);
  });

  it('a cell with quotes is those quotes, whatever CSV would make of them', () => {
    const frame = columnFrame(
      [
        ['"a"', 'b'],
        ['', 'c"'],
      ],
      2,
    );
    const cursor = new ColumnCursor(readColumnFrame(frame), 7);
    expect(cursor.advance()).toBe(true);
    expect([cursor.row, cursor.text(0), cursor.text(1), cursor.text(2)]).toEqual([7, '"a"', 'b', '']);
    expect(cursor.verbatim).toBe(false);
    expect(cursor.advance()).toBe(true);
    expect([cursor.row, cursor.text(0), cursor.text(1)]).toEqual([8, '', 'c"']);
    expect(cursor.verbatim).toBe(true);
    expect(cursor.advance()).toBe(false);
  });

  it.each([0, 1, 2, 3])('a frame says the same wherever it lies in memory: %i bytes after a multiple of four', (after) => {
    const good = columnFrame([['a'], ['bb'], ['']], 1);
    const memory = new Uint8Array(8 + good.length);
    memory.set(good, 4 + after);
    const { columns } = readColumnFrame(Buffer.from(memory.buffer, 4 + after, good.length));
    expect([...(columns[0] as (typeof columns)[number]).offsets]).toEqual([0, 1, 3, 3]);
  });

  it('a frame in which something does not fit is refused: no cell is read from where it is not', () => {
    const good = columnFrame(
      [
        ['a', 'bb'],
        ['ccc', ''],
      ],
      2,
    );
    expect(readColumnFrame(good).rows).toBe(2);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: good.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0, max: good.length }),
        (at, byte, end) => {
          const bad = Buffer.from(good.subarray(0, end));
          if (at < end) bad[at] = byte;
          try {
            const { bytes, columns, rows } = readColumnFrame(bad);
            for (const { at: from, offsets } of columns) {
              expect(offsets).toHaveLength(rows + 1);
              expect(from + (offsets[rows] as number)).toBeLessThanOrEqual(bytes.length);
            }
          } catch (cause) {
            expect(cause).toMatchObject({ code: 'LUMO_SHARD_FRAME' });
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
