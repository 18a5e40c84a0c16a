import type { Report } from '../../model/report/report.js';
import type { ReportNote } from '../../model/report/report-table.js';
import type { Words } from '../../words/index.js';
import { headerText } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

const MOST_ROWS = 10;

/** Columns of marks that nothing explains are told of in one sentence, any other note in one of its own. */
const toldAtOnce = (notes: readonly ReportNote[]): readonly (readonly [ReportNote, ...ReportNote[]])[] => {
  const [first, ...others] = notes.filter(({ code }) => code === 'marks-unread');
  const rest = notes.filter(({ code }) => code !== 'marks-unread').map((note) => [note] as const);
  return first === undefined ? rest : [[first, ...others], ...rest];
};

/** What was tolerated or inferred while reading, a sentence each, with the columns and rows where it was. */
export function* noteTexts({ notes, columns }: Report, words: Words): Generator<string> {
  for (const alike of toldAtOnce(notes)) {
    const [note] = alike;
    const named = alike.flatMap(({ column }) =>
      column === undefined ? [] : [words.column(headerText(words, columns[column]?.header, column))],
    );
    const rows = note.rows ?? [];
    const shown = words.rowList(rows.slice(0, MOST_ROWS)) + (rows.length > MOST_ROWS ? `, ${words.more(rows.length - MOST_ROWS)}` : '');
    const where = [...named, ...(rows.length === 0 ? [] : [shown])].join(', ');
    yield words.note(safeText(note.code), note.count ?? alike.length) + (where === '' ? '' : ` (${where})`);
  }
}
