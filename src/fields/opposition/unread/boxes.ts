import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { AnswerBox } from '../../../model/contact/values.js';
import { stanceOf } from '../../answers/yes-no.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { plainWords } from '../../text/plain-words.js';
import type { UnreadCells } from './unread-cells.js';

/**
 * What the boxes of a question leave out that has a column for each answer: whoever ticks some has not ticked the others, and whoever ticks "None of
 * the above" wants nothing.
 * @module
 */

/** What programs write into a box that is empty. */
const FALSE = new Set(['false', 'falsch', 'faux', 'falso', 'onwaar', 'unchecked', 'deselected', 'not selected', 'non coche']);
/** Whether a cell ticks its box. */
const isTicked =
  ({ echoes }: AnswerBox) =>
  (text: string): boolean => {
    if (text === '') return false;
    if (echoes.includes(plainWords(text))) return true;
    const { stance } = stanceOf(text);
    return stance !== 'no-tick' && stance !== 'against' && !FALSE.has(plainWords(text));
  };

interface Box extends AnswerBox {
  readonly column: number;
  readonly ticked: (contact: Contact) => boolean;
}

const ofQuestion = (boxes: readonly Box[]): readonly UnreadCells[] => {
  const asked = CHANNELS.filter((channel) => boxes.some(({ channels }) => channels.includes(channel)));
  const ticked = (contact: Contact): readonly Box[] => boxes.filter((box) => !box.none && box.ticked(contact));
  const leftOut = (contact: Contact): readonly Channel[] => {
    const some = ticked(contact);
    return some.length === 0 ? [] : asked.filter((channel) => !some.some(({ channels }) => channels.includes(channel)));
  };
  const { column } = boxes[0] as Box;
  const at = ({ row }: Contact) => ({ is: 'cell' as const, row, column, field: 'other' as const });
  const none = boxes
    .filter((box) => box.none)
    .map((box): UnreadCells => {
      const cell = ({ row }: Contact) => ({ is: 'cell' as const, row, column: box.column, field: 'other' as const });
      return { at: cell, channels: CHANNELS, reason: (contact) => (box.ticked(contact) ? 'no' : undefined) };
    });
  return [
    ...none,
    { at, channels: asked, channelsOf: leftOut, reason: (contact) => (leftOut(contact).length > 0 ? 'unlisted' : undefined) },
  ];
};

/** What the questions of a file that have several columns leave out. */
export const makeBoxes = (columns: readonly ColumnInfo[]): readonly UnreadCells[] => {
  const questions = new Map<number, Box[]>();
  for (const { column, box } of columns)
    if (box) questions.set(box.of, [...(questions.get(box.of) ?? []), { ...box, column, ticked: makeColumnReader(column, isTicked(box)) }]);
  return [...questions.values()].flatMap(ofQuestion);
};
