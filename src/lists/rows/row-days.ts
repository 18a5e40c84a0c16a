/**
 * The days that a list tells, each column read in one order, as those of contacts are (docs/columns.md).
 * @module
 */
import { headerOriginOf } from '../../fields/columns/headers/header-origin.js';
import {
  addOrderEvidence,
  dateOrderFrom,
  isMixedOrder,
  noOrderEvidence,
  type OrderEvidence,
  type SettledOrder,
  settleOrder,
} from '../../fields/date/date-order.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import { isDated } from '../../fields/date/date-value.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { DateOrder, Day } from '../../model/contact/values.js';
import { arrivalColumns, isBareDay } from './refusal-days.js';
import { fieldOf, type Row } from './row-cells.js';

/** When somebody refused. A date of creation is another day. */
const SINCE: ReadonlySet<FieldName> = new Set(['opposedAt', 'oppositionAppliedAt', 'consentWithdrawnAt']);
/** Whether a header asks since when somebody refuses. */
export const isSince = (header: string): boolean => SINCE.has(fieldOf(header) ?? 'other');

/** How a list is written, as far as that tells the order of its dates. */
export interface DateClues {
  readonly delimiter: string;
  /** In which order somebody says that those are that nothing tells. */
  readonly order?: DateOrder | undefined;
}

/** A day with two readings, of which both are kept where the columns of a list contradict each other. */
export interface ToldDay {
  readonly day: Day;
  /** The later reading; the same where there is one. */
  readonly later: Day;
}

/** An order that neither the dates nor anybody told, and in how many columns. */
export interface SettledDays extends SettledOrder {
  readonly columns: number;
}

export interface RowDays {
  /** The day since which a row refuses, where it says one. */
  of(row: Row): ToldDay | undefined;
  readonly settled: SettledDays | undefined;
}

const isDateColumn = (name: string): boolean => {
  const field = fieldOf(name);
  return (field !== undefined && kindOf(field) === 'date') || isBareDay(name);
};

/** @param rows all below the header */
export const makeRowDays = (header: Row, rows: readonly Row[], { delimiter, order }: DateClues): RowDays => {
  const named = header.flatMap((name, column) => (isSince(name) || isBareDay(name) ? [column] : []));
  const dated = named.length > 0 ? named : arrivalColumns(header);
  if (dated.length === 0) return { of: () => undefined, settled: undefined };
  const evidenceOf = (column: number): OrderEvidence =>
    rows.reduce((seen, row) => addOrderEvidence(seen, row[column] ?? ''), noOrderEvidence());
  const all = new Map(
    header.flatMap((name, column) => (isDateColumn(name) || dated.includes(column) ? [[column, evidenceOf(column)]] : [])),
  );
  const isOpen = (column: number): boolean => {
    const seen = all.get(column) ?? noOrderEvidence();
    return seen.open > 0 && dateOrderFrom(seen) === 'unresolved' && !isMixedOrder(seen);
  };
  const open = order === undefined ? dated.filter(isOpen) : [];
  const settled = open.length > 0 ? settleOrder([...all.values()], { origin: headerOriginOf(header), delimiter }) : undefined;
  const readers = dated.map((column) => {
    const told = dateOrderFrom(all.get(column) ?? noOrderEvidence());
    const own = order ?? (open.includes(column) ? settled?.order : undefined) ?? 'unresolved';
    return { column, read: makeDateReader(told === 'unresolved' ? own : told) };
  });
  return {
    of(row) {
      for (const { column, read } of readers) {
        const date = read((row[column] ?? '').trim());
        if (isDated(date)) return date;
      }
      return undefined;
    },
    settled: settled && { ...settled, columns: open.length },
  };
};
