import { headerOriginOf } from '../../fields/columns/headers/header-origin.js';
import { dateOrderFrom, isMixedOrder, type OrderEvidence, type SettledOrder, settleOrder } from '../../fields/date/date-order.js';
import type { DateOrder } from '../../model/contact/values.js';
import type { PreparedFile } from '../plan/prepare-file.js';

/** What the head told of the columns of dates. */
export interface DateColumns extends Pick<PreparedFile, 'undecidedDates' | 'mixedDates' | 'orderEvidence' | 'headers' | 'twelveHours'> {
  readonly delimiter: string;
}

/** How columns of dates are read, and which of them for another reason than their own dates. */
export interface SettledDates extends Pick<PreparedFile, 'mixedDates' | 'settledDates'> {
  readonly orders: readonly DateOrder[];
  readonly settled: SettledOrder | undefined;
}

/**
 * How each column of dates is read, once the whole file has been seen: as its own dates tell, else as the file does.
 * @param orders as the heads told
 * @param seen the evidence of the columns whose heads did not tell
 */
export const settledDates = (orders: readonly DateOrder[], of: DateColumns, seen: readonly OrderEvidence[]): SettledDates => {
  const { undecidedDates, orderEvidence, headers, delimiter, twelveHours } = of;
  const whole = orderEvidence.map(
    (head, column) => (dateOrderFrom(head) === 'unresolved' && !isMixedOrder(head) ? seen[column] : head) ?? head,
  );
  const open = undecidedDates.filter((column) => dateOrderFrom(whole[column] as OrderEvidence) === 'unresolved');
  const mixed = open.filter((column) => isMixedOrder(whole[column] as OrderEvidence));
  const openAlone = open.filter((column) => !mixed.includes(column));
  const settled = openAlone.length > 0 ? settleOrder(whole, { origin: headerOriginOf(headers), delimiter, twelveHours }) : undefined;
  const read = orders.map((order, column) => {
    if (!undecidedDates.includes(column)) return order;
    return settled && openAlone.includes(column) ? settled.order : dateOrderFrom(whole[column] as OrderEvidence);
  });
  return { orders: read, mixedDates: [...of.mixedDates, ...mixed], settledDates: settled ? openAlone : [], settled };
};
