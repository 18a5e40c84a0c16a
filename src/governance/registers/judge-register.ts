import { countRequests } from '../../kpi/request-deadlines.js';
import type { Day } from '../../model/contact/values.js';
import type { JudgedRegister, JudgedRow } from '../../model/governance/register.js';
import type { RequestCounts } from '../../model/kpi/kpi.js';
import { dayAt, type Instant, PARIS } from '../time/zoned-time.js';
import { type BreachState, judgeBreach } from './judge-breach.js';
import { judgeLeavers, judgeReviews, judgeTraining } from './judge-people.js';
import { judgeRequests, requestRowOf } from './judge-requests.js';
import type { RegisterTable } from './read-register.js';

/** A register as rules see it, and what figures and reports need besides. */
export interface RegisterResult {
  readonly judged: JudgedRegister;
  readonly breaches: readonly BreachState[];
  /** Of breaches: whether the register tells what was closed. Without any row there is nothing to close. */
  readonly tellsClosing?: boolean;
  readonly requests?: RequestCounts;
  /** People who are to be trained, and those who were. */
  readonly people?: { readonly all: number; readonly trained: number; readonly last?: Day };
}

/** How a register stands at an instant. @param asOf the day of the run */
export const judgeRegister = (table: RegisterTable, now: Instant, asOf: Day): RegisterResult => {
  const { kind, rows, unread, missing, noneSince } = table;
  const lacks = new Set<string>(missing);
  const isSilent = rows.length === 0 && !(noneSince !== undefined && noneSince <= Math.max(asOf, dayAt(PARIS, now)));
  const result = (judged: readonly JudgedRow[], more: Partial<RegisterResult> = {}): RegisterResult => ({
    judged: { kind, rows: judged, isSilent, unread, missing },
    breaches: [],
    ...more,
  });
  if (kind === 'breaches') {
    const breaches = rows.map((row) => judgeBreach(row, now, (field) => !lacks.has(field)));
    // Without a column of awareness nothing that counts from it is judged; the rest is.
    return result(breaches, { breaches, tellsClosing: rows.length === 0 || table.fields.has('closedAt') });
  }
  // A needed column that is not there is said of the register: every row would say it again.
  if (missing.length > 0) return result([]);
  if (kind === 'training') {
    const { rows: own, people, trained, last } = judgeTraining(rows, asOf);
    return result(own, { people: { all: people, trained, ...(last !== undefined && { last }) } });
  }
  if (kind === 'requests') return result(judgeRequests(rows, asOf), { requests: countRequests(rows.map(requestRowOf), asOf) });
  return result({ leavers: judgeLeavers, reviews: judgeReviews }[kind](rows, asOf));
};
