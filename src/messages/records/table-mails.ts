import { messageHeads } from '../text/message-heads.js';
import { placesIn } from '../text/places.js';
import type { Stretch } from '../text/split-sentences.js';
import { type TextLine, textLines, whatStandsOver } from '../text/text-lines.js';
import type { RecordMail } from './record-mail.js';
import { rowMails, type TableRow } from './row-mails.js';

const isRow = (line: string): boolean => /^[ \t]{0,3}\|.*\|[ \t]*$/.test(line);
const isSeparator = (line: string): boolean => /^[ \t|:-]+$/.test(line) && line.includes('-');
const PARTS = /(?<!\\)\|/;
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(PARTS)
    .map((cell) =>
      cell
        .trim()
        .replaceAll(/<br ?\/?>/gi, '\n')
        .replaceAll('\\|', '|')
        .replaceAll(/^\*\*|\*\*$/g, ''),
    );

/** Each row of a table read down its columns. */
const turned = (rows: readonly TableRow[]): readonly TableRow[] =>
  (rows[0]?.cells ?? []).map((_, column) => ({ cells: rows.map(({ cells }) => cells[column] ?? ''), at: (rows[0] as TableRow).at }));

const mailsOf = (rows: readonly TableRow[]): readonly RecordMail[] | undefined => {
  const [header, ...under] = rows;
  return header && rowMails(header.cells, under, true);
};

/** Mails in the tables of Markdown. */
export interface TableMails {
  readonly mails: readonly RecordMail[];
  /** The text with such tables left blank, at the same length. */
  readonly rest: string;
  /** What nobody can place beside the tables: its first line. */
  readonly unplaced?: Stretch;
}

/** The mails in the tables of a text: one in each row, or in each column. */
export const tableMails = (text: string): TableMails => {
  if (!/^[ \t]{0,3}\|/m.test(text)) return { mails: [], rest: text };
  const lines = textLines(text);
  const places = placesIn(text);
  const mails: RecordMail[] = [];
  const beside: TextLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = i;
    while (i < lines.length && isRow((lines[i] as TextLine).text)) i += 1;
    const table = lines.slice(first, i);
    const rows = table
      .filter((line) => !isSeparator(line.text))
      .map(({ text: line, start, end }): TableRow => ({ cells: cellsOf(line), at: places(start, end) }));
    const found = rows.length > 1 ? (mailsOf(rows) ?? mailsOf(turned(rows))) : undefined;
    if (found) {
      mails.push(...found);
      for (const { start, end } of table) beside.push({ text: ' '.repeat(end - start), start, end });
    } else beside.push(...table);
    if (i === first) beside.push(lines[i++] as TextLine);
  }
  if (mails.length === 0) return { mails, rest: text };
  const rest = beside.map((line) => line.text).join('\n');
  const unplaced = beside.find((line) => whatStandsOver([line]) === 'unread');
  const isUnread = whatStandsOver(beside) === 'unread' && messageHeads(beside).length === 0;
  return { mails, rest, ...(isUnread && unplaced && { unplaced: { start: unplaced.start, end: unplaced.end } }) };
};
