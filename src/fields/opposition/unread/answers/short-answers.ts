import type { ColumnInfo } from '../../../../model/contact/contact.js';
import type { Sieve } from '../../../../model/contact/values.js';
import { mayHoldRefusal } from '../../refusal/sieves/refusal-sieves.js';
import type { UnreadCells } from '../unread-cells.js';
import { asksOfBasis, asksQuestion, isBareNoNote, isShort, lacksBasis, namesMailings, namesNone } from './bare-no.js';
import { dittosIn } from './dittos.js';
import { byWord } from './refusal-alone.js';
import { asksByLaw, asksForRequests } from './requests.js';
import { turnedAwayUnder } from './text-replies.js';
import { unconfirmedNotes } from './unconfirmed-notes.js';

/** Longer answers are read as notes. */
const isReply: Sieve = (_bytes, from, to) => to - from > 1 && to - from <= 120;
const replyUnder = (column: number, header: string, at: UnreadCells['at']): readonly UnreadCells[] => {
  const isTurnedAway = turnedAwayUnder(header);
  return isTurnedAway ? [byWord(column, at, isTurnedAway, isReply)] : [];
};

/** What a few words of a column of free text say by what its header asks: a bare no, no legal basis, none of the mailings, a consent that was not confirmed, nothing but what the cell above says. */
export const shortAnswersIn = (info: ColumnInfo, at: UnreadCells['at']): readonly UnreadCells[] => {
  const { column, field, header } = info;
  return [
    ...dittosIn(info, at),
    ...replyUnder(column, header, at),
    unconfirmedNotes(column, at),
    ...(field === 'comments' && !asksQuestion(header) ? [byWord(column, at, isBareNoNote, mayHoldRefusal)] : []),
    ...(asksForRequests(header) ? [byWord(column, at, asksByLaw, isShort)] : []),
    ...(asksOfBasis(header) ? [byWord(column, at, lacksBasis, isShort)] : []),
    ...(field !== 'comments' && field !== 'status' && namesMailings(header)
      ? [{ ...byWord(column, at, namesNone, isShort), channels: ['email'] as const }]
      : []),
  ];
};
