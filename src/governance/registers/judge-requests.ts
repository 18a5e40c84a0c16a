import { addDays } from '../../fields/date/calendar.js';
import { INVALID_DATE, knownDate, NO_DATE } from '../../fields/date/date-value.js';
import { plainWords } from '../../fields/text/plain-words.js';
import { OPPOSITION_DEADLINE_DAYS } from '../../kpi/kpis.js';
import { type RequestRow, requestOutcome } from '../../kpi/request-deadlines.js';
import type { DateValue, Day } from '../../model/contact/values.js';
import type { JudgedRow } from '../../model/governance/register.js';
import type { InstantValue } from '../time/instant.js';
import { saysYes } from './cell-words.js';
import type { RegisterRow } from './read-register.js';
import { saysNotDone } from './told-cells.js';

const dateOf = (value: InstantValue, text = ''): DateValue => {
  if (value.status === 'ok') return knownDate(value.day);
  return value.status === 'none' || saysNotDone(text) ? NO_DATE : INVALID_DATE;
};

const isOpposition = (kind: string): boolean =>
  /\b(?:oppos\w*|objection|object|desinscri\w*|unsubscri\w*|opt out|optout|stop|refus\w*)\b/.test(plainWords(kind));

/** The days of an opposition by the guide; the answer counts as its application. */
const judgeOpposition = (row: RegisterRow, received: Day, asOf: Day): JudgedRow => {
  const answered = row.instant('answered');
  const last = addDays(received, OPPOSITION_DEADLINE_DAYS);
  const done = answered.status === 'ok' && answered.day <= asOf ? answered.day : undefined;
  const late = (done ?? asOf) - last;
  return { row: row.row, remarks: late > 0 ? [{ code: 'opposition-late', count: late }] : [] };
};

/** A row as the deadlines of requests see it. */
export const requestRowOf = (row: RegisterRow): RequestRow => {
  const told = dateOf(row.instant('extended'));
  return {
    received: dateOf(row.instant('received')),
    answered: dateOf(row.instant('answered'), row.text('answered')),
    extended: saysYes(row.text('extended')) ? 'yes' : told.status === 'invalid' ? NO_DATE : told,
  };
};

/** Which requests of people were answered after their month, or not at all; and which oppositions after fourteen days. */
export const judgeRequests = (rows: readonly RegisterRow[], asOf: Day): readonly JudgedRow[] =>
  rows.map((row) => {
    const request = requestRowOf(row);
    const { received, answered } = request;
    const { outcome, last } = requestOutcome(request, asOf);
    if (outcome === 'unread') {
      const isRead = received.status === 'ok' && answered.status !== 'invalid';
      return { row: row.row, remarks: [{ code: isRead ? 'row-contradictory' : 'row-unread' }] };
    }
    if (isOpposition(row.text('kind'))) return judgeOpposition(row, received.day, asOf);
    if (outcome !== 'late') return { row: row.row, remarks: [] };
    return {
      row: row.row,
      remarks: [{ code: 'answered-late', count: (answered.status === 'ok' && answered.day <= asOf ? answered.day : asOf) - last }],
    };
  });
