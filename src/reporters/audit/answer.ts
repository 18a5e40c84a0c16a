import type { AuditReport, AuditVerdict } from '../../model/audit.js';
import type { AuditPageWords } from '../../words/audit-page.js';
import { titleOf } from '../say.js';
import { countedBy, type RuleBlock } from './blocks.js';
import type { AuditContext } from './context.js';

/** The sign of each verdict, and how it sounds. */
export const MARK = { clean: '✓', warnings: '!', errors: '✗', incomplete: '?' } as const satisfies Record<AuditVerdict, string>;
export const TONE = { clean: 'yes', warnings: 'care', errors: 'no', incomplete: 'no' } as const satisfies Record<AuditVerdict, string>;

/** How many files came to a verdict. */
export const countOf = ({ files }: Pick<AuditReport, 'files'>, verdict: AuditVerdict): number =>
  files.filter((file) => file.verdict === verdict).length;

/** How many files could not be judged, or in part only. */
export const broken = (report: Pick<AuditReport, 'files' | 'unread'>): number => report.unread.length + countOf(report, 'incomplete');

/** Are the exports in order? Never yes while something is not known. */
export const sentenceOf = (report: AuditReport, { answers, othersWithErrors }: AuditPageWords): string => {
  const { verdict, files } = report;
  if (verdict === 'incomplete') {
    const others = countOf(report, 'errors');
    return `${answers.incomplete(broken(report))}${others > 0 ? ` ${othersWithErrors(others)}` : ''}`;
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

/** How much a rule found: people or findings, and in how many files. */
export const extentOf = (block: RuleBlock, { said, rules }: AuditContext): string => {
  const by = countedBy(block, rules.get(block.id));
  const files = said.files(block.files);
  return by === 'files' ? files : `${said[by](block.count)} · ${files}`;
};
