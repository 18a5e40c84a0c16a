import type { RowTexts } from '../../engine/read/row-texts.js';
import { replyOf } from '../../fields/opposition/unread/answers/text-replies.js';
import { memoiseText } from '../../fields/text/memoise.js';
import type { LogColumns, RowsAre } from '../columns/log-columns.js';
import type { RefusalColumns } from '../columns/refusal-columns.js';
import { wayTold } from '../words/way-words.js';
import type { LogNumbers } from './numbers.js';
import { type OwnSides, sidesIn } from './own-sides.js';

export type Way = 'out' | 'in' | 'internal' | undefined;

/** What of the plan of a log tells which way its rows went. Plain data. */
export interface WayPlan {
  readonly columns: LogColumns;
  readonly refusals: Pick<RefusalColumns, 'incoming'>;
  readonly rowsAre: RowsAre;
  /** Numbers of our own, as E.164: no contact has them. */
  readonly own: readonly string[];
  /** Whose sides are ours where rows have two; absent where they have not. */
  readonly sides?: OwnSides | undefined;
  /** The columns that say which way rows went, and what a yes in them means where they ask for it. */
  readonly ways: readonly { readonly column: number; readonly asks?: 'in' | 'out' | undefined }[];
}

/** Reads from a row of a log which way it went. */
export class Ways {
  /** Nothing tells which way the last row went that was asked by its sides, or the word that does is not known: it is taken to have gone out. */
  isUnsure = false;
  readonly #plan: WayPlan;
  readonly #numbers: LogNumbers;
  readonly #own: ReadonlySet<string>;
  /** Whose side a cell is: all of those who stand in it are ours, none is, or nobody stands there. */
  readonly #sideOf: (text: string) => 'ours' | 'theirs' | undefined;
  /** Nobody sends STOP to contacts: a text message that says nothing else is one of theirs. */
  readonly #isStop = memoiseText((text) => replyOf(text) === 'refuses');

  constructor(plan: WayPlan, numbers: LogNumbers) {
    this.#plan = plan;
    this.#numbers = numbers;
    this.#own = new Set([...plan.own, ...(plan.sides?.own ?? [])]);
    this.#sideOf = memoiseText((text) => {
      const persons = sidesIn(text, numbers);
      if (persons.length === 0) return undefined;
      return persons.every((one) => this.#own.has(one)) ? 'ours' : 'theirs';
    });
  }

  /** As the row says in a word of its own. */
  said(row: RowTexts): Way {
    this.isUnsure = false;
    for (const { column, asks } of this.#plan.ways) {
      const text = row.text(column);
      const way = text === '' ? undefined : wayTold(text, asks);
      if (way !== undefined) return way;
      if (text !== '') this.isUnsure = true;
    }
    return undefined;
  }

  /** By who is on which side. */
  bySides(row: RowTexts): Way {
    const { columns, rowsAre } = this.#plan;
    const side = (column: number | undefined): string => (column === undefined ? '' : row.text(column));
    const [from, to] = [side(columns.from[0]), side(columns.to[0])];
    if (from === '' && to === '') return undefined;
    const [inner, outer] = [this.#numbers.isExtension(from), this.#numbers.isExtension(to)];
    if (inner && outer) return 'internal';
    if (outer || inner) return this.#surely(outer ? 'in' : 'out');
    const [source, target] = [this.#sideOf(from), this.#sideOf(to)];
    if (target === 'ours') return this.#surely(source === 'ours' && to.includes('@') ? 'internal' : 'in');
    if (source === 'ours') return this.#surely('out');
    // Text messages are sent under a name, and answered to it.
    if (rowsAre === 'texts' && to !== '' && target === undefined && source !== undefined) return this.#surely('in');
    this.isUnsure ||= source !== undefined && target !== undefined;
    return 'out';
  }

  #surely(way: Way): Way {
    this.isUnsure = false;
    return way;
  }

  /** Whether what was written says nothing but STOP. */
  isStop(row: RowTexts): boolean {
    return this.#plan.refusals.incoming.some((column) => this.#isStop(row.text(column)));
  }
}
