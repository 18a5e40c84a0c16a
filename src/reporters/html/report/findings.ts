import type { ReportFinding } from '../../../model/report/report.js';
import { bySeverity, FINDING_SEVERITIES, type FindingSeverity, SEVERITIES } from '../../../model/rule/severity.js';
import { actionTaken, recommendation } from '../../summary/finding-texts.js';
import type { RuleSummary } from '../../summary/rule-summaries.js';
import { findingParts } from '../../text/message.js';
import { capitalised, headerText } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { filtersHtml } from '../components/filters.js';
import { lawLinks } from '../components/law-links.js';
import { type Markup, markup } from '../components/markup.js';
import { elementId, sectionHtml } from '../components/page-context.js';
import { severityTag } from '../components/rule-details.js';
import { tableHtml } from '../components/table.js';
import type { ReportView } from './view.js';

/** Rows of the table: a file of a thousand columns must not make a page that nobody can open. The more rules, the fewer: each has its details below. */
const maxRowsOf = ({ ruleSummaries }: ReportView): number => Math.max(40, 240 - 3 * ruleSummaries.length);

interface Row {
  readonly block: RuleSummary;
  readonly finding: ReportFinding & { readonly severity: FindingSeverity };
}

const rowsOf = (view: ReportView): Row[] =>
  view.ruleSummaries
    .flatMap((block) => block.findings.flatMap((finding) => (finding.severity === 'off' ? [] : [{ block, finding } as Row])))
    .sort((a, b) => bySeverity(a.finding, b.finding));

const whereOf = ({ words, pageWords, report }: ReportView, { block, finding }: Row): string => {
  if (finding.column !== undefined) return headerText(words, finding.header ?? report.columns[finding.column]?.header, finding.column);
  return block.rule.rows > 0 ? pageWords.wholeRow : words.wholeFile;
};

/** What was done about one finding. How many rows left is known of a rule as a whole: it is told where this is all that the rule found. */
const findingActionTaken = ({ words, report, context, hasCleanedFile }: ReportView, { block, finding }: Row): string => {
  const { rule, findings } = block;
  const { severity, action } = finding;
  const isDropped = report.columns.some(({ column, droppedBy }) => column === finding.column && droppedBy === rule.id);
  if (action === 'drop-column' && isDropped) return words.dropsColumns(hasCleanedFile, 1);
  const barred = action === 'drop-row' || (action === 'bar' && severity === 'error');
  if (findings.length > 1 && barred) return words.actions[action][hasCleanedFile ? 'did' : 'would'];
  return actionTaken({ rule, findings: [finding] }, { ...report, columns: [] }, context);
};

const rowHtml = (view: ReportView, row: Row): Markup => {
  const { words, context } = view;
  const { block, finding } = row;
  const { rule, known } = block;
  const { fact, todo } = findingParts(finding, words, known, rule.options);
  return markup`<tr data-s="${finding.severity}" data-t="${rule.theme}">
    <td data-v="${SEVERITIES.indexOf(finding.severity)}">${severityTag(view, finding.severity)}</td>
    <th scope="row"><a href="#${elementId(view, `rule-${rule.id}`)}">${fact}</a> <small>${safeText(rule.id, 60)} · ${words.themes[rule.theme]}</small></th>
    <td>${whereOf(view, row)}</td>
    <td class="n" data-v="${finding.count}">${words.number(finding.count)}</td>
    <td>${findingActionTaken(view, row)}</td>
    <td>${todo === '' ? recommendation(block, context) : capitalised(todo)}</td>
    <td>${lawLinks(view, rule.law, 2)}</td></tr>`;
};

/** What chooses among the rows. */
const filters = (view: ReportView, rows: readonly Row[]): Markup => {
  const { words, pageWords } = view;
  const themes = [...new Set(rows.map(({ block }) => block.rule.theme))];
  const severities = FINDING_SEVERITIES.filter((severity) => rows.some(({ finding }) => finding.severity === severity));
  return filtersHtml(view, pageWords.filters, [
    {
      name: 's',
      label: pageWords.severity,
      all: pageWords.all,
      values: severities.map((severity) => [severity, words.severities[severity]]),
    },
    { name: 't', label: pageWords.theme, all: pageWords.allThemes, values: themes.map((theme) => [theme, words.themes[theme]]) },
  ]);
};

/** Everything that was found, a row for each rule, column and message, to sort and to filter. */
export const findingsSection = (view: ReportView): Markup => {
  const { pageWords, report } = view;
  const rows = rowsOf(view);
  if (rows.length === 0) return sectionHtml(view, 'findings', pageWords.findings, [markup`<p>${pageWords.noFinding}</p>`]);
  const max = maxRowsOf(view);
  const all = Object.values(report.counts).reduce((sum, n) => sum + n, 0);
  const done = view.hasCleanedFile ? pageWords.done : pageWords.wouldBeDone;
  return sectionHtml(view, 'findings', pageWords.findings, [
    filters(view, rows),
    tableHtml(view, pageWords.findings, {
      caption: pageWords.findingsCaption(all),
      heads: [pageWords.severity, pageWords.rule, pageWords.columnHead, [pageWords.found, 'n'], done, pageWords.todo, pageWords.texts],
      rows: rows.slice(0, max).map((row) => rowHtml(view, row)),
      sortable: true,
    }),
    rows.length > max ? markup`<p class="note">${pageWords.capped(rows.length - max)}</p>` : undefined,
  ]);
};
