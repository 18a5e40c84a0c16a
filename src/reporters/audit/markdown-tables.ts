import type { AuditReport } from '../../model/report/audit-report.js';
import type { AuditPageWords } from '../../words/reports/audit-html.js';
import type { AuditContext } from '../contract/audit-reporter.js';
import { codeSpan, escapeMarkdown } from '../markdown/escape.js';
import { markdownTable } from '../markdown/table.js';
import { fieldLabel } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { reasonTitles, unreadSheetsText } from './answer.js';
import { isOpenToOthers, oldestContactMonths, rankFiles } from './file-ranking.js';
import { pathList, shortPath } from './paths.js';
import { type AuditRuleSummary, type FileFinding, fileFindingsOf } from './rule-summaries.js';

/** Rows of each table, and what is named in a cell: a comment on GitHub ends at 65,536 characters. */
const MOST = { unjudged: 20, files: 50, reasons: 3, across: 15, names: 3 } as const;
export const VERDICT_EMOJI = { incomplete: '⚪', errors: '🔴', warnings: '🟠', clean: '🟢' } as const;

/** Everything that a part is made from. */
export interface AuditMarkdownParts {
  readonly report: AuditReport;
  readonly context: AuditContext;
  readonly pageWords: AuditPageWords;
  readonly ruleSummaries: readonly AuditRuleSummary[];
}

/** A table of at most so many rows, and how many more there are. */
function* cappedTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  max: number,
  page: AuditPageWords,
): Generator<string> {
  if (rows.length === 0) return;
  yield* markdownTable([heads.map(escapeMarkdown), ...rows.slice(0, max)]);
  if (rows.length > max) yield* ['', escapeMarkdown(page.moreFiles(rows.length - max))];
}

const path = (name: string): string => codeSpan(shortPath(name));

/** What could not be judged, and why. */
export function* unjudgedLines({ report, context, pageWords }: AuditMarkdownParts): Generator<string> {
  const { auditTexts, words } = context;
  const unread = report.unread.map(({ name, code: why }) => [path(name), `${escapeMarkdown(auditTexts.cannot(why))} (${codeSpan(why)})`]);
  const partly = report.files.flatMap((file) =>
    [
      unreadSheetsText(file, context),
      ...file.unjudged.map(({ id, fields }) =>
        pageWords.partly(
          safeText(id),
          fields.map((field) => fieldLabel(words, field)),
        ),
      ),
    ].flatMap((text) => (text === undefined ? [] : [[path(file.name), escapeMarkdown(text)]])),
  );
  yield* cappedTable([pageWords.file, pageWords.reason], [...unread, ...partly], MOST.unjudged, pageWords);
}

/** File by file, the worst first. */
export function* fileLines({ report, context, pageWords }: AuditMarkdownParts): Generator<string> {
  const { words } = context;
  const rows = rankFiles(report.files).map(({ file, reasons }) => {
    const oldest = oldestContactMonths(file);
    return [
      path(file.name),
      `${VERDICT_EMOJI[file.verdict]} ${escapeMarkdown(pageWords.verdicts[file.verdict])}`,
      words.number(file.contacts),
      words.number(file.counts.error),
      words.number(file.counts.warning),
      oldest === undefined ? '' : pageWords.monthCount(oldest),
      file.mode === undefined ? '' : `${codeSpan(file.mode)}${isOpenToOthers(file) ? ` ${escapeMarkdown(pageWords.open)}` : ''}`,
      file.encrypted ? words.yes : words.no,
      escapeMarkdown(reasonTitles(reasons, MOST.reasons, context).join(', ')),
    ];
  });
  const heads = [
    pageWords.file,
    pageWords.verdict,
    pageWords.contacts,
    pageWords.errors,
    pageWords.warnings,
    pageWords.oldest,
    pageWords.rights,
    pageWords.encryption,
    pageWords.reason,
  ];
  yield* cappedTable(heads, rows, MOST.files, pageWords);
}

/** What only all files together show. */
export function* crossFileLines({ report, context, pageWords, ruleSummaries }: AuditMarkdownParts): Generator<string> {
  const { words, auditTexts } = context;
  const elsewhere = ({ finding: { files = [], inFiles = files.length } }: FileFinding): string =>
    escapeMarkdown(pathList(files, inFiles, MOST.names, context));
  const live = fileFindingsOf(ruleSummaries, 'refused-elsewhere', context.rules).map((place) => [
    words.number(place.finding.count),
    path(place.file),
    elsewhere(place),
  ]);
  const on = fileFindingsOf(ruleSummaries, 'refused-listed', context.rules).map(({ file, finding }) => [
    words.number(finding.count),
    path(file),
    escapeMarkdown(pageWords.opposedListed),
  ]);
  yield* cappedTable([pageWords.people, pageWords.liveIn, pageWords.refusedIn], [...live, ...on], MOST.across, pageWords);
  const pairs = (report.pairs ?? []).map(({ files: [a, b], persons }) => [words.number(persons), path(a), path(b)]);
  if (live.length + on.length > 0 && pairs.length > 0) yield '';
  yield* cappedTable([pageWords.people, pageWords.oneFile, pageWords.otherFile], pairs, MOST.across, pageWords);
  if (report.pairs === undefined && report.totals.repeated > 0) yield escapeMarkdown(auditTexts.noPairs);
}
