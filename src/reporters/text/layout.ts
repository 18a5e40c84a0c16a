/** Columns that a text takes on a terminal: combining marks take none, full-width characters two. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text)
    width += /\p{Mn}/u.test(character) ? 0 : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1;
  return width;
};

/**
 * A paragraph in lines of at most `width` columns, cut at plain white space only (never at a no-break space).
 * A word longer than a line stands alone on one.
 * @param first what the first line begins with
 * @param rest what the others begin with
 */
export function* wrapText(text: string, width: number, first = '', rest = first): Generator<string> {
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > width) {
      yield line;
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  if (!empty) yield line;
}

/** The text on one line of at most `width` columns: where it does not fit, as many whole words as do, and an ellipsis. */
export const clipText = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    cut += character;
  }
  const words = cut.replace(/[ \t\n]+[^ \t\n]*$/, '');
  return `${(words.length > cut.length / 2 ? words : cut).replace(/[\s,;:·(…]+$/u, '')}…`;
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
