/**
 * Legends that stand beside a table, on the rows of its first contacts, in columns that are none of its own, where people put them; and on other sheets.
 * @module
 */

import { explainsRefusals, isMarkAlone, isOfUnseenMark, isRefusalLegend } from '../opposition/refusal-legend.js';
import { foldHeader } from '../text/fold-header.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { holdsContactValue } from './cell-shape.js';

type Row = readonly string[];

/** What stands beside a table. */
export interface LegendsBeside {
  readonly texts: readonly string[];
  /** The columns in which they stand: their cells say nothing of the contact on whose row they are. */
  readonly columns: readonly number[];
}

const LABEL = prefiltered(
  /^(?:(?:la |the )?(?:legendes?|legends?|legenden?|legendas?|leyendas?|leggend[ae]|key|colou?r key)|(?:codes? |codigos? |codici |codice |colou?r )?(?:(?:de |des |di )?(?:couleurs?|colou?rs?|colores|colori|cores|farben|kleuren))|farbcodes?|kleurcodes?|farblegende)$/,
);
/** Lines of a table, which a note on one contact does not name. */
const OF_LINES = /\b(?:lignes|cellules|rows|lines|cells|zeilen|zellen|filas|celdas|righe|celle|rijen|regels|cellen|linhas|celulas)\b/;
const SIGNS = /[=:→]|->/;
const SIGN_FIRST = /^\s*\(?[*†‡#•●■▲✗✘×§]\)?\s?(?:=|:|→|->)/u;

const textAt = (row: Row, column: number): string => (row[column] ?? '').trim();

/** Whether a cell that nothing calls a legend can be nothing else: "rouge = ne plus contacter", and not "marqué : ne plus contacter". */
const isPlainLegend = (text: string): boolean =>
  (text
    .split(SIGNS)
    .slice(0, -1)
    .some((part) => isMarkAlone(part)) ||
    OF_LINES.test(foldHeader(text))) &&
  isOfUnseenMark(text);

/** Legends in single cells of a column. */
const inCells = (header: string, cells: Row, isLabelled: boolean): Row => {
  const own = isPlainLegend(header) && cells.every((cell) => cell === '' || SIGNS.test(cell)) ? [header] : [];
  if (header !== '' && !isLabelled && own.length === 0) return own;
  const isLegend = isLabelled || cells.some((cell) => cell !== '' && LABEL.test(foldHeader(cell))) ? isRefusalLegend : isPlainLegend;
  return [
    ...own,
    ...cells.filter(
      (cell) => cell !== '' && !holdsContactValue(cell) && (isLegend(cell) || (SIGN_FIRST.test(cell) && isRefusalLegend(cell))),
    ),
  ];
};

/** Legends in two cells beside each other, "Rouge" and "Ne plus contacter": each colour stands there once, and a column of the colours of contacts has more. */
const inTwoColumns = (marks: Row, meanings: Row, contacts: number): Row => {
  const named = marks.filter((mark) => mark !== '');
  if (named.length === 0 || named.length >= contacts || new Set(named).size < named.length) return [];
  if (!named.every((mark) => isMarkAlone(mark) || LABEL.test(foldHeader(mark)))) return [];
  return marks.flatMap((mark, at) => {
    const text = `${mark} : ${meanings[at]}`;
    return isMarkAlone(mark) && isOfUnseenMark(text) ? [text] : [];
  });
};

/** Reads the legends beside a table. @param rows its first ones, without the header */
export const legendsBeside = (header: Row, rows: readonly Row[]): LegendsBeside => {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const texts: string[] = [];
  const columns = new Set<number>();
  const contacts = rows.filter((row) => row.some(holdsContactValue)).length;
  const cellsOf = (column: number): Row => rows.map((row) => textAt(row, column));
  for (let column = 0; column < width; column++) {
    const name = textAt(header, column);
    const isLabelled = LABEL.test(foldHeader(name));
    const isMark = !isLabelled && isMarkAlone(name);
    if (name !== '' && !isLabelled && !isMark && !SIGNS.test(name)) continue;
    const cells = cellsOf(column);
    const found = inCells(name, cells, isLabelled);
    texts.push(...found);
    if (found.some((text) => isOfUnseenMark(text))) columns.add(column);
    const next = textAt(header, column + 1);
    if (column + 1 >= width || (next !== '' && !isMark)) continue;
    const [marks, meanings] = isMark
      ? [
          [name, ...cells],
          [next, ...cellsOf(column + 1)],
        ]
      : [cells, cellsOf(column + 1)];
    const pairs = inTwoColumns(marks, meanings, isMark ? contacts + 1 : contacts);
    texts.push(...pairs);
    if (pairs.length > 0) for (const place of [column, column + 1]) columns.add(place);
  }
  return { texts, columns: [...columns] };
};

/** Whether a line of one or two cells of another sheet explains so. A row of somebody explains nothing: "claire@acme.example : déteste la marque". */
export const explainsBeside = (line: string): boolean => {
  if (!explainsRefusals(line)) return false;
  const parts = line.split(' : ');
  return parts.some(explainsRefusals) || !parts.some(holdsContactValue);
};
