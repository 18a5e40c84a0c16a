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

const SHAPE = /^'?\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d\d)(?!\d)/;

/** The evidence with one more cell. Cells that are no numeric date leave it as it is. */
export const addOrderEvidence = (evidence: OrderEvidence, text: string): OrderEvidence => {
  const parts = SHAPE.exec(text.trim());
  if (!parts) return evidence;
  const a = Number(parts[1]);
  const b = Number(parts[2]);
  if (a === 0 || b === 0 || a === b || a > 31 || b > 31 || (a > 12 && b > 12)) return evidence;
  if (a > 12) return { ...evidence, dayFirst: evidence.dayFirst + 1 };
  if (b > 12) return { ...evidence, monthFirst: evidence.monthFirst + 1 };
  return { ...evidence, open: evidence.open + 1 };
};

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
