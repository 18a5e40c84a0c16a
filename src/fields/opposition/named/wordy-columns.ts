import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import type { FieldName } from '../../../model/contact/field.js';
import { fingerprint, newFingerprint } from '../../bytes/fingerprint.js';
import { isOpenColumn, readAs } from '../../cells/read-as.js';
import { readRefusal } from '../refusal/read-refusal.js';

/** Fields of free text, whose columns say the same few things in many rows. */
export const WORDY = ['status', 'comments', 'tags', 'audience'] as const;

/** Dates of exchanges, and of what a broker told people, in whose place they write what was said. */
const TOLD_IN_WORDS: ReadonlySet<FieldName> = new Set<FieldName>([
  'lastInboundAt',
  'lastContactAt',
  'lastOutboundAt',
  'informedAt',
  'collectedAt',
]);

/** A column that its values alone make a source: under "Event" the fair stands, or "unsubscribed". */
const isGuessedSource = ({ field, by }: ColumnInfo): boolean => field === 'source' && by === 'values';

/**
 * The columns whose words are read for refusals: free text, and whatever no header explains, since people note refusals anywhere
 * ("Résultat d'appel", "Consignes").
 */
export const wordyColumns = (columns: readonly ColumnInfo[]): readonly number[] =>
  columns.flatMap((info) => {
    const field = readAs(info);
    const isFree = (isOpenColumn(info) && !info.own) || WORDY.some((wordy) => wordy === field);
    return isFree || isGuessedSource(info) || (field && TOLD_IN_WORDS.has(field)) ? [info.column] : [];
  });

/** Whether a text of a column is the one that all of its first rows hold (`ColumnInfo.common`). */
export const isCommonText = ({ common }: ColumnInfo, text: string): boolean => {
  if (!common) return false;
  const print = newFingerprint();
  fingerprint(text, print);
  return print[0] === common.print[0] && print[1] === common.print[1];
};

/** What such a text leaves open: a list that it names may bar the contact. */
export const commonIn = ({ common }: ColumnInfo): 'words' | undefined => (common?.names === 'list' ? 'words' : undefined);

/** Cells behind the last column that are looked at: one delimiter too many in a row leaves one, and two leave two. */
const MOST = 2;

const mayRefuse = (text: string): boolean => {
  const { channels, doubt } = readRefusal(text);
  return channels.length > 0 || doubt;
};

/**
 * Whether a row may refuse behind its last column, where a delimiter too many or a remark without a header has put its words. The row itself is left out,
 * as it has not the cells of its header; its person may stand on another.
 */
export const makeBeyondHeader = (columns: readonly ColumnInfo[]): ((contact: Contact) => boolean) => {
  const width = 1 + columns.reduce((last, { column }) => Math.max(last, column), -1);
  const holds = (contact: Contact, column: number): boolean => {
    const text = contact.cell?.(column) ?? '';
    return text !== '' && mayRefuse(text);
  };
  return (contact) => {
    for (let column = width; column < width + MOST; column++) if (holds(contact, column)) return true;
    return false;
  };
};
