/**
 * Events as seven words each, for arrays that go from thread to thread and to a disk: high and low half of who it is, instant, bits,
 * row, file and step, campaign. No text of the log is in them.
 * @module
 */
import type { Day } from '../../model/contact/values.js';
import { EVENT_KINDS, UNREAD_REASONS } from '../../model/events/event.js';

export const RECORD_WORDS = 8;
/** The word of a record that holds its campaign. */
export const CAMPAIGN_WORD = 6;

/** How much is known of the time of an event. */
export const CERTAINTIES = ['instant', 'clock', 'day', 'undated'] as const;

export const REFUSAL_SOURCES = ['log', 'list', 'contacts', 'mark'] as const;
export type RefusalSource = (typeof REFUSAL_SOURCES)[number];

/** What a reader says of an event. Numbers are places in the tables of the model. */
export interface EventDraft {
  kind: number;
  /** Place in CHANNELS; -1 for none of them. */
  channel: number;
  /** Seconds since 1970. */
  instant: number;
  /** Seconds east of UTC where the contact is. */
  offset: number;
  certainty: number;
  prospecting: boolean;
  /** 1 yes, 0 no, 2 nobody says. */
  answered: number;
  /** Channels that are refused, as bits in the order of CHANNELS. */
  refuses: number;
  outcomeUnread: boolean;
  caller: number;
  from: number;
  /** Place in UNREAD_REASONS, 3 for none. */
  unread: number;
  row: number;
  file: number;
  step: number;
  /** From 1; 0 for none. */
  campaign: number;
  abroad: boolean;
  /** Its date reads both ways, and which one is meant was guessed. */
  twofold: boolean;
  /** A sealed hash of what tells it from others at the same time, as the id of a call; 0 for none. */
  which: number;
}

export const newDraft = (): EventDraft => ({
  kind: 0,
  channel: -1,
  instant: 0,
  offset: 0,
  certainty: 0,
  prospecting: true,
  answered: 2,
  refuses: 0,
  outcomeUnread: false,
  caller: 0,
  from: 0,
  unread: UNREAD_REASONS.length,
  row: 0,
  file: 0,
  step: 0,
  campaign: 0,
  abroad: false,
  twofold: false,
  which: 0,
});

const DAY = 86_400;

/** The refusal of some channels, as bits. @param since the day from which on it holds; undefined where nobody says */
export const refusalDraft = (source: RefusalSource, refuses: number, since: Day | undefined): EventDraft => ({
  ...newDraft(),
  kind: EVENT_KINDS.indexOf('refused'),
  instant: (since ?? 0) * DAY,
  certainty: CERTAINTIES.indexOf(since === undefined ? 'undated' : 'day'),
  refuses,
  from: REFUSAL_SOURCES.indexOf(source),
});

/** The refusal of somebody who is marked, on the day that the mark says. @param row where it stands */
export const markedDraft = ({ file, row }: EventDraft, refuses: number, since: Day | undefined): EventDraft => ({
  ...refusalDraft('mark', refuses, since),
  file,
  row,
});

export const QUARTER = 900;
/** Offsets are written as quarters of an hour above the westernmost. */
export const WEST = 64;

/** Between the file of an event and the step of its sequence. */
export const ABROAD = 256;
export const TWOFOLD = 512;
export const FILE_SHIFT = 10;

/** An array of words that grows. */
export class RecordWriter {
  words = new Uint32Array(RECORD_WORDS * 256);
  length = 0;

  /** Adds an event of whoever has this fingerprint. */
  add(high: number, low: number, draft: EventDraft): void {
    if (this.length + RECORD_WORDS > this.words.length) {
      const more = new Uint32Array(this.words.length * 2);
      more.set(this.words);
      this.words = more;
    }
    const { words, length: at } = this;
    words[at] = high;
    words[at + 1] = low;
    words[at + 2] = draft.instant;
    words[at + 3] =
      draft.kind |
      ((draft.channel + 1) << 4) |
      ((Math.round(draft.offset / QUARTER) + WEST) << 7) |
      (draft.certainty << 15) |
      (draft.prospecting ? 1 << 17 : 0) |
      (draft.answered << 18) |
      (draft.refuses << 20) |
      (draft.outcomeUnread ? 1 << 24 : 0) |
      (draft.caller << 25) |
      (draft.from << 28) |
      (draft.unread << 30);
    words[at + 4] = draft.row;
    words[at + 5] = (draft.file << FILE_SHIFT) | (draft.abroad ? ABROAD : 0) | (draft.twofold ? TWOFOLD : 0) | Math.min(draft.step, 255);
    words[at + CAMPAIGN_WORD] = draft.campaign;
    words[at + 7] = draft.which;
    this.length = at + RECORD_WORDS;
  }

  take(): Uint32Array {
    return this.words.slice(0, this.length);
  }
}
