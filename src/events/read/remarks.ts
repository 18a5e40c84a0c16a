import type { RowTexts } from '../../engine/read/row-texts.js';
import { ownWords } from '../../fields/opposition/refusal/beside/own-words.js';
import { memoiseText } from '../../fields/text/memoise.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { tellsWayOut } from '../columns/text-messages.js';
import type { EventDraft } from '../records/event-record.js';
import type { LogNumbers } from '../sides/numbers.js';
import { isServiceCampaign } from '../words/event-words.js';
import { providerRefuses } from '../words/provider-errors.js';
import { replyOf } from '../words/text-replies.js';
import type { RowKind } from './kind-reader.js';
import type { LogPlan } from './log-plan.js';
import { makeOutcomeReader, oneByOne } from './outcome-reader.js';

const OF_TEXTS = 1 << CHANNELS.indexOf('sms');

/** Whether an answer is nothing but lines that quote. */
const isQuote = (text: string): boolean => text.trim() !== '' && text.split('\n').every((line) => /^\s*(?:>|$)/.test(line));

/** Reads what a row says besides: refusals in outcomes, tags and notes, its campaign and step, the number that was shown. */
export class Remarks {
  /** Names of campaigns of the current block, by the number that records give them, from 1. */
  campaigns: string[] = [];
  readonly #plan: LogPlan;
  readonly #numbers: LogNumbers;
  readonly #outcome: ReturnType<typeof makeOutcomeReader>;
  readonly #note: ReturnType<typeof makeOutcomeReader>;
  readonly #tags: ReturnType<typeof makeOutcomeReader>;
  /** What a contact wrote, who may quote what we did. */
  readonly #answer: ReturnType<typeof makeOutcomeReader>;
  /** The same of a text message, which is short and typed in haste. */
  readonly #reply: ReturnType<typeof makeOutcomeReader>;
  /** What stands beside a call: a text that tells how to refuse is ours. */
  readonly #beside: ReturnType<typeof makeOutcomeReader>;
  /** What either side wrote: it may quote us, or be ours. */
  readonly #either: ReturnType<typeof makeOutcomeReader>;
  readonly #shown: readonly number[];
  #places = new Map<string, number>();

  constructor(plan: LogPlan, numbers: LogNumbers) {
    const { columns, outcomes } = plan;
    this.#plan = plan;
    this.#numbers = numbers;
    this.#outcome = makeOutcomeReader(outcomes, true);
    this.#note = makeOutcomeReader(outcomes);
    this.#tags = oneByOne(this.#note);
    const note = this.#note;
    this.#beside = memoiseText((text) => note(tellsWayOut(text) ? '' : text));
    this.#either = memoiseText((text) => {
      const own = ownWords(text);
      return note(tellsWayOut(own) ? '' : own);
    });
    this.#answer = memoiseText((text) => {
      const said = note(ownWords(text));
      // What they wrote themselves is lost.
      return said.refuses === 0 && isQuote(text) ? { ...said, unread: true } : said;
    });
    this.#reply = memoiseText((text) => {
      const said = this.#answer(text);
      const reply = said.refuses === 0 ? replyOf(text) : undefined;
      return reply === undefined ? said : { ...said, ...(reply === 'refuses' ? { refuses: OF_TEXTS, unread: false } : { unread: true }) };
    });
    this.#shown = [...columns.from, ...columns.ownLine];
  }

  /** Begins a block. */
  begin(): void {
    this.campaigns = [];
    this.#places = new Map();
  }

  read(row: RowTexts, { kind, channel, answered, direction, refuses, isUnsure }: RowKind, draft: EventDraft): void {
    draft.refuses = refuses ? 1 << CHANNELS.indexOf(channel) : 0;
    draft.answered = answered;
    draft.outcomeUnread = false;
    const isAnswer = kind === 'inbound' || kind === 'replied' || direction === 'in';
    // A tag of a mail that only went out is ours, and says nothing of who got it.
    const isTheirs = channel === 'phone' || isAnswer || direction !== undefined;
    const { notes, answers, words, labels, incoming } = this.#plan.refusals;
    if (isTheirs) this.#wordsOf(row, this.#plan.columns.outcome, this.#outcome, draft);
    // What became of a mail is known to be a refusal already: "Plainte" leaves nothing open.
    if (refuses && channel !== 'phone') draft.outcomeUnread = false;
    this.#wordsOf(row, notes, this.#note, draft);
    if (isTheirs) this.#wordsOf(row, labels, this.#tags, draft);
    const told = draft.answered;
    const reader = !isAnswer || channel === 'phone' ? this.#note : channel === 'sms' ? this.#reply : this.#answer;
    // An answer to a text message may stand beside it.
    this.#wordsOf(row, answers, channel === 'sms' ? this.#reply : reader, draft);
    this.#wordsOf(row, words, reader, draft);
    if (isAnswer || channel === 'phone') this.#wordsOf(row, incoming, channel === 'phone' ? this.#beside : reader, draft);
    // Whoever wrote it may be the contact.
    else if (isUnsure) this.#wordsOf(row, incoming, this.#either, draft);
    this.#errorsOf(row, channel, draft);
    // "Oui" in a column that nobody explains is no answer to a call.
    draft.answered = told;
    this.#ofCampaign(row, draft);
    draft.caller = 0;
    // What a number shows is asked of ours.
    if (channel !== 'phone' || kind !== 'attempt' || (isUnsure && this.#plan.sides?.isUnknown)) return;
    for (let i = 0; i < this.#shown.length && draft.caller === 0; i++)
      draft.caller = this.#numbers.callerKind(row.text(this.#shown[i] as number));
  }

  /** Whoever sends for us knows who refused, and says so where it did not send. */
  #errorsOf(row: RowTexts, channel: RowKind['channel'], draft: EventDraft): void {
    const isText = channel === 'sms';
    for (const column of this.#plan.columns.error)
      if (providerRefuses(row.text(column), isText)) draft.refuses |= 1 << CHANNELS.indexOf(channel);
  }

  #wordsOf(row: RowTexts, columns: readonly number[], read: ReturnType<typeof makeOutcomeReader>, draft: EventDraft): void {
    for (const column of columns) {
      const text = row.text(column);
      if (text === '') continue;
      const { refuses, answered, unread } = read(text);
      draft.refuses |= refuses;
      if (answered !== 2 && draft.answered === 2) draft.answered = answered;
      if (unread) draft.outcomeUnread = true;
    }
  }

  #ofCampaign(row: RowTexts, draft: EventDraft): void {
    const { columns, firstStep } = this.#plan;
    const name = row.first(columns.campaign);
    draft.campaign = name === '' ? 0 : this.#placeOf(name);
    draft.prospecting = !isServiceCampaign(name === '' ? row.first(columns.subject) : name);
    const step = row.first(columns.step);
    draft.step = /^\d{1,3}$/.test(step) ? Number(step) - firstStep + 1 : 0;
  }

  #placeOf(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.campaigns.push(name);
    this.#places.set(name, this.campaigns.length);
    return this.campaigns.length;
  }
}
