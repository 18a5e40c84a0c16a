/** How a file separates its cells. One-byte delimiters and doubled quotes take the plain lane, the rest csv-parse. */
export interface Dialect {
  /** `;` `,` TAB `|`, or several characters when somebody said so. */
  readonly delimiter: string;
  /** How a quote is written inside quotes: doubled (`""`) or after a backslash (`\"`). */
  readonly escape: 'double' | 'backslash';
}

/** What the detection says of a dialect: `confidence` is the share of records that agree on the number of cells. */
export interface DialectGuess extends Dialect {
  readonly confidence: number;
  /** Excel's first line `sep=;`, which is no record. */
  readonly sepLine: boolean;
}

export const DELIMITERS = [';', ',', '\t', '|'] as const;

/** One record per element, cells as text; a small, slow and complete reader for the head of a file only. */
export const readSampleRows = (text: string, dialect: Dialect, limit = 400): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const { delimiter, escape: escaping } = dialect;
  while (at < text.length && rows.length < limit) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (; at < text.length; at++) {
        const char = text[at];
        if (escaping === 'backslash' && char === '\\' && at + 1 < text.length) cell += text[++at];
        else if (char !== '"') cell += char;
        else if (escaping === 'double' && text[at + 1] === '"') cell += text[++at];
        else break;
      }
      at++;
    }
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && !text.startsWith(delimiter, at)) cell += text[at++];
    row.push(cell);
    if (at < text.length && text.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at >= text.length) row.push('');
      else continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    rows.push(row);
    row = [];
  }
  return rows;
};

/** Share of the records that have the most frequent width, and that width. Widths of 1 say nothing. */
const agreement = (rows: readonly string[][]): { confidence: number; width: number } => {
  const widths = new Map<number, number>();
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  for (const row of filled) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = { confidence: 0, width: 1 };
  for (const [width, count] of widths) {
    if (width > 1 && count / filled.length > best.confidence) best = { confidence: count / filled.length, width };
  }
  return best;
};

const BACKSLASH_QUOTE = /(?:^|[;,\t|\r\n])"(?:[^"\\\r\n]|\\.)*\\"(?:[^"\\\r\n]|\\.)*"(?=$|[;,\t|\r\n])/;

/**
 * Finds the delimiter by a vote of the first records; a `sep=X` line decides alone.
 * @param head decoded text of the first 64 KiB, without byte order mark, its last record perhaps cut
 */
export const guessDialect = (head: string): DialectGuess => {
  const escaping = BACKSLASH_QUOTE.test(head) ? 'backslash' : 'double';
  const sep = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r|$)/i.exec(head);
  if (sep?.[1]) return { delimiter: sep[1], escape: escaping, confidence: 1, sepLine: true };
  let best: DialectGuess = { delimiter: ',', escape: escaping, confidence: 0, sepLine: false };
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { confidence, width } = agreement(readSampleRows(head, { delimiter, escape: escaping }, 200));
    // Agreement first; of two that agree, the one that cuts more cells (decimals hold commas, names hold pipes).
    const score = confidence * 1000 + Math.min(width, 500) * 0.1;
    if (confidence > 0 && score > bestScore) {
      bestScore = score;
      best = { delimiter, escape: escaping, confidence, sepLine: false };
    }
  }
  // One column only: no delimiter occurs in a regular way. Any does; `;` keeps decimals and addresses whole.
  return bestScore === 0 ? { delimiter: ';', escape: escaping, confidence: 1, sepLine: false } : best;
};

/** Whether the plain lane reads this dialect. */
export const isSimpleDialect = (dialect: Dialect): boolean =>
  dialect.escape === 'double' && dialect.delimiter.length === 1 && dialect.delimiter.charCodeAt(0) < 128;
