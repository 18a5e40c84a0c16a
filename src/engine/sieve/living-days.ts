import { formatIsoDay, parseIsoDay } from '../../fields/date/calendar.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import { isDated } from '../../fields/date/date-value.js';
import type { Plan } from '../plan/plan.js';
import { DATE_PLACES, placeOf } from '../read/date-column.js';
import type { LivingDates } from './sieve-settings.js';

/**
 * Which of the spellings that have a place are, beyond doubt, of a day between two others: a bit each. Every one is read as a cell of the column
 * would be, so that no second way of reading dates exists.
 */
export const livingDays = ({ column, from, to }: LivingDates, { orders }: Pick<Plan, 'orders'>): Uint8Array => {
  const bits = new Uint8Array(DATE_PLACES >> 3);
  const read = makeDateReader(orders[column] ?? 'unresolved');
  // Days before and after these have no place.
  const last = Math.min(to, parseIsoDay('2043-12-31'));
  for (let day = Math.max(from, parseIsoDay('1980-01-01')); day <= last; day++) {
    const iso = formatIsoDay(day);
    const [year, month, date] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
    for (const text of [iso, `${date}/${month}/${year}`, `${month}/${date}/${year}`]) {
      const value = read(text);
      const place = placeOf(Buffer.from(text), 0);
      if (place >= 0 && isDated(value) && value.day >= from && value.later <= to)
        bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
    }
  }
  return bits;
};
