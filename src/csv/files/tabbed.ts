import { encodeText } from '../encodings/encoding.js';
import { textRows } from '../opening/text-rows.js';
import type { TextLayout } from '../ports/sink.js';

type Chunks = AsyncIterable<Uint8Array>;

const MUST_BE_QUOTED = /["\t\r\n]/;
const TAB = '\t';
/** In UTF-16 too. */
const LINE_END = /\r\0?\n|\r|\n/;

const lineOf = (cells: readonly string[]): string =>
  cells.length === 1 && cells[0] === ''
    ? '""'
    : cells.map((cell) => (MUST_BE_QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(TAB);

/** Hands chunks on, and remembers how the first line ends. */
const watchLineEnd = (chunks: Chunks): { readonly chunks: Chunks; lineEnd(): string } => {
  let end: string | undefined;
  return {
    lineEnd: () => end ?? '\n',
    chunks: (async function* () {
      for await (const chunk of chunks) {
        end ??= LINE_END.exec(Buffer.from(chunk).toString('latin1'))?.[0].replace('\0', '');
        yield chunk;
      }
    })(),
  };
};

/** The same table with tabs between its cells, in its own encoding. */
export async function* tabbed(plain: Chunks, layout: TextLayout): AsyncGenerator<Uint8Array> {
  const { chunks, lineEnd } = watchLineEnd(plain);
  if (layout.bom) yield encodeText('\ufeff', layout.encoding);
  let text = '';
  for await (const cells of textRows(chunks, layout)) {
    text += lineOf(cells) + lineEnd();
    if (text.length < 65_536) continue;
    yield encodeText(text, layout.encoding);
    text = '';
  }
  if (text !== '') yield encodeText(text, layout.encoding);
}
