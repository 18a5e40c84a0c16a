import type { RowTexts } from '../../engine/read/row-texts.js';
import { memoiseText } from '../../fields/text/memoise.js';
import { directionOf } from '../words/event-words.js';
import { replyOf } from '../words/text-replies.js';
import type { LogPlan } from './log-plan.js';
import type { LogNumbers } from './numbers.js';

export type Way = 'out' | 'in' | 'internal' | undefined;

/** Reads from a row of a log which way it went. */
export class Ways {
  readonly #plan: LogPlan;
  readonly #numbers: LogNumbers;
  /** Nobody sends STOP to contacts: a text message that says nothing else is one of theirs. */
  readonly #isStop = memoiseText((text) => replyOf(text) === 'refuses');

  constructor(plan: LogPlan, numbers: LogNumbers) {
    this.#plan = plan;
    this.#numbers = numbers;
  }

  /** As the row says in a word of its own. */
  said(row: RowTexts): Way {
    for (const column of this.#plan.columns.direction) {
      const way = directionOf(row.text(column));
      if (way !== undefined) return way;
    }
    return undefined;
  }

  /** By who is on which side. */
  bySides(row: RowTexts): Way {
    const { columns, own, rowsAre } = this.#plan;
    const side = (column: number | undefined): string => (column === undefined ? '' : row.text(column));
    const [from, to] = [side(columns.from[0]), side(columns.to[0])];
    if (from === '' && to === '') return undefined;
    const [inner, outer] = [this.#numbers.isExtension(from), this.#numbers.isExtension(to)];
    if (inner && outer) return 'internal';
    if (outer) return 'in';
    if (inner) return 'out';
    const callee = this.#numbers.read(to);
    if (callee && own.includes(callee.e164)) return 'in';
    // Text messages are sent under a name, and answered to it.
    return rowsAre === 'texts' && to !== '' && !callee && this.#numbers.read(from) ? 'in' : 'out';
  }

  /** Whether what was written says nothing but STOP. */
  isStop(row: RowTexts): boolean {
    return this.#plan.refusals.incoming.some((column) => this.#isStop(row.text(column)));
  }
}
