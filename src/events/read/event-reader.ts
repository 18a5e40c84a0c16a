import type { Cursor } from '../../csv/records/cursor.js';
import { ColumnTexts } from '../../engine/read/column-texts.js';
import { RowTexts } from '../../engine/read/row-texts.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { EVENT_KINDS, type EventKind, UNREAD_REASONS, type UnreadReason } from '../../model/events/event.js';
import { CERTAINTIES, type EventDraft, newDraft, type RecordWriter } from '../records/event-record.js';
import { ContactOfRow } from './contact-of-row.js';
import { EventTimes } from './event-times.js';
import { KindReader } from './kind-reader.js';
import { makeListRefusals } from './list-refusals.js';
import type { LogPlan } from './log-plan.js';
import { makeLogNumbers } from './numbers.js';
import { PersonPrints } from './person-prints.js';
import { Remarks } from './remarks.js';

const kindPlace = (kind: EventKind): number => EVENT_KINDS.indexOf(kind);
const [ATTEMPT, REFUSED, UNREAD] = [kindPlace('attempt'), kindPlace('refused'), kindPlace('unread')];
const PHONE = CHANNELS.indexOf('phone');

/** Who refuses in a row of a log: identities in clear, for the contact files of the same run. */
export interface LoggedRefusal {
  /** In lower case. */
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** As bits in the order of CHANNELS. */
  readonly channels: number;
}

/** Reads the rows of one log into records. One for each thread. */
export class EventReader {
  readonly prints: PersonPrints;
  readonly remarks: Remarks;
  /** Of the current block, where somebody asks. */
  refusals: LoggedRefusal[] = [];
  readonly #plan: LogPlan;
  readonly #draft: EventDraft = newDraft();
  readonly #times: EventTimes;
  readonly #kinds: KindReader;
  readonly #contact: ContactOfRow;
  readonly #askLists: ReturnType<typeof makeListRefusals>;
  /** Most cells of a log say again what others said: their texts are found by their bytes. */
  readonly #texts: RowTexts;
  #zoneless = 0;

  constructor(plan: LogPlan) {
    const numbers = makeLogNumbers(plan.country, plan.lacksPlus);
    this.#plan = plan;
    this.prints = new PersonPrints(plan.key);
    this.remarks = new Remarks(plan, numbers);
    this.#times = new EventTimes(plan);
    this.#kinds = new KindReader(plan, numbers);
    this.#contact = new ContactOfRow(plan, numbers);
    this.#askLists = makeListRefusals(plan);
    this.#draft.file = plan.file;
    const columns = Object.values(plan.columns).flat();
    this.#texts = new RowTexts(
      Array.from({ length: Math.max(0, ...columns, plan.campaign ?? 0) + 1 }, (_, column) => new ColumnTexts(column)),
    );
  }

  /** How many calls there were, since the last time, whose zone nobody knows. */
  takeZoneless(): number {
    const zoneless = this.#zoneless;
    this.#zoneless = 0;
    return zoneless;
  }

  /** Reads a row, and adds what it tells. @returns the kind of event, as its place among EVENT_KINDS; -1 for a blank row */
  read(row: Cursor, out: RecordWriter): number {
    if (row.count === 1 && row.text(0).trim() === '') return -1;
    const draft = this.#draft;
    const texts = this.#texts;
    texts.load(row);
    const found = this.#kinds.read(texts);
    const { kind, channel, direction } = found;
    draft.row = row.row;
    draft.unread = UNREAD_REASONS.length;
    draft.kind = kindPlace(kind);
    draft.channel = channel === undefined ? -1 : CHANNELS.indexOf(channel);
    if (kind === 'other' || kind === 'failed') return draft.kind;
    this.remarks.read(texts, found, draft);
    const contact = this.#contact;
    contact.read(texts, direction);
    if (this.#plan.tellsRefusals && draft.refuses !== 0) this.#tellRefusal(draft.refuses);
    const isNamed = this.prints.read(contact.code, contact.emails, contact.phones);
    const time = isNamed && kind !== 'unread' ? this.#times.read(texts, contact.phones, draft) : 'none';
    if (kind === 'unread') this.#unread('kind');
    else if (!isNamed) this.#unread('person');
    else if (time === 'none') this.#timeless();
    if (time === 'zoneless' && draft.kind === ATTEMPT && draft.channel === PHONE) this.#zoneless++;
    const [high, low] = isNamed ? [this.prints.high, this.prints.low] : [0, 0];
    out.add(high, low, draft);
    const read = draft.kind;
    // An export without a word for what was sent: what arrived was.
    if (kind === 'delivered' && this.#plan.deliveriesAreSends && read !== UNREAD) {
      draft.kind = ATTEMPT;
      out.add(high, low, draft);
    }
    if (draft.kind === ATTEMPT) this.#askLists?.(contact, row.row, high, low, out);
    return read;
  }

  #tellRefusal(channels: number): void {
    const emails = this.#contact.emails.flatMap(({ valid, lower }) => (valid ? [lower] : []));
    const phones = this.#contact.phones.flatMap(({ e164 }) => (e164 === '' ? [] : [e164]));
    if (emails.length + phones.length > 0) this.refusals.push({ emails, phones, channels });
  }

  #unread(reason: UnreadReason): void {
    this.#draft.kind = UNREAD;
    this.#draft.unread = UNREAD_REASONS.indexOf(reason);
    this.#undate();
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
    draft.certainty = CERTAINTIES.indexOf('undated');
  }
}
