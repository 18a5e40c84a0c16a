/**
 * What the names of files say of their formats, for those that are not opened.
 * @module
 */

/** Formats that hold no table, or one that a program writes for programs; pictures, sounds and programs. */
const OTHER_FORMATS =
  /\.(?:geojson|html?|xml|ya?ml|toml|ini|conf|cfg|properties|md|rst|tex|js|mjs|cjs|jsx|ts|mts|tsx|py|pyc|rb|php|java|class|jar|cs|cpp|[ch]|go|rs|sh|bash|ps1|bat|exe|dll|so|dylib|wasm|css|scss|eml|ics|lock|map|sarif|svg|png|jpe?g|gif|webp|bmp|tiff?|ico|heic|avif|mp[34]|m4a|wav|mov|avi|mkv|webm|woff2?|ttf|otf)$/i;
/** Those of the other formats that are texts in which people note contacts. */
const TEXTS = /\.(?:geojson|html?|xml|ya?ml|md|rst|tex|eml|ics)$/i;
/** What stands beside an export and says how it was made. */
const ABOUT = /^(?:readme|read_me|lisez[-_ ]?moi|a[-_ ]?lire|licen[cs]e|changelog|notice)\b/i;

/** Formats that people keep contacts in and that are not read, by the code of what is said of them. */
const UNREADABLE: readonly (readonly [RegExp, string])[] = [
  [/\.(?:xlsb|fods|numbers)$/i, 'LUMO_INPUT_SPREADSHEET'],
  [/\.(?:7z|rar|tar|tgz|tbz2?|txz|tar\.(?:gz|zst|age)|bz2|xz|pst|ost|mbox)$/i, 'LUMO_INPUT_ARCHIVE'],
  [/\.(?:sqlite3?|db3?|mdb|accdb|dbf|parquet|feather|avro|orc|sql)$/i, 'LUMO_INPUT_DATABASE'],
  [/\.(?:vcf|vcard|ldif)$/i, 'LUMO_INPUT_ADDRESS_BOOK'],
  [/\.(?:pdf|docx?|odt|rtf|pages|pptx?|odp|msg)$/i, 'LUMO_INPUT_DOCUMENT'],
];

/** Whether a file is known by its name to be of a format that holds no table of contacts. */
export const isOtherFormat = (base: string): boolean => OTHER_FORMATS.test(base);

/** Whether a file that is left unopened by its name is a text that may hold contacts without being a table of them. */
export const mayNoteContacts = (base: string): boolean => TEXTS.test(base);

/** The `LUMO_…` code of a format that people keep contacts in and that is not read; undefined for any other. */
export const unreadableFormat = (base: string): string | undefined => UNREADABLE.find(([pattern]) => pattern.test(base))?.[1];

/** Whether a text beside an export says how it was made: "README.txt", "licence.txt". */
export const isAboutExport = (base: string): boolean => /\.txt$/i.test(base) && ABOUT.test(base);

/** Whether a file that lies beside the one that is read may hold contacts that nobody has read then. */
export const mayHoldContacts = (base: string): boolean =>
  mayNoteContacts(base) ? !ABOUT.test(base) : !isAboutExport(base) && !isOtherFormat(base);
