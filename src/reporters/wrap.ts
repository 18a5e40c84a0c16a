/** Columns that a text takes on a terminal: combining marks take none, full-width characters two. */
export const widthOf = (text: string): number => {
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
export function* wrap(text: string, width: number, first = '', rest = first): Generator<string> {
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
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
export const clip = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    cut += character;
  }
  const words = cut.replace(/[ \t\n]+[^ \t\n]*$/, '');
  return `${(words.length > cut.length / 2 ? words : cut).replace(/[\s,;:·(…]+$/u, '')}…`;
};

/** The text, then spaces up to `width` columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Rows of cells as a plain table, columns aligned to the left. */
export const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
    });
  return rows.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
