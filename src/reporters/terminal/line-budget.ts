import type { ReporterContext } from '../contract/reporter.js';
import { clipText, displayWidth } from '../text/layout.js';

/** An option to be copied, or named as what to do. */
const OPTION = /(?<![\p{L}\p{N}-])--\p{Ll}/u;

/** As many lines as `most`, but those with an option last: they are never cut, and a line goes before them. @returns how many lines stay before */
const splitAt = (all: readonly string[], most: number): { readonly before: number; readonly options: readonly string[] } => {
  let before = Math.max(0, most);
  let options: readonly string[] = [];
  for (let more = true; more; ) {
    options = all.slice(before).filter((line) => OPTION.test(line));
    more = before > 1 && before + options.length > most;
    if (more) before--;
  }
  return { before, options };
};

/** A line, coloured or not, and an ellipsis behind it, where what it says goes on. */
const cutShort = (line: string, width: number): string => {
  const [from, to] = line.startsWith('\u001b[') ? [line.indexOf('m') + 1, line.lastIndexOf('\u001b[')] : [0, line.length];
  const text = line.slice(from, to).replace(/…$/, '');
  const told = displayWidth(text) < width ? `${text}…` : clipText(text, width - 1).replace(/…?$/, '…');
  return line.slice(0, from) + told + line.slice(to);
};

/**
 * The first lines, and of the others those with an option, as far as there is room: what is to be copied is never cut. A sentence that is ends with an
 * ellipsis.
 */
export const keptLines = (lines: readonly string[], most: number, { width }: Pick<ReporterContext, 'width'>): string[] => {
  if (lines.length <= most) return [...lines];
  const { before, options } = splitAt(lines, most);
  const first = lines.slice(0, before);
  const last = first.at(-1);
  const isCut = last !== undefined && !OPTION.test(last) && !OPTION.test(lines[before] ?? '');
  return [...(isCut ? [...first.slice(0, -1), cutShort(last, width)] : first), ...options].slice(0, most);
};

/**
 * The first lines, and where there are more than `most`, an ellipsis at the end of the last. What is cut is never an option, which stands behind
 * it: a line goes before it, but for the first.
 */
export const firstLines = (lines: Iterable<string>, most: number, { width }: Pick<ReporterContext, 'width'>): string[] => {
  const all = [...lines];
  if (all.length <= most) return all;
  const { before, options } = splitAt(all, most);
  const last = all[before - 1] ?? '';
  if (OPTION.test(last)) return [...all.slice(0, before), ...options];
  return [...all.slice(0, Math.max(0, before - 1)), cutShort(last, width), ...options];
};
