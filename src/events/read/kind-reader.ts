import type { Cursor } from '../../csv/records/cursor.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { memoise } from '../../fields/text/memoise.js';
import type { Channel } from '../../model/contact/channel.js';
import type { EventKind } from '../../model/events/event.js';
import { channelOf, directionOf, eventKindOf } from '../words/event-words.js';
import { ANSWERED, UNANSWERED } from '../words/event-words-data.js';
import { cellOf } from './cell-of.js';
import type { LogPlan } from './log-plan.js';
import type { LogNumbers } from './numbers.js';

/** What a row says that happened. The reader reuses one object. */
export interface RowKind {
  kind: EventKind;
  channel: Channel | undefined;
  direction: 'out' | 'in' | undefined;
  /** 1 yes, 0 no, 2 nobody says. */
  answered: number;
  /** Whether what happened is itself a refusal. */
  refuses: boolean;
}

const answerOf = memoise((text: string): number => {
  const words = foldHeader(text);
  return ANSWERED.test(words) ? 1 : UNANSWERED.test(words) ? 0 : 2;
});
const isYes = memoise((text: string): boolean => /^(?:true|yes|oui|1|vrai)$/i.test(text));
const isNo = memoise((text: string): boolean => /^(?:false|no|non|0|faux)$/i.test(text));

/** Reads from the columns of a log what kind of event a row is. */
export class KindReader {
  readonly #plan: LogPlan;
  readonly #numbers: LogNumbers;
  readonly #found: RowKind = { kind: 'other', channel: undefined, direction: undefined, answered: 2, refuses: false };
  #row: Cursor | undefined;

  constructor(plan: LogPlan, numbers: LogNumbers) {
    this.#plan = plan;
    this.#numbers = numbers;
  }

  #cell(column: number | undefined): string {
    return column === undefined ? '' : cellOf(this.#row as Cursor, column);
  }

  read(row: Cursor): RowKind {
    this.#row = row;
    const { columns, rowsAre } = this.#plan;
    const found = this.#found;
    found.answered = 2;
    for (const column of columns.answered) if (found.answered === 2) found.answered = answerOf(this.#cell(column));
    const said = this.#channel();
    const way = this.#way();
    found.direction = way === 'internal' ? undefined : way;
    found.channel = said === 'other' ? undefined : said;
    if (said === 'other' || way === 'internal') return this.#as('other');
    const channel = said ?? (rowsAre === 'calls' ? 'phone' : 'email');
    found.channel = channel;
    if (rowsAre === 'refusals') return this.#as('refused');
    if (channel === 'phone') return this.#as(way === 'in' ? 'inbound' : 'attempt');
    return this.#written(way);
  }

  #as(kind: EventKind): RowKind {
    this.#found.kind = kind;
    this.#found.refuses = kind === 'refused' || kind === 'complained';
    return this.#found;
  }

  /** The channel that the row names. */
  #channel(): Channel | 'other' | undefined {
    const { columns } = this.#plan;
    for (const column of [...columns.channel, ...columns.kind]) {
      const text = this.#cell(column);
      if (text === '') continue;
      const channel = channelOf(text);
      if (channel !== undefined) return channel;
      // `sms sent`, `emailsOpened`, `linkedinSent`: the channel is the first word of the event.
      const [first = ''] = foldHeader(text).split(' ');
      const begins = channelOf(first);
      if (begins !== undefined && begins !== 'post') return begins;
    }
    return undefined;
  }

  /** Which way it went: as the row says, else by who is on which side. */
  #way(): 'out' | 'in' | 'internal' | undefined {
    const { columns, own } = this.#plan;
    for (const column of columns.direction) {
      const way = directionOf(this.#cell(column));
      if (way !== undefined) return way;
    }
    const [from, to] = [this.#cell(columns.from[0]), this.#cell(columns.to[0])];
    if (from === '' && to === '') return undefined;
    const [inner, outer] = [this.#numbers.isExtension(from), this.#numbers.isExtension(to)];
    if (inner && outer) return 'internal';
    if (outer) return 'in';
    if (!inner && own.length > 0) {
      const callee = this.#numbers.read(to);
      if (callee && own.includes(callee.e164)) return 'in';
    }
    return 'out';
  }

  /** What happened to a mail or a message. */
  #written(way: 'out' | 'in' | 'internal' | undefined): RowKind {
    const { columns } = this.#plan;
    let known: EventKind | undefined;
    let words = false;
    for (const column of [...columns.kind, ...(columns.kind.length === 0 || columns.direction.length > 0 ? columns.outcome : [])]) {
      const text = this.#cell(column);
      if (text === '') continue;
      words = true;
      known ??= eventKindOf(text);
    }
    if (way === 'in') return this.#as(known === 'refused' || known === 'complained' ? known : 'inbound');
    // Somebody's mark on an answer, and no way out that was taken: no unsubscription to count.
    if (known === 'inbound') {
      this.#as(known);
      this.#found.refuses = true;
      return this.#found;
    }
    // A team's own log of what it sent says nothing more of most rows.
    if (known === undefined)
      return this.#as(words && columns.direction.length === 0 ? 'unread' : columns.kind.length > 0 && !words ? 'unread' : 'attempt');
    if (known === 'opened' || known === 'clicked')
      return this.#as(
        columns.machine.some((column) => isYes(this.#cell(column))) ? (known === 'opened' ? 'opened-by-machine' : 'other') : known,
      );
    if (known === 'bounced') return this.#as(columns.hardBounce.some((column) => isNo(this.#cell(column))) ? 'deferred' : 'bounced');
    return this.#as(known);
  }
}
