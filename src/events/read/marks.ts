import type { RowTexts } from '../../engine/read/row-texts.js';
import { isKnownSubscription, readSubscriptionStatus } from '../../fields/answers/subscription-status.js';
import { readYesNo, stanceOf } from '../../fields/answers/yes-no.js';
import { readDate } from '../../fields/date/date-formats.js';
import { isDated } from '../../fields/date/date-value.js';
import { readRefusal } from '../../fields/opposition/refusal/read-refusal.js';
import { memoiseText } from '../../fields/text/memoise.js';
import type { DateOrder, Day } from '../../model/contact/values.js';
import type { MarkColumn, MarkForm } from '../columns/refusal-columns.js';

/** What a cell of a column of refusals says. */
type Answer = 'refused' | 'silent' | 'unread' | { readonly since: Day };

const inWords = (text: string): Answer | undefined => (readRefusal(text).channels.length > 0 ? 'refused' : undefined);

/** What cells say, by the form of their column. Blank ones are not asked. */
const READERS: Readonly<Record<MarkForm, (text: string, order: DateOrder) => Answer>> = {
  refuse(text, order) {
    const date = /\d/.test(text) ? readDate(text, order) : undefined;
    if (date && isDated(date)) return { since: date.later };
    if (readYesNo(text, 'refuse') === 'no') return 'refused';
    return inWords(text) ?? (stanceOf(text).stance === undefined ? 'unread' : 'silent');
  },
  date(text, order) {
    const date = readDate(text, order);
    if (isDated(date)) return { since: date.later };
    const { stance } = stanceOf(text);
    return date.status === 'none' || stance === 'no-tick' || stance === 'open' || stance === 'for' ? 'silent' : 'refused';
  },
  subscription(text) {
    if (readSubscriptionStatus(text) === 'no') return 'refused';
    return isKnownSubscription(text) ? 'silent' : (inWords(text) ?? 'unread');
  },
  allow: (text) => (stanceOf(text).stance === 'against' ? 'refused' : (inWords(text) ?? 'silent')),
  suspect: (text) => inWords(text) ?? (stanceOf(text).stance === 'no-tick' ? 'silent' : 'unread'),
};

/** Reads the columns of a log by which people are marked as refusing. */
export class Marks {
  /** Channels that the row refuses by what happened in it, as bits in the order of CHANNELS. */
  refuses = 0;
  /** Channels that whoever stands in the row refuses, since when the row does not tell. */
  state = 0;
  /** Since when, where the mark says it. */
  since: Day | undefined;
  /** A mark was not understood. */
  unread = false;
  readonly #columns: readonly { readonly mark: MarkColumn; readonly read: (text: string) => Answer }[];

  constructor(marks: readonly MarkColumn[], order: DateOrder) {
    this.#columns = marks.map((mark) => ({ mark, read: memoiseText((text) => READERS[mark.form](text, order)) }));
  }

  read(row: RowTexts): void {
    this.refuses = 0;
    this.state = 0;
    this.since = undefined;
    this.unread = false;
    for (const { mark, read } of this.#columns) {
      const text = row.text(mark.column);
      const answer = text === '' ? 'silent' : read(text);
      if (answer === 'silent') continue;
      if (answer === 'unread') this.unread = true;
      else this.#refused(mark, typeof answer === 'object' ? answer.since : undefined);
    }
  }

  #refused({ channels, isState }: MarkColumn, since: Day | undefined): void {
    if (!isState && since === undefined) this.refuses |= channels;
    else {
      this.state |= channels;
      // The first of several days: nothing may be sent after it.
      if (since !== undefined) this.since = Math.min(since, this.since ?? since);
    }
  }
}
