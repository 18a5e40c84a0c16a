import type { Cursor } from '../../csv/records/cursor.js';
import { ColumnTexts } from '../../engine/read/column-texts.js';
import { RowTexts } from '../../engine/read/row-texts.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { EVENT_KINDS, type EventKind, UNREAD_REASONS, type UnreadReason } from '../../model/events/event.js';
import { standsForSend } from '../columns/by-values/last-status.js';
import { CERTAINTIES, type EventDraft, markedDraft, newDraft, type RecordWriter } from '../records/event-record.js';
import { makeLogNumbers } from '../sides/numbers.js';
import { ContactOfRow } from './contact-of-row.js';
import { EventTimes } from './event-times.js';
import { KindReader } from './kind-reader.js';
import { makeListRefusals } from './list-refusals.js';
import { columnsRead, type LogPlan } from './log-plan.js';
import { Marks } from './marks.js';
import { type OnesNumbers, PersonPrints } from './person-prints.js';
import { RefusalRecords } from './refusal-records.js';
import { Remarks } from './remarks.js';
import { WhichEvent } from './which-event.js';

const kindPlace = (kind: EventKind): number => EVENT_KINDS.indexOf(kind);
const [ATTEMPT, REFUSED, UNREAD] = [kindPlace('attempt'), kindPlace('refused'), kindPlace('unread')];
const PHONE = CHANNELS.indexOf('phone');
const UNDATED = CERTAINTIES.indexOf('undated');

/** Reads the rows of one log into records. One for each thread. */
export class EventReader {
  readonly prints: PersonPrints;
  readonly remarks: Remarks;
  /** Who refuses, besides what rows tell of themselves. */
  readonly told: RefusalRecords;
  readonly #plan: LogPlan;
  readonly #draft: EventDraft = newDraft();
  readonly #times: EventTimes;
  readonly #kinds: KindReader;
  readonly #contact: ContactOfRow;
  readonly #marks: Marks;
  readonly #which: WhichEvent;
  readonly #askLists: ReturnType<typeof makeListRefusals>;
  /** Most cells of a log say again what others said: their texts are found by their bytes. */
  readonly #texts: RowTexts;
  #zoneless = 0;
  #unknown = 0;

  constructor(plan: LogPlan) {
    const numbers = makeLogNumbers(plan.country, plan.lacksPlus);
    this.#plan = plan;
    this.prints = new PersonPrints(plan.key);
    this.remarks = new Remarks(plan, numbers);
    this.#times = new EventTimes(plan);
    this.#kinds = new KindReader(plan, numbers);
    this.#contact = new ContactOfRow(plan, numbers);
    this.told = new RefusalRecords(plan, this.#contact, this.prints);
    this.#marks = new Marks(plan.refusals.marks, plan.order);
    this.#which = new WhichEvent(plan);
    this.#askLists = makeListRefusals(plan);
    this.#draft.file = plan.file;
    this.#texts = new RowTexts(Array.from({ length: columnsRead(plan) }, (_, column) => new ColumnTexts(column)));
  }

  /** How many calls there were, since the last time, whose zone nobody knows, and rows that say what happened in words that nobody knows. */
  takeCounts(): { readonly zoneless: number; readonly unknown: number } {
    const counts = { zoneless: this.#zoneless, unknown: this.#unknown };
    this.#zoneless = 0;
    this.#unknown = 0;
    return counts;
  }

  /** Reads a row, and adds what it tells. @returns the kind of event, as its place among EVENT_KINDS; -1 for a blank row */
  read(row: Cursor, out: RecordWriter): number {
    if (row.count === 1 && row.text(0).trim() === '') return -1;
    const draft = this.#draft;
    const texts = this.#texts;
    texts.load(row);
    const found = this.#kinds.read(texts);
    const { kind, channel } = found;
    draft.row = row.row;
    draft.abroad = false;
    draft.unread = UNREAD_REASONS.length;
    draft.kind = kindPlace(kind);
    draft.channel = kind === 'elsewhere' ? -1 : CHANNELS.indexOf(channel);
    const marks = this.#marks;
    marks.read(texts);
    draft.which = this.#which.of(texts, channel);
    if (kind !== 'other') this.remarks.read(texts, found, draft);
    if (kind === 'other' || (kind === 'failed' && draft.refuses === 0)) {
      this.told.marked(texts, found, marks, draft, out);
      return draft.kind;
    }
    draft.refuses |= marks.refuses;
    if (marks.unread) draft.outcomeUnread = true;
    const contact = this.#contact;
    contact.read(texts, found);
    // Words that nobody knows for what happened may be those of a refusal.
    this.told.tell(draft.refuses | marks.state, draft.outcomeUnread || kind === 'unread', found.isUnsure);
    if (kind === 'bounced' && channel === 'email') this.told.bounced();
    const { refuses } = draft;
    const isNamed = this.prints.read(contact.code, contact.emails, contact.phones, this.#onesNumbers(channel));
    const time = isNamed ? this.#times.read(texts, contact.phones, draft) : 'none';
    // Who refuses, and when, is all that is asked of a refusal: nothing was sent, or nobody knows what.
    if (isNamed && refuses !== 0 && (kind === 'failed' || (kind === 'unread' && time !== 'none'))) draft.kind = REFUSED;
    if (kind === 'unread') this.#unknown++;
    if (draft.kind === UNREAD) this.#unread('kind', time);
    else if (!isNamed) this.#unread('person');
    else if (time === 'none') this.#timeless();
    if (time === 'zoneless' && draft.kind === ATTEMPT && draft.channel === PHONE) this.#zoneless++;
    const [high, low] = isNamed ? [this.prints.high, this.prints.low] : [0, 0];
    out.add(high, low, draft);
    if (marks.state !== 0) out.add(high, low, markedDraft(draft, marks.state, marks.since));
    const read = draft.kind;
    // An export without a word for what was sent: what arrived was.
    if (standsForSend(kind, this.#plan) && read !== UNREAD) {
      draft.kind = ATTEMPT;
      // Told once, by what arrived.
      draft.refuses = 0;
      out.add(high, low, draft);
    }
    if (draft.kind === ATTEMPT) this.#askLists?.(contact, high, low, out);
    this.told.otherSide(texts, found, refuses, draft, out);
    return read;
  }

  /** Of numbers that were called or written to each is one person's in a log aimed at consumers; elsewhere a landline may be a switchboard's. */
  #onesNumbers(channel: Channel): OnesNumbers {
    if (channel !== 'phone' && channel !== 'sms') return 'none';
    return this.#plan.isForConsumers ? 'all' : 'mobiles';
  }

  /** @param time what is known of its time: its day is told, though nothing else can be said */
  #unread(reason: UnreadReason, time = 'none'): void {
    this.#draft.kind = UNREAD;
    this.#draft.unread = UNREAD_REASONS.indexOf(reason);
    if (time === 'none') this.#undate();
  }

  /** A refusal holds, whenever it was made; of anything else nothing can be said. */
  #timeless(): void {
    if (this.#draft.kind === REFUSED) this.#undate();
    else this.#unread('time');
  }

  #undate(): void {
    const draft = this.#draft;
    draft.instant = 0;
    draft.offset = 0;
    draft.certainty = UNDATED;
  }
}
