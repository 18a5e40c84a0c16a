import { type ByteReader, ChunkReader } from '../ports/byte-reader.js';

/** Lines that are looked at. */
const SAMPLE = 200;
/** A line that is longer is given on as it is. */
const LONGEST = 1 << 20;
const QUOTE = 34;
const LF = 10;
const CR = 13;
const DELIMITERS = [';', ',', '\t', '|'] as const;
/** Delimiters of a header that has no quotes itself: a sentence may have one. */
const LEAST_BESIDE = 2;
/** Lines of which that share have as many delimiters as the header has are a table. */
const SHARE = 0.8;

const countOf = (text: string, delimiter: string): number => text.split(delimiter).length - 1;

/** What stands between the quotes of a line; undefined where the line is not quoted from end to end. */
const insideOf = (line: string): string | undefined => {
  if (line.length < 2 || !line.startsWith('"') || !line.endsWith('"')) return undefined;
  const inside = line.slice(1, -1);
  const single = inside.replaceAll('""', '  ');
  const lone = single.indexOf('"');
  if (lone < 0) return inside.replaceAll('""', '"');
  if (countOf(single, '"') % 2 === 1) return undefined;
  // Of `"a";"b"` the first quote closes a cell; of `"a;"b";c"` it opens one, and nobody has doubled the quotes.
  const isOpening = /[;,\t|]/.test(inside.charAt(lone - 1)) && !/[;,\t|]/.test(inside.charAt(lone + 1));
  return isOpening ? inside : undefined;
};

/**
 * Whether each line of a text is one quoted cell that holds the delimiters: what a spreadsheet writes of a CSV that was pasted into one column.
 * Lines in which nothing needs quotes may have none.
 * @param head bytes of the first lines, a character each; the last one may be cut
 */
export const isQuotedByLines = (head: string): boolean => {
  if (!head.includes('"')) return false;
  const lines = head.split(/\r?\n/, SAMPLE).filter((line) => line.trim() !== '');
  // The last line that the head holds may be cut; so may one of few.
  if (lines.length > 2 && insideOf(lines.at(-1) as string) === undefined) lines.pop();
  const [header, ...rows] = lines.map((line) => (line.includes('"') ? insideOf(line) : line));
  if (header === undefined || rows.length === 0 || rows.includes(undefined) || !lines.some((line) => line.startsWith('"'))) return false;
  const fewest = lines[0]?.startsWith('"') ? 1 : LEAST_BESIDE;
  return DELIMITERS.some((delimiter) => {
    const least = countOf(header, delimiter);
    return least >= fewest && rows.filter((row) => countOf(row as string, delimiter) >= least).length >= rows.length * SHARE;
  });
};

/** A line without the quotes around it; the same line where it has none. */
const unquoted = (line: Buffer): Buffer => {
  let end = line.length;
  while (end > 0 && (line[end - 1] === LF || line[end - 1] === CR)) end--;
  if (end < 2 || line[0] !== QUOTE || line[end - 1] !== QUOTE) return line;
  const inside = insideOf(line.toString('latin1', 0, end));
  return inside === undefined ? line : Buffer.concat([Buffer.from(inside, 'latin1'), line.subarray(end)]);
};

async function* linesUnquoted(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(65536);
  let rest = Buffer.alloc(0);
  for (;;) {
    const got = await reader.read(chunk);
    const bytes = Buffer.concat([rest, chunk.subarray(0, got)]);
    const whole = got === 0 || bytes.length > LONGEST ? bytes.length : bytes.lastIndexOf(LF) + 1;
    const lines: Buffer[] = [];
    for (let from = 0; from < whole; ) {
      const at = bytes.indexOf(LF, from);
      const to = at < 0 || at >= whole ? whole : at + 1;
      lines.push(unquoted(bytes.subarray(from, to)));
      from = to;
    }
    if (lines.length > 0) yield Buffer.concat(lines);
    rest = bytes.subarray(whole);
    if (got === 0) return;
  }
}

/** The same bytes with the quotes around each line taken away, and those inside no more doubled. No line becomes two, none is lost. */
export const withoutLineQuotes = (reader: ByteReader): ByteReader => new ChunkReader(linesUnquoted(reader));
