import type { EventKind } from '../../model/events/event.js';
import { channelOf, eventKindOf } from './event-words.js';

/** What logs of sends alone tell: a column of refusals is no column of events. */
const OF_SENDS: ReadonlySet<EventKind> = new Set(['attempt', 'delivered', 'opened', 'opened-by-machine', 'clicked']);

const kindOf = (text: string): EventKind | undefined => (channelOf(text) === undefined ? eventKindOf(text) : undefined);

/** Whether the cells of a column, those that are not blank, say what happened to mails: at least half of them do, and a send is among them. */
export const tellSends = (texts: readonly string[]): boolean => {
  const kinds = texts.map(kindOf);
  return kinds.filter((kind) => kind !== undefined).length * 2 >= kinds.length && kinds.some((kind) => kind && OF_SENDS.has(kind));
};
