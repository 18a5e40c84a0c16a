import { datePartsOf, dayFromParts } from '../../fields/date/calendar.js';
import type { Place } from '../../model/base/place.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { CALLER_KINDS, EVENT_KINDS, type LoggedEvent, UNREAD_REASONS } from '../../model/events/event.js';
import { ABROAD, FILE_SHIFT, QUARTER, REFUSAL_SOURCES, type RefusalSource, TWOFOLD, WEST } from './event-record.js';

/** Every set of channels, by its bits. */
const CHANNEL_SETS: readonly (readonly Channel[])[] = Array.from({ length: 1 << CHANNELS.length }, (_, bits) =>
  CHANNELS.filter((_channel, place) => bits & (1 << place)),
);
const DAY = 86_400;

/** The place of a record: a row of a log; of what no log tells, the file alone. */
const placeOf = (file: number, row: number): Place => (row === 0 ? { file, at: 'file' } : { file, at: 'row', row });

/** The day whose month is the day of this one, and the other way round; the same where there is none. */
const swappedDay = (day: number): number => {
  const { year, month, day: number } = datePartsOf(day);
  return dayFromParts(year, number, month) ?? day;
};

/** The event of a record. @param at of its first word @param lists names of the lists, by the place that refusals on them have as a file */
export const eventOf = (words: Uint32Array, at: number, lists: readonly string[]): LoggedEvent => {
  const instant = words[at + 2] as number;
  const bits = words[at + 3] as number;
  const row = words[at + 4] as number;
  const where = words[at + 5] as number;
  const campaign = words[at + 6] as number;
  const certainty = (bits >>> 15) & 3;
  const local = instant + (((bits >>> 7) & 0xff) - WEST) * QUARTER;
  const day = Math.floor(local / DAY);
  const from = REFUSAL_SOURCES[(bits >>> 28) & 3] as RefusalSource;
  const file = where >>> FILE_SHIFT;
  const answered = (bits >>> 18) & 3;
  const channel = ((bits >>> 4) & 7) - 1;
  return {
    is: 'event',
    at: from === 'list' ? { at: 'file', file: 0 } : placeOf(file, row),
    kind: EVENT_KINDS[bits & 0xf] as LoggedEvent['kind'],
    channel: CHANNELS[channel],
    instant,
    day,
    second: certainty === 0 ? local - day * DAY : Number.NaN,
    prospecting: (bits & (1 << 17)) !== 0,
    answered: answered === 2 ? undefined : answered === 1,
    refuses: CHANNEL_SETS[(bits >>> 20) & 0xf] as readonly Channel[],
    outcomeUnread: (bits & (1 << 24)) !== 0,
    caller: CALLER_KINDS[(bits >>> 25) & 7] as LoggedEvent['caller'],
    from,
    list: from === 'list' ? lists[file] : undefined,
    dated: certainty !== 3,
    campaign: campaign === 0 ? undefined : campaign - 1,
    step: (where & 0xff) === 0 ? undefined : where & 0xff,
    ...((where & ABROAD) !== 0 && { abroad: true }),
    ...((where & TWOFOLD) !== 0 && { otherDay: swappedDay(day) }),
    unread: UNREAD_REASONS[bits >>> 30],
  };
};
