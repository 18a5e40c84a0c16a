import type { DateOrder } from '../../model/contact/values.js';

/** What the numeric dates of a column tell of their order. Counters, so that the parts of a file add up. */
export interface OrderEvidence {
  /** Dates whose first number can only be a day. */
  readonly dayFirst: number;
  /** Dates whose second number can only be a day. */
  readonly monthFirst: number;
  /** Dates that read both ways, differently. */
  readonly open: number;
}

/** No evidence: the neutral element of `mergeOrderEvidence`. */
export const noOrderEvidence = (): OrderEvidence => ({ dayFirst: 0, monthFirst: 0, open: 0 });

const SHAPE = /^'?\s*(\d{1,2})(?:[-/ ]|\. ?)(\d{1,2})(?:[-/ ]|\. ?)(?:\d{4}|\d\d)(?!\d)/;

/** The evidence with one more cell. Cells that are no numeric date leave it as it is. */
export const addOrderEvidence = (evidence: OrderEvidence, text: string): OrderEvidence => {
  const parts = SHAPE.exec(text.trim());
  if (!parts) return evidence;
  const a = Number(parts[1]);
  const b = Number(parts[2]);
  if (a === 0 || b === 0 || a === b || a > 31 || b > 31 || (a > 12 && b > 12)) return evidence;
  const { dayFirst, monthFirst, open } = evidence;
  if (a > 12) return { dayFirst: dayFirst + 1, monthFirst, open };
  return b > 12 ? { dayFirst, monthFirst: monthFirst + 1, open } : { dayFirst, monthFirst, open: open + 1 };
};

/** The evidence of some cells. */
export const orderEvidenceOf = (texts: readonly string[]): OrderEvidence => texts.reduce(addOrderEvidence, noOrderEvidence());

export const mergeOrderEvidence = (a: OrderEvidence, b: OrderEvidence): OrderEvidence => ({
  dayFirst: a.dayFirst + b.dayFirst,
  monthFirst: a.monthFirst + b.monthFirst,
  open: a.open + b.open,
});

/** Whether some cells can only be day-first and others only month-first: no order reads them all. */
export const isMixedOrder = ({ dayFirst, monthFirst }: OrderEvidence): boolean => dayFirst > 0 && monthFirst > 0;

/** The order of the column; `unresolved` when nothing tells it, or when its cells contradict each other. */
export const dateOrderFrom = ({ dayFirst, monthFirst }: OrderEvidence): DateOrder =>
  dayFirst > 0 === monthFirst > 0 ? 'unresolved' : dayFirst > 0 ? 'day-first' : 'month-first';

/** What tells the order of dates where the dates themselves do not. */
export interface OrderClues {
  readonly origin: 'european' | 'american' | 'unknown';
  readonly delimiter: string;
  /** Times stand beside the dates as a clock of twelve hours has them (`3:10 PM`). */
  readonly twelveHours?: boolean | undefined;
}

const TWELVE_HOURS = /\d ?[ap]\.?m\b/i;
/** Whether a numeric date stands beside a clock of twelve hours, as in American exports. @param clock where that has a cell of its own */
export const hasTwelveHours = (text: string, clock = text): boolean => TWELVE_HOURS.test(clock) && SHAPE.test(text.trim());

/** An order that the dates of a column did not tell, and what did: the other columns of dates, the headers, the delimiter, or the habit of most countries. */
export interface SettledOrder {
  readonly order: 'day-first' | 'month-first';
  readonly because: 'columns' | 'clock' | 'headers' | 'delimiter' | 'default';
}

/**
 * The order of the dates that read both ways, for all columns that have no other: that of the file's other columns, else that of where
 * the file comes from. Undefined where the dates of the file contradict each other: then nobody may guess.
 * @param all the evidence of each column
 */
export const settleOrder = (all: readonly OrderEvidence[], { origin, delimiter, twelveHours }: OrderClues): SettledOrder | undefined => {
  const together = all.reduce(mergeOrderEvidence, noOrderEvidence());
  if (isMixedOrder(together)) return undefined;
  const order = dateOrderFrom(together);
  if (order !== 'unresolved') return { order, because: 'columns' };
  // Nobody in Europe writes hours so, whatever language the headers are in.
  if (twelveHours) return { order: 'month-first', because: 'clock' };
  if (origin === 'european') return { order: 'day-first', because: 'headers' };
  // Where the comma is the decimal mark, it separates no cells.
  if (delimiter === ';') return { order: 'day-first', because: 'delimiter' };
  if (origin === 'american' && delimiter === ',') return { order: 'month-first', because: 'headers' };
  return { order: 'day-first', because: 'default' };
};
