import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { isFilled } from '../../text/filled-cell.js';
import { foldHeader } from '../../text/fold-header.js';
import { outcomeAskedBy } from './outcome-columns.js';

/**
 * What a numbered status means, in a column beside it: "STATUS" 92 and "LIB_STATUS" ARGUMENTE, as programs of call centres export them.
 * @module
 */

const BEFORE =
  /^(?:lib|libelle|label|name|nom|text|texte|desc|description|wording|bezeichnung|descripcion|descrizione|omschrijving) (?:(?:du|de|d|of|del|della|van) )?$/;
const BEHIND = /^ (?:lib|libelle|label|name|nom|text|texte|desc|description|wording|bezeichnung|descripcion|descrizione|omschrijving)$/;
/** "status_id", "code statut": what is numbered. */
const NUMBER = /^(?:code|id|num(?:ero)?|cd) (?:(?:du|de|of) )?| (?:code|id|num(?:ero)?|no|value)$/;
const A_NUMBER = /^-?\d{1,4}$/;

const isLabelOf = (label: string, of: string): boolean => {
  const asked = foldHeader(of);
  const base = asked.replace(NUMBER, '');
  const told = foldHeader(label);
  if (told === base) return told !== asked;
  if (base === '') return false;
  return (
    (told.endsWith(base) && BEFORE.test(told.slice(0, -base.length))) || (told.startsWith(base) && BEHIND.test(told.slice(base.length)))
  );
};

/** Whether a column that nobody knows says what the numbers of a status beside it mean: it is read as one. @param statuses the file's columns of them */
export const labelsStatus = (statuses: readonly ColumnInfo[], { column, header, field }: ColumnInfo): boolean =>
  field === undefined && statuses.some((one) => one.column !== column && isLabelOf(header, one.header));

/** A reader of a column of statuses that leaves a number to the label beside it, which is read as a status is. A number without one is read. */
export const unlessLabelled = <T>(
  columns: readonly ColumnInfo[],
  statuses: readonly ColumnInfo[],
  { column, header }: ColumnInfo,
  read: (contact: Contact) => T | undefined,
): ((contact: Contact) => T | undefined) => {
  const isRead = (one: ColumnInfo): boolean =>
    one.field === 'status' || outcomeAskedBy(one.header) !== undefined || labelsStatus(statuses, one);
  const label = columns.find((one) => one.column !== column && isLabelOf(one.header, header) && isRead(one));
  if (!label) return read;
  const isNumber = makeColumnReader(column, (text) => A_NUMBER.test(text));
  const isTold = makeColumnReader(label.column, (text) => isFilled(text) && !A_NUMBER.test(text));
  return (contact) => (isNumber(contact) && isTold(contact) ? undefined : read(contact));
};
