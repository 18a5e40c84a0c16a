/**
 * What a register holds, counted.
 * @module
 */
import { addMonths, parseIsoDay } from '../../fields/date/calendar.js';
import { MIN_OPPOSITION_MONTHS } from '../../fields/opposition/opposition-delay.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Day } from '../../model/contact/values.js';
import type { IdentityKind } from '../store/entry.js';
import type { KeyedRegister } from '../store/open-register.js';
import { refusedChannels, SuppressionIndex } from './suppression-index.js';

export interface RegisterSummary {
  readonly oppositions: number;
  readonly withdrawals: number;
  /** Persons, domains and companies that refuse some channel today. */
  readonly opposed: number;
  /** Oppositions, ever, by the code of their origin, by channel, and by the year that they were made in. */
  readonly byOrigin: Readonly<Record<string, number>>;
  readonly byChannel: Readonly<Record<Channel, number>>;
  readonly byYear: Readonly<Record<string, number>>;
  /** Those that hold and were last expressed more than three years ago, oldest first: somebody has to decide; we never do. */
  readonly old: readonly { readonly id: string; readonly of: IdentityKind; readonly date: string; readonly origin: string }[];
}

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

/** @param asOf the day of the run */
export const summariseRegister = async ({ register }: Pick<KeyedRegister, 'register'>, asOf: Day): Promise<RegisterSummary> => {
  const standings = new SuppressionIndex();
  const origins = new Map<string, number>();
  const years = new Map<string, number>();
  const byChannel = Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>;
  let [oppositions, withdrawals] = [0, 0];
  for await (const entry of register.entries()) {
    standings.add(entry);
    if (entry.is === 'withdrawal') {
      withdrawals++;
      continue;
    }
    oppositions++;
    const year = entry.date.slice(0, 4);
    origins.set(entry.origin, (origins.get(entry.origin) ?? 0) + 1);
    years.set(year, (years.get(year) ?? 0) + 1);
    for (const channel of entry.channels) byChannel[channel]++;
  }
  const live = [...standings.all()].filter((standing) => refusedChannels(standing).length > 0);
  const old = live
    .filter(({ latest }) => addMonths(parseIsoDay(latest.date), MIN_OPPOSITION_MONTHS) < asOf)
    .map(({ of, latest: { id, date, origin } }) => ({ id, of, date, origin }))
    .sort((a, b) => (`${a.date}${a.id}` < `${b.date}${b.id}` ? -1 : 1));
  return { oppositions, withdrawals, opposed: live.length, byOrigin: sorted(origins), byChannel, byYear: sorted(years), old };
};
