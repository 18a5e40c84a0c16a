import type { AuditedFile, AuditRule } from '../../model/report/audit-report.js';
import type { Theme } from '../../model/rule/rule.js';

/** What harms people first comes first. */
const THEMES_BY_HARM = [
  'opposition',
  'consent',
  'retention',
  'file',
  'minimisation',
  'transparency',
  'relevance',
  'accuracy',
] as const satisfies readonly Theme[];

/** The rank of a theme, the most pressing first. */
export const themeRank = (theme: Theme): number => (THEMES_BY_HARM as readonly Theme[]).indexOf(theme);

/** A file, and what makes it bad. */
export interface RankedFile {
  readonly file: AuditedFile;
  /** Where it stands in the report. */
  readonly place: number;
  /** Rules that found errors in it, or else warnings; the most pressing first. */
  readonly reasons: readonly string[];
}

const reasonsOf = ({ rules }: AuditedFile): readonly string[] => {
  const having = (severity: string): readonly AuditRule[] =>
    rules.filter(({ findings }) => findings.some((finding) => finding.severity === severity));
  const errors = having('error');
  const reasons = errors.length > 0 ? errors : having('warning');
  return reasons.toSorted((a, b) => themeRank(a.theme) - themeRank(b.theme) || b.rows - a.rows).map(({ id }) => id);
};

/** How bad a file is, most significant first: kinds of errors (a rule that must judge and could not is one), errors, warnings, contacts. */
const badness = ({ file, reasons }: RankedFile): readonly number[] => {
  const { counts, unjudged, unreadSheets = [], unreadFiles = [], contacts } = file;
  return [
    unjudged.length + unreadSheets.length + unreadFiles.length + (counts.error > 0 ? reasons.length : 0),
    counts.error,
    counts.warning,
    contacts,
  ];
};

/** The files of a report, the worst first; by name where they are equally bad. */
export const rankFiles = (files: readonly AuditedFile[]): readonly RankedFile[] =>
  files
    .map((file, place) => ({ file, place, reasons: reasonsOf(file) }))
    .sort((a, b) => {
      const [worse, other] = [badness(a), badness(b)];
      const at = worse.findIndex((n, i) => n !== other[i]);
      return at < 0 ? a.place - b.place : (other[at] as number) - (worse[at] as number);
    });

/** Months since the last sign of life of the contact of a file that has been silent longest; undefined when nothing dates any. */
export const oldestContactMonths = ({ figures }: Pick<AuditedFile, 'figures'>): number | undefined => {
  const months = (figures?.ages ?? []).flatMap((age) => age.months.at(-1)?.[0] ?? []);
  return months.length > 0 ? Math.max(...months) : undefined;
};

/** Whether others than owner and group may do anything with a file. */
export const isOpenToOthers = ({ mode }: Pick<AuditedFile, 'mode'>): boolean => mode !== undefined && !mode.endsWith('---');
