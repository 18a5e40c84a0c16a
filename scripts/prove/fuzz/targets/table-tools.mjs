// Opens tables of any kind, and makes archives of them.
import { given, holds } from './support.mjs';

const limit = () => (unpacked) => {
  if (unpacked > 1 << 20)
    throw Object.assign(new Error('too much'), {
      name: 'LumoError',
      code: 'LUMO_UNPACK_LIMIT',
      what: { en: '-', fr: '-' },
      hint: { en: '-', fr: '-' },
    });
};

/** Makes archives, opens tables: what these targets share. */
export const toolsOf = async (load) => {
  const { openTable } = await load('src/csv/tables/open-table');
  const { bytesOfMemory } = await load('src/csv/zip/bytes-at');
  const { zipBytes } = await load('src/csv/zip/write-zip');
  const { CarefulCursor } = await load('src/csv/records/careful-cursor');
  const allOf = async (chunks) => {
    const parts = [];
    for await (const part of chunks) parts.push(part);
    return Buffer.concat(parts);
  };
  const open = (bytes) =>
    given(async () => {
      const { chunks, told } = await openTable(bytesOfMemory(bytes), 'book.xlsx', {}, limit());
      return { text: await allOf(chunks), told: told?.() };
    });
  const zip = (files) => allOf(zipBytes(Object.entries(files).map(([name, text]) => ({ name, chunks: [Buffer.from(text)] }))));
  /** Rows that came of a table are records of CSV, and of one width but for blank ones. */
  const checkRows = ({ value }) => {
    if (!value?.told) return;
    const bytes = value.text.subarray(3);
    const cursor = new CarefulCursor({ bytes, firstRow: 1, encoding: 'utf-8', ascii: false }, { delimiter: ';', escape: 'double' });
    let width = 0;
    while (cursor.advance()) {
      if (cursor.count === 1) continue;
      holds(width === 0 || cursor.count >= width, 'no row is narrower than those before it');
      width = cursor.count;
    }
  };
  return { open, zip, checkRows };
};
