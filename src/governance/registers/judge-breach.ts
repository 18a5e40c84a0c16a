import type { RowCode, RowRemark } from '../../model/governance/register.js';
import type { InstantValue } from '../time/instant.js';
import type { Instant } from '../time/zoned-time.js';
import { isReason, type Risk, readNotificationKind, readRisk, saysYes } from './cell-words.js';
import type { RegisterRow } from './read-register.js';
import { readTelling, saysNotified, type Telling } from './told-cells.js';

/** The hours within which the authority is notified (GDPR 33(1)): absolute time, week-ends and changes of clocks included. */
export const NOTIFY_SECONDS = 72 * 3600;
/** Days after which a first notification has waited long enough for the rest. */
const FOLLOW_UP_DAYS = 30;

/** A breach as an instant finds it. */
export interface BreachState {
  readonly row: number;
  /** How it is called, where that is the name of a case and nobody's. */
  readonly id?: string;
  readonly risk: Risk;
  /** The last instant in time; undefined where nobody says since when it is known. */
  readonly due?: Instant;
  readonly aware?: Instant;
  /** `due` while nobody has notified, and somebody must. */
  readonly clock: 'running' | 'past' | 'stopped';
  readonly isClosed: boolean;
  readonly remarks: readonly RowRemark[];
}

type Told = Extract<InstantValue, { status: 'ok' }>;
const isTold = (value: InstantValue): value is Told => value.status === 'ok';
const hours = (seconds: number): number => Math.min(9_999_999, Math.ceil(Math.abs(seconds) / 3600));

/** What the register owes of every breach, and what may still be open while the 72 hours run. */
const REQUIRED = [
  ['consequences', 'consequences-missing'],
  ['measures', 'measures-missing'],
  ['prevention', 'prevention-missing'],
] as const satisfies readonly (readonly [string, RowCode])[];

/** The name of a case: letters, digits and signs, with a digit among them. */
const idOf = (text: string): string | undefined => (/^(?=[^\d]{0,16}\d)[\w./#-]{1,24}$/.test(text) ? text : undefined);

/** Whether the persons concerned were told, at an instant. */
const tellingOf = (row: RegisterRow, now: Instant): Telling => {
  const day = row.instant('informedAt');
  if (isTold(day)) return day.first <= now ? 'told' : 'untold';
  const within = row.dayWithin('informedAt');
  if (isTold(within) && within.first > now) return 'untold';
  return readTelling(row.text('informedAt'), isTold(within));
};

/**
 * What an instant finds wrong with a breach. Of two instants that a cell may mean, the stricter counts.
 * @param hasColumn whether the register has a column of a field at all: one that it lacks is said once, of the register
 */
export const judgeBreach = (row: RegisterRow, now: Instant, hasColumn: (field: string) => boolean): BreachState => {
  const remarks: RowRemark[] = [];
  const say = (code: RowCode, count?: number): void => void remarks.push({ code, ...(count !== undefined && { count }) });
  const [aware, notified, started] = [row.instant('awareAt'), row.instant('notifiedAt'), row.instant('startedAt')];
  if (hasColumn('nature') && !isReason(row.text('nature'))) say('nature-missing');
  if (aware.status === 'none' && hasColumn('awareAt')) say('aware-missing');
  if ([aware, notified, started].some(({ status }) => status === 'invalid')) say('instant-unread');
  if ([aware, notified, started].some((one) => isTold(one) && one.isNever)) say('instant-impossible');
  if (isTold(aware) && !aware.hasHour) say('aware-without-hour');
  if (isTold(aware) && aware.first > now) say('aware-in-future', hours(aware.first - now));
  if (isTold(aware) && isTold(started) && started.first > aware.last) say('started-after-aware');
  const due = isTold(aware) ? aware.first + NOTIFY_SECONDS : undefined;
  const risk = readRisk(row.text('risk'));
  // What is dated after now has not been done.
  const isNotified = isTold(notified) && (notified.hasHour ? notified.last : notified.first) <= now;
  const mustNotify = risk !== 'none';
  let clock: BreachState['clock'] = 'stopped';
  if (risk === 'none' && !isReason(row.text('riskReason'))) say('risk-none-without-reason');
  if (isNotified) {
    if (isTold(aware) && notified.last < aware.first) say('notified-before-aware');
    if (mustNotify && due !== undefined && notified.last > due) {
      say(isReason(row.text('delayReason')) ? 'late-with-reason' : 'late-without-reason', hours(notified.last - due));
    }
    const isInitial = readNotificationKind(row.text('notificationKind')) === 'initial';
    const isOld = isTold(row.instant('closedAt')) || now - notified.last > FOLLOW_UP_DAYS * 86_400;
    if (isInitial && isOld && !isTold(row.dayWithin('followUpAt'))) say('initial-without-follow-up');
  } else if (mustNotify && !isTold(notified) && saysNotified(row.text('notifiedAt') || row.text('notificationUnread')))
    say('notification-unread');
  else if (mustNotify && due !== undefined) {
    clock = now > due ? 'past' : 'running';
    say(clock === 'past' ? 'not-notified' : 'clock-running', hours(due - now));
  }
  const lacking = REQUIRED.filter(([field]) => hasColumn(field) && !isReason(row.text(field)));
  if (clock !== 'running') for (const [, code] of lacking) say(code);
  else if (lacking.length > 0) say('documentation-pending');
  if (clock !== 'running' && risk === 'unknown' && hasColumn('risk')) say(isReason(row.text('risk')) ? 'risk-unread' : 'risk-missing');
  if (clock !== 'running' && row.has('persons') && !/[\p{L}\p{N}]/u.test(row.text('persons'))) say('persons-missing');
  const telling = tellingOf(row, now);
  if (risk === 'high' && telling !== 'told' && !isReason(row.text('notInformedReason')))
    say(telling === 'unclear' ? 'informing-unread' : 'persons-not-informed');
  const id = idOf(row.text('id'));
  return {
    row: row.row,
    ...(id !== undefined && { id }),
    risk,
    ...(due !== undefined && { due }),
    ...(isTold(aware) && { aware: aware.first }),
    clock,
    isClosed: isTold(row.instant('closedAt')) || saysYes(row.text('closedAt')),
    remarks,
  };
};
