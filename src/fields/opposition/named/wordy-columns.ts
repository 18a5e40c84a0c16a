import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { FieldName } from '../../../model/contact/field.js';
import { fingerprint, newFingerprint } from '../../bytes/fingerprint.js';
import { isOpenColumn, readAs } from '../../cells/read-as.js';

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
