import type { ListMatch, Lists } from '../../../model/contact/list-match.js';
import type { ListInfo } from '../../../model/contact/suppression-list.js';
import type { Day } from '../../../model/contact/values.js';
import { parseIsoDay } from '../../date/calendar.js';

const dayOf = (info: ListInfo | undefined, asOf: Day): Day | undefined => {
  if (info?.closesOn === undefined) return Number.NEGATIVE_INFINITY;
  const closed = parseIsoDay(info.closesOn);
  if (asOf <= closed) return undefined;
  return info.date === undefined ? closed : Math.min(parseIsoDay(info.date), closed);
};

/**
 * The day after which a consent undoes some matches on lists of others: any, but for a register that has closed. Of that one it is the day of its
 * version, and never one on which it was no more; undefined, so that none does, while it was open.
 */
export const undoneAfter = (all: Lists['all'], matches: readonly ListMatch[], asOf: Day): Day | undefined =>
  matches
    .map(({ list }) => dayOf(all[list], asOf))
    .reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)), Number.NEGATIVE_INFINITY);
