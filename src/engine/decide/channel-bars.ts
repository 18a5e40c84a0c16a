import { CHANNELS } from '../../model/contact/channel.js';
import { FIELDS, kindOf } from '../../model/contact/field.js';
import type { PhoneValue } from '../../model/contact/values.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { leftInCell } from './left-in-cell.js';

/** A refusal to use an identifier, and the rule that said so. */
export interface Bar {
  /** Place of its status in STATUSES: the higher wins. */
  readonly statusRank: number;
  readonly rule: number;
}

/** Of two bars the stronger status; of equals the first rule, so that no order shows. */
export const strongerBar = (a: Bar | undefined, b: Bar): Bar => {
  if (!a) return b;
  return b.statusRank > a.statusRank || (b.statusRank === a.statusRank && b.rule < a.rule) ? b : a;
};

const EMAIL = CHANNELS.indexOf('email');
const PHONE = CHANNELS.indexOf('phone');
const SMS = CHANNELS.indexOf('sms');
const POST = CHANNELS.indexOf('post');
/** Channels that use the same identifier. */
const SHARED_IDENTIFIERS: readonly (readonly number[])[] = [[EMAIL], [PHONE, SMS], [POST]];
const CHANNEL_COUNT = CHANNELS.length;

/** Whether a number may take a text message: one that nobody can read may, and is for a rule to find. */
const takesTexts = ({ type, valid }: PhoneValue): boolean => !valid || type === 'mobile' || type === 'unknown';

/** The bars of one row: on the contact as a whole, and on single cells. Reused from row to row. */
export class RowBars {
  hasAny = false;
  readonly #row: (Bar | undefined)[] = CHANNELS.map(() => undefined);
  /** Keyed by column and channel. */
  readonly #cells = new Map<number, Bar>();
  readonly #addresses: readonly number[];
  /** Whether a column may hold what somebody is reached by. */
  readonly #reaches: readonly boolean[];
  /** Per shared identifier: the channels that decide whether it is blanked. Those asked, or all when none is. */
  readonly #decisive: readonly (readonly number[])[];
  /** Whether calls and text messages are both asked: each is then judged by itself. */
  readonly #bothAsked: boolean;

  constructor(plan: Plan) {
    this.#addresses = plan.columns.flatMap(({ column, field }) => (field === 'address' ? [column] : []));
    this.#reaches = plan.columns.map(
      ({ field }) => field === 'address' || (field !== undefined && field in FIELDS && ['email', 'phone'].includes(kindOf(field))),
    );
    const asked = plan.channels.map((channel) => CHANNELS.indexOf(channel));
    this.#decisive = SHARED_IDENTIFIERS.map((channels) => {
      const wanted = channels.filter((channel) => asked.includes(channel));
      return wanted.length > 0 ? wanted : channels;
    });
    this.#bothAsked = asked.includes(PHONE) && asked.includes(SMS);
  }

  clear(): void {
    if (!this.hasAny) return;
    this.hasAny = false;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) this.#row[channel] = undefined;
    if (this.#cells.size > 0) this.#cells.clear();
  }

  /** @param column -1 for the contact as a whole, as is one that holds no identifier; @param channels bits */
  add(column: number, channels: number, bar: Bar): void {
    this.hasAny = true;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      if (!(channels & (1 << channel))) continue;
      if (column < 0 || !this.#reaches[column]) this.#row[channel] = strongerBar(this.#row[channel], bar);
      else this.#cells.set(column * CHANNEL_COUNT + channel, strongerBar(this.#cells.get(column * CHANNEL_COUNT + channel), bar));
    }
  }

  /** `usable` when some identifier of the channel is left, `absent` when there is none. */
  verdict(channel: number, contact: RowContact): Bar | 'usable' | 'absent' {
    const whole = this.#row[channel];
    if (whole) return whole;
    const carriers = this.#carriers(channel, contact);
    let all: Bar | undefined;
    for (let i = 0; i < carriers.length; i++) {
      if (channel === SMS && !takesTexts(contact.phones[i] as PhoneValue)) continue;
      const column = carriers[i] as number;
      const bar = this.hasAny ? (this.#barOn(column, channel) ?? this.#takenFrom(i, contact, channel)) : undefined;
      if (!bar) return 'usable';
      all = strongerBar(all, bar);
    }
    return all ?? 'absent';
  }

  /** What bars an identifier on one channel. */
  #barOn(column: number, channel: number): Bar | undefined {
    const [whole, own] = [this.#row[channel], this.#cells.get(column * CHANNEL_COUNT + channel)];
    return whole && own ? strongerBar(whole, own) : (whole ?? own);
  }

  /**
   * What takes a number away that may be used on this channel. One that may be used for calls only, or for text messages only, stays, since
   * the verdicts of its row say for which; but not where another number of the row may be used for the other: they would say both of it.
   */
  #takenFrom(place: number, contact: RowContact, channel: number): Bar | undefined {
    if (!this.#bothAsked || (channel !== PHONE && channel !== SMS)) return undefined;
    const other = channel === PHONE ? SMS : PHONE;
    const takes = (i: number): boolean => other === PHONE || takesTexts(contact.phones[i] as PhoneValue);
    const bar = takes(place) ? this.#barOn(contact.phoneColumns[place] as number, other) : undefined;
    return bar && contact.phoneColumns.some((column, i) => takes(i) && !this.#barOn(column, other)) ? bar : undefined;
  }

  /** Whether a number stays for one of the two channels that are asked. */
  #staysFor(place: number, contact: RowContact): boolean {
    return [PHONE, SMS].some((channel) => {
      if (channel === SMS && !takesTexts(contact.phones[place] as PhoneValue)) return false;
      return !this.#barOn(contact.phoneColumns[place] as number, channel) && !this.#takenFrom(place, contact, channel);
    });
  }

  /** The identifiers that must leave a row that stays, with the rules that bar them: as a whole, and in their cell, of which the others are left. */
  eachBarredColumn(contact: RowContact, edit: (column: number, rule: number, left: string) => void): void {
    for (const channels of this.#decisive) {
      const left = (column: number): string => leftInCell(contact, column, channels.includes(EMAIL), this.#isOpen);
      const isOfBoth = this.#bothAsked && channels.includes(PHONE);
      for (const channel of channels) {
        const whole = this.#row[channel];
        const carriers = this.#carriers(channel, contact);
        for (const column of carriers) {
          // Of two numbers in one cell it stays for either.
          if (isOfBoth && carriers.some((other, i) => other === column && this.#staysFor(i, contact))) continue;
          if (whole) edit(column, whole.rule, left(column));
          const own = this.#cells.get(column * CHANNEL_COUNT + channel);
          if (own) edit(column, own.rule, left(column));
        }
      }
    }
  }

  /** Whether nothing bars what stands in a column, addresses or numbers. */
  readonly #isOpen = (column: number, isAddress: boolean): boolean =>
    (this.#decisive[isAddress ? 0 : 1] as readonly number[]).every((channel) => !this.#barOn(column, channel));

  /** The columns that hold identifiers of a channel, one for each of them; of numbers also those that take no text messages. */
  #carriers(channel: number, contact: RowContact): readonly number[] {
    if (channel === EMAIL) return contact.emailColumns;
    if (channel !== POST) return contact.phoneColumns;
    return this.#addresses.filter((column) => contact.cell(column) !== '');
  }
}
