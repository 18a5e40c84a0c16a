import { RETENTION_OUTCOMES, type RetentionReport } from '../../model/report/retention-report.js';
import { hasUnreadContacts } from '../../model/report/use-of-file.js';
import type { RetentionWords } from '../../words/documents/retention-result.js';
import type { Words } from '../../words/index.js';
import { sheetNames, unreadContactsText } from '../text/input-text.js';
import { wrapText } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import type { TextStyle } from '../text/style.js';

/** Who was kept in spite of their age, by whose decision. */
export const exemptionLines = ({ exemptions }: RetentionReport, { exempted }: Pick<Words, 'exempted'>): string[] =>
  exemptions.map(({ rule, rows, approvedBy, until, evidence }) =>
    exempted(safeText(rule), rows, safeText(approvedBy, 60), safeText(until), safeText(evidence, 60)),
  );

/** The sheets of refusals with which contacts were compared. */
export const comparedLines = ({ comparedSheets: all }: RetentionReport, { compared }: RetentionWords, words: Words): readonly string[] =>
  all.length === 0 ? [] : [compared(sheetNames(words, all), all.length)];

/** What a retention policy did to a file, for a terminal. @param written the files that stand now, label and name */
export function* retentionText(
  retained: RetentionReport,
  words: RetentionWords,
  about: {
    readonly words: Words;
    readonly style: TextStyle;
    readonly width: number;
    /** Whether a register has taken the refusals of those who left. */
    readonly remembered: boolean;
    readonly dryRun: boolean;
    readonly written: readonly (readonly [label: keyof RetentionWords['files'], name: string])[];
  },
): Generator<string> {
  const { style, width } = about;
  const { rows, ending, undated, unclear, refused, anonymity, input } = retained;
  const name = safeText(input.name, 60);
  yield `${style.bold(words.first(name, rows.in, retained.asOf))}\n`;
  const sheets = unreadContactsText(about.words, input);
  const lines: string[] = [
    ...(sheets === undefined ? [] : [sheets]),
    ...comparedLines(retained, words, about.words),
    rows.kept === rows.in
      ? words.nothing(hasUnreadContacts(input) ? 'read' : undated + unclear > 0 ? 'dated' : 'all')
      : RETENTION_OUTCOMES.filter((fate) => rows[fate] > 0)
          .map((fate) => words.fates[fate](rows[fate]))
          .join(', '),
    ...(anonymity && rows.anonymised > 0 ? [words.anonymity(anonymity.k, retained.policy.k)] : []),
    ...(anonymity && anonymity.suppressed > 0 && anonymity.k !== undefined ? [words.suppressed(anonymity.suppressed)] : []),
    ...(ending.asked > 0 ? [words.ending(ending.asked, ending.days)] : []),
    ...(ending.refused > 0 ? [words.endingRefused(ending.refused)] : []),
    ...exemptionLines(retained, about.words),
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(unclear > 0 ? [words.unclear(unclear)] : []),
    ...(refused > 0 ? [words.refused(refused, about.remembered)] : []),
  ];
  for (const line of lines) yield `${[...wrapText(line, width, '  ', '    ')].join('\n')}\n`;
  yield '\n';
  if (about.dryRun) {
    yield `${words.dryRun}\n`;
    return;
  }
  for (const [label, path] of about.written) yield `  ${about.words.labelled(words.files[label], safeText(path))}\n`;
  const asked = about.written.find(([label]) => label === 'permission');
  if (asked) yield `${[...wrapText(words.checkPermission(safeText(asked[1])), width, '  ', '    ')].join('\n')}\n`;
  if (rows.kept < rows.in)
    yield `${[...wrapText(words.untouched(name, retained.leftSheets.length === 0), width, '  ', '    ')].join('\n')}\n`;
}
