import type { LoggedEvent } from '../../model/events/event.js';
import { eventOf } from '../records/event-of.js';
import { RECORD_WORDS } from '../records/event-record.js';
import { type EventStore, partOf } from '../records/event-store.js';
import type { PersonLinks } from '../records/person-links.js';

/** Gives each record to whoever its identifier belongs to. @param moved takes what goes to another part by it */
const settle = (words: Uint32Array, part: number, links: PersonLinks, moved?: EventStore): void => {
  for (let at = 0; at < words.length; at += RECORD_WORDS) {
    const owner = links.ownerOf(words[at] as number, words[at + 1] as number);
    if (!owner) continue;
    const [high, low] = owner;
    words[at] = high;
    words[at + 1] = low;
    if (partOf(high) !== part) moved?.add(words.subarray(at, at + RECORD_WORDS));
  }
};

/** By person, then by time, file and row: the order in which rules see events. */
const sortedPlaces = (words: Uint32Array): Uint32Array => {
  const places = new Uint32Array(words.length / RECORD_WORDS);
  for (let i = 0; i < places.length; i++) places[i] = i * RECORD_WORDS;
  const value = (at: number, word: number): number => words[at + word] as number;
  return places.sort(
    (a, b) =>
      value(a, 0) - value(b, 0) ||
      value(a, 1) - value(b, 1) ||
      value(a, 2) - value(b, 2) ||
      value(a, 5) - value(b, 5) ||
      value(a, 4) - value(b, 4) ||
      value(a, 3) - value(b, 3),
  );
};

/**
 * The events of each person in turn.
 * @param lists names of the lists of the run @param moved empty: takes what belongs to another part than it was put into
 */
export function* historiesOf(
  store: EventStore,
  links: PersonLinks,
  lists: readonly string[],
  moved: EventStore,
): Generator<readonly LoggedEvent[]> {
  if (!links.isEmpty) for (let part = 0; part < store.parts; part++) settle(store.part(part), part, links, moved);
  for (let part = 0; part < store.parts; part++) {
    const own = store.part(part);
    if (!links.isEmpty) settle(own, part, links);
    yield* personsOf(joined(own, moved.part(part), part), lists);
  }
}

/** The records of a part that belong there: its own that did not move away, and those that came. */
const joined = (own: Uint32Array, came: Uint32Array, part: number): Uint32Array => {
  const all = new Uint32Array(own.length + came.length);
  let length = 0;
  for (let at = 0; at < own.length; at += RECORD_WORDS) {
    if (partOf(own[at] as number) !== part) continue;
    all.set(own.subarray(at, at + RECORD_WORDS), length);
    length += RECORD_WORDS;
  }
  all.set(came, length);
  return all.subarray(0, length + came.length);
};

function* personsOf(words: Uint32Array, lists: readonly string[]): Generator<readonly LoggedEvent[]> {
  const places = sortedPlaces(words);
  let events: LoggedEvent[] = [];
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    const before = places[i - 1];
    // Rows that name nobody are nobody's history: each stands for itself.
    const nobody = words[at] === 0 && words[at + 1] === 0;
    const same = before !== undefined && words[before] === words[at] && words[before + 1] === words[at + 1];
    if (events.length > 0 && (!same || nobody)) {
      yield events;
      events = [];
    }
    events.push(eventOf(words, at, lists));
  }
  if (events.length > 0) yield events;
}
