import { basename, dirname, join, resolve } from 'node:path';
import { identityOf } from '../csv/sink.js';
import { LumoError } from '../errors.js';
import { type Format, formatInfo, formatOf } from '../reporters/formats.js';
import { reportFormat } from './mistyped.js';

/** One report to write: a format and a path, `-` for standard output. */
export interface ReportOutput {
  readonly format: Format;
  readonly path: string;
}

/** Where one input's results go. Absent: not written. */
export interface Outputs {
  readonly clean?: string;
  readonly rejects?: string;
  readonly reports: readonly ReportOutput[];
}

export interface OutputOptions {
  readonly out?: string | undefined;
  readonly format?: readonly string[] | undefined;
  readonly rejects?: string | undefined;
  readonly check: boolean;
}

/** `contacts.csv` → `contacts.clean.csv`; a compressed input gives a compressed output. */
export const beside = (input: string, middle: string, extension?: string): string => {
  const name = basename(input);
  const match = /^(.*?)((?:\.(?:csv|tsv|txt|tab))?(?:\.gz)?)$/i.exec(name);
  const stem = match?.[1] || name;
  return join(dirname(input), `${stem}.${middle}${extension ?? (match?.[2] || '.csv')}`);
};

const reportOf = (asked: string, input: string): ReportOutput => {
  const at = asked.indexOf('=');
  if (at > 0) return { format: reportFormat(asked.slice(0, at)), path: asked.slice(at + 1) };
  const guessed = /[./\\]/.test(asked) ? formatOf(asked) : undefined;
  if (guessed !== undefined) return { format: guessed, path: asked };
  const format = reportFormat(asked);
  const { goes, extension } = formatInfo(format);
  return { format, path: goes === 'stdout' || input === '-' ? '-' : beside(input, 'report', extension) };
};

/** Where the results of an input go. Without any option: a cleaned file and a JSON report beside it; nothing for standard input. */
export const outputsFor = (input: string, options: OutputOptions): Outputs => {
  const asked = (options.format ?? []).map((format) => reportOf(format, input));
  // Nothing is written: what was asked for on standard output is all that comes.
  if (options.check) return { reports: asked.filter(({ path }) => path === '-') };
  const clean = options.out ?? (input === '-' ? undefined : beside(input, 'clean'));
  const byDefault = !options.format && options.out === undefined && input !== '-';
  return {
    ...(clean !== undefined && { clean }),
    ...(options.rejects !== undefined && { rejects: options.rejects }),
    reports: byDefault ? [{ format: 'json', path: beside(input, 'report', '.json') }] : asked,
  };
};

const same = (path: string): LumoError =>
  new LumoError(
    'LUMO_SAME_OUTPUT',
    { en: `"${basename(path)}" would be written twice.`, fr: `« ${basename(path)} » serait écrit deux fois.` },
    { en: 'Give each input and each report a path of its own.', fr: 'Donnez à chaque entrée et à chaque rapport son propre chemin.' },
  );

const overInput = (path: string): LumoError =>
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
export const refuseClashes = async (outputs: readonly Outputs[], read: readonly string[]): Promise<void> => {
  const written = outputs
    .flatMap(({ clean, rejects, reports }) => [clean, rejects, ...reports.map(({ path }) => path)])
    .filter((path): path is string => path !== undefined);
  const files = written.filter((path) => path !== '-');
  if (written.length - files.length > 1) throw same('-');
  const inputs = new Set(await Promise.all(read.map(async (path) => (await identityOf(path)) ?? resolve(path))));
  const seen = new Set<string>();
  for (const path of files) {
    const identity = (await identityOf(path)) ?? resolve(path);
    if (inputs.has(identity) || read.some((input) => resolve(input) === resolve(path))) throw overInput(path);
    if (seen.has(identity)) throw same(path);
    seen.add(identity);
  }
};
