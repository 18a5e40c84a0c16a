import { isHeaderText } from '../../fields/table/cell-shape.js';
import { memoiseText } from '../../fields/text/memoise.js';

/** Headers that are remembered, of each question: files of one run have a few. */
const MOST = 1000;

/** What was found out of headers while files of one run were recognised: five thousand exports of one tool have one. */
export class RecognitionMemo {
  /** Whether a cell is a header that is known. */
  readonly isHeaderText: (cell: string) => boolean = memoiseText(isHeaderText);
  readonly #answers = new Map<string, boolean>();
  /** First lines of tables that are no logs, the last of them their header. */
  readonly #noLogs = new Set<string>();

  /** @param question what is asked of the header; its answer must depend on the header alone */
  async ask(question: 'register' | 'log', header: string, answer: () => Promise<boolean>): Promise<boolean> {
    const key = `${question} ${header}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const found = await answer();
    if (this.#answers.size < MOST) this.#answers.set(key, found);
    return found;
  }

  /** Whether a table that began with the same lines was no log, by a header that stands in them. */
  isNoLog(top: readonly string[]): boolean {
    return this.#noLogs.has(top.join('\n'));
  }

  noteNoLog(top: readonly string[]): void {
    if (this.#noLogs.size < MOST) this.#noLogs.add(top.join('\n'));
  }
}
