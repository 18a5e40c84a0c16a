import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { wrongOf, wrongReasons } from '../table.js';
import { type Answer, csvCases, type Rows } from './cases.js';
import { makeDuckDbReader, readByCsvParse, readByLumo, readByPython } from './readers.js';

const cases = csvCases();
const folder = mkdtempSync(join(tmpdir(), 'lumo-conformance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refused = (answer: Answer): Answer => (typeof answer === 'string' ? 'error' : answer);
/** Rows of a table, which all have the width of the longest. */
const rectangle = (answer: Answer): Answer => {
  if (typeof answer === 'string') return answer;
  const width = Math.max(0, ...answer.map((row) => row.length));
  return answer.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};

describe('the public CSV suites', () => {
  it('are 261 cases of 14 suites, each told apart by its name', () => {
    expect(new Set(cases.map(({ suite }) => suite)).size).toBe(14);
    expect(new Set(cases.map(({ suite, name }) => `${suite}: ${name}`)).size).toBe(cases.length);
    expect(cases.length).toBe(261);
  });

  it('lumo-check reads each as it is expected to, or as the table tells, with the delimiter given', async () => {
    const wrong: string[] = [];
    for (const one of cases) {
      const answer = await readByLumo(one, true);
      wrong.push(...wrongOf<Answer>({ ...one, expect: one.expect === 'error' ? (one.code ?? 'refused') : one.expect }, 'lumo', answer));
    }
    expect(wrong).toEqual([]);
  });

  it('finds the delimiter by itself, but where the table says why not', async () => {
    const wrong: string[] = [];
    for (const one of cases) {
      const found = isDeepStrictEqual(await readByLumo(one, false), await readByLumo(one, true));
      if (found !== (one.unguessed === undefined)) wrong.push(`${one.suite}: ${one.name}`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives no cell that is not in the file, where it differs', async () => {
    const strange: string[] = [];
    for (const one of cases) {
      const gives = one.differs?.lumo?.gives;
      if (typeof gives !== 'object') continue;
      const text = Buffer.from(one.bytes).toString();
      for (const cell of gives.flat()) if (!text.includes(cell.replaceAll('"', '""')) && !text.includes(cell)) strange.push(cell);
    }
    expect(strange).toEqual([]);
  });

  it('csv-parse differs where the table says so', () => {
    expect(cases.flatMap((one) => wrongOf(one, 'csv-parse', readByCsvParse(one)))).toEqual([]);
  });

  it.for([
    ['python', false],
    ['python-strict', true],
  ] as const)('%s differs where the table says so', ([reader, strict], { skip }) => {
    const answers = readByPython(cases, strict);
    if (answers === undefined) return skip('no python3 on this machine');
    expect(cases.flatMap((one, index) => wrongOf(one, reader, answers[index] as Answer))).toEqual([]);
  });

  it('DuckDB differs where the table says so', async () => {
    const read = await makeDuckDbReader(folder);
    const wrong: string[] = [];
    const isSame = (a: Answer, b: Answer): boolean => isDeepStrictEqual(rectangle(refused(a)), rectangle(refused(b)));
    for (const one of cases) wrong.push(...wrongOf<Answer>(one, 'duckdb', await read(one), isSame));
    expect(wrong).toEqual([]);
  });

  it('every difference has a reason in both languages, and every reason a difference', () => {
    const named = cases.flatMap(({ differs = {}, unguessed }) => [unguessed, ...Object.values(differs).map(({ why }) => why)]);
    expect(wrongReasons('csv-reasons.json', named)).toEqual([]);
  });
});

describe('the suites’ point', () => {
  const rowsOf = (answer: Answer): Rows => (typeof answer === 'string' ? [] : answer);

  it('no file makes us read fewer rows with something in them than are expected of it', () => {
    const filled = (rows: Rows): number => rows.filter((row) => row.some((cell) => cell !== '')).length;
    const lost = cases.filter(({ expect: wanted, differs }) => {
      const gives = differs?.lumo?.gives;
      return gives !== undefined && typeof wanted === 'object' && filled(rowsOf(gives)) < filled(wanted);
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});
