import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { Audience } from '../../../model/rule/contact-rule.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { plainWords } from '../../text/plain-words.js';
import { isNoInterest } from '../refusal/beside/no-interest.js';
import { outcomeAskedBy } from '../unread/outcome-columns.js';
import type { UnreadCells } from '../unread/unread-cells.js';
import { wordyColumns } from './wordy-columns.js';

/**
 * Calls that a consumer turned down. "Pas intéressé" refuses one offer and no contact (docs/decisions.md); but who calls a consumer that did not wish to
 * go on may not call again (C. conso. L221-16), and a log counts it for a refusal of calls. Whether it was said on the phone, somebody must read.
 */
export const makeTurnedDown = (columns: readonly ColumnInfo[], audience: Audience | undefined): readonly UnreadCells[] => {
  if (audience !== 'consumer') return [];
  const wordy = new Set(wordyColumns(columns));
  return columns.flatMap(({ column, header, field, elsewhere, suspect }): UnreadCells[] => {
    const isNote = field === 'comments' || field === 'status' || (field === undefined && outcomeAskedBy(header) !== undefined);
    if (!isNote || !wordy.has(column) || elsewhere || suspect) return [];
    return [
      {
        at: ({ row }) => ({ is: 'cell', row, column, field: field ?? 'other' }),
        channels: ['phone'],
        reason: makeColumnReader(column, (text) => (isNoInterest(plainWords(text)) ? 'words' : undefined)),
      },
    ];
  });
};
