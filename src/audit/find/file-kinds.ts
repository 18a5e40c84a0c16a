import type { Stats } from 'node:fs';
import type { SkipReason } from './found-files.js';

/** Formats that hold no table, or one that a program writes for programs; pictures, sounds and programs. They are known by their names, and not opened. */
const OTHER_FORMATS =
  /\.(?:geojson|html?|xml|ya?ml|toml|ini|conf|cfg|properties|md|rst|tex|js|mjs|cjs|jsx|ts|mts|tsx|py|pyc|rb|php|java|class|jar|cs|cpp|[ch]|go|rs|sh|bash|ps1|bat|exe|dll|so|dylib|wasm|css|scss|eml|ics|lock|map|svg|png|jpe?g|gif|webp|bmp|tiff?|ico|heic|avif|mp[34]|m4a|wav|mov|avi|mkv|webm|woff2?|ttf|otf)$/i;
/** JSON that programs keep their own settings in. */
const PROGRAM_JSON = /^(?:package|package-lock|composer|manifest|tsconfig(?:\.\w{1,30})?)\.json$/i;
/** What systems and offices leave in every folder. */
const LITTER = /^(?:\.ds_store|thumbs\.db|desktop\.ini|\.~lock\..*#)$/i;
/** What Office leaves beside a file that is open: the name of whoever opened it, in 165 bytes. A larger one is a file that is called so. */
const OFFICE_LOCK = /^~\$/;
const OFFICE_LOCK_BYTES = 1024;
/** Those of the other formats that are texts in which people note contacts: their beginning is looked at. */
const TEXTS = /\.(?:geojson|html?|xml|ya?ml|md|rst|tex|eml|ics)$/i;
/** What lumo-check writes itself. */
const OWN_FILES = /^lumo\.config\.\w+$|\.lumoidx$|^lumo-exemptions\.ya?ml$/;

/** Formats that people keep contacts in and that are not read, by the code of what is said of them. */
const UNREADABLE: readonly (readonly [RegExp, string])[] = [
  [/\.(?:xlsb?|xlt|fods|numbers)$/i, 'LUMO_INPUT_SPREADSHEET'],
  [/\.(?:7z|rar|tar|tgz|tbz2?|txz|tar\.(?:gz|zst|age)|bz2|xz|pst|ost|mbox)$/i, 'LUMO_INPUT_ARCHIVE'],
  [/\.(?:sqlite3?|db3?|mdb|accdb|dbf|parquet|feather|avro|orc|sql)$/i, 'LUMO_INPUT_DATABASE'],
  [/\.(?:vcf|vcard|ldif)$/i, 'LUMO_INPUT_ADDRESS_BOOK'],
  [/\.(?:pdf|docx?|odt|rtf|pages|pptx?|odp|msg)$/i, 'LUMO_INPUT_DOCUMENT'],
];

/** What is left unopened by its name or its size: nothing is missed by it (`skip`), or contacts may be (`unread`). */
export const unopenedKind = (
  base: string,
  { size }: Pick<Stats, 'size'>,
): { readonly skip: SkipReason } | { readonly unread: string } | undefined => {
  if (OWN_FILES.test(base)) return { skip: 'ours' };
  const isLock = OFFICE_LOCK.test(base) && size <= OFFICE_LOCK_BYTES;
  if (isLock || OTHER_FORMATS.test(base) || PROGRAM_JSON.test(base) || LITTER.test(base)) return { skip: 'other-format' };
  if (size === 0) return { skip: 'empty' };
  const unread = UNREADABLE.find(([pattern]) => pattern.test(base))?.[1];
  return unread === undefined ? undefined : { unread };
};

/** Whether a file that is left unopened by its name is a text that may hold contacts without being a table of them. */
export const mayNoteContacts = (base: string): boolean => TEXTS.test(base);
