import type { LogFigures, WeekFigures } from '../../model/events/log-figures.js';

/** The two ways in which a call can come at a bad time: each is counted by itself, and a call may be both. */
export const LATE = ['hours', 'daysOff'] as const;
export type Late = (typeof LATE)[number];

/** Of the calls of a week; undefined where nobody knows the zone. */
export const lateOf = ({ callsOutOfHours, callsOnDaysOff }: WeekFigures, late: Late): number | undefined =>
  late === 'hours' ? callsOutOfHours : callsOnDaysOff;

/** Whether there were calls of which nobody can tell: a week without calls has nothing to judge. */
export const isUnjudged = (week: WeekFigures, late: Late): boolean => week.calls > 0 && lateOf(week, late) === undefined;

export const allOf = ({ calls, emails, texts }: WeekFigures): number => calls + emails + texts;

/** Calls at a bad time over weeks. */
export interface LateTotal {
  readonly found: number;
  readonly weeks: number;
  /** Calls that could not be judged. */
  readonly unjudged: number;
  /** Whether there was a call that could. */
  readonly isJudged: boolean;
}

export const lateTotal = (weeks: readonly WeekFigures[], late: Late): LateTotal => {
  const sum = (of: readonly WeekFigures[], count: (week: WeekFigures) => number): number => of.reduce((all, week) => all + count(week), 0);
  const marked = weeks.filter((week) => (lateOf(week, late) ?? 0) > 0);
  return {
    found: sum(marked, (week) => lateOf(week, late) ?? 0),
    weeks: marked.length,
    unjudged: sum(weeks, (week) => (isUnjudged(week, late) ? week.calls : (week.callsUnjudged ?? 0))),
    isJudged: weeks.some((week) => week.calls > 0 && lateOf(week, late) !== undefined),
  };
};

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Columns of a year that begins on any day of a week. */
const YEAR = 53;

/** The weeks of the last year of the logs, one after the other: those in which nothing happened as well. */
export interface LastYear {
  readonly weeks: readonly WeekFigures[];
  /** Weeks before them in which something happened. */
  readonly earlier: readonly WeekFigures[];
}

export const lastYearOf = ({ weeks }: Pick<LogFigures, 'weeks'>): LastYear => {
  const sorted = weeks
    .filter((week) => Number.isFinite(Date.parse(`${week.monday}T00:00:00Z`)))
    .toSorted((a, b) => (a.monday < b.monday ? -1 : 1));
  const at = (week: WeekFigures): number => Date.parse(`${week.monday}T00:00:00Z`);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { weeks: [], earlier: [] };
  const from = Math.max(at(first), at(last) - (YEAR - 1) * WEEK);
  const byMonday = new Map(sorted.map((week) => [at(week), week]));
  return {
    weeks: Array.from({ length: Math.round((at(last) - from) / WEEK) + 1 }, (_, i) => {
      const monday = from + i * WEEK;
      return byMonday.get(monday) ?? { monday: new Date(monday).toISOString().slice(0, 10), calls: 0, emails: 0, texts: 0 };
    }),
    earlier: sorted.filter((week) => at(week) < from),
  };
};
