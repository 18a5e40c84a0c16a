import { formatIsoDay } from '../../fields/date/calendar.js';
import { makeInstantReader } from '../../governance/time/instant.js';
import { dayAt, type Instant, PARIS, wallTime } from '../../governance/time/zoned-time.js';
import type { Day } from '../../model/contact/values.js';
import { currentTime, type ProcessIo } from '../terminal/process-io.js';

/** The instant that `--as-of` names, and the day in Paris that rules are asked on; no instant where it names a day, or is not given. */
export interface AskedTime {
  readonly day?: string | undefined;
  readonly instant?: Instant;
}

/** Reads `--as-of`: a day stays one, and what is neither is left to whoever reads days. */
export const readAsOf = (asOf: string | undefined): AskedTime => {
  const written = asOf?.trim() ?? '';
  if (!/^\d{4}-\d\d-\d\d[T ]\d/.test(written)) return { day: asOf };
  const value = makeInstantReader('day-first')(written, PARIS);
  if (value.status !== 'ok' || !value.hasHour) return { day: asOf };
  return { day: formatIsoDay(dayAt(PARIS, value.first)), instant: value.last };
};

/** The instant of a run. A day alone means its end; where nobody says, it is now. */
export const instantOf = (asked: AskedTime, asOf: Day, isSaid: boolean, io: ProcessIo): Instant => {
  if (asked.instant !== undefined) return asked.instant;
  return isSaid ? wallTime(PARIS, asOf + 1, 0).first - 1 : Math.floor(currentTime(io.env).getTime() / 1000);
};
