import type { Report, ReportFinding, ReportRule } from '../../model/report/report.js';
import type { Theme } from '../../model/rule/rule.js';
import { bySeverity, type FindingSeverity } from '../../model/rule/severity.js';
import type { ReporterContext } from '../contract/reporter.js';
import { type OpenPoint, openPointsOf } from './open-points.js';
import { type RuleSummary, ruleSummaries } from './rule-summaries.js';

/** Something that is left to whoever runs the check: all that one subject asks of them, so that it is done in one go. */
export interface Task {
  readonly severity: FindingSeverity;
  /** What was not judged or not written, where that is what is to be settled. */
  readonly open?: OpenPoint;
  /** Half of the contacts leave for it, since nobody could read what may be their refusals. */
  readonly isHeld?: true;
  /** What was found on the subject and not cleaned away, worst first. */
  readonly blocks: readonly RuleSummary[];
}

/** Of subjects that weigh the same, whom nobody may contact is the one that must not stand below the fold. */
const FIRST: Theme = 'opposition';

/** Whether cleaning settles a finding: what it concerns is not in the cleaned file. What is said of the file alone leaves with no row. */
const isCleaned = ({ action, severity }: ReportFinding, { rows }: ReportRule): boolean =>
  action === 'bar' ? severity === 'error' && rows > 0 : action !== 'flag';

const showsRows = (findings: readonly ReportFinding[]): boolean => findings.some(({ examples }) => examples.length > 0);

/** A rule with some of its findings. Where the rows that it shows are those of others, these are said of the file. */
const withFindings = (rule: ReportRule, findings: readonly ReportFinding[]): ReportRule => ({
  ...rule,
  findings,
  ...(showsRows(rule.findings) && !showsRows(findings) && { rows: 0 }),
});

type Wanted = (finding: ReportFinding, rule: ReportRule) => boolean;
const summariesOf = (report: Report, wanted: Wanted, context: ReporterContext): RuleSummary[] =>
  ruleSummaries(
    {
      ...report,
      rules: report.rules.map((rule) =>
        withFindings(
          rule,
          rule.findings.filter((one) => wanted(one, rule)),
        ),
      ),
    },
    context,
  );

/** What cleaning settles, rule by rule. */
export const cleanedSummaries = (report: Report, context: ReporterContext): RuleSummary[] => summariesOf(report, isCleaned, context);

/** Fewer contacts than these are looked at one by one. */
const LEAST_CONTACTS = 3;

/**
 * Whether a rule takes away half of the contacts or more: cleaning settles it, and whoever loses so much wants to see why before it does. A column that was
 * taken for another is the usual reason.
 */
const costsHalf = ({ rows }: Report, { dropped }: ReportRule): boolean => rows.in >= LEAST_CONTACTS && dropped * 2 >= rows.in;

/** Whether a finding takes away somebody whose refusal nobody could read. */
const holdsUnread = ({ message, severity }: ReportFinding, known: RuleSummary['known']): boolean =>
  severity === 'error' && known?.messages[message]?.role === 'doubted-refusal';

/**
 * Of a rule by which half of the contacts leave, since nobody could read what may be their refusals: these alone, in a column as a rule, which one word
 * explains. Until then all else that is to do is of nobody.
 */
const heldUnread = (report: Report, { rule, known, findings }: RuleSummary, context: ReporterContext): readonly RuleSummary[] =>
  costsHalf(report, rule) && findings.some((one) => holdsUnread(one, known))
    ? summariesOf(report, (one, of) => of.id === rule.id && holdsUnread(one, known), context)
    : [];

/**
 * What is left to do, most urgent first: the column that holds half of the file back and that nobody can read, what waits for an approval, what could not be judged, then what was found and stays, refusals before
 * the rest of their severity.
 * Remarks ask for nothing, and of what cleaning settles only what takes away half of the file is said.
 */
export const tasksOf = (report: Report, context: ReporterContext): Task[] => {
  // Errors that no kept row has any more left with their rows.
  const isLeft = ({ severity }: ReportFinding): boolean => severity === 'warning' || (severity === 'error' && report.remaining > 0);
  const wanted: Wanted = (finding, rule) =>
    isCleaned(finding, rule) ? finding.severity === 'error' && costsHalf(report, rule) : isLeft(finding);
  const left = summariesOf(report, wanted, context);
  const byTheme = new Map<Theme, RuleSummary[]>();
  for (const block of left) byTheme.set(block.rule.theme, [...(byTheme.get(block.rule.theme) ?? []), block]);
  const open = openPointsOf(report, context).map((point): Task => {
    const blocks = point.themes.flatMap((theme) => {
      const same = byTheme.get(theme) ?? [];
      byTheme.delete(theme);
      // What is said of the file as a whole is what was not judged, in other words.
      return same.filter(({ rule, findings }) => rule.rows > 0 || findings.some(({ column }) => column !== undefined));
    });
    return { severity: 'error', open: point, blocks };
  });
  const found = [...byTheme].map(([theme, blocks]) => ({ severity: blocks[0]?.severity ?? 'info', blocks, isFirst: theme === FIRST }));
  found.sort((a, b) => bySeverity(a, b) || Number(b.isFirst) - Number(a.isFirst));
  const told = found.map(({ severity, blocks }): Task => {
    const held = blocks.flatMap((block) => heldUnread(report, block, context));
    const others = blocks.filter(({ rule }) => !held.some((one) => one.rule.id === rule.id));
    return { severity, ...(held.length > 0 && { isHeld: true as const }), blocks: [...held, ...others] };
  });
  return [...told.filter(({ isHeld }) => isHeld), ...open, ...told.filter(({ isHeld }) => !isHeld)];
};
