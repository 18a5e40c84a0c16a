/**
 * Tables of a page in HTML, which CRMs and old software write and call `.xls`: each is a sheet.
 * @module
 */
import type { Tokenizer, TokenizerMode } from 'parse5';
import { guessEncoding, makeDecoder, resolveEncoding } from '../encodings/encoding.js';
import { BrokenTableError } from '../workbook/row-buffer.js';
import type { Workbook } from '../workbook/workbook.js';
import { openMadeBook } from '../xlsx/made-book.js';
import { TableTokens } from './table-tokens.js';

/** Characters that are handed to the tokenizer at once. */
const PIECE = 64 * 1024;
const CHARSET = /<meta\b[^>]{0,200}\bcharset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i;
/** Within them is no mark-up. */
const RAW = new Set(['script', 'style', 'title', 'xmp', 'noframes', 'textarea']);

/** The text of a page: in UTF-8 or UTF-16 where its bytes say so, whatever it says itself, else in the code page that it names. */
const decoded = (bytes: Buffer): string => {
  const { encoding, bom } = guessEncoding(bytes, true);
  const said = CHARSET.exec(bytes.toString('latin1', 0, 4096))?.[1]?.toLowerCase() ?? '';
  const read = (label: string): string => {
    // What TextDecoder makes of windows-1252 is not the same in every Node.
    const known = resolveEncoding(label);
    if (known.startsWith('utf-16')) return new TextDecoder(known).decode(bytes.subarray(bom));
    return makeDecoder(known, false)(bytes, bom, bytes.length);
  };
  try {
    return read(encoding.startsWith('utf-') || said === '' || said.startsWith('utf-') ? encoding : said);
  } catch {
    return read(encoding);
  }
};

class PageTokens extends TableTokens {
  /** What reads the page: it is told where no mark-up is. */
  tokenizer: Tokenizer | undefined;
  readonly #modes: typeof TokenizerMode;

  constructor(modes: typeof TokenizerMode) {
    super();
    this.#modes = modes;
  }

  override onStartTag(tag: Parameters<TableTokens['onStartTag']>[0]): void {
    super.onStartTag(tag);
    if (!this.tokenizer || !RAW.has(tag.tagName)) return;
    this.tokenizer.lastStartTagName = tag.tagName;
    this.tokenizer.state = tag.tagName === 'title' || tag.tagName === 'textarea' ? this.#modes.RCDATA : this.#modes.RAWTEXT;
  }
}

/** @throws BrokenTableError where it has no table */
export const openHtmlTables = async (bytes: Buffer): Promise<Workbook> => {
  const parse5 = await import('parse5');
  const tokens = new PageTokens(parse5.TokenizerMode);
  const tokenizer = new parse5.Tokenizer({ sourceCodeLocationInfo: false }, tokens);
  tokens.tokenizer = tokenizer;
  const text = decoded(bytes);
  for (let at = 0; at < text.length; at += PIECE) tokenizer.write(text.slice(at, at + PIECE), at + PIECE >= text.length);
  const tables = tokens.tables.filter(({ rows }) => rows.size > 0);
  if (tables.length === 0) throw new BrokenTableError('tables');
  return openMadeBook({
    kind: 'html',
    sheets: tables.map((table, i) => ({ name: table.name.trim() || `table ${i + 1}`, hidden: false, read: () => table })),
  });
};
