import type { LogColumns } from '../log-columns.js';
import { isSenderHeader } from '../message-words.js';
import { mostSay, move, type Roles, type Rows, textsAt } from './role-columns.js';

/** A number as it is dialled: no code, no duration, no amount. */
const DIALLED = /^(?:\+|00?[1-9])[\d .()/-]{6,}$/;
const isDialled = (text: string): boolean => DIALLED.test(text);

/** Who sent and who got it, where both have one address each time and somebody is on both sides: no side is always that of contacts. */
export const sidesOfMails = (roles: Roles, headers: readonly string[], rows: Rows): void => {
  if (roles.from.length > 0 && roles.to.length > 0) return;
  const addresses = (columns: readonly number[]): Set<string> =>
    new Set(columns.flatMap((column) => textsAt(rows, column)).flatMap((text) => (text.includes('@') ? [text.toLowerCase()] : [])));
  const sends = (column: number): boolean => isSenderHeader(headers[column] ?? '');
  const senders = roles.from.length > 0 ? roles.from : roles.own.filter(sends);
  const receivers = roles.to.length > 0 ? roles.to : roles.email;
  const sent = addresses(senders);
  if (![...addresses(receivers)].some((address) => sent.has(address))) return;
  if (roles.from.length === 0) move(roles, 'own', 'from', (column) => senders.includes(column));
  if (roles.to.length === 0) move(roles, 'email', 'to', (column) => receivers.includes(column));
};

/**
 * The columns of a log with both sides of calls, whatever their headers: where some number stands now in the column that tells whom and now in
 * one of no part, and never in both, rows go both ways, and neither column is always that of contacts. A refusal of whoever called would be laid
 * to our own number.
 */
export const withBothSides = (columns: LogColumns, headers: readonly string[], rows: Rows): LogColumns => {
  const { from, to, contactNumber } = columns;
  if (from.length > 0 && to.length > 0) return columns;
  const digitsOf = (column: number): readonly string[] => rows.map((row) => (row[column] ?? '').replace(/\D/g, ''));
  const areSides = (one: number, other: number): boolean => {
    const [ones, others] = [digitsOf(one), digitsOf(other)];
    const seen = new Set(ones.filter((digits) => digits !== ''));
    return others.some((digits) => seen.has(digits)) && !ones.some((digits, row) => digits !== '' && digits === others[row]);
  };
  const taken = new Set(Object.values(columns).flat());
  const open = headers.flatMap((_, column) => (!taken.has(column) && mostSay(rows, column, isDialled) ? [column] : []));
  const known = [...from, ...to, ...contactNumber].filter((column) => mostSay(rows, column, isDialled));
  for (const one of known)
    for (const other of [...open, ...from, ...to]) {
      if (one === other || !areSides(one, other)) continue;
      // Where neither header says which side it is, who called stands first, as everywhere.
      const isFrom = from.includes(one) || to.includes(other) || (!to.includes(one) && !from.includes(other) && one < other);
      const [callers, called] = isFrom ? [one, other] : [other, one];
      const others = (role: readonly number[]): readonly number[] => role.filter((column) => column !== one && column !== other);
      return { ...columns, contactNumber: others(contactNumber), from: [callers, ...others(from)], to: [called, ...others(to)] };
    }
  return columns;
};
