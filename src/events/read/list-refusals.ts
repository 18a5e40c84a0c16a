import { parseIsoDay } from '../../fields/date/calendar.js';
import { isCall } from '../../fields/phone/shared-line.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { makeListMatcher } from '../../lists/query/list-matcher.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { Contact } from '../../model/contact/contact.js';
import type { Day, EmailValue, PhoneValue } from '../../model/contact/values.js';
import { type RecordWriter, refusalDraft } from '../records/event-record.js';
import type { ContactOfRow } from './contact-of-row.js';
import type { LogPlan } from './log-plan.js';

/** Adds the refusals of whoever stands on a list. */
export type ListRefusals = (contact: ContactOfRow, high: number, low: number, out: RecordWriter) => void;

/**
 * Makes what asks the opposition lists about the contact of a row: who stands on one refused on the day that it says, else on that of its
 * version at the latest.
 * @returns undefined where the run has no such list
 */
export const makeListRefusals = ({ lists: loaded }: Pick<LogPlan, 'lists'>): ListRefusals | undefined => {
  if (!loaded.some(({ info }) => info.kind === 'opposition')) return undefined;
  const lists = makeListMatcher(loaded);
  // Nothing but addresses and numbers is known of who stands in a log.
  const asked = { emails: [] as readonly EmailValue[], phones: [] as readonly PhoneValue[], text: () => '' };
  const contact = asked as unknown as Contact;
  return ({ emails, phones }, high, low, out) => {
    asked.emails = emails;
    asked.phones = phones;
    for (const { list, channels, since, line } of lists.matches(contact, 'opposition')) {
      const { info } = loaded[list] as LoadedList;
      const all = channels ?? info.channels;
      // A number that several people may answer says nothing of the mails of one of them.
      const reached = line === undefined ? all : all.filter(isCall);
      const day = info.date === undefined ? undefined : parseIsoDay(info.date);
      const add = (some: readonly Channel[], on: Day | undefined): void =>
        out.add(high, low, { ...refusalDraft('list', channelBits(some), on), file: list });
      if (since) for (const channel of reached) add([channel], since[CHANNELS.indexOf(channel)] || day);
      else add(reached, day);
    }
  };
};
