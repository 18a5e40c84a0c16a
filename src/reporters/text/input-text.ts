import type { Report } from '../../model/report/report.js';
import { hasUnreadContacts } from '../../model/report/use-of-file.js';
import type { Words } from '../../words/index.js';
import { tableWords } from '../../words/reports/tables.js';
import { safeText } from './safe-text.js';

const MOST_SHEETS = 10;
const MOST_OF_A_NAME = 40;

/** What of an input says how it was read. */
type ReadInput = Pick<Report['input'], 'encoding' | 'delimiter' | 'headerRow' | 'table'>;

/** "Read as utf-8, delimiter ;, header on line 1", or what a workbook was read as. */
export const readAsText = (words: Words, { encoding, delimiter, headerRow, table }: ReadInput): string => {
  if (table === undefined)
    return words.readAs(safeText(encoding), delimiter === '\t' ? words.tab : words.quoted(safeText(delimiter)), headerRow);
  const sheet = table.sheet === undefined ? undefined : safeText(table.sheet, MOST_OF_A_NAME);
  return tableWords(words.lang).readAs(safeText(table.kind), sheet, headerRow);
};

/** An input as far as its sheets go; what is no workbook has no table. */
export type TableInput = Pick<Report['input'], 'table' | 'besides'>;

/** The files of an archive that were not read. */
const besidesText = (words: Words, besides: readonly string[]): string => {
  const said = tableWords(words.lang);
  const names = besides.slice(0, MOST_SHEETS).map((name) => said.quoted(safeText(name, MOST_OF_A_NAME)));
  if (besides.length > MOST_SHEETS) names.push(words.more(besides.length - MOST_SHEETS));
  return said.besides(words.list(names), besides.length);
};

/** The sheets of a workbook, or the files of an archive, that were not read; undefined where there is none. */
export const otherSheetsText = (words: Words, { table, besides = [] }: TableInput): string | undefined => {
  const sheets = sheetsText(words, table);
  if (besides.length === 0) return sheets;
  const files = besidesText(words, besides);
  return sheets === undefined ? files : `${sheets}. ${files}`;
};

const sheetsText = (words: Words, table: TableInput['table']): string | undefined => {
  const others = table?.otherSheets ?? [];
  if (table?.sheet === undefined || others.length === 0) return undefined;
  const said = tableWords(words.lang);
  const names = others
    .slice(0, MOST_SHEETS)
    .map(({ name, hidden, contacts }) => said.marked(said.quoted(safeText(name, MOST_OF_A_NAME)), hidden, contacts));
  if (others.length > MOST_SHEETS) names.push(words.more(others.length - MOST_SHEETS));
  return said.otherSheets(safeText(table.sheet, MOST_OF_A_NAME), words.list(names), others.length);
};

/** Names of sheets, quoted, for a sentence. */
export const sheetNames = (words: Words, names: readonly string[]): string => {
  const said = tableWords(words.lang);
  const told = names.slice(0, MOST_SHEETS).map((name) => said.quoted(safeText(name, MOST_OF_A_NAME)));
  return words.list(names.length > MOST_SHEETS ? [...told, words.more(names.length - MOST_SHEETS)] : told);
};

/** The sheets that were not read, where any of them holds contacts. */
export const unreadContactsText = (words: Words, input: TableInput): string | undefined =>
  hasUnreadContacts(input) ? otherSheetsText(words, input) : undefined;
