import { parseIsoDay } from '../../fields/date/calendar.js';
import { makeListMatcher } from '../../lists/query/list-matcher.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Contact } from '../../model/contact/contact.js';
import { EVENT_KINDS } from '../../model/events/event.js';
import { CERTAINTIES, newDraft, type RecordWriter } from '../records/event-record.js';
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

/** Adds the refusals of whoever stands on a list. */
export type ListRefusals = (contact: ContactOfRow, row: number, high: number, low: number, out: RecordWriter) => void;

/**
 * Makes what asks the opposition lists about the contact of a row: who stands on one refused on the day of its version at the latest.
 * @returns undefined where the run has no such list
 */
export const makeListRefusals = ({ lists: loaded }: Pick<LogPlan, 'lists'>): ListRefusals | undefined => {
  if (!loaded.some(({ info }) => info.kind === 'opposition')) return undefined;
  const lists = makeListMatcher(loaded);
  return ({ emails, phones }, row, high, low, out) => {
    const contact = { is: 'contact', row, emails, phones, ...NO_TEXTS } as unknown as Contact;
    for (const { list, channels, form } of lists.matches(contact, 'opposition')) {
      if (form === 'fuzzy') continue;
      const info = lists.all[list];
      const reached: readonly Channel[] = channels ?? info?.channels ?? CHANNELS;
      const dated = info?.date !== undefined;
      out.add(high, low, {
        ...newDraft(),
        kind: EVENT_KINDS.indexOf('refused'),
        instant: dated ? parseIsoDay(info.date as string) * DAY : 0,
        certainty: CERTAINTIES.indexOf(dated ? 'day' : 'undated'),
        refuses: reached.reduce((bits, channel) => bits | (1 << CHANNELS.indexOf(channel)), 0),
        from: 1,
        file: list,
      });
    }
  };
};
