import { LumoError } from '../../model/base/lumo-error.js';
import type { ZipEntry } from '../zip/read-directory.js';
import { isAboutExport, mayHoldContacts } from './file-formats.js';
import { notATable } from './foreign-packages.js';

/** What systems leave in archives. */
const LITTER = /(?:^|\/)(?:__MACOSX\/.*|\.ds_store|thumbs\.db|desktop\.ini|~\$[^/]*)$/i;
const TABLE = /\.(?:csv|tsv|tab|txt|xls|xls[xm]|ods|json|jsonl|ndjson)$/i;
const MOST_NAMES = 10;

const severalTables = (name: string, tables: readonly string[]): LumoError => {
  const shown = tables.slice(0, MOST_NAMES);
  const more = tables.length > MOST_NAMES ? '…' : '';
  return new LumoError(
    'LUMO_ZIP_TABLES',
    {
      en: `"${name}" holds several tables: ${shown.map((one) => `"${one}"`).join(', ')}${more}.`,
      fr: `« ${name} » contient plusieurs tableaux : ${shown.map((one) => `« ${one} »`).join(', ')}${more}.`,
    },
    {
      en: 'Unpack it, and give the files that hold contacts.',
      fr: 'Décompressez-la, et donnez les fichiers qui contiennent les contacts.',
    },
  );
};

/** The table in an archive, and which of its other files may hold contacts too. */
export interface ZippedTable {
  readonly table: ZipEntry;
  readonly besides: readonly string[];
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The one table in an archive: its only file, or the only one whose name is that of a table.
 * @throws LumoError LUMO_ZIP_TABLES, LUMO_NOT_A_CSV
 */
export const zippedTable = (entries: readonly ZipEntry[], name: string): ZippedTable => {
  const files = entries.filter((entry) => !entry.name.endsWith('/') && !LITTER.test(entry.name));
  const named = files.length === 1 ? files : files.filter((entry) => TABLE.test(entry.name));
  // A text about the one table beside it is no table.
  const others = named.filter((entry) => !isAboutExport(baseOf(entry.name)));
  const tables = others.length === 1 ? others : named;
  if (tables.length > 1) {
    throw severalTables(
      name,
      tables.map((entry) => entry.name),
    );
  }
  const [table] = tables;
  const besides = files.filter((entry) => entry !== table && entry.size > 0 && mayHoldContacts(baseOf(entry.name)));
  if (table) return { table, besides: besides.map((entry) => entry.name) };
  throw notATable(
    name,
    { en: 'is a zip archive without a table', fr: 'est une archive zip sans tableau' },
    {
      en: 'Give the file of contacts itself: CSV, .xlsx, .ods or JSON.',
      fr: 'Donnez le fichier de contacts lui-même : CSV, .xlsx, .ods ou JSON.',
    },
  );
};
