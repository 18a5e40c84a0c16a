import { codeInTwoCells, codeLegendsIn, explainsRefusals, legendIn } from '../opposition/refusal-legend.js';
import { holdsContactValue } from './cell-shape.js';
import { groupedHeaders } from './group-headers.js';
import { type LegendsBeside, legendsBeside } from './legend-beside.js';
import { titleLines } from './title-lines.js';

type Rows = readonly (readonly string[])[];

/** What stands around the rows of a table. */
export interface Around {
  /** Titles and notes above it. */
  readonly titles: readonly string[];
  /** Lines above or among its first rows that say of marked rows that they refuse. */
  readonly legends: readonly string[];
  /** The header with the names of its groups, where a line above it has some that change what columns mean. */
  readonly headers?: readonly string[] | undefined;
  /** Columns beside the table in which a legend of colours stands. */
  readonly legendColumns: readonly number[];
}

/** A legend in two cells beside a row, under no header. */
const legendBeside = (row: readonly string[], header: readonly string[] | undefined): readonly string[] =>
  header ? [codeInTwoCells(row.map((cell, at) => ((header[at] ?? '').trim() === '' ? cell : ''))) ?? []].flat() : [];

const NOTHING_BESIDE: LegendsBeside = { texts: [], columns: [] };

/** Reads what stands around a table. @param headerRow -1: it has no header */
export const readAround = (rows: Rows, start: number, headerRow: number, firstData: number): Around => {
  const header = rows[headerRow];
  const over = headerRow > start ? rows[headerRow - 1] : undefined;
  const headers = header && over && groupedHeaders(over, header, rows.slice(firstData));
  const end = headerRow < 0 ? firstData : headerRow - (headers ? 1 : 0);
  const above = titleLines(rows.slice(start, end), header);
  const among = rows.slice(firstData).flatMap((row) => legendIn(row) ?? [...codeLegendsIn(row), ...legendBeside(row, header)]);
  // A legend may have a cell for each code.
  const inCells = rows.slice(start, end).flatMap((row) => (legendIn(row) === undefined ? codeLegendsIn(row) : []));
  const beside = header ? legendsBeside(header, rows.slice(firstData)) : NOTHING_BESIDE;
  return {
    headers,
    titles: above.filter((line) => !explainsRefusals(line)),
    legends: [...above.filter(explainsRefusals), ...inCells, ...among.filter((line) => !holdsContactValue(line)), ...beside.texts],
    legendColumns: beside.columns,
  };
};
