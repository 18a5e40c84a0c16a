import { addDays } from '../../fields/date/calendar.js';
import type { Channel } from '../../model/contact/channel.js';
import type { Day } from '../../model/contact/values.js';
import { EVENT_KINDS, type LoggedEvent } from '../../model/events/event.js';
import { type PersonSightings, SIGHTING_WORDS } from '../../model/outcome/person-sightings.js';
import { CERTAINTIES, newDraft, RecordWriter } from '../records/event-record.js';
import type { EventStore } from '../records/event-store.js';

/** Days of the window in which the guide has one message sent. */
const WINDOW = 30;

/** The contacts of a campaign that is planned, and when it begins. */
export interface PlannedContacts {
  /** By what those that are kept may be reached, for each contact file; sealed with the key of the run. */
  readonly reach: readonly PersonSightings[];
  readonly from: Day;
  readonly channel: Channel;
}

/** Puts the contacts of a plan among the events: nothing happened to them yet. */
export const addPlanned = (store: EventStore, { reach }: PlannedContacts): void => {
  for (const [file, { words, count }] of reach.entries()) {
    const out = new RecordWriter();
    for (let i = 0; i < count; i++) {
      const at = i * SIGHTING_WORDS;
      out.add(words[at] as number, words[at + 1] as number, {
        ...newDraft(),
        kind: EVENT_KINDS.indexOf('other'),
        certainty: CERTAINTIES.indexOf('undated'),
        from: 2,
        file,
        row: words[at + 2] as number,
      });
    }
    store.add(out.take());
  }
};

/** Counts the contacts of a plan that were contacted by its channel in the thirty days that end on its first day. */
export class PlannedTally {
  readonly #written = new Set<string>();
  readonly #first: Day;
  readonly #last: Day;
  readonly #channel: Channel;

  constructor({ from, channel }: PlannedContacts) {
    this.#first = addDays(from, 1 - WINDOW);
    this.#last = from;
    this.#channel = channel;
  }

  /** Adds all events of one person. */
  person(events: readonly LoggedEvent[]): void {
    const isRecent = ({ kind, channel, prospecting, day }: LoggedEvent): boolean =>
      kind === 'attempt' && prospecting && channel === this.#channel && day >= this.#first && day <= this.#last;
    if (!events.some(isRecent)) return;
    for (const { kind, from, at } of events)
      if (kind === 'other' && from === 'contacts' && at.at === 'row') this.#written.add(`${at.file} ${at.row}`);
  }

  /** How many contacts, by their rows. */
  get written(): number {
    return this.#written.size;
  }
}
