import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { isSiret, readSiren } from '../src/fields/company.js';
import { STATUSES } from '../src/model/channel.js';

interface Row {
  readonly case: string;
  readonly cells: readonly string[];
  readonly rules: readonly string[];
  readonly verdicts: Readonly<Record<string, string>>;
}
interface File {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly columns: readonly { readonly header: string; readonly rule: string | null }[];
}
interface Count {
  readonly name: string;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

const at = (path: string): URL => new URL(`../scripts/evaluate/${path}`, import.meta.url);
const { generate, csvOf } = (await import(at('generate.mjs').href)) as {
  generate(corpus: unknown, seed: number): readonly File[];
  csvOf(file: File): string;
};
const { makeScore, share } = (await import(at('score.mjs').href)) as {
  makeScore(): { add(expected: ReadonlySet<string>, found: ReadonlySet<string>): void; rows(): readonly Count[] };
  share(value: number | undefined): string;
};
const corpus: unknown = JSON.parse(readFileSync(at('cases.json'), 'utf8'));
const files = generate(corpus, 1);
const rows = files.flatMap(({ rows }) => rows);

describe('the labelled contacts', () => {
  it('are at least six hundred, the same for the same seed, others for another', () => {
    expect(rows.length).toBeGreaterThanOrEqual(600);
    expect(generate(corpus, 1)).toEqual(files);
    expect(generate(corpus, 2)).not.toEqual(files);
  });

  it('have labels that mean something: rules that exist, verdicts that are ours', () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const row of rows) for (const id of row.rules) expect(ids, row.case).toContain(id);
    for (const { columns } of files) for (const { rule } of columns) if (rule) expect(ids).toContain(rule);
    for (const { verdicts } of rows)
      for (const verdict of Object.values(verdicts)) expect([...STATUSES, 'kept', 'dropped']).toContain(verdict);
  });

  it('say yes and no to every rule that they speak of', () => {
    for (const id of new Set(rows.flatMap((row) => row.rules))) {
      expect(rows.some((row) => row.rules.includes(id))).toBe(true);
      expect(rows.some((row) => !row.rules.includes(id))).toBe(true);
    }
    expect(rows.filter((row) => row.rules.length === 0).length).toBeGreaterThan(200);
  });

  it('fill every placeholder, and invent nobody who may exist', () => {
    for (const { name, header, rows } of files) {
      for (const { case: id, cells } of rows) {
        expect(cells).toHaveLength(header.length);
        for (const [index, cell] of cells.entries()) {
          expect(cell, `${name} ${id}`).not.toMatch(/[{}]/);
          const column = header[index] ?? '';
          if (
            /telephone|mobile/.test(column) &&
            /^0?[1-7]/.test(cell.replace(/\D/g, '').replace(/^33/, '0')) &&
            cell.replace(/\D/g, '').length >= 9
          )
            expect(cell.replace(/\D/g, '').replace(/^33/, '0').padStart(10, '0'), id).toMatch(/^(?:019900|063998)\d{4}$|^336399/);
          if (column === 'siren' && cell !== '') expect(readSiren(cell) !== '' || isSiret(cell), id).toBe(true);
        }
      }
    }
  });

  it('are written as CSV, quoted where they must be', () => {
    const file: File = {
      name: 'x',
      header: ['a', 'b'],
      columns: [],
      rows: [{ case: 'x', cells: ['1;2', 'say "hi"'], rules: [], verdicts: {} }],
    };
    expect(csvOf(file)).toBe('a;b\n"1;2";"say ""hi"""\n');
  });
});

describe('the score', () => {
  it('counts what was found rightly, wrongly and not at all', () => {
    const score = makeScore();
    score.add(new Set(['a', 'b']), new Set(['a', 'c']));
    score.add(new Set(['a']), new Set(['a']));
    score.add(new Set(), new Set(['a']));
    expect(score.rows()).toEqual([
      { name: 'a', tp: 2, fp: 1, fn: 0, precision: 2 / 3, recall: 1 },
      { name: 'b', tp: 0, fp: 0, fn: 1, precision: undefined, recall: 0 },
      { name: 'c', tp: 0, fp: 1, fn: 0, precision: 0, recall: undefined },
    ]);
  });

  it('never rounds up to one', () => {
    expect([share(1), share(0.9999), share(0.5), share(undefined)]).toEqual(['1', '0.999', '0.500', '–']);
  });
});

it('the rules are right on at least 95 % of what they say, and find at least 95 % of what they should', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(at('run.mjs')), '--least', '0.95', '--verbose'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status, stdout).toBe(0);
  expect(stdout).toMatch(/^rule +tp +fp +fn +precision +recall$/m);
});
