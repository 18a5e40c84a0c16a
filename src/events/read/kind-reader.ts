import type { RowTexts } from '../../engine/read/row-texts.js';
import type { Channel } from '../../model/contact/channel.js';
import type { EventKind } from '../../model/events/event.js';
import type { RowsAre } from '../columns/log-columns.js';
import type { LogNumbers } from '../sides/numbers.js';
import { type Way, Ways } from '../sides/ways.js';
import { directionOf, eventKindOf, isHeldBack, isRefusedElsewhere } from '../words/event-words.js';
import { gatewayKindOf } from '../words/gateway-words.js';
import { answerOf, channelNamed, isNo, isSentElsewhere, isYes, stageAnswer, subscriptionOf, tellingColumns } from './kind-words.js';
import type { LogPlan } from './log-plan.js';

/** What a row says that happened. The reader reuses one object. */
export interface RowKind {
  kind: EventKind;
  /** Of what reaches somebody by a channel that we judge. */
  channel: Channel;
  direction: Way;
  /** 1 yes, 0 no, 2 nobody says. */
  answered: number;
  /** Whether what happened is itself a refusal. */
  refuses: boolean;
  /** Nothing tells which way it went: whoever wrote it may be on either side. */
  isUnsure: boolean;
  /** Whoever sends for us held the mail back, as it does for those who refused or whose address is dead. */
  isBlocked?: boolean;
}

/** The channel of a row that names none. */
const CHANNEL_OF: Readonly<Record<RowsAre, Channel>> = { calls: 'phone', mails: 'email', texts: 'sms', answers: 'sms', refusals: 'email' };

/** Reads from the columns of a log what kind of event a row is. */
export class KindReader {
  readonly #plan: LogPlan;
  readonly #ways: Ways;
  readonly #found: RowKind = { kind: 'other', channel: 'email', direction: undefined, answered: 2, refuses: false, isUnsure: false };
  /** Columns that may name the channel, and those that say what happened to a mail or a message. */
  readonly #named: readonly number[];
  readonly #told: readonly number[];
  #row: RowTexts | undefined;

  constructor(plan: LogPlan, numbers: LogNumbers) {
    this.#plan = plan;
    this.#ways = new Ways(plan, numbers);
    const { channel, kind } = plan.columns;
    this.#named = [...channel, ...kind];
    this.#told = tellingColumns(plan.columns);
  }

  #cell(column: number | undefined): string {
    return column === undefined ? '' : (this.#row as RowTexts).text(column);
  }

  read(row: RowTexts): RowKind {
    this.#row = row;
    const { columns, rowsAre } = this.#plan;
    const found = this.#found;
    found.answered = 2;
    found.isBlocked = false;
    for (const column of columns.answered) if (found.answered === 2) found.answered = answerOf(this.#cell(column));
    const named = this.#channel();
    // Who refuses on another network stands in a tool that writes mails: it is asked for no more of them.
    const said = named === 'other' && this.#told.some((column) => isRefusedElsewhere(this.#cell(column))) ? undefined : named;
    const stated = this.#ways.said(row);
    let way = stated ?? this.#ways.bySides(row);
    found.isUnsure = stated === undefined && this.#ways.isUnsure;
    found.direction = way;
    if (said === 'other' || way === 'internal') return this.#as(this.#isElsewhere(way) ? 'elsewhere' : 'other');
    found.channel = said ?? CHANNEL_OF[rowsAre];
    if (found.channel === 'sms' && stated === undefined && this.#ways.isStop(row)) way = 'in';
    found.direction = way;
    if (rowsAre === 'refusals') return this.#as('refused');
    if (rowsAre === 'answers') return this.#answered();
    if (found.channel === 'phone') {
      if (found.answered === 2) found.answered = stageAnswer(columns.kind.map((column) => this.#cell(column)));
      return this.#as(way === 'in' ? 'inbound' : 'attempt');
    }
    return this.#written(way);
  }

  #as(kind: EventKind): RowKind {
    this.#found.kind = kind;
    this.#found.refuses = kind === 'refused' || kind === 'complained';
    return this.#found;
  }

  /** Whether a row of a channel that no rule judges tells of a message of ours. */
  #isElsewhere(way: Way): boolean {
    const { columns } = this.#plan;
    // What stands on two sides is a call: only a column that says so tells that a message went out.
    const said = columns.direction.length > 0 || way !== 'out' ? way : undefined;
    return isSentElsewhere(
      [...this.#named, ...this.#told].map((column) => this.#cell(column)).filter((text) => text !== ''),
      said,
    );
  }

  /** The channel that the row names. */
  #channel(): Channel | 'other' | undefined {
    for (const column of this.#named) {
      const text = this.#cell(column);
      const channel = text === '' ? undefined : channelNamed(text);
      if (channel !== undefined) return channel;
    }
    return undefined;
  }

  /** What the contact answered to a text message: nobody was called or written to. */
  #answered(): RowKind {
    this.#found.channel = 'sms';
    this.#found.direction = 'in';
    return this.#as('inbound');
  }

  /** What a gateway says of a text message, where a column says what became of each. */
  #ofGateway(column: number, text: string): EventKind | undefined {
    const { columns, rowsAre, isGateway } = this.#plan;
    return isGateway && rowsAre === 'texts' && columns.outcome.includes(column) ? gatewayKindOf(text) : undefined;
  }

  /** What happened to a mail or a message. */
  #written(way: Way): RowKind {
    const { columns } = this.#plan;
    let known: EventKind | undefined;
    let words = false;
    for (const column of this.#told) {
      const text = this.#cell(column);
      if (text === '') continue;
      words = true;
      // What we received, and not what arrived.
      if (this.#plan.speaksForUs && directionOf(text) === 'in') return this.#as('inbound');
      known ??= this.#ofGateway(column, text) ?? eventKindOf(text) ?? (columns.kind.includes(column) ? subscriptionOf(text) : undefined);
      this.#found.isBlocked ||= known === 'failed' && this.#found.channel === 'email' && isHeldBack(text);
    }
    if (way === 'in') return this.#as(known === 'refused' || known === 'complained' ? known : 'inbound');
    // Somebody's mark on an answer, and no way out that was taken: no unsubscription to count.
    if (known === 'inbound') {
      this.#as(known);
      this.#found.refuses = true;
      return this.#found;
    }
    // A team's own log of what it sent says nothing more of most rows.
    if (known === undefined) return this.#as((words ? columns.direction.length === 0 : columns.kind.length > 0) ? 'unread' : 'attempt');
    if (known === 'opened' || known === 'clicked')
      return this.#as(
        columns.machine.some((column) => isYes(this.#cell(column))) ? (known === 'opened' ? 'opened-by-machine' : 'other') : known,
      );
    if (known === 'bounced') return this.#as(columns.hardBounce.some((column) => isNo(this.#cell(column))) ? 'deferred' : 'bounced');
    return this.#as(known);
  }
}
