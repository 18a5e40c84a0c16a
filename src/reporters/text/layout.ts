import { eastAsianWidth } from 'get-east-asian-width';
import { lazy } from '../../model/base/lazy.js';
import type { TextStyle } from './style.js';

/** Latin letters, punctuation, arrows, ✓ and ✗: each takes one column, and nearly every text of ours is made of them alone. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f\u2190-\u2193\u2713\u2717]*$/;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\p{Cs}]+/u;
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u;
// It takes ten milliseconds to make, and most runs need none.
const segmenter = lazy(() => new Intl.Segmenter());

/** What a reader takes for one character: a letter with its marks, an emoji of several code points. */
const clustersOf = (text: string): string[] =>
  NARROW.test(text) ? [...text] : Array.from(segmenter().segment(text), ({ segment }) => segment);

const clusterWidth = (cluster: string): number => {
  const base = cluster.replace(INVISIBLE, '').codePointAt(0);
  if (base === undefined) return 0;
  return EMOJI.test(cluster) ? 2 : eastAsianWidth(base);
};

/** Columns that a text takes on a terminal: combining marks take none, full-width characters and emoji two. */
export const displayWidth = (text: string): number =>
  NARROW.test(text) ? text.length : clustersOf(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);

/**
 * A paragraph in lines of at most `width` columns, cut at plain white space only (never at a no-break space).
 * A word longer than a line stands alone on one.
 * @param first what the first line begins with
 * @param rest what the others begin with
 */
export function* wrapText(text: string, width: number, first = '', rest = first): Generator<string> {
  let line = first;
  let used = displayWidth(first);
  let empty = true;
  for (const word of text.split(/[ \t\n]+/)) {
    if (word === '') continue;
    const columns = displayWidth(word);
    if (!empty && used + 1 + columns > width) {
      yield line;
      line = rest;
      used = displayWidth(rest);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    used += empty ? columns : 1 + columns;
    empty = false;
  }
  if (!empty) yield line;
}

/** The text on one line of at most `width` columns: where it does not fit, as many whole words as do, and an ellipsis. */
export const clipText = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const cluster of clustersOf(text)) {
    used += clusterWidth(cluster);
    if (used > width) break;
    cut += cluster;
  }
  const words = cut.replace(/(?<![ \t\n])[ \t\n]+[^ \t\n]*$/, '');
  return `${(words.length > cut.length / 2 ? words : cut).replace(/(?<![\s,;:·(…])[\s,;:·(…]+$/u, '')}…`;
};

/** The text, then spaces up to `width` columns. */
export const padText = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Rows of cells as a plain table, columns aligned to the left. */
export const textTable = (rows: readonly (readonly string[])[]): string[] => {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
    });
  return rows.map((row) =>
    row
      .map((cell, i) => padText(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

/** A heading over its lines, and nothing when there is no line. */
export function* sectionLines(heading: string, lines: Iterable<string>, style: Pick<TextStyle, 'bold'>): Generator<string> {
  let begun = false;
  for (const line of lines) {
    if (!begun) yield* ['', style.bold(heading)];
    begun = true;
    yield line;
  }
}
