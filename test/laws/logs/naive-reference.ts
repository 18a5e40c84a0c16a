import { type Happened, localOf } from './generate-events.js';

const DAY = 86_400;
const dayText = (day: number): string => new Date(day * DAY * 1000).toISOString().slice(0, 10);

/** Easter Sunday by the rule of 1583, as a day (Gauss, in Lichtenberg's form). */
const easterOf = (year: number): number => {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const march = og + 7 - ((og - sz) % 7);
  return Date.UTC(year, 2, march) / 1000 / DAY;
};
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const isHoliday = (day: number): boolean => {
  const text = dayText(day);
  const easter = easterOf(Number(text.slice(0, 4)));
  return FIXED.includes(text.slice(5)) || [1, 39, 50].some((after) => easter + after === day);
};
const isDayOff = (day: number): boolean => [0, 6].includes(new Date(day * DAY * 1000).getUTCDay()) || isHoliday(day);

/** The last moment of one month after a day: 31 January and a month is 28 February. */
const isBeyondMonth = (from: number, day: number): boolean => {
  const [year = 0, month = 0, date = 0] = dayText(from).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return day > Date.UTC(year, month, Math.min(date, last)) / 1000 / DAY;
};

/** What must be found, as `id rule message`, by looking at each thing that happened and at all others of the same person. */
export const mustBeFound = (all: readonly Happened[], audience: 'consumer' | 'business'): readonly string[] => {
  const found: string[] = [];
  for (const { id, person, what, at } of all) {
    const isCall = what === 'call' || what === 'refusing-call';
    const zone = what === 'mail' ? 'Europe/Paris' : person.zone;
    const dayOf = (one: number): number => Math.floor(localOf(one, zone) / DAY);
    const own = all.filter((other) => other.person.code === person.code);
    const earlier = own.filter((other) => other.at < at);
    const [day, second] = [dayOf(at), localOf(at, zone) % DAY];
    const by = audience === 'consumer' ? 'consumer' : 'professional';
    const within = (kinds: readonly string[]): number =>
      own.filter((other) => kinds.includes(other.what) && other.at <= at && dayOf(other.at) > day - 30).length;
    if (isCall) {
      const hour = second / 3600;
      const isRight = audience === 'consumer' ? (hour >= 10 && hour < 13) || (hour >= 14 && hour < 20) : hour >= 9 && hour < 18;
      if (isDayOff(day)) found.push(`${id} log-call-on-day-off ${by}`);
      else if (!isRight) found.push(`${id} log-call-hours ${by}`);
      if (within(['call', 'refusing-call']) > 4) found.push(`${id} log-call-too-often ${by}`);
      if (earlier.some((other) => other.what === 'refusing-call')) found.push(`${id} log-called-after-refusal called`);
    }
    if (what !== 'mail') continue;
    if (within(['mail']) > 1) found.push(`${id} log-email-too-often often`);
    const refusals = earlier.filter((other) => other.what === 'unsubscribed').map((other) => other.at);
    if (refusals.length === 0) continue;
    const refusal = Math.min(...refusals);
    const on = Math.floor(localOf(refusal, 'Europe/Paris') / DAY);
    found.push(`${id} log-sent-after-opposition sent`);
    if (isBeyondMonth(on, day)) found.push(`${id} log-opposition-late overdue`);
    else if (day - on > 14) found.push(`${id} log-opposition-late late`);
    else if (at - refusal > 48 * 3600) found.push(`${id} log-opposition-late slow`);
  }
  return found.sort();
};
