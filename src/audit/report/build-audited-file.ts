import { formatIsoDay } from '../../fields/date/calendar.js';
import { isOptOutSheetName } from '../../fields/opposition/opt-out-file.js';
import type { AuditedFile, AuditFinding, AuditRule, AuditVerdict } from '../../model/report/audit-report.js';
import { leavesGap } from '../../model/report/not-run.js';
import type { Report } from '../../model/report/report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { StoredFile } from '../../model/rule/stored-files.js';
import type { SubjectFinding } from '../../subjects/run-subject-rules.js';

type Counts = { error: number; warning: number; info: number };

/** Everything known of one file, before it is put into words. */
export interface FileParts {
  /** As reports may show it. */
  readonly shown: string;
  readonly stored: StoredFile;
  readonly report: Report;
  /** What rules about stored files said of it, with the other files by name. */
  readonly findings: readonly SubjectFinding<'files'>[];
  /** Options of a rule about stored files, for this one. */
  readonly optionsOf: (id: string) => Readonly<Record<string, unknown>>;
  readonly nameOf: (file: number) => string;
  /** Rules about stored files, and the texts of theirs that hold. */
  readonly lawOf: (rule: AnyRule) => readonly string[];
  readonly rules: ReadonlyMap<string, AnyRule>;
  /** What the comparison with the other files left open. */
  readonly uncompared: AuditedFile['unjudged'];
}

/** `rw-r-----` */
const modeText = (mode: number): string => [...'rwxrwxrwx'].map((letter, i) => ((mode & (0o400 >> i)) !== 0 ? letter : '-')).join('');

const rowFindings = (report: Report): AuditRule[] =>
  report.rules
    .filter(({ findings }) => findings.length > 0)
    .map(({ id, theme, rows, options, law, findings }) => ({
      id,
      theme,
      rows,
      options,
      law,
      findings: findings.flatMap(({ message, severity, count, column, examples }): AuditFinding[] => {
        if (severity === 'off') return [];
        const field = column === undefined ? undefined : report.columns[column]?.field;
        return [
          {
            message,
            severity,
            count,
            ...(column !== undefined && { column }),
            ...(field !== undefined && { field }),
            ...(examples.length > 0 && { rows: examples.map(({ row }) => row) }),
          },
        ];
      }),
    }));

const fileFindings = ({ findings, rules, optionsOf, nameOf, lawOf }: FileParts): AuditRule[] =>
  [...new Set(findings.map(({ rule }) => rule))].map((id) => {
    const rule = rules.get(id) as AnyRule;
    return {
      id,
      theme: rule.theme,
      rows: 0,
      options: optionsOf(id),
      law: lawOf(rule),
      findings: findings
        .filter((one) => one.rule === id)
        .map(({ message, severity, details: { count = 1, rows = [], files = [], inFiles = files.length }, facts }) => ({
          message,
          severity,
          count,
          ...(rows.length > 0 && { rows }),
          ...(files.length > 0 && { files: files.map(nameOf), inFiles }),
          ...(facts && { facts }),
        })),
    };
  });

export const countsOf = (rules: readonly AuditRule[]): Counts => {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of rules) for (const { severity, count } of findings) counts[severity] += count;
  return counts;
};

export const verdictOf = (counts: Counts, incomplete: boolean): AuditVerdict =>
  incomplete ? 'incomplete' : counts.error > 0 ? 'errors' : counts.warning > 0 ? 'warnings' : 'clean';

/** One file of the report. */
export const buildAuditedFile = (parts: FileParts): AuditedFile => {
  const { shown, stored, report } = parts;
  const rules = [...rowFindings(report), ...fileFindings(parts)];
  const counts = countsOf(rules);
  // One that says by its name that it holds refusals, and that nobody could read as a list.
  const sheets = (report.input.table?.otherSheets ?? []).filter(
    ({ name, contacts, empty }) => contacts || (isOptOutSheetName(name) && !empty),
  );
  const { besides = [] } = report.input;
  const unjudged = [...report.notRun.filter(leavesGap).map(({ id, fields }) => ({ id, fields })), ...parts.uncompared];
  return {
    name: shown,
    verdict: verdictOf(counts, unjudged.length > 0 || sheets.length > 0 || besides.length > 0),
    preset: report.preset,
    purpose: report.purpose,
    bytes: report.input.bytes,
    sha256: report.input.sha256 ?? '',
    encoding: report.input.encoding,
    encrypted: stored.encrypted,
    ...(stored.mode !== undefined && { mode: modeText(stored.mode) }),
    made: formatIsoDay(stored.made),
    madeBy: stored.madeBy,
    used: formatIsoDay(stored.used),
    usedBy: stored.usedBy,
    nameHolds: stored.nameHolds,
    contacts: report.rows.in,
    counts,
    dropped: report.rows.dropped,
    verdicts: report.verdicts,
    rules,
    unjudged,
    ...(sheets.length > 0 && { unreadSheets: sheets.map(({ name }) => name) }),
    ...(besides.length > 0 && { unreadFiles: besides }),
    ...(report.figures && { figures: report.figures }),
  };
};
