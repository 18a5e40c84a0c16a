import { safeText } from '../text/safe-text.js';
import { escapeMarkdown } from './escape.js';

/** A cell of a table: what Markdown, or the HTML that it lets through, would read as an order is told instead. */
export const escapeTableCell = (text: string): string =>
  safeText(text)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replaceAll('&', '&amp;');

/** Prose of a rule's author may hold code spans and emphasis, but neither HTML nor a cell's end. */
export const inlineMarkdown = (text: string): string => safeText(text).replace(/[<|]/g, '\\$&');

/** Lines of a table; the first row is its head. Cells are Markdown already. */
export const markdownTable = (rows: readonly (readonly string[])[]): string[] => {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...body.map(line)];
};

/** A heading over its lines, and nothing when there is no line. @param level of the heading */
export function* markdownSection(title: string, lines: Iterable<string>, level = 3): Generator<string> {
  const all = [...lines];
  if (all.length > 0) yield* ['', `${'#'.repeat(level)} ${escapeMarkdown(title)}`, '', ...all];
}
