/**
 * Registers of people and of accesses: who was trained, whose account was closed, which accesses were reviewed.
 * @module
 */
import { addMonths } from '../../fields/date/calendar.js';
import { plainWords } from '../../fields/text/plain-words.js';
import type { Day } from '../../model/contact/values.js';
import type { JudgedRow, RowRemark } from '../../model/governance/register.js';
import type { InstantValue } from '../time/instant.js';
import type { RegisterRow } from './read-register.js';
import { saysNotDone } from './told-cells.js';

/** Months within which everybody is trained, and every access is reviewed. */
const TRAINING_MONTHS = 12;
const REVIEW_MONTHS = 12;
/** Months in which somebody new is to be trained. */
const NEWCOMER_MONTHS = 3;

const dayOf = (value: InstantValue): Day | undefined => (value.status === 'ok' ? value.day : undefined);
/** A day that cannot be read; what says that it was not done is read. */
const isUnread = (row: RegisterRow, ...fields: readonly string[]): boolean =>
  fields.some((field) => row.instant(field).status === 'invalid' && !saysNotDone(row.text(field)));
const judged = (row: RegisterRow, ...remarks: readonly RowRemark[]): JudgedRow => ({ row: row.row, remarks });

/** The rows of each person or thing; rows that name nobody are each by themselves. */
const grouped = (rows: readonly RegisterRow[], nameOf: (row: RegisterRow) => string): readonly (readonly RegisterRow[])[] => {
  const groups = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const name = nameOf(row) || `#${row.row}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
};

const nameOfPerson = (row: RegisterRow): string => plainWords(row.text('email')) || plainWords(row.text('person'));

const lastOf = (days: readonly (Day | undefined)[], asOf: Day): Day | undefined => {
  // What is to come has not been done.
  const done = days.filter((day): day is Day => day !== undefined && day <= asOf);
  return done.length > 0 ? Math.max(...done) : undefined;
};

/** How many people are to be trained, and how many were within the period. */
export interface TrainedPeople {
  readonly rows: readonly JudgedRow[];
  readonly people: number;
  readonly trained: number;
  readonly last?: Day;
}

/** Who was last trained too long ago, or never. The newest row of a person counts, and speaks for the others. */
export const judgeTraining = (rows: readonly RegisterRow[], asOf: Day): TrainedPeople => {
  const told: JudgedRow[] = [];
  let [people, trained] = [0, 0];
  let newest: Day | undefined;
  for (const own of grouped(rows, nameOfPerson)) {
    const days = own.map((row) => dayOf(row.instant('trainedAt')));
    const last = lastOf(days, asOf);
    if (last !== undefined) newest = Math.max(newest ?? last, last);
    const left = lastOf(
      own.map((row) => dayOf(row.instant('leftAt'))),
      asOf,
    );
    const speaker = (last === undefined ? own.at(-1) : own[days.indexOf(last)]) as RegisterRow;
    if (left !== undefined) {
      told.push(judged(speaker));
      continue;
    }
    people++;
    const joined = lastOf(
      own.map((row) => dayOf(row.instant('joinedAt'))),
      asOf,
    );
    const due = last === undefined ? undefined : addMonths(last, TRAINING_MONTHS);
    if (isUnread(speaker, 'trainedAt')) told.push(judged(speaker, { code: 'row-unread' }));
    else if (due === undefined) {
      const isNew = joined !== undefined && asOf <= addMonths(joined, NEWCOMER_MONTHS);
      told.push(judged(speaker, { code: isNew ? 'not-trained-yet' : 'never-trained' }));
    } else if (asOf > due) told.push(judged(speaker, { code: 'training-overdue', count: asOf - due }));
    else {
      trained++;
      told.push(judged(speaker));
    }
  }
  return { rows: told, people, trained, ...(newest !== undefined && { last: newest }) };
};

/** Whose account was closed after the day on which they left, or not at all. The whole of that day is in time. */
export const judgeLeavers = (rows: readonly RegisterRow[], asOf: Day): readonly JudgedRow[] =>
  rows.map((row) => {
    const [left, disabled] = [dayOf(row.instant('leftAt')), dayOf(row.instant('disabledAt'))];
    if (left === undefined || isUnread(row, 'leftAt', 'disabledAt')) return judged(row, { code: 'row-unread' });
    if (disabled !== undefined && disabled <= asOf)
      return disabled > left ? judged(row, { code: 'disabled-late', count: disabled - left }) : judged(row);
    return asOf > left ? judged(row, { code: 'not-disabled', count: asOf - left }) : judged(row);
  });

/** Which accesses were last reviewed too long ago, or never. The newest review of a system counts. */
export const judgeReviews = (rows: readonly RegisterRow[], asOf: Day): readonly JudgedRow[] =>
  grouped(rows, (row) => plainWords(row.text('system'))).map((own) => {
    const days = own.map((row) => dayOf(row.instant('reviewedAt')));
    const last = lastOf(days, asOf);
    const speaker = (last === undefined ? own.at(-1) : own[days.indexOf(last)]) as RegisterRow;
    if (last === undefined) return judged(speaker, { code: isUnread(speaker, 'reviewedAt') ? 'row-unread' : 'never-reviewed' });
    const due = addMonths(last, REVIEW_MONTHS);
    return asOf > due ? judged(speaker, { code: 'review-overdue', count: asOf - due }) : judged(speaker);
  });
