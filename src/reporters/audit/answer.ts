import type { AuditReport, AuditVerdict } from '../../model/audit.js';
import type { AuditPageWords } from '../../words/audit-page.js';
import { titleOf } from '../say.js';
import { countedBy, type RuleBlock } from './blocks.js';
import type { AuditContext } from './context.js';

/** The sign of each verdict. */
export const MARK = { clean: '✓', warnings: '!', errors: '✗', incomplete: '?' } as const satisfies Record<AuditVerdict, string>;
const TONE = { clean: 'yes', warnings: 'care', errors: 'no', incomplete: 'no' } as const satisfies Record<AuditVerdict, string>;

/** The sign of an audit, and how it sounds. Where there was nothing to judge, nothing is in order either. */
export const signOf = ({ verdict, files }: AuditReport): { readonly mark: string; readonly tone: 'yes' | 'care' | 'no' } =>
  verdict === 'clean' && files.length === 0 ? { mark: '·', tone: 'care' } : { mark: MARK[verdict], tone: TONE[verdict] };

/** How many files came to a verdict. */
export const countOf = ({ files }: Pick<AuditReport, 'files'>, verdict: AuditVerdict): number =>
  files.filter((file) => file.verdict === verdict).length;

/** How many files could not be judged, or in part only. */
export const unjudgedIn = (report: Pick<AuditReport, 'files' | 'unread'>): number => report.unread.length + countOf(report, 'incomplete');

/** How many lists clear nobody: what they do not hold proves nothing. */
export const doubted = ({ lists }: Pick<AuditReport, 'lists'>): number => lists.filter(({ fresh }) => !fresh).length;

/** Are the exports in order? Never yes while something is not known. */
export const sentenceOf = (report: AuditReport, { answers, othersWithErrors, listsInDoubt, onlyLists }: AuditPageWords): string => {
  const { verdict, files } = report;
  if (verdict === 'incomplete') {
    const others = countOf(report, 'errors');
    const [files, lists] = [unjudgedIn(report), doubted(report)];
    return [
      ...(files > 0 ? [answers.incomplete(files)] : []),
      ...(lists > 0 ? [`${files > 0 ? listsInDoubt(lists) : onlyLists(listsInDoubt(lists))}.`] : []),
      ...(others > 0 ? [othersWithErrors(others)] : []),
    ].join(' ');
  }
  if (files.length === 0) return answers.nothing;
  return verdict === 'clean' ? answers.clean : answers[verdict](countOf(report, verdict), files.length);
};

/** What was judged: files, contacts, people, the day, and how much was found. */
export const subjectOf = ({ totals, counts, asOf }: AuditReport, { said, words }: AuditContext): string => {
  const { error, warning, info } = counts;
  return [
    ...(totals.files === 0 ? [] : [said.title(totals.files, totals.contacts, totals.persons)]),
    words.date(asOf),
    `${words.count.error(error)}, ${words.count.warning(warning)}, ${words.count.info(info)}`,
  ].join(' · ');
};

/** What a rule found, in a few words. */
export const headlineOf = ({ id }: RuleBlock, { words, rules }: AuditContext): string => titleOf(words, id, rules.get(id));

/** How much a rule found: contacts or findings, and in how many files. */
export const extentOf = (block: RuleBlock, { said, rules }: AuditContext): string => {
  const by = countedBy(block, rules.get(block.id));
  const files = said.files(block.files);
  return by === 'files' ? files : `${said[by](block.count)} · ${files}`;
};

/** Why a file is bad, in a few words. @param reasons ids of rules, the most pressing first */
export const whyOf = (reasons: readonly string[], most: number, { words, rules }: AuditContext): readonly string[] => [
  ...reasons.slice(0, most).map((id) => titleOf(words, id, rules.get(id))),
  ...(reasons.length > most ? [words.more(reasons.length - most)] : []),
];

/** What holds no contacts that are read, by reason. */
export const skippedBy = ({ skipped }: Pick<AuditReport, 'skipped'>): readonly (readonly [reason: string, names: readonly string[]])[] =>
  [...new Set(skipped.map(({ because }) => because))]
    .sort()
    .map((reason) => [reason, skipped.filter(({ because }) => because === reason).map(({ name }) => name)]);
