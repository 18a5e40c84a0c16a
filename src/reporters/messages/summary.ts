import { type DocumentAnswer, type DocumentReport, documentAnswer } from '../../model/report/core/document-report.js';
import type { CoreFile } from '../../model/report/core/report-core.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { FindingSeverity } from '../../model/rule/severity.js';
import { wordsFor } from '../../words/index.js';
import { documentWords, LANGUAGE_NAMES } from '../../words/reports/documents.js';
import type { ReporterContext } from '../contract/reporter.js';
import { switchedOffSentences } from '../summary/eased.js';
import { type FindingResult, findingResults } from '../summary/finding-results.js';
import type { AnswerTone } from '../text/marks.js';
import { safeText } from '../text/safe-text.js';

type Context = Pick<ReporterContext, 'words' | 'lang'>;

/** The sign and the sound of each answer. */
export const DOCUMENT_SIGN = {
  no: { mark: '✗', tone: 'no' },
  none: { mark: '!', tone: 'care' },
  unjudged: { mark: '?', tone: 'no' },
  care: { mark: '!', tone: 'care' },
  yes: { mark: '✓', tone: 'yes' },
} as const satisfies Record<DocumentAnswer, { readonly mark: string; readonly tone: AnswerTone }>;

/** The answer in words. */
export const documentSentence = (report: DocumentReport, { lang }: Pick<Context, 'lang'>): string => {
  const say = documentWords(lang);
  const answer = documentAnswer(report);
  if (report.read.form === 'log' && answer !== 'none') {
    const isZoneless = report.read.logs?.some(({ zone }) => zone === 'unknown');
    const care = isZoneless ? say.logZoneless : say.logCare;
    return { no: say.logNo(report.counts.error), unjudged: say.logUnjudged, care, yes: say.logYes }[answer];
  }
  if (answer === 'unjudged' && report.read.unjudged) return wordsFor(lang).answer.incomplete(report.read.unjudged.length);
  return answer === 'no' ? say.no(report.counts.error) : say[answer];
};

/** What it was read as, judged as what and on which day. */
export const readAsSentence = ({ read, asOf }: DocumentReport, { lang }: Pick<Context, 'lang'>): string => {
  const say = documentWords(lang);
  if (read.logs) {
    const told = read.logs.map(({ name, product, rows }) =>
      say.logRead(safeText(name, 60), product === 'generic' ? undefined : product, rows),
    );
    return say.logsRead(told, asOf);
  }
  const language = read.language === undefined ? undefined : say.languages[LANGUAGE_NAMES[read.language]];
  return say.readAs(say.forms[read.form], read.count, language, read.kind && say.kinds[read.kind], asOf);
};

const audienceSentences = ({ read: { audience } }: DocumentReport, { lang }: Pick<Context, 'lang'>): readonly string[] =>
  audience ? [documentWords(lang).aimedAt(audience, safeText(audience.preset, 40))] : [];

/** That duties of prospecting may be none of its own: said where something was found. */
const serviceSentences = ({ read, files }: DocumentReport, { lang }: Pick<Context, 'lang'>): readonly string[] =>
  read.looksTransactional && files.some(({ rules }) => rules.length > 0) ? [documentWords(lang).looksTransactional] : [];

/** As which steps of a sequence its messages were judged; none where it stands alone. */
const stepSentences = ({ read }: DocumentReport, { lang }: Pick<Context, 'lang'>): readonly string[] => [
  ...(read.steps ? [documentWords(lang).steps(read.steps)] : []),
  ...(read.step ? [documentWords(lang).step(read.step)] : []),
];

/** Which hosts were asked for links, and when; none where nobody was. */
const askedSentences = ({ read }: DocumentReport, { lang }: Pick<Context, 'lang'>): readonly string[] =>
  read.asked
    ? [
        documentWords(lang).asked(
          read.asked.day,
          read.asked.requests.map(({ host, count }) => [safeText(host, 60), count] as const),
        ),
      ]
    : [];

/** What it was read and judged as, whom it is aimed at, as which step, and which hosts were asked. */
export const subjectSentences = (report: DocumentReport, context: Pick<Context, 'lang'>): readonly string[] => [
  readAsSentence(report, context),
  ...serviceSentences(report, context),
  ...audienceSentences(report, context),
  ...stepSentences(report, context),
  ...askedSentences(report, context),
];

/** What the sending tool is believed to add. */
export const appendedSentences = ({ read: { appends = [] } }: DocumentReport, { lang }: Pick<Context, 'lang'>): readonly string[] =>
  appends.length > 0 ? [documentWords(lang).appended(appends)] : [];

/** Rules that had no say, and why: no text in force on the day, a part that is not there, or left out by the preset. */
export const documentNotRun = ({ files, eased, asOf }: DocumentReport, context: Context): readonly string[] => {
  const { words } = context;
  const say = documentWords(context.lang);
  const parts: Readonly<Record<string, string>> = say.parts;
  const groups = new Map<string, Set<string>>();
  for (const { id, because, fields } of files.flatMap(({ notRun }) => notRun)) {
    const reason =
      because === 'not-in-force' ? words.notInForce(asOf) : say.partAbsent(fields.map((field) => parts[field] ?? safeText(field)));
    groups.set(reason, (groups.get(reason) ?? new Set()).add(safeText(id)));
  }
  return [...[...groups].map(([reason, ids]) => `${[...ids].join(', ')} · ${reason}`), ...switchedOffSentences(eased, context, ['preset'])];
};

/** A rule with all that it said of a file. */
export interface DocumentRuleSummary {
  readonly id: string;
  readonly known: AnyRule | undefined;
  readonly severity: FindingSeverity;
  /** What happened, in a few words: the title names the worst that a rule can find, and something milder is said as it is. */
  readonly headline: string;
  readonly law: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Worst first. */
  readonly results: readonly [FindingResult, ...FindingResult[]];
}

/** The rules that found something in a file, worst first. */
export const documentRuleSummaries = (file: CoreFile, context: ReporterContext): readonly DocumentRuleSummary[] => {
  const byRule = new Map<string, [FindingResult, ...FindingResult[]]>();
  for (const result of findingResults(file, context)) {
    if (context.quiet === true && result.severity !== 'error') continue;
    const same = byRule.get(result.rule.id);
    if (same) same.push(result);
    else byRule.set(result.rule.id, [result]);
  }
  return [...byRule.values()].map((results): DocumentRuleSummary => {
    const [{ rule, known, severity, title, fact }] = results;
    const headline = known !== undefined && severity !== rule.severity ? fact : title;
    return { id: rule.id, known, severity, headline, law: rule.law, options: rule.options, results };
  });
};

/** The first places of a finding as `line:column`, in order, and how many more there are; none where it is about the whole of it. */
export const placesOf = (
  { finding, regions }: FindingResult,
  most: number,
): { readonly shown: readonly string[]; readonly more: number } => {
  if (finding.examples.length === 0) return { shown: [], more: 0 };
  const shown = regions
    .slice(0, most)
    .map(({ startLine, startColumn }) =>
      finding.place.at === 'file' && startColumn === undefined ? `${startLine}` : `${startLine}:${startColumn ?? 1}`,
    );
  return { shown, more: Math.max(0, finding.count - shown.length) };
};
