import type { CoreFile, ReportCore } from '../../model/report/core/report-core.js';
import { FINDING_SEVERITIES, type FindingSeverity } from '../../model/rule/severity.js';
import { easedWords } from '../../words/reports/eased.js';
import { openPointWords } from '../../words/reports/open-points.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { ReporterContext } from '../contract/reporter.js';
import { easedSentences } from '../summary/eased.js';
import { type FindingResult, findingResults } from '../summary/finding-results.js';
import { openFileSentences } from '../summary/open-points.js';
import { safeText } from '../text/safe-text.js';

/** One remark beside the lines of a file, as the machines that run CI show them. */
interface Annotation {
  readonly severity: FindingSeverity;
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
  /** It is about the run and not about what was found. */
  readonly isNotice?: true;
}

/** What stands in place of a rule in what is said of several. */
export const EASED_ID = 'rules-eased';
/** The same, of what was not judged or not written. */
export const OPEN_ID = 'left-open';

/** GitHub shows ten of each kind in a step, and nobody reads more. */
const MAX_PER_SEVERITY = 10;

/** One remark for each rule that found something in a file. */
const annotationsOfFile = (file: CoreFile, context: ReporterContext): Annotation[] => {
  const byRule = new Map<string, FindingResult[]>();
  for (const result of findingResults(file, context)) byRule.set(result.rule.id, [...(byRule.get(result.rule.id) ?? []), result]);
  return [...byRule.values()].map((results): Annotation => {
    const [first] = results as [FindingResult, ...FindingResult[]];
    const placed = results.filter(({ finding }) => finding.examples.length > 0);
    const line = Math.min(...placed.flatMap(({ regions }) => regions.slice(0, 1).map(({ startLine }) => startLine)));
    const text = results.map((result) => result.text).join(' · ');
    const at = Number.isFinite(line) ? line : file.headline;
    return { severity: first.severity, rule: first.rule.id, title: first.title, text, path: safeText(file.name), line: at };
  });
};

/** What was switched off or lowered, one remark each. */
const easedAnnotations = ({ eased, files, name }: ReportCore, context: ReporterContext): Annotation[] => {
  const [file] = files;
  const where = { path: safeText(file?.name ?? name), line: file?.headline ?? 1 };
  const about = { severity: 'info', rule: EASED_ID, title: easedWords(context.lang).title, isNotice: true } as const;
  return eased ? easedSentences(eased, context).map((text) => ({ ...about, ...where, text: `${text}.` })) : [];
};

/** What was not judged, what was not written: what makes the run fail, and is in no line of the file. */
const openAnnotations = (report: ReportCore, context: ReporterContext): Annotation[] => {
  const about = { severity: 'error', rule: OPEN_ID, title: openPointWords(context.lang).title } as const;
  return openFileSentences(report, context).map(({ text, file }) => ({ ...about, path: safeText(file.name), line: file.headline, text }));
};

/** What could not be judged, and the code that says why. */
const unreadAnnotations = ({ unread }: ReportCore, { lang }: ReporterContext): Annotation[] => {
  const say = formatWords(lang);
  const about = { severity: 'error', title: say.notJudged, line: 1 } as const;
  return unread.map(({ name, code }) => ({ ...about, rule: code, path: safeText(name), text: say.unread(code) }));
};

/** A few remarks: one for each rule and file, worst first; the last of a kind says how many more there are. */
export const annotationsOf = (report: ReportCore, context: ReporterContext): Annotation[] => {
  const { moreRules } = formatWords(context.lang);
  const all = [
    ...unreadAnnotations(report, context),
    ...openAnnotations(report, context),
    ...easedAnnotations(report, context),
    ...report.files.flatMap((file) => annotationsOfFile(file, context)),
  ];
  return FINDING_SEVERITIES.flatMap((severity) => {
    if (context.quiet === true && severity !== 'error') return [];
    const alike = all.filter((annotation) => annotation.severity === severity);
    const left = alike.length - MAX_PER_SEVERITY;
    if (left <= 0) return alike;
    const last = alike[MAX_PER_SEVERITY - 1] as Annotation;
    return [...alike.slice(0, MAX_PER_SEVERITY - 1), { ...last, text: `${last.text} · ${moreRules(left)}` }];
  });
};
