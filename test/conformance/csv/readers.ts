import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { openCsv } from '../../../src/csv/opening/open-csv.js';
import { memorySource } from '../../../src/csv/ports/memory.js';
import { readBlocks } from '../../../src/csv/records/blocks.js';
import { createCursor } from '../../../src/csv/records/create-cursor.js';
import { decodeWhole } from '../../../src/csv/records/read-table.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';
import type { Answer, CsvCase, Rows } from './cases.js';

/** Rows as ours are: a blank line is one empty cell, and nothing is not told from an empty text. */
const rowsOf = (rows: readonly (readonly unknown[])[]): Rows =>
  rows.map((row) => (row.length === 0 ? [''] : row.map((cell) => String(cell ?? ''))));

/** The rows that a run goes through: opened as files are, cut into blocks, cell by cell. */
export const readByLumo = async ({ bytes, delimiter }: CsvCase, hinted: boolean): Promise<Answer> => {
  try {
    const opening = await openCsv(memorySource(bytes, 'case.csv'), hinted ? { delimiter, escape: 'double' } : {});
    const counts = { rows: 0, lf: 0, crlf: 0, cr: 0, lines: 0, encoding: opening.workingEncoding };
    const blocks = readBlocks(opening.reader, {
      size: 65536,
      delimiter: opening.dialect.delimiter,
      backslash: opening.dialect.escape === 'backslash',
      encoding: opening.workingEncoding,
      asciiOnly: opening.asciiOnly,
      first: opening.head,
      firstRow: 1,
      firstLine: 1,
      counts,
      buffer: (size) => new Uint8Array(size),
    });
    const rows: string[][] = [];
    for await (const block of blocks) {
      const cursor = createCursor(block, opening.dialect);
      while (cursor.advance()) rows.push(Array.from({ length: cursor.count }, (_, cell) => cursor.text(cell)));
    }
    return rows;
  } catch (cause) {
    if (cause instanceof LumoError) return cause.code;
    throw cause;
  }
};

/** The text of a case, for readers that take text: without byte order mark, in the encoding that its bytes are in. */
const textOf = ({ bytes, encoding, bom }: CsvCase): string => decodeWhole(Buffer.from(bytes), { encoding, bom });

/** csv-parse as it comes, but for rows of several widths. */
export const readByCsvParse = (one: CsvCase): Answer => {
  try {
    return rowsOf(parse(textOf(one), { delimiter: one.delimiter, relax_column_count: true }));
  } catch {
    return 'error';
  }
};

const PYTHON = `
import csv, io, json, sys
answers = []
for text, delimiter in json.load(sys.stdin):
    try:
        answers.append(list(csv.reader(io.StringIO(text, newline=''), delimiter=delimiter, strict=STRICT)))
    except (csv.Error, TypeError) as cause:
        answers.append('error')
json.dump(answers, sys.stdout)
`;

/** Python's csv, as it comes and in its strict mode, over all cases in one process; undefined where there is no Python 3. */
export const readByPython = (cases: readonly CsvCase[], strict: boolean): readonly Answer[] | undefined => {
  const input = JSON.stringify(cases.map((one) => [textOf(one), one.delimiter]));
  const run = spawnSync('python3', ['-c', PYTHON.replace('STRICT', strict ? 'True' : 'False')], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  if (run.error) return undefined;
  if (run.status !== 0) throw new Error(run.stderr);
  return (JSON.parse(run.stdout) as (Rows | string)[]).map((answer) => (typeof answer === 'string' ? answer : rowsOf(answer)));
};

/** Lines are read one after the other: in parallel it refuses quoted line ends where it fills rows. */
const DUCKDB_OPTIONS = `quote='"', escape='"', header=false, all_varchar=true, null_padding=true, parallel=false, comment='', skip=0`;

/** DuckDB's read_csv, told the dialect; short rows are filled, as it does when asked to. */
export const makeDuckDbReader = async (folder: string): Promise<(one: CsvCase) => Promise<Answer>> => {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  let files = 0;
  return async (one) => {
    const path = join(folder, `${files++}.csv`);
    writeFileSync(path, textOf(one));
    const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
    try {
      const read = await connection.runAndReadAll(
        `SELECT * FROM read_csv(${quoted(path)}, delim=${quoted(one.delimiter)}, ${DUCKDB_OPTIONS})`,
      );
      return rowsOf(read.getRows());
    } catch {
      return 'error';
    }
  };
};
