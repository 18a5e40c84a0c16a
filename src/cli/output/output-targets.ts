import { basename, dirname, join, resolve } from 'node:path';
import { fileIdentity } from '../../csv/files/sink.js';
import { LumoError } from '../../model/base/lumo-error.js';
import {
  type FindingsFormat,
  type Format,
  type FormatInfo,
  formatByEnding,
  formatByName,
  formatInfo,
  isFindingsFormat,
  type ReportFormat,
} from '../../reporters/contract/formats.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { unknownFormatError } from '../options/plain-format.js';

/** One report to write: a format, or a module of somebody else, and a path; `-` for standard output. */
export type ReportTarget =
  | { readonly format: Format; readonly path: string }
  | { readonly format: 'module'; readonly module: string; readonly path: string };

/** All that is known of a report before its reporter is loaded. */
export const reportInfo = (report: ReportTarget): FormatInfo =>
  report.format === 'module' ? { extension: '.txt', hashes: true, figures: true, defaultOutput: 'stdout' } : formatInfo(report.format);

/** Whether it tells all findings, while they are found. */
export const isFindingStream = <R extends ReportTarget>(report: R): report is R & { readonly format: FindingsFormat } =>
  report.format !== 'module' && isFindingsFormat(report.format);

/** Where one input's results go. Absent: not written. */
export interface OutputTargets {
  readonly clean?: string;
  readonly rejects?: string;
  readonly reports: readonly ReportTarget[];
  /** What goes along with the summary, for the log of a machine. */
  readonly log: readonly ReportFormat[];
}

export interface OutputChoice {
  readonly out?: string | undefined;
  readonly format?: readonly string[] | undefined;
  readonly rejects?: string | undefined;
  readonly check: boolean;
}

/** `contacts.csv` → `contacts.clean.csv`; a compressed input gives a compressed output. */
export const pathBeside = (input: string, middle: string, extension?: string): string => {
  const name = basename(input);
  const match = /^(.*?)((?:\.(?:csv|tsv|txt|tab))?(?:\.gz)?)$/i.exec(name);
  const stem = match?.[1] || name;
  return join(dirname(input), `${stem}.${middle}${extension ?? (match?.[2] || '.csv')}`);
};

/** A format by its name, or a module: whether there is one is seen when it is loaded. */
const parseFormatName = (name: string): { format: Format } | { format: 'module'; module: string } => {
  const format = formatByName(name);
  if (name === '') throw unknownFormatError(name);
  return format === undefined ? { format: 'module', module: name } : { format };
};

/** A report as it was asked for: without a path where none was said. */
const parseReportTarget = (asked: string): { report: ReturnType<typeof parseFormatName>; path?: string } => {
  const at = asked.indexOf('=');
  if (at > 0) return { report: parseFormatName(asked.slice(0, at)), path: asked.slice(at + 1) };
  const guessed = /[./\\]/.test(asked) ? formatByEnding(asked) : undefined;
  return guessed === undefined ? { report: parseFormatName(asked) } : { report: { format: guessed }, path: asked };
};

const missingPath = (asked: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `With --check, no file is written that nobody named: --format ${safeText(asked, 60)} names none.`,
      fr: `Avec --check, aucun fichier n’est écrit sans avoir été nommé : --format ${safeText(asked, 60)} n’en nomme pas.`,
    },
    {
      en: `Write --format ${safeText(asked, 60)}=PATH, or =- for standard output.`,
      fr: `Écrivez --format ${safeText(asked, 60)}=CHEMIN, ou =- pour la sortie standard.`,
    },
  );

/** What a run writes when nobody says: the page for people, the JSON for programs. */
const DEFAULT_REPORTS = ['html', 'json'] as const satisfies readonly Format[];

/** Where the results of an input go. Without any option: a cleaned file, a page and a JSON report beside it; nothing for standard input. */
export const outputTargetsFor = (input: string, options: OutputChoice): OutputTargets => {
  const reports: ReportTarget[] = [];
  const log: ReportFormat[] = [];
  for (const asked of options.format ?? []) {
    const { report, path } = parseReportTarget(asked);
    const { defaultOutput, extension } = reportInfo({ ...report, path: '-' });
    const aside = defaultOutput === 'stdout' || input === '-';
    if (path !== undefined) reports.push({ ...report, path });
    else if (defaultOutput === 'log') log.push(report.format as ReportFormat);
    else if (options.check && !aside) throw missingPath(asked);
    else reports.push({ ...report, path: aside ? '-' : pathBeside(input, 'report', extension) });
  }
  if (options.check) return { reports, log };
  const clean = options.out ?? (input === '-' ? undefined : pathBeside(input, 'clean'));
  const byDefault = reports.length === 0 && options.out === undefined && input !== '-';
  return {
    ...(clean !== undefined && { clean }),
    ...(options.rejects !== undefined && { rejects: options.rejects }),
    reports: byDefault
      ? DEFAULT_REPORTS.map((format) => ({ format, path: pathBeside(input, 'report', formatInfo(format).extension) }))
      : reports,
    log,
  };
};

const sameOutput = (path: string): LumoError =>
  new LumoError(
    'LUMO_SAME_OUTPUT',
    path === '-'
      ? { en: 'Standard output cannot take two outputs.', fr: 'La sortie standard ne peut pas recevoir deux résultats.' }
      : { en: `"${basename(path)}" would be written twice.`, fr: `« ${basename(path)} » serait écrit deux fois.` },
    { en: 'Give each input and each report a path of its own.', fr: 'Donnez à chaque entrée et à chaque rapport son propre chemin.' },
  );

const outputIsInput = (path: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_IS_INPUT',
    {
      en: `"${basename(path)}" is read by this run: it is never written over.`,
      fr: `« ${basename(path)} » est lu par cette exécution : il n’est jamais remplacé.`,
    },
    { en: 'Name another file with --out.', fr: 'Indiquez un autre fichier avec --out.' },
  );

/**
 * Refuses outputs that would destroy an input, a list or each other: by path, and by what lies there (links).
 * @param read paths of everything that the run reads
 * @throws LumoError LUMO_SAME_OUTPUT, LUMO_OUTPUT_IS_INPUT
 */
export const refuseOutputClashes = async (outputs: readonly Omit<OutputTargets, 'log'>[], read: readonly string[]): Promise<void> => {
  const written = outputs
    .flatMap(({ clean, rejects, reports }) => [clean, rejects, ...reports.map(({ path }) => path)])
    .filter((path): path is string => path !== undefined);
  const files = written.filter((path) => path !== '-');
  if (written.length - files.length > 1) throw sameOutput('-');
  const inputs = new Set(await Promise.all(read.map(async (path) => (await fileIdentity(path)) ?? resolve(path))));
  const seen = new Set<string>();
  for (const path of files) {
    const identity = (await fileIdentity(path)) ?? resolve(path);
    if (inputs.has(identity) || read.some((input) => resolve(input) === resolve(path))) throw outputIsInput(path);
    if (seen.has(identity)) throw sameOutput(path);
    seen.add(identity);
  }
};
