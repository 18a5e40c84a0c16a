/** A stretch of a script in Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly isHead: boolean; readonly start: number; readonly end: number }
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly quoted: boolean;
      readonly item: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'comment'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'blank' };

/** Cells of a row; a bar after a backslash is a bar. */
const cellsOf = (row: string): string[] =>
  row
    .replace(/^\s*\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** A line of dashes: under the head of a table, or across the page. */
const isRuler = (line: string): boolean => /^[\t |:-]{2,}$/.test(line) && line.includes('--');

/** The lines of a script, each for what it is. */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const heading = /^[ \t]{0,3}(#{1,6})[ \t](.*)$/.exec(line);
    const comment = /^[ \t]*<!--(.*?)(?:-->|$)/.exec(line);
    if (line.trim() === '') blocks.push({ kind: 'blank' });
    else if (isRuler(line)) blocks.push({ kind: 'blank' });
    else if (heading)
      blocks.push({
        kind: 'heading',
        level: (heading[1] as string).length,
        text: (heading[2] as string).trim().replace(/ #{1,6}$/, ''),
        start,
        end,
      });
    else if (comment) blocks.push({ kind: 'comment', text: comment[1] as string, start, end });
    else if (/^[ \t]*\|.*\|/.test(line))
      blocks.push({ kind: 'row', cells: cellsOf(line), isHead: isRuler(lines[index + 1] ?? ''), start, end });
    else {
      const quoted = /^[ \t]*>/.test(line);
      const bare = line.replace(/^[ \t]*(?:>[ \t]*)+/, '');
      const item = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+/.exec(bare);
      blocks.push({ kind: 'line', text: bare.slice(item?.[0].length ?? 0).trim(), quoted, item: item !== null, start, end });
    }
  }
  return blocks;
};
