import type { LoggedEvent } from '../../model/events/event.js';
import { eventOf } from '../records/event-of.js';
import { RECORD_WORDS } from '../records/event-record.js';
import { type EventStore, partOf } from '../records/event-store.js';
import type { PersonLinks } from '../records/person-links.js';
import { SameEvents } from '../records/same-events.js';
import { sortedPlaces } from './sort-records.js';

/** Gives each record to whoever its identifier belongs to. @param moved takes what goes to another part by it */
const settle = (words: Uint32Array, part: number, links: PersonLinks, moved?: EventStore): void => {
  for (let at = 0; at < words.length; at += RECORD_WORDS) {
    links.settle(words, at);
    if (moved && partOf(words[at] as number) !== part) moved.addOne(words, at);
  }
};

/**
 * The events of each person in turn.
 * @param lists names of the lists of the run @param moved empty: takes what belongs to another part than it was put into
 * @param once whether a log is aimed at consumers, and what is told how many rows told an event again
 */
export function* historiesOf(
  store: EventStore,
  links: PersonLinks,
  lists: readonly string[],
  moved: EventStore,
  once?: { isConsumers(file: number): boolean; same(count: number): void },
): Generator<readonly LoggedEvent[]> {
  for (let part = 0; part < store.parts && !links.isEmpty; part++) {
    const words = new Uint32Array(store.lengthOf(part));
    store.fill(part, words);
    settle(words, part, links, moved);
  }
  for (let part = 0; part < store.parts; part++) {
    const length = store.lengthOf(part);
    const words = new Uint32Array(length + moved.lengthOf(part));
    store.fill(part, words);
    if (!links.isEmpty) settle(words.subarray(0, length), part, links);
    const stayed = stayedIn(part, words, length);
    moved.fill(part, words.subarray(stayed));
    const own = words.subarray(0, stayed + moved.lengthOf(part));
    const events = new SameEvents(own, sortedPlaces(own), (file) => once?.isConsumers(file) ?? false);
    once?.same(events.count);
    yield* personsOf(own, events.places, lists);
  }
}

/** Puts the records that did not move away from a part to the front. @param length words of all @returns words of those */
const stayedIn = (part: number, words: Uint32Array, length: number): number => {
  let stayed = 0;
  for (let at = 0; at < length; at += RECORD_WORDS) {
    if (partOf(words[at] as number) !== part) continue;
    if (stayed < at) words.copyWithin(stayed, at, at + RECORD_WORDS);
    stayed += RECORD_WORDS;
  }
  return stayed;
};

function* personsOf(words: Uint32Array, places: Uint32Array, lists: readonly string[]): Generator<readonly LoggedEvent[]> {
  let events: LoggedEvent[] = [];
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    // Of the first none.
    const before = places[i - 1] as number;
    // Rows that name nobody are nobody's history: each stands for itself.
    const nobody = words[at] === 0 && words[at + 1] === 0;
    const same = words[before] === words[at] && words[before + 1] === words[at + 1];
    if (events.length > 0 && (!same || nobody)) {
      yield events;
      events = [];
    }
    events.push(eventOf(words, at, lists));
  }
  if (events.length > 0) yield events;
}
