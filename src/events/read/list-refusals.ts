import { parseIsoDay } from '../../fields/date/calendar.js';
import { makeListMatcher } from '../../lists/query/list-matcher.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { Contact } from '../../model/contact/contact.js';
import type { Day, EmailValue, PhoneValue } from '../../model/contact/values.js';
import { EVENT_KINDS } from '../../model/events/event.js';
import { CERTAINTIES, type EventDraft, newDraft, type RecordWriter } from '../records/event-record.js';
import type { ContactOfRow } from './contact-of-row.js';
import type { LogPlan } from './log-plan.js';

const DAY = 86_400;

/** Nothing but addresses and numbers is known of who stands in a log. */
const NO_TEXTS = {
  text: () => '',
  date: () => ({ status: 'none', day: 0, later: 0 }),
  say: () => 'blank',
  has: () => false,
};

/** The refusal of some channels that a list tells. @param day since when; undefined where nobody says */
const refusalOn = (list: number, channels: readonly Channel[], day: Day | undefined): EventDraft => ({
  ...newDraft(),
  kind: EVENT_KINDS.indexOf('refused'),
  instant: day === undefined ? 0 : day * DAY,
  certainty: CERTAINTIES.indexOf(day === undefined ? 'undated' : 'day'),
  refuses: channelBits(channels),
  from: 1,
  file: list,
});

/** Adds the refusals of whoever stands on a list. */
export type ListRefusals = (contact: ContactOfRow, row: number, high: number, low: number, out: RecordWriter) => void;

/**
 * Makes what asks the opposition lists about the contact of a row: who stands on one refused on the day that it says, else on that of its
 * version at the latest.
 * @returns undefined where the run has no such list
 */
export const makeListRefusals = ({ lists: loaded }: Pick<LogPlan, 'lists'>): ListRefusals | undefined => {
  if (!loaded.some(({ info }) => info.kind === 'opposition')) return undefined;
  const lists = makeListMatcher(loaded);
  const asked = { is: 'contact', row: 0, emails: [] as readonly EmailValue[], phones: [] as readonly PhoneValue[], ...NO_TEXTS };
  const contact = asked as unknown as Contact;
  return ({ emails, phones }, row, high, low, out) => {
    asked.row = row;
    asked.emails = emails;
    asked.phones = phones;
    for (const { list, channels, form, since } of lists.matches(contact, 'opposition')) {
      if (form === 'fuzzy') continue;
      const info = lists.all[list];
      const reached: readonly Channel[] = channels ?? info?.channels ?? CHANNELS;
      const day = info?.date === undefined ? undefined : parseIsoDay(info.date);
      const add = (some: readonly Channel[], on: Day | undefined): void => out.add(high, low, refusalOn(list, some, on));
      if (since) for (const channel of reached) add([channel], since[CHANNELS.indexOf(channel)] || day);
      else add(reached, day);
    }
  };
};
