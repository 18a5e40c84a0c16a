import type { Channel } from '../../../model/contact/channel.js';
import type { Cell, Contact } from '../../../model/contact/contact.js';
import type { ListMatch } from '../../../model/contact/list-match.js';
import { knownBy } from '../../../model/contact/persons.js';
import type { Day } from '../../../model/contact/values.js';
import type { RuleContext } from '../../../model/rule/rule.js';
import { isCall, isSharedLine, placeOfNumber } from '../../phone/shared-line.js';
import type { ListSummary, SuppressionScreen } from '../registers/suppression-screen.js';
import { channelsStillBarred, groupByMessage, makeMatchesOf, matchMessageOf } from './group-matches.js';

/** By what somebody is on a list of our own; `lineCalls` and `line` by a number that several people may share, `phoneRegained` by one that has changed hands. */
export type ListMessage = ReturnType<typeof matchMessageOf> | 'phoneRegained' | 'lineCalls' | 'line';

/** Takes one finding. */
type Tell = (at: Contact | Cell, message: ListMessage, told: ListSummary) => void;

/**
 * What matches on our own lists say of a contact. One by a line alone bars calls on that line, for whoever has it; whether the rest of what it refuses
 * concerns this contact, and calls on their other numbers, is a question where nothing tells who refused.
 * @param proven the channels of some that a contact consented to after a day
 * @returns a function that tells what it finds, and gives the matches
 */
export const makeListFindings = (
  { lists, columns, channels: asked }: Pick<RuleContext, 'lists' | 'columns' | 'channels'>,
  screen: SuppressionScreen,
  proven: (contact: Contact, channels: readonly Channel[], after: Day | undefined) => readonly Channel[],
): ((contact: Contact, tell: Tell) => readonly ListMatch[]) => {
  const refusing = makeMatchesOf(lists.all, undefined);
  const regained = (contact: Contact, told: ListSummary, some: readonly ListMatch[], tell: Tell): readonly Channel[] => {
    const again = proven(contact, told.channels, screen.newestVersionDay(some));
    if (again.length > 0) tell(contact, 'phoneRegained', { ...told, channels: again });
    return channelsStillBarred(told.channels, again, asked);
  };
  const tellLines = (contact: Contact, barred: readonly Channel[], tell: Tell): void => {
    let open: ListSummary | undefined;
    let lines = 0;
    contact.phones.forEach((phone, place) => {
      if (!isSharedLine(phone)) return;
      const some = refusing(lists.matches(knownBy(contact, [], [phone]), 'opposition')).filter(({ line }) => line !== undefined);
      const byNumber = some.filter(({ line }) => line === 'number');
      const told = screen.summarise(some);
      const onLine = screen.summarise(byNumber).channels.filter((channel) => isCall(channel) && !barred.includes(channel));
      const calls = onLine.length === 0 ? [] : regained(contact, { ...told, channels: onLine }, byNumber, tell);
      if (calls.length > 0) tell(placeOfNumber(contact, place, columns), 'lineCalls', { ...screen.summarise(byNumber), channels: calls });
      if (onLine.length > 0) lines++;
      const rest = told.channels.filter((channel) => !barred.includes(channel));
      // A refusal of calls alone may be one of the person as much as one of everything.
      const isAsked = calls.length > 0 && byNumber.some(({ told }) => told);
      if (isAsked || rest.some((channel) => !onLine.includes(channel))) open = { ...told, channels: rest };
    });
    if (!open) return;
    // Where no other number is left, calls are no question.
    const isBeyond = (channel: Channel): boolean => lines < contact.phones.length || !isCall(channel);
    const channels = lines === 0 ? open.channels : open.channels.filter(isBeyond);
    if (channels.length > 0) tell(contact, 'line', { ...open, channels });
  };
  return (contact, tell) => {
    const matches = refusing(lists.matches(contact, 'opposition'));
    if (matches.length === 0) return matches;
    const sure = matches.filter(({ line }) => line === undefined);
    groupByMessage(sure, screen, matchMessageOf, (message, told, some) => {
      const rest = message === 'phone' ? regained(contact, told, some, tell) : told.channels;
      if (rest.length > 0) tell(contact, message, { ...told, channels: rest });
    });
    if (sure.length < matches.length) {
      const certain = sure.filter(({ form }) => form !== 'fuzzy');
      tellLines(contact, certain.length === 0 ? [] : screen.summarise(certain).channels, tell);
    }
    return matches;
  };
};
