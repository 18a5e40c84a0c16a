import { LumoError } from '../../model/base/lumo-error.js';
import { isTableFormat, type ReportFormat } from '../../reporters/contract/formats.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { parseReportTarget, type ReportTarget, reportInfo } from '../output/output-targets.js';
import { EACH_NAME } from '../output/paths-beside.js';

/** The reports of a run over several inputs. */
export interface JointOutputs {
  /** What each input has for itself, as `--format` says it. */
  readonly each: readonly string[];
  /** What tells of them all. */
  readonly together: readonly ReportTarget[];
  /** The same, for the log of a machine. */
  readonly log: readonly ReportFormat[];
  /** Whether each file of contacts has a line at the terminal, and one screen tells of all. */
  readonly brief: boolean;
}

/** More files of contacts than this have no screen each: nobody reads thousands of them. */
const MOST_SCREENS = 5;

/** A format of which each file has its own, whose path is one for all. @param asked as --format says it */
const ofEachOnly = (asked: string): LumoError => {
  const name = safeText(asked, 60);
  const [format = '', path = ''] = name.split('=');
  const file = path.slice(path.lastIndexOf('/') + 1);
  const own = `--format ${format}=${EACH_NAME}${file.includes('.') ? file.slice(file.indexOf('.')) : ''}`;
  return new LumoError(
    'LUMO_SAME_OUTPUT',
    {
      en: `--format ${name} tells of one file: several inputs cannot share it.`,
      fr: `--format ${name} parle d’un seul fichier : plusieurs fichiers d’entrée ne peuvent pas le partager.`,
    },
    { en: `${own} gives each input its own.`, fr: `${own} en donne un à chaque fichier d’entrée.` },
  );
};

/**
 * Which reports each of several inputs has for itself, and which tell of them all: one whose path is said, unless the path holds `{name}`.
 * Text for the terminal comes file by file.
 * @param kinds what each of the files is
 * @param ofPlan whether a plan drives the run: it has the reports that are named
 * @throws LumoError LUMO_UNKNOWN_FORMAT, LUMO_SAME_OUTPUT
 */
export const splitFormats = (format: readonly string[] = [], kinds: readonly string[] = [], ofPlan = false): JointOutputs => {
  const each: string[] = [];
  const together: ReportTarget[] = [];
  const log: ReportFormat[] = [];
  for (const asked of format) {
    const { format: report, path } = parseReportTarget(asked);
    const isText = report.format === 'terminal' || report.format === 'full';
    if (path === undefined && reportInfo({ ...report, path: '-' }).defaultOutput === 'log') log.push(report.format as ReportFormat);
    else if (ofPlan || path === undefined || path.includes(EACH_NAME) || (path === '-' && isText)) each.push(asked);
    else if (report.format === 'module' || isTableFormat(report.format)) throw ofEachOnly(asked);
    else together.push({ ...report, path });
  }
  return { each, together, log, brief: !ofPlan && kinds.filter((kind) => kind === 'contacts').length > MOST_SCREENS };
};

/** Paths of reports, for the guard. @param several whether what inputs print on standard output one after the other is one */
export const pathsOnce = (reports: readonly ReportTarget[], several: boolean): readonly string[] => {
  const isText = ({ format, path }: ReportTarget): boolean => several && path === '-' && (format === 'terminal' || format === 'full');
  return [...reports.filter((one) => !isText(one)).map(({ path }) => path), ...(reports.some(isText) ? ['-'] : [])];
};

/** The paths that reports are asked for at. */
export const namedPaths = (format: readonly string[] = []): readonly string[] =>
  format.flatMap((asked) => {
    const { path } = parseReportTarget(asked);
    return path === undefined || path === '-' ? [] : [path];
  });
