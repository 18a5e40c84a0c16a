import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { headOfFile } from '../../csv/files/file-place.js';
import { TARGETS } from '../../model/contact/target.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** As reports of ours are called that would be taken for messages, scripts or contacts, and what they begin with. */
const NAMED = /\.report\.(?:html?|md|json)$/i;
const BEGINS = /<meta name="generator" content="lumo-check [^"]*">|^## [✗!✓] \S|^\{\s*"\$schema": ?"lumo-check\/schema\//;
const HEAD = 4096;
/** What lumo-check itself writes beside an input, whose name it begins with. */
const WRITTEN = new RegExp(
  `^(.+)\\.(?:report\\.\\w+|report\\.(?:gitlab|odcs|openlineage|datapackage)\\.json|(?:clean|segments|(?:retained|archive|ending|certificate)(?:\\.\\d{4}-\\d\\d-\\d\\d)?|${TARGETS.join('|')})\\.(?:csv|tsv|txt|tab|md|json)(?:\\.gz)?(?:\\.age)?)$`,
  'i',
);

/** The names among these beside which a file is called as what is written of one of them. */
const sourcesOf = (path: string, sources: readonly string[]): readonly string[] => {
  const stem = WRITTEN.exec(path)?.[1];
  if (stem === undefined) return [];
  // What is written of a sheet that was named bears its name after that of the workbook.
  const names = [stem, stem.replace(/\.[^./\\]+$/, '')];
  return sources.filter((one) => names.some((name) => name !== '' && (one === name || one.startsWith(`${name}.`))));
};

/** Whether a file of a folder is called as what a run wrote beside another of these files. */
export const writtenBeside = (all: readonly string[]): ((path: string) => boolean) => {
  const sources = all.filter((path) => !WRITTEN.test(path));
  return (path) => sourcesOf(path, sources).length > 0;
};

const headText = async (path: string): Promise<string> => (await headOfFile(path, HEAD))?.toString('utf8') ?? '';

/** Whether only its owner may read it: whatever is written of contacts is private, whatever its source is. */
const isPrivate = async (path: string): Promise<boolean> => {
  const info = await stat(path).catch(() => undefined);
  return info !== undefined && (info.mode & 0o777) === 0o600;
};

/**
 * Whether a file that is called as what is written of one of these is that: a report of ours lies beside it, or it alone is as private as all
 * that we write. Somebody else's `clients.clean.csv` is judged, and never replaced.
 * @param path absolute, as its sources are
 */
const isOurs = async (path: string, sources: readonly string[]): Promise<boolean> => {
  const stem = WRITTEN.exec(basename(path))?.[1] as string;
  for (const ending of ['json', 'html']) if (BEGINS.test(await headText(join(dirname(path), `${stem}.report.${ending}`)))) return true;
  if (!(await isPrivate(path))) return false;
  for (const source of sources) if (await isPrivate(source)) return false;
  return true;
};

const LEFT = {
  report: {
    en: (name: string) => `${name} is a report of lumo-check and no message: it was not judged.`,
    fr: (name: string) => `${name} est un rapport de lumo-check et non un message : il n’a pas été contrôlé.`,
  },
  cleaned: {
    en: (names: string, n: number) =>
      `${names}: ${n === 1 ? 'written by an earlier run, and not judged' : `${n} files of an earlier run, and not judged`}.`,
    fr: (names: string, n: number) =>
      `${names} : ${n === 1 ? 'écrit par un passage précédent, non contrôlé' : `${n} fichiers d’un passage précédent, non contrôlés`}.`,
  },
} as const;
/** Names told of what was left out. */
const MOST_NAMES = 5;

/**
 * The inputs without what an earlier run wrote beside them: `*.csv` means the contacts, `*.html` the mails. What is left out is told.
 * One that is named alone is meant, and judged.
 */
export const withoutOwnOutputs = async (inputs: readonly string[], { io, lang }: CommandContext): Promise<readonly string[]> => {
  if (inputs.length < 2) return inputs;
  const kept: string[] = [];
  const cleaned: string[] = [];
  const sources = inputs.filter((input) => input !== '-' && !WRITTEN.test(input));
  for (const input of inputs) {
    const path = resolve(io.cwd(), input);
    const beside = sourcesOf(input, sources);
    if (NAMED.test(input) && BEGINS.test(await headText(path))) await writeText(io.stderr, `${LEFT.report[lang](safeText(input))}\n`);
    else if (
      beside.length > 0 &&
      (await isOurs(
        path,
        beside.map((one) => resolve(io.cwd(), one)),
      ))
    )
      cleaned.push(input);
    else kept.push(input);
  }
  if (cleaned.length > 0) {
    const names = cleaned
      .slice(0, MOST_NAMES)
      .map((name) => safeText(name, 60))
      .join(', ');
    const all = cleaned.length > MOST_NAMES ? `${names}…` : names;
    await writeText(io.stderr, `${LEFT.cleaned[lang](all, cleaned.length)}\n`);
  }
  return kept;
};
