import { LumoError } from '../../model/base/lumo-error.js';
import type { ContactReader, ReadRow } from '../../model/plugin/contact-reader.js';
import { TABLE_MARK } from '../ports/table.js';
import { csvCell, RowBuffer } from '../workbook/row-buffer.js';

/** Bytes that are handed on at once. */
const PIECE = 128 * 1024;

/** What a reader said when it failed may be a cell, and is not told. @param row of the table that it was at, counted from 1 */
const readerFailure = ({ id }: ContactReader, name: string, row: number): LumoError =>
  new LumoError(
    'LUMO_READER_FAILED',
    {
      en: `The reader ${id} failed on "${name}", at row ${row}.`,
      fr: `Le lecteur ${id} a échoué sur « ${name} », à la ligne ${row}.`,
    },
    {
      en: 'Check that the file is what its name says, and tell whoever wrote the plugin. To go on without it, give the contacts as CSV.',
      fr: 'Vérifiez que le fichier est ce que son nom annonce, et prévenez l’auteur du plugin. Pour vous en passer, donnez les contacts en CSV.',
    },
  );

const isRow = (row: unknown): row is ReadRow => Array.isArray(row) && row.every((cell) => typeof cell === 'string');

/** The same chunks, and whether all of them were taken. */
const watched = (chunks: AsyncIterable<Uint8Array>) => {
  const iterator = chunks[Symbol.asyncIterator]();
  return {
    // A reader that stops early does not close what it was given: the rest is still to be counted and hashed.
    given: { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) },
    async drain(): Promise<void> {
      while (!(await iterator.next()).done);
    },
  };
};

/**
 * A file in a format of a plugin, as lines of CSV.
 * @param chunks its bytes, unpacked
 * @throws LumoError LUMO_READER_FAILED, and whatever reading the bytes throws
 */
export async function* linesByReader(reader: ContactReader, chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const { given, drain } = watched(chunks);
  const rows = new RowBuffer();
  let row = 0;
  yield TABLE_MARK;
  try {
    for await (const cells of reader.read(given)) {
      if (!isRow(cells)) throw new TypeError('no row of texts');
      row++;
      // The width of the header is that of every row: what is shorter is filled up.
      if (row === 1) rows.width = cells.length;
      for (const [column, cell] of cells.entries()) rows.put(column, csvCell(Buffer.from(cell)));
      rows.endRow();
      if (rows.ready >= PIECE) yield rows.take();
    }
  } catch (cause) {
    throw cause instanceof LumoError ? cause : readerFailure(reader, name, row + 1);
  }
  await drain();
  if (rows.ready > 0) yield rows.take();
}
