import type { JudgedRow } from '../decide/judged-row.js';
import type { OutputBuffer } from './row-writer.js';

/** Says for each judged contact to which outputs its bytes go, and writes them there. */
export interface Route {
  /** Every output that there is; the first is that of most contacts. */
  readonly labels: readonly string[];
  /** Whether a row that stays, of which nothing was found and in which no formula stands, goes to the first output alone, with the cells that stay as they are. */
  readonly copiesQuietRows?: boolean;
  /** The outputs of a contact, as places in `labels`. */
  choose(judged: JudgedRow): readonly number[];
  /** Writes the contact that was last chosen for. @param label one of the chosen places */
  write(label: number, out: OutputBuffer, judged: JudgedRow): void;
}
