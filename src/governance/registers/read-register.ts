import { guessEncoding } from '../../csv/encodings/encoding.js';
import { guessDialect } from '../../csv/records/dialect.js';
import { decodeWhole, type Row, readTable } from '../../csv/records/read-table.js';
import { addOrderEvidence, dateOrderFrom, noOrderEvidence } from '../../fields/date/date-order.js';
import { plainWords } from '../../fields/text/plain-words.js';
import type { Day } from '../../model/contact/values.js';
import type { RegisterKind } from '../../model/governance/control.js';
import type { NeededField } from '../../model/governance/register.js';
import { type InstantValue, makeInstantReader } from '../time/instant.js';
import { PARIS, type Zone } from '../time/zoned-time.js';
import { readZone } from '../time/zones.js';
import { TIME_OF } from './columns-data.js';
import { unreadableRegister } from './errors.js';
import { registerKindOf } from './register-kind.js';
import { missingColumns, notificationColumns, resolveColumns } from './resolve-columns.js';
import { dayInWords } from './told-cells.js';

/** A row of a register, by the names of its fields. */
export interface RegisterRow {
  readonly row: number;
  readonly cells: Row;
  /** The text of a field; '' where there is none. */
  text(field: string): string;
  /** Whether the register has a column of a field. */
  has(field: string): boolean;
  /** The instant that a field tells, in the zone of the row. */
  instant(field: string): InstantValue;
  /** The instant of a field, or the day that stands among its words. */
  dayWithin(field: string): InstantValue;
}

/** A register as it was read. */
export interface RegisterTable {
  readonly kind: RegisterKind;
  readonly header: Row;
  /** As reports count rows. */
  readonly headerRow: number;
  readonly rows: readonly RegisterRow[];
  readonly unread: readonly number[];
  readonly missing: readonly NeededField[];
  /** Fields that some column holds. */
  readonly fields: ReadonlySet<string>;
  /** The day since which somebody says that there was nothing. */
  readonly noneSince?: Day;
}

/** Lines above a header that are read for what they say. */
const MOST_ABOVE = 20;
const NOTHING = /^(?:none|no|nil|nothing|aucune?s?|neant|rien|ras|pas de?|pas d|sans)\b/;
const isBlank = (row: Row): boolean => row.every((cell) => cell.trim() === '');

/** What somebody says instead of incidents: the day since which there was none, or `undefined` day where they do not say. */
const saidNone = (cell: string): { readonly since: Day | undefined } | undefined => {
  const text = cell.trim().replace(/^#+\s*/, '');
  if (!NOTHING.test(plainWords(text))) return undefined;
  const date = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:er)?\s+\p{L}+\s+\d{4}/u.exec(text)?.[0] ?? '';
  const value = makeInstantReader('day-first')(date, PARIS);
  return { since: value.status === 'ok' ? value.day : undefined };
};

const rowsOf = (bytes: Buffer, name: string): readonly Row[] => {
  try {
    const text = decodeWhole(bytes, guessEncoding(bytes, true));
    // A line of comment has no delimiter, and would outvote a header.
    const body = text.replace(/^(?:#[^\n]*\n)+/, '');
    return [
      ...text
        .slice(0, text.length - body.length)
        .split('\n')
        .filter(Boolean)
        .map((line) => [line]),
      ...readTable(body, guessDialect(body.slice(0, 65_536))),
    ];
  } catch {
    throw unreadableRegister(name);
  }
};

/** The first rows of a table by what they are like: for a workbook, which sheet is a register. */
export const registerScore = (rows: readonly Row[]): number => (rows.slice(0, 3).some((row) => registerKindOf(row) !== undefined) ? 2 : 0);

/** Whether a row says that there was nothing. */
const isStatement = (row: Row): boolean => {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length === 1 && saidNone(filled[0] ?? '') !== undefined;
};

/**
 * Reads a register: its columns by their names, its days in the order in which they are written.
 * @param kind where somebody says what it is
 * @returns undefined where nothing tells what it is a register of
 * @throws LumoError LUMO_REGISTER_TABLE
 */
export const readRegister = (bytes: Buffer, name: string, kind?: RegisterKind): RegisterTable | undefined => {
  const records = rowsOf(bytes, name);
  // Whoever has nothing to list may have no header either.
  const isAbove = (row: Row): boolean => isBlank(row) || /^\s*#/.test(row[0] ?? '') || isStatement(row);
  const at = records.slice(0, MOST_ABOVE).findIndex((row) => !isAbove(row));
  const header = records[at] ?? [];
  const own = kind ?? registerKindOf(header);
  if (own === undefined) return undefined;
  const columns = resolveColumns(own, header, at < 0 ? [] : records.slice(at + 1));
  const maybe = own === 'breaches' && !columns.has('notifiedAt') ? notificationColumns(header) : [];
  const above = at < 0 ? records : records.slice(0, at);
  const below = at < 0 ? [] : records.slice(at + 1);
  const kept = below
    .map((row, i) => ({ row, place: at + 2 + i }))
    .filter(({ row }) => !isBlank(row) && !isStatement(row) && !/^\s*#/.test(row[0] ?? ''));
  const said = [...above.filter((row) => /^\s*#/.test(row[0] ?? '') || isStatement(row)), ...below.filter(isStatement)];
  const since = said.flatMap((row) => saidNone(row.find((cell) => cell.trim() !== '') ?? '')?.since ?? []);
  const cells = kept.flatMap(({ row }) => [...columns.values()].map((column) => row[column] ?? ''));
  const order = dateOrderFrom(cells.map((cell) => cell.replace(/^\D*?(?=\d)/, '')).reduce(addOrderEvidence, noOrderEvidence()));
  const readInstant = makeInstantReader(order);
  const used = new Set(columns.values());
  return {
    kind: own,
    header,
    headerRow: at + 1,
    rows: kept.map(({ row, place }): RegisterRow => {
      const text = (field: string): string => {
        if (field === 'notificationUnread') return maybe.map((column) => (row[column] ?? '').trim()).find((cell) => cell !== '') ?? '';
        const column = columns.get(field);
        return column === undefined ? '' : (row[column] ?? '').trim();
      };
      const zone: Zone = readZone(text('zone')) ?? PARIS;
      const instant = (field: string): InstantValue => {
        const value = readInstant(text(field), zone);
        const hour = text(TIME_OF[field] ?? '');
        // Of two readings of the hour the one that can be read counts: what is no hour leaves the day.
        if (value.status !== 'ok' || value.hasHour || hour === '') return value;
        const both = readInstant(`${text(field)} ${hour}`, zone);
        return both.status === 'ok' ? both : value;
      };
      const dayWithin = (field: string): InstantValue => {
        const value = instant(field);
        return value.status === 'invalid' ? readInstant(dayInWords(text(field)), zone) : value;
      };
      return { row: place, cells: row, text, has: (field) => columns.has(field), instant, dayWithin };
    }),
    unread: header.flatMap((cell, column) => (used.has(column) || cell.trim() === '' ? [] : [column])),
    missing: at < 0 ? [] : missingColumns(own, columns),
    fields: new Set(columns.keys()),
    ...(since.length > 0 && { noneSince: Math.max(...since) }),
  };
};
