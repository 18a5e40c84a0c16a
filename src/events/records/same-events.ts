/**
 * Events that several rows tell: the stages of one call (ringing, answered, ended), and rows that two exports share. Each counts once, and
 * what any of its rows says of it holds.
 * @module
 */
import { CHANNELS } from '../../model/contact/channel.js';
import { EVENT_KINDS } from '../../model/events/event.js';
import { CERTAINTIES, FILE_SHIFT } from './event-record.js';

const [PHONE, SMS] = [CHANNELS.indexOf('phone') + 1, CHANNELS.indexOf('sms') + 1];
const [ATTEMPT, INBOUND, FAILED, UNREAD] = (['attempt', 'inbound', 'failed', 'unread'] as const).map((kind) => EVENT_KINDS.indexOf(kind));
const DAY_ONLY = CERTAINTIES.indexOf('day');
/** No call lasts longer, in seconds: an id that comes again later is another call's. */
const LONGEST = 86_400;

const KIND = 0xf;
const CHANNEL = 7 << 4;
const ANSWERED = 3 << 18;
const REFUSES = 0xf << 20;
const OUTCOME_UNREAD = 1 << 24;
const CALLER = 7 << 25;
const SOURCE = 3 << 28;

/** Takes out of the records of each person those that tell an event again. */
export class SameEvents {
  /** How many rows told what another had told. */
  count = 0;
  readonly #words: Uint32Array;
  readonly #isConsumers: (file: number) => boolean;
  readonly #kept: Uint32Array;
  #length = 0;
  /** Of the person: the first record of each call that has an id. */
  #calls = new Map<number, number>();

  /** @param isConsumers whether a log is aimed at consumers: an event that stands in such a one is told of it */
  constructor(words: Uint32Array, places: Uint32Array, isConsumers: (file: number) => boolean) {
    this.#words = words;
    this.#isConsumers = isConsumers;
    this.#kept = new Uint32Array(places.length);
    // Of the person, the first record that was kept.
    let first = 0;
    for (const at of places) {
      const before = this.#kept[this.#length - 1];
      if (before === undefined || this.#length === first || !this.#isSamePerson(before, at)) {
        first = this.#length;
        if (this.#calls.size > 0) this.#calls = new Map();
      }
      const known = this.#isJudged(at) ? this.#knownOf(at, first) : undefined;
      if (known === undefined) this.#kept[this.#length++] = at;
      else {
        this.#join(known, at);
        this.count++;
      }
    }
  }

  /** The places that are left, in their order. */
  get places(): Uint32Array {
    return this.#kept.subarray(0, this.#length);
  }

  #word(at: number, word: number): number {
    return this.#words[at + word] as number;
  }

  #isSamePerson(a: number, b: number): boolean {
    return this.#word(a, 0) === this.#word(b, 0) && this.#word(a, 1) === this.#word(b, 1);
  }

  /** Whether a record is an event of a log whose moment is known: of two on one day nobody can say that they are one. */
  #isJudged(at: number): boolean {
    const bits = this.#word(at, 3);
    const isNobody = this.#word(at, 0) === 0 && this.#word(at, 1) === 0;
    return !isNobody && (bits & SOURCE) === 0 && ((bits >>> 15) & 3) < DAY_ONLY && (bits & KIND) !== UNREAD && (bits & KIND) !== FAILED;
  }

  /** The record that told the event already. */
  #knownOf(at: number, first: number): number | undefined {
    const bits = this.#word(at, 3);
    const which = this.#word(at, 7);
    const isCall = (bits & CHANNEL) === PHONE << 4 && ((bits & KIND) === ATTEMPT || (bits & KIND) === INBOUND);
    if (isCall && which !== 0) {
      const key = which * 2 + ((bits & KIND) === ATTEMPT ? 0 : 1);
      const known = this.#calls.get(key);
      if (known !== undefined && this.#word(at, 2) - this.#word(known, 2) <= LONGEST) return known;
      this.#calls.set(key, at);
    }
    for (let i = this.#length - 1; i >= first; i--) {
      const other = this.#kept[i] as number;
      if (this.#word(other, 2) !== this.#word(at, 2)) return undefined;
      if (this.#isJudged(other) && this.#isAgain(other, at, isCall)) return other;
    }
    return undefined;
  }

  /** Whether two records of one person and moment tell one event. In one file only a call has several rows. */
  #isAgain(a: number, b: number, isCall: boolean): boolean {
    const [x, y] = [this.#word(a, 3), this.#word(b, 3)];
    if ((x & (KIND | CHANNEL)) !== (y & (KIND | CHANNEL))) return false;
    const isOneFile = this.#word(a, 5) >>> FILE_SHIFT === this.#word(b, 5) >>> FILE_SHIFT;
    if (isOneFile && !isCall) return false;
    const [mayBe, sayIt] = [6, 7].reduce<[boolean, boolean]>(
      ([may, says], word) => {
        const [own, other] = [this.#word(a, word), this.#word(b, word)];
        return [may && (own === other || own === 0 || other === 0), says || (own !== 0 && own === other)];
      },
      [true, false],
    );
    // Two tools may send their mails on the hour; nobody is called or texted twice in one minute.
    return mayBe && (sayIt || isCall || (y & CHANNEL) === SMS << 4);
  }

  #join(known: number, again: number): void {
    const [own, more] = [this.#word(known, 3), this.#word(again, 3)];
    let bits = own | (more & (REFUSES | OUTCOME_UNREAD));
    const answers = [(own & ANSWERED) >>> 18, (more & ANSWERED) >>> 18];
    const answered = answers.includes(1) ? 1 : answers.includes(0) ? 0 : 2;
    bits = (bits & ~ANSWERED) | (answered << 18);
    if ((bits & CALLER) === 0) bits |= more & CALLER;
    this.#words[known + 3] = bits;
    const [file, other] = [this.#word(known, 5) >>> FILE_SHIFT, this.#word(again, 5) >>> FILE_SHIFT];
    if (file === other || this.#isConsumers(file) || !this.#isConsumers(other)) return;
    for (const word of [4, 5]) this.#words[known + word] = this.#word(again, word);
  }
}
