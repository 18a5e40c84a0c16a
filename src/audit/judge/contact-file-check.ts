import type { RunInput } from '../../engine/passes/run-input.js';
import { datesNumbers, logKindOfTable, mayBeLogHeader } from '../../events/columns/recognise-log.js';
import type { FieldName } from '../../model/contact/field.js';
import { kindOf } from '../../model/contact/field.js';

/** Not thrown to anybody outside: the file has no contacts in it. */
export class NoContactsError extends Error {
  readonly because: 'no-contacts' | 'log';

  constructor(because: 'no-contacts' | 'log') {
    super(because);
    this.because = because;
  }
}

const NAMES: readonly FieldName[] = ['lastName', 'fullName'];
/** Fields that only a file about people has: one of them beside a name makes a contact file. */
const PERSONAL: readonly FieldName[] = ['firstName', 'address', 'birthDate', 'nir', 'iban', 'civility', 'jobTitle', 'company'];
/** Below it a column was guessed from a few values. */
const SURE = 0.5;

/**
 * Refuses what is no file of contacts: no address, no number, no name with something personal beside it; or a log of calls or sends, whose own
 * numbers would be judged as contacts.
 * @throws NoContactsError
 */
export const refuseNonContactFile: NonNullable<RunInput['look']> = (columns, rows) => {
  const sure = columns.filter(({ confidence, by, field }) => field !== undefined && (by === 'config' || confidence >= SURE));
  const fields = new Set(sure.map(({ field }) => field as FieldName));
  const reach = sure.some(({ field, filled, by }) => {
    const kind = kindOf(field as FieldName);
    // A header says it even of an empty file; values alone must be most of their column.
    return (kind === 'email' || kind === 'phone') && (by !== 'values' || filled >= SURE);
  });
  const named = NAMES.some((field) => fields.has(field)) && PERSONAL.some((field) => fields.has(field));
  const headers = columns.map(({ header }) => header);
  const kind = mayBeLogHeader(headers) ? logKindOfTable(headers, rows()) : undefined;
  if (kind === 'log') throw new NoContactsError('log');
  // No list of contacts by its columns, and full of numbers by moments: "no contacts" would be said in ignorance.
  if (!reach && !named && !fields.has('nir')) throw new NoContactsError(kind || datesNumbers(headers, rows()) ? 'log' : 'no-contacts');
};
