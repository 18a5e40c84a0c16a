import { CHANNELS } from '../model/channel.js';
import type { Plan } from './plan.js';
import type { RowContact } from './row-contact.js';

/** A refusal to use an identifier, and the rule that said so. */
export interface Bar {
  /** Place of its status in STATUSES: the higher wins. */
  readonly rank: number;
  readonly rule: number;
}

/** Of two bars the stronger status; of equals the first rule, so that no order shows. */
export const stronger = (a: Bar | undefined, b: Bar): Bar => {
  if (!a) return b;
  return b.rank > a.rank || (b.rank === a.rank && b.rule < a.rule) ? b : a;
};

const EMAIL = CHANNELS.indexOf('email');
const PHONE = CHANNELS.indexOf('phone');
const SMS = CHANNELS.indexOf('sms');
const POST = CHANNELS.indexOf('post');
/** Channels that use the same identifier. */
const SHARED: readonly (readonly number[])[] = [[EMAIL], [PHONE, SMS], [POST]];
const KEY = CHANNELS.length;

/** The bars of one row: on the contact as a whole, and on single cells. Reused from row to row. */
export class Bars {
  some = false;
  readonly #row: (Bar | undefined)[] = CHANNELS.map(() => undefined);
  /** Keyed by column and channel. */
  readonly #cells = new Map<number, Bar>();
  readonly #addresses: readonly number[];
  /** Per shared identifier: the channels that decide whether it is blanked. Those asked, or all when none is. */
  readonly #decisive: readonly (readonly number[])[];

  constructor(plan: Plan) {
    this.#addresses = plan.columns.flatMap(({ column, field }) => (field === 'address' ? [column] : []));
    const asked = plan.channels.map((channel) => CHANNELS.indexOf(channel));
    this.#decisive = SHARED.map((channels) => {
      const wanted = channels.filter((channel) => asked.includes(channel));
      return wanted.length > 0 ? wanted : channels;
    });
  }

  clear(): void {
    if (!this.some) return;
    this.some = false;
    for (let channel = 0; channel < KEY; channel++) this.#row[channel] = undefined;
    if (this.#cells.size > 0) this.#cells.clear();
  }

  /** @param column -1 for the contact as a whole; @param channels bits */
  add(column: number, channels: number, bar: Bar): void {
    this.some = true;
    for (let channel = 0; channel < KEY; channel++) {
      if (!(channels & (1 << channel))) continue;
      if (column < 0) this.#row[channel] = stronger(this.#row[channel], bar);
      else this.#cells.set(column * KEY + channel, stronger(this.#cells.get(column * KEY + channel), bar));
    }
  }

  /**
   * `usable` when some identifier of the channel is left, `absent` when there is none. A number that is barred for calls is
   * not in the file for text messages either, so the channels that share an identifier are judged together.
   */
  verdict(channel: number, contact: RowContact): Bar | 'usable' | 'absent' {
    const whole = this.#row[channel];
    if (whole) return whole;
    const carriers = this.#carriers(channel, contact);
    if (carriers.length === 0) return 'absent';
    if (!this.some) return 'usable';
    let all: Bar | undefined;
    for (const column of carriers) {
      const bar = this.#barOn(column, channel);
      if (!bar) return 'usable';
      all = stronger(all, bar);
    }
    return all as Bar;
  }

  /** What takes an identifier away, on any of the channels that decide about it. */
  #barOn(column: number, channel: number): Bar | undefined {
    let found = this.#cells.get(column * KEY + channel);
    for (const other of this.#decisive[SHARED.findIndex((channels) => channels.includes(channel))] ?? []) {
      for (const bar of [this.#row[other], this.#cells.get(column * KEY + other)]) if (bar) found = stronger(found, bar);
    }
    return found;
  }

  /** The identifiers that must leave a row that stays. */
  eachBarredColumn(contact: RowContact, blank: (column: number) => void): void {
    for (const channels of this.#decisive) {
      for (const channel of channels) {
        for (const column of this.#carriers(channel, contact)) {
          if (this.#row[channel] || this.#cells.has(column * KEY + channel)) blank(column);
        }
      }
    }
  }

  /** The columns by which this contact can be reached on a channel. */
  #carriers(channel: number, contact: RowContact): readonly number[] {
    if (channel === EMAIL) return contact.emailColumns;
    if (channel !== POST) return contact.phoneColumns;
    return this.#addresses.length > 0 && contact.text('address') !== '' ? this.#addresses : [];
  }
}
