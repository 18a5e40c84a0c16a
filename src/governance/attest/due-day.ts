import type { ControlKeys } from '../../config/schema/governance-schema.js';
import { addMonths, parseIsoDay } from '../../fields/date/calendar.js';
import type { Day } from '../../model/contact/values.js';
import type { ControlDefinition } from '../../model/governance/control.js';

/** When a control was last done, until when that holds, and from when on it is due soon. */
export interface DueDay {
  readonly since?: Day;
  /** The last day that is in time. */
  readonly due?: Day;
  /** It is due soon after this day. */
  readonly soonAfter?: Day;
}

const dayOf = (iso: string | undefined): Day | undefined => (iso === undefined ? undefined : parseIsoDay(iso));

/** Months of `every`: a number, `6 months`, `1 an`. */
export const monthsOf = (every: ControlKeys['every']): number | undefined => {
  if (every === undefined || typeof every === 'number') return every;
  const years = /y|an/i.test(every);
  return Number.parseInt(every, 10) * (years ? 12 : 1);
};

/** Months of a period after which its end is near: three months before, and a third of what is shorter than a year. */
const nearEnd = (months: number): number => (months >= 12 ? months - 3 : Math.max(1, Math.floor((months * 2) / 3)));

/**
 * The due day of a control: so many months from the day for which it was intended, or on which it was done where that was earlier.
 * `every` and `next` may bring it forward, and never put it off.
 */
export const dueDayOf = (control: ControlDefinition, keys: ControlKeys): DueDay => {
  const days = keys as Readonly<Record<string, string | undefined>>;
  const done = [...(control.starts ?? ['last']), 'last', 'since'].flatMap((key) => dayOf(days[key]) ?? [])[0];
  const until = dayOf(keys.until);
  if (done === undefined || control.months === undefined) {
    return { ...(done !== undefined && { since: done }), ...(until !== undefined && { due: until }) };
  }
  const from = Math.min(done, dayOf(keys.planned) ?? done);
  const asked = monthsOf(keys.every) ?? control.months;
  const months = Math.min(asked, control.months);
  const soon = months === control.months ? (control.soonAfter ?? nearEnd(months)) : nearEnd(months);
  const standard = addMonths(from, months);
  const next = dayOf(keys.next);
  if (next === undefined || next >= standard) return { since: done, due: standard, soonAfter: addMonths(from, soon) };
  return { since: done, due: next, soonAfter: addMonths(next, soon - months) };
};
