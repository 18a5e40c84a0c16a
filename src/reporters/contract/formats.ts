import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../text/safe-text.js';

/** What is known of a format before its reporter is loaded. */
export interface FormatInfo {
  /** What a file of it is called when nobody names one: `contacts.report` and this. */
  readonly extension: string;
  /** How names of files end that ask for it. */
  readonly endings?: readonly string[];
  /** It tells the hashes of what was read and written, which then have to be made. */
  readonly hashes?: true;
  /** It tells ages, sources, delays and shares, which then have to be counted. */
  readonly figures?: true;
  /** Whether it draws the contacts that are kept by size, region, department and activity. */
  readonly segments?: true;
  /** Where it goes when no path is said: standard output, or along with the summary; a file beside the input when absent. */
  readonly defaultOutput?: 'stdout' | 'log';
  /** It tells all findings while they are found, instead of the report at the end. */
  readonly findings?: true;
  /** It shows that many examples of a finding at least. */
  readonly examples?: number;
  /** It tells columns, which only a table of contacts has. */
  readonly tables?: true;
  /** It tells how many cells of a column are blank, which then have to be counted. */
  readonly fill?: true;
}

/** The formats that `--format` takes. Apart from the reporters, so that a command line can be read before they are loaded. */
export const FORMATS = {
  terminal: { extension: '.txt', endings: ['.txt'], defaultOutput: 'stdout' },
  full: { extension: '.txt', defaultOutput: 'stdout' },
  html: { extension: '.html', endings: ['.html', '.htm'], hashes: true, figures: true, segments: true },
  json: { extension: '.json', endings: ['.json'], hashes: true, figures: true },
  ndjson: { extension: '.ndjson', endings: ['.ndjson', '.jsonl'], findings: true },
  csv: { extension: '.csv', endings: ['.csv'], findings: true },
  markdown: { extension: '.md', endings: ['.md', '.markdown'], hashes: true },
  sarif: { extension: '.sarif', endings: ['.sarif', '.sarif.json'], hashes: true, examples: 10 },
  junit: { extension: '.xml', endings: ['.xml'], hashes: true },
  github: { extension: '.txt', defaultOutput: 'log' },
  gitlab: { extension: '.gitlab.json', endings: ['.gitlab.json', 'gl-code-quality-report.json'] },
  azure: { extension: '.txt', defaultOutput: 'log' },
  frictionless: { extension: '.datapackage.json', endings: ['datapackage.json'], hashes: true, tables: true },
  odcs: { extension: '.odcs.json', endings: ['.odcs.json', '.odcs.yaml', '.odcs.yml'], hashes: true, tables: true },
  openlineage: { extension: '.openlineage.json', endings: ['.openlineage.json'], hashes: true, fill: true },
} as const satisfies Record<string, FormatInfo>;
export type Format = keyof typeof FORMATS;
/** Those that tell all findings. */
export type FindingsFormat = { [F in Format]: (typeof FORMATS)[F] extends { readonly findings: true } ? F : never }[Format];
export type ReportFormat = Exclude<Format, FindingsFormat>;
/** Those that only contacts have. */
export type TableFormat = { [F in Format]: (typeof FORMATS)[F] extends { readonly tables: true } ? F : never }[Format];
/** Those that any file has. */
export type FileFormat = Exclude<Format, TableFormat>;

export const isFindingsFormat = (format: Format): format is FindingsFormat => formatInfo(format).findings === true;

export const isTableFormat = (format: Format): format is TableFormat => formatInfo(format).tables === true;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** All that is known of a format. */
export const formatInfo = (format: Format): FormatInfo => FORMATS[format];

/** @param hint what else to say, before the formats are named */
export const unknownFormat = (asked: string, known: readonly string[] = FORMAT_NAMES, hint = { en: '', fr: '' }): LumoError => {
  const name = safeText(asked, 80);
  return new LumoError(
    'LUMO_UNKNOWN_FORMAT',
    { en: `No report format is known for "${name}".`, fr: `Aucun format de rapport n’est connu pour « ${name} ».` },
    {
      en: `${hint.en}The formats are ${known.join(', ')}: write --format NAME=PATH.`,
      fr: `${hint.fr}Les formats sont ${known.join(', ')} : écrivez --format NOM=CHEMIN.`,
    },
  );
};

/** The format of that name, if there is one. */
export const formatByName = (name: string): Format | undefined => FORMAT_NAMES.find((known) => known === name);

/** The format that a file of that name asks for by its ending, the longest that fits; undefined when none does. */
export const formatByEnding = (path: string): Format | undefined => {
  const name = (/(?<![^/\\])[^/\\]*$/.exec(path)?.[0] ?? '').toLowerCase();
  const fits = FORMAT_NAMES.flatMap((format) =>
    (formatInfo(format).endings ?? []).filter((ending) => name.endsWith(ending)).map((ending) => ({ format, length: ending.length })),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.format;
};
