import { leavesUnscreened } from '../../model/contact/suppression-list.js';
import type { AuditedFile, AuditReport, AuditVerdict } from '../../model/report/audit-report.js';
import { UNREAD_KIND_ORDER, unreadKindOf } from '../../words/reports/audit.js';
import type { AuditPageWords } from '../../words/reports/audit-html.js';
import { tableWords } from '../../words/reports/tables.js';
import type { AuditContext } from '../contract/audit-reporter.js';
import { baselineSentences } from '../summary/answer.js';
import { easedSentences } from '../summary/eased.js';
import type { AnswerTone } from '../text/marks.js';
import { ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { type AuditRuleSummary, countUnit } from './rule-summaries.js';

/** The sign of each verdict. */
export const VERDICT_MARK = { clean: '✓', warnings: '!', errors: '✗', incomplete: '?' } as const satisfies Record<AuditVerdict, string>;
/** How each verdict sounds. */
export const VERDICT_TONE = { clean: 'yes', warnings: 'care', errors: 'no', incomplete: 'no' } as const satisfies Record<
  AuditVerdict,
  AnswerTone
>;

/** The sign of an audit, and how it sounds. Where there was nothing to judge, nothing is in order either. */
export const verdictSign = ({ verdict, files }: AuditReport): { readonly mark: string; readonly tone: AnswerTone } =>
  verdict === 'clean' && files.length === 0 ? { mark: '·', tone: 'care' } : { mark: VERDICT_MARK[verdict], tone: VERDICT_TONE[verdict] };

/** How many files came to a verdict. */
export const filesWithVerdict = ({ files }: Pick<AuditReport, 'files'>, verdict: AuditVerdict): number =>
  files.filter((file) => file.verdict === verdict).length;

/** How many files could not be judged, or in part only. */
export const unjudgedCount = (report: Pick<AuditReport, 'files' | 'unread'>): number =>
  report.unread.length + filesWithVerdict(report, 'incomplete');

/** The files of which nothing is known, counted by kind. */
export const unreadByKind = (
  { unread }: Pick<AuditReport, 'unread'>,
  { auditTexts }: Pick<AuditContext, 'auditTexts'>,
): readonly string[] =>
  UNREAD_KIND_ORDER.flatMap((kind) => {
    const n = unread.filter(({ code }) => unreadKindOf(code) === kind).length;
    return n === 0 ? [] : [auditTexts.unreadKind(kind, n)];
  });

const MOST_SHEETS = 10;
const MOST_OF_A_SHEET_NAME = 40;

/** Which sheets of a file hold contacts and were not read, and which files of an archive; undefined where there is none. */
export const unreadSheetsText = (
  { unreadSheets = [], unreadFiles = [] }: Pick<AuditedFile, 'unreadSheets' | 'unreadFiles'>,
  { auditTexts, words, lang }: Pick<AuditContext, 'auditTexts' | 'words' | 'lang'>,
): string | undefined => {
  const namesOf = (all: readonly string[]): readonly string[] => {
    const names = all.slice(0, MOST_SHEETS).map((name) => tableWords(lang).quoted(safeText(name, MOST_OF_A_SHEET_NAME)));
    return [...names, ...(all.length > MOST_SHEETS ? [words.more(all.length - MOST_SHEETS)] : [])];
  };
  const texts = [
    ...(unreadSheets.length > 0 ? [auditTexts.unreadSheets(namesOf(unreadSheets))] : []),
    ...(unreadFiles.length > 0 ? [auditTexts.unreadFiles(namesOf(unreadFiles))] : []),
  ];
  return texts.length > 0 ? texts.join(' · ') : undefined;
};

/** How many lists clear nobody: what they do not hold proves nothing. */
export const doubtfulListCount = ({ lists }: Pick<AuditReport, 'lists'>): number => lists.filter(leavesUnscreened).length;

/** Are the exports in order? Never yes while something is not known. */
export const auditSentence = (report: AuditReport, { answers, othersWithErrors, listsInDoubt, onlyLists }: AuditPageWords): string => {
  const { verdict, files } = report;
  if (verdict === 'incomplete') {
    const others = filesWithVerdict(report, 'errors');
    const [files, lists] = [unjudgedCount(report), doubtfulListCount(report)];
    return [
      ...(files > 0 ? [answers.incomplete(files)] : []),
      ...(lists > 0 ? [`${files > 0 ? listsInDoubt(lists) : onlyLists(listsInDoubt(lists))}.`] : []),
      ...(others > 0 ? [othersWithErrors(others)] : []),
    ].join(' ');
  }
  if (files.length === 0) return answers.nothing;
  if (isCleanButEased(report)) return answers.eased;
  return verdict === 'clean' ? answers.clean : answers[verdict](filesWithVerdict(report, verdict), files.length);
};

/** Whether nothing was found, and rules that might have found errors were switched off. */
export const isCleanButEased = (report: Pick<AuditReport, 'files' | 'verdict'>): boolean =>
  report.verdict === 'warnings' && filesWithVerdict(report, 'warnings') === 0;

/** What was judged: files, contacts, people, the day, and how much was found. */
export const auditSubject = ({ totals, counts, asOf }: AuditReport, { auditTexts, words }: AuditContext): string => {
  const { error, warning, info } = counts;
  return [
    ...(totals.files === 0 ? [] : [auditTexts.title(totals.files, totals.contacts, totals.persons)]),
    words.date(asOf),
    `${words.count.error(error)}, ${words.count.warning(warning)}, ${words.count.info(info)}`,
  ].join(' · ');
};

/** What a rule found, in a few words. */
export const ruleHeadline = ({ id }: AuditRuleSummary, { words, rules }: AuditContext): string => ruleTitle(words, id, rules.get(id));

/** What was switched off and lowered, for the first lines. */
export const auditEasedSentences = ({ notRun = [], lowered = [] }: AuditReport, context: Pick<AuditContext, 'words' | 'lang'>) =>
  easedSentences({ switchedOff: notRun, lowered }, context);

/** How much a rule found: contacts or findings, and in how many files. */
export const ruleExtent = (block: AuditRuleSummary, { auditTexts, rules }: AuditContext): string => {
  const by = countUnit(block, rules.get(block.id));
  const files = auditTexts.files(block.files);
  return by === 'files' ? files : `${auditTexts[by](block.count)} · ${files}`;
};

/** Why a file is bad, in a few words. @param reasons ids of rules, the most pressing first */
export const reasonTitles = (reasons: readonly string[], max: number, { words, rules }: AuditContext): readonly string[] => [
  ...reasons.slice(0, max).map((id) => ruleTitle(words, id, rules.get(id))),
  ...(reasons.length > max ? [words.more(reasons.length - max)] : []),
];

/** What holds no contacts that are read, by reason. */
export const skippedByReason = ({
  skipped,
}: Pick<AuditReport, 'skipped'>): readonly (readonly [reason: string, names: readonly string[]])[] =>
  [...new Set(skipped.map(({ because }) => because))]
    .sort()
    .map((reason) => [reason, skipped.filter(({ because }) => because === reason).map(({ name }) => name)]);

/** What people had decided before: findings that the baseline knows, and what exemptions kept back. */
export const decisionSentences = (
  report: AuditReport,
  { auditTexts, words }: Pick<AuditContext, 'auditTexts' | 'words'>,
): readonly string[] => [
  ...baselineSentences(report, words),
  ...(report.exemptions ?? []).map(({ rule, file, approvedBy, until, findings }) =>
    auditTexts.exempted(safeText(rule), file === undefined ? undefined : safeText(file), findings, safeText(approvedBy), words.date(until)),
  ),
];
