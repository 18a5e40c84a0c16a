/**
 * What the name of an output says of its bytes, and what makes them so. A name never says what is not true: whoever sees `.age` believes
 * that nobody can read it.
 * @module
 */
import { PassThrough, pipeline, Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';
import type { TextLayout } from '../ports/sink.js';
import { cannotCompress, cannotEncrypt, noTable, otherDocument, otherWorkbook, sheetFull, writtenPlain } from './packing-errors.js';

type Chunks = AsyncIterable<Uint8Array>;

const ENCRYPTED = /\.age$/i;
const GZIP = /\.gz(?:\.age)?$/i;
/** What nothing here can make. */
const OTHER_PACKING = /\.(?:zst|zstd|bz2|xz|zip|7z|rar|gpg|pgp)(?:\.age)?$/i;

/** A workbook, of what is described as a table. */
const WORKBOOK = /\.xlsx(?:\.gz)?(?:\.age)?$/i;
/** Cells with tabs between them, of what is described as a table. */
const TABBED = /\.(?:tsv|tab)(?:\.gz)?(?:\.age)?$/i;
/** Those that nothing here can make. */
const OTHER_WORKBOOK = /\.(?:xls|xls[mb]|xlt[xm]?|f?ods|numbers)(?:\.gz)?(?:\.age)?$/i;

/** Documents, pictures and tables of programs that nothing here can make. */
const OTHER_DOCUMENT = /\.(?:pdf|docx?|odt|rtf|pptx?|odp|pages|parquet|png|jpe?g)(?:\.gz)?(?:\.age)?$/i;

/** What reports and settings are written as, and contacts are not. */
const NO_TABLE = /\.(?:json|jsonl|ndjson|xml|ya?ml|html?|md|sql|vcf)(?:\.gz)?(?:\.age)?$/i;

/** Refuses a name that says its contacts are no table. @throws LumoError LUMO_OUTPUT_PACKED */
export const refuseNoTable = (name: string): void => {
  if (NO_TABLE.test(name)) throw noTable(name);
};

/** Whether a name says that its file is encrypted. */
export const saysEncrypted = (name: string): boolean => ENCRYPTED.test(name);

/** Refuses every name that says its bytes are packed, of what is written as it is. @throws LumoError LUMO_OUTPUT_PACKED */
export const refuseAnyPackedName = (name: string): void => {
  refusePackedName(name, false);
  if (GZIP.test(name)) throw writtenPlain(name);
};

async function* workbookOf(chunks: Chunks, layout: TextLayout, name: string): AsyncGenerator<Uint8Array> {
  const [{ zipBytes, ZipFullError }, { xlsxParts }, { SheetFullError }, { textRows }] = await Promise.all([
    import('../zip/write-zip.js'),
    import('../xlsx/write-xlsx.js'),
    import('../xlsx/write-cells.js'),
    import('../opening/text-rows.js'),
  ]);
  try {
    yield* zipBytes(xlsxParts(textRows(chunks, layout)));
  } catch (cause) {
    throw cause instanceof SheetFullError || cause instanceof ZipFullError ? sheetFull(name) : cause;
  }
}

async function* tabbedOf(chunks: Chunks, layout: TextLayout): AsyncGenerator<Uint8Array> {
  const { tabbed } = await import('./tabbed.js');
  yield* tabbed(chunks, layout);
}

/** What makes the bytes of a table what the name says; undefined where they are. */
const tableMaker = (name: string, layout: TextLayout | undefined): ((chunks: Chunks) => Chunks) | undefined => {
  if (layout === undefined) return undefined;
  if (WORKBOOK.test(name)) return (chunks) => workbookOf(chunks, layout, name);
  return TABBED.test(name) && layout.delimiter !== '\t' ? (chunks) => tabbedOf(chunks, layout) : undefined;
};

/** @param encrypts whether somebody is named whom it may be encrypted to. @throws LumoError LUMO_OUTPUT_PACKED */
export const refusePackedName = (name: string, encrypts: boolean): void => {
  if (OTHER_PACKING.test(name)) throw cannotCompress(name);
  if (OTHER_WORKBOOK.test(name)) throw otherWorkbook(name);
  if (OTHER_DOCUMENT.test(name)) throw otherDocument(name);
  if (saysEncrypted(name) && !encrypts) throw cannotEncrypt(name);
};

async function* encrypted(chunks: Chunks, recipients: readonly string[]): AsyncGenerator<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const plain = ReadableStream.from(chunks) as unknown as Parameters<typeof encrypter.encrypt>[0];
  yield* (await encrypter.encrypt(plain as never)) as unknown as Chunks;
}

/** Packs what is written, and hands it on. */
interface Packing {
  write(part: Uint8Array): Promise<void>;
  end(): Promise<void>;
  abort(): void;
}

/** How the bytes of a file are packed. */
interface PackingOrder {
  readonly name: string;
  readonly recipients: readonly string[];
  /** How they are written, where they are a table. */
  readonly layout: TextLayout | undefined;
}

/** What packs the bytes of a file as its name says; undefined where they go as they are. @param put takes what is packed */
export const packingOf = ({ name, recipients, layout }: PackingOrder, put: (part: Uint8Array) => Promise<void>): Packing | undefined => {
  const table = tableMaker(name, layout);
  if (!GZIP.test(name) && !saysEncrypted(name) && !table) return undefined;
  const plain = new PassThrough();
  plain.on('error', () => {});
  let chunks: Chunks = plain;
  if (table) chunks = table(chunks);
  if (GZIP.test(name)) chunks = pipeline(Readable.from(chunks), createGzip(), () => {}) as Chunks;
  if (saysEncrypted(name)) chunks = encrypted(chunks, recipients);
  const drained = (async () => {
    for await (const part of chunks) await put(part);
  })();
  drained.catch(() => {});
  return {
    async write(part) {
      // The block's buffer is used again as soon as this returns: the packer gets its own copy.
      if (!plain.write(Buffer.from(part))) await Promise.race([new Promise((done) => plain.once('drain', done)), drained]);
    },
    async end() {
      plain.end();
      await drained;
    },
    abort: () => void plain.destroy(),
  };
};
