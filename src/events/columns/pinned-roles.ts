import { columnsOfKey, type PinnedField } from '../../fields/columns/pinned-columns.js';
import type { ResolvedColumn } from '../../fields/columns/resolve-columns.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { LogRole } from './header-words-data.js';

/** What a field of contacts is in a log. */
const ROLES: Readonly<Partial<Record<FieldName, LogRole>>> = {
  phone: 'contactNumber',
  mobile: 'contactNumber',
  email: 'email',
  recordId: 'person',
  comments: 'text',
  tags: 'text',
  status: 'outcome',
  department: 'department',
  postcode: 'department',
  country: 'country',
};

/** The part that a field has in a log; undefined for one that says nothing of a call or a send. Any moment of contact is when it was. */
export const roleOfField = (field: FieldName): LogRole | undefined =>
  ROLES[field] ?? (/^last(?:Outbound|Contact|Inbound)At$|^updatedAt$/.test(field) ? 'time' : undefined);

/** Fields of the columns of a log, as the user says them. */
export type LogPins = ReadonlyMap<number, FieldName>;

/** Which columns the user explains. A key of another file, of contacts for one, says nothing here; nor does one that sets a column aside. */
export const logPinsOf = (headers: readonly string[], said: Readonly<Record<string, PinnedField>>): LogPins =>
  new Map(
    Object.entries(said).flatMap(([key, field]) =>
      field === 'ignore' || field === 'other' ? [] : columnsOfKey(key, headers).map((column) => [column, field] as const),
    ),
  );

/** Columns of refusals and consents that the user names are such. */
export const withPins = (columns: readonly ResolvedColumn[], pins: LogPins): readonly ResolvedColumn[] =>
  columns.map((info) => {
    const field = pins.get(info.column);
    if (field === undefined || roleOfField(field) || kindOf(field) === 'email' || kindOf(field) === 'phone') return info;
    const { suspect: _, leans: _leans, ...rest } = info;
    return { ...rest, field };
  });

/** Gives the columns that the user names their part, and takes them from any other. */
export const pinRoles = (roles: Record<LogRole, number[]>, pins: LogPins): void => {
  for (const [column, field] of pins) {
    const role = roleOfField(field);
    if (role === undefined) continue;
    for (const one of Object.keys(roles) as LogRole[]) roles[one] = roles[one].filter((other) => other !== column);
    roles[role].unshift(column);
  }
};
