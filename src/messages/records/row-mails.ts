import type { Span } from '../../model/document/span.js';
import { type MailRole, mailRoleOf } from './mail-keys.js';
import { isPageText, makeStepCounter, type RecordMail, type RecordText } from './record-mail.js';

/** A row of a table, and the line on which it begins. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly at: Span;
}

/** A mail that columns hold: subjects, then texts. */
interface Columns {
  readonly subjects: number[];
  readonly texts: number[];
}

/** The mails of a row, by its columns: each subject that follows a text begins another. */
const columnsOf = (roles: readonly (MailRole | undefined)[]): readonly Columns[] => {
  const found: Columns[] = [];
  for (const [column, role] of roles.entries()) {
    if (role !== 'subject' && role !== 'body' && role !== 'html') continue;
    let last = found.at(-1);
    if (!last || (role === 'subject' && last.texts.length > 0)) {
      last = { subjects: [], texts: [] };
      found.push(last);
    }
    (role === 'subject' ? last.subjects : last.texts).push(column);
  }
  return found;
};

/**
 * The mails of a table whose header names their texts; undefined where it names none.
 * @param needsSubject whether a column of texts alone is not enough
 */
export const rowMails = (
  header: readonly string[],
  rows: readonly TableRow[],
  needsSubject: boolean,
): readonly RecordMail[] | undefined => {
  const roles = header.map((name) => mailRoleOf(name));
  const columns = columnsOf(roles);
  if (columns.length === 0 || columns.some(({ texts, subjects }) => texts.length === 0 || (needsSubject && subjects.length === 0)))
    return undefined;
  const cellOf = (cells: readonly string[], role: MailRole): string => {
    const column = roles.indexOf(role);
    return column < 0 ? '' : (cells[column] ?? '').trim();
  };
  const stepOf = makeStepCounter();
  return rows.flatMap(({ cells, at }, row) => {
    const textOf = (column: number): RecordText => ({ text: (cells[column] ?? '').trim(), at });
    const group = cellOf(cells, 'recipient') || cellOf(cells, 'group');
    const told = cellOf(cells, 'step');
    const isLater = /^(?:[b-f]|[2-9])$/i.test(cellOf(cells, 'variant'));
    return columns.flatMap(({ subjects, texts }, place): RecordMail[] => {
      const text = texts
        .map(textOf)
        .filter((one) => one.text !== '')
        .map((one) => one.text)
        .join('\n\n');
      if (text === '') return [];
      const step = told === '' ? `${isLater ? row - 1 : row} ${place}` : `${told} ${place}`;
      return [{ subjects: subjects.map(textOf), body: { text, at }, isPage: isPageText(text), step: stepOf(group, step) }];
    });
  });
};
