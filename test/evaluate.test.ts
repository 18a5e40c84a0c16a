import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { isSiret, readSiren } from '../src/fields/company/siren.js';
import { STATUSES } from '../src/model/contact/channel.js';
import type { AnyRule } from '../src/model/rule/rule.js';

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
interface About {
  readonly rule: string;
  readonly line: string;
  readonly because: string;
  readonly says: 'yes' | 'no';
}
/** A file of the independent labels: of a whole file or column when it has `about`, of rows otherwise. */
interface Labelled extends File {
  readonly about?: About;
  readonly rows: readonly (Row & { readonly about?: string; readonly line?: string; readonly because: string; readonly says?: string })[];
}
type Cases = { readonly yes: unknown; readonly no: unknown };
interface Labels {
  readonly name: string;
  readonly rules?: Readonly<Record<string, Cases>>;
  readonly columns?: Readonly<Record<string, Cases>>;
  readonly files?: Readonly<Record<string, Cases>>;
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
const { isBelow, makeScore, share } = (await import(at('score.mjs').href)) as {
  makeScore(): { add(expected: ReadonlySet<string>, found: ReadonlySet<string>): void; rows(): readonly Count[] };
  share(value: number | undefined): string;
  isBelow(row: Omit<Count, 'name'>, least: number): boolean;
};
const { readLabels, filesOf } = (await import(at('labels.mjs').href)) as {
  readLabels(): readonly Labels[];
  filesOf(labels: readonly Labels[], seed: number): readonly Labelled[];
};
const corpus: unknown = JSON.parse(readFileSync(at('cases.json'), 'utf8'));
const labels = readLabels();
const independent = filesOf(labels, 1);
const first = generate(corpus, 1);
const files: readonly File[] = [...first, ...independent];
const rows = files.flatMap(({ rows }) => rows);

/** Numbers that are given to nobody: ARCEP's, Ofcom's for drama, Sweden's, North America's. */
const FICTION = /^(?:019900|063998)\d{4}|^336399|^44(?:20794|11349|11449)60\d{3}$|^468465004\d\d$|^120255501\d\d$/;

describe('the labelled contacts', () => {
  it('are at least fifteen hundred, the same for the same seed, others for another', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1500);
    expect(generate(corpus, 1)).toEqual(first);
    expect(generate(corpus, 2)).not.toEqual(first);
    expect(filesOf(labels, 1)).toEqual(independent);
    expect(filesOf(labels, 2)).not.toEqual(independent);
  });

  it('say of every rule what it must find and what it must not, ten times each and from a line of the law', () => {
    const judged = independent.flatMap(({ about, rows }) =>
      about ? [about] : rows.map(({ about: rule, line, because, says }) => ({ rule, line, because, says })),
    );
    for (const { line, because } of judged) expect(line && because, because).toBeTruthy();
    for (const { id, about } of rules as readonly AnyRule[]) {
      // Rules about stored files, messages and scripts judge no contact: their tests hold their cases.
      if (about !== 'contacts') continue;
      for (const says of ['yes', 'no']) {
        const cases = judged.filter((one) => one.rule === id && one.says === says);
        expect(cases.length, `${id}: ${says}`).toBeGreaterThanOrEqual(10);
        expect(new Set(cases.map(({ because }) => because)).size, `${id}: ${says}, told apart`).toBeGreaterThanOrEqual(5);
      }
    }
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
    expect(rows.filter((row) => row.rules.length === 0).length).toBeGreaterThan(1000);
  });

  it('fill every placeholder, and invent nobody who may exist', () => {
    for (const { name, header, rows } of files) {
      for (const { case: id, cells } of rows) {
        if (!/^(?:a cell too many|two too many|an address too many|one too few|three too few)$/.test(id))
          expect(cells).toHaveLength(header.length);
        for (const [index, cell] of cells.entries()) {
          expect(cell, `${name} ${id}`).not.toMatch(/[{}]/);
          const column = header[index] ?? '';
          if (
            /telephone|mobile/.test(column) &&
            /^0?[1-7]/.test(cell.replace(/\D/g, '').replace(/^330?/, '0')) &&
            cell.replace(/\D/g, '').length >= 9
          )
            expect(cell.replace(/\D/g, '').replace(/^330?/, '0').padStart(10, '0'), id).toMatch(FICTION);
          if (column === 'siren' && cell !== '' && !/E\+/.test(cell)) expect(readSiren(cell) !== '' || isSiret(cell), id).toBe(true);
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

  it('is too low when either share is', () => {
    expect(isBelow({ precision: 0.98, recall: 1 }, 0.99)).toBe(true);
    expect(isBelow({ precision: 1, recall: 0.98 }, 0.99)).toBe(true);
    expect(isBelow({ precision: 0.99, recall: undefined }, 0.99)).toBe(false);
  });

  it('never rounds up to one', () => {
    expect([share(1), share(0.9999), share(0.5), share(undefined)]).toEqual(['1', '0.999', '0.500', '–']);
  });
});

describe('the rules', () => {
  const run = (...more: string[]) => spawnSync(process.execPath, [fileURLToPath(at('run.mjs')), ...more], { encoding: 'utf8' });

  it('are right on at least 99 % of what they say, and find at least 99 % of what they should, each of them and each verdict', () => {
    const { status, stdout, stderr } = run('--least', '0.99', '--verbose');
    expect(stderr).toBe('');
    expect(status, stdout).toBe(0);
    const scored = new Set(stdout.split('\n').map((line) => line.split(' ')[0]));
    for (const { id, about } of rules as readonly AnyRule[]) if (about === 'contacts') expect(scored).toContain(id);
  });
});
