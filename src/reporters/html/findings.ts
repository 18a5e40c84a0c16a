import type { ReportFinding } from '../../model/report.js';
import { SEVERITIES } from '../../model/severity.js';
import type { Block } from '../block.js';
import { todoOf } from '../findings.js';
import { doneOf } from '../overview.js';
import { capital, headerOf, messageOf, partsOf } from '../say.js';
import { visible } from '../visible.js';
import { filtersFor } from './filters.js';
import { lawLinks } from './law-links.js';
import { type Markup, markup } from './markup.js';
import { severityTag } from './rule-details.js';
import { idIn, sectionOf } from './scene.js';
import { tableIn } from './table.js';
import type { View } from './view.js';

/** Rows of the table: a file of a thousand columns must not make a page that nobody can open. The more rules, the fewer: each has its details below. */
const mostOf = ({ blocks }: View): number => Math.max(40, 240 - 3 * blocks.length);

interface Row {
  readonly block: Block;
  readonly finding: ReportFinding & { readonly severity: 'error' | 'warning' | 'info' };
}

const rowsOf = (view: View): Row[] =>
  view.blocks
    .flatMap((block) => block.findings.flatMap((finding) => (finding.severity === 'off' ? [] : [{ block, finding } as Row])))
    .sort((a, b) => SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity));

const whereOf = ({ words, said, report }: View, { block, finding }: Row): string => {
  if (finding.column !== undefined) return headerOf(words, finding.header ?? report.columns[finding.column]?.header, finding.column);
  return block.rule.rows > 0 ? said.wholeRow : words.wholeFile;
};

/** What was done about one finding. How many rows left is known of a rule as a whole: it is told where this is all that the rule found. */
const doneHere = ({ words, report, context, written }: View, { block, finding }: Row): string => {
  const { rule, findings } = block;
  const { severity, action } = finding;
  const isDropped = report.columns.some(({ column, droppedBy }) => column === finding.column && droppedBy === rule.id);
  if (action === 'drop-column' && isDropped) return words.dropsColumns(written, 1);
  const barred = action === 'drop-row' || (action === 'bar' && severity === 'error');
  if (findings.length > 1 && barred) return words.actions[action][written ? 'did' : 'would'];
  return doneOf({ rule, findings: [finding] }, { ...report, columns: [] }, context);
};

const rowHtml = (view: View, row: Row): Markup => {
  const { words, context } = view;
  const { block, finding } = row;
  const { rule, known } = block;
  const { fact, todo } = partsOf(messageOf(words, finding.message, known, rule.options));
  return markup`<tr data-s="${finding.severity}" data-t="${rule.theme}">
    <td data-v="${SEVERITIES.indexOf(finding.severity)}">${severityTag(view, finding.severity)}</td>
    <th scope="row"><a href="#${idIn(view, `rule-${rule.id}`)}">${fact}</a> <small>${visible(rule.id, 60)} · ${words.themes[rule.theme]}</small></th>
    <td>${whereOf(view, row)}</td>
    <td class="n" data-v="${finding.count}">${words.number(finding.count)}</td>
    <td>${doneHere(view, row)}</td>
    <td>${todo === '' ? todoOf(block, context) : capital(todo)}</td>
    <td>${lawLinks(view, rule.law, 2)}</td></tr>`;
};

/** What chooses among the rows. */
const filters = (view: View, rows: readonly Row[]): Markup => {
  const { words, said } = view;
  const themes = [...new Set(rows.map(({ block }) => block.rule.theme))];
  const severities = (['error', 'warning', 'info'] as const).filter((severity) =>
    rows.some(({ finding }) => finding.severity === severity),
  );
  return filtersFor(view, said.filters, [
    { name: 's', label: said.severity, all: said.all, values: severities.map((severity) => [severity, words.severities[severity]]) },
    { name: 't', label: said.theme, all: said.allThemes, values: themes.map((theme) => [theme, words.themes[theme]]) },
  ]);
};

/** Everything that was found, a row for each rule, column and message, to sort and to filter. */
export const findingsPart = (view: View): Markup => {
  const { said, report } = view;
  const rows = rowsOf(view);
  if (rows.length === 0) return sectionOf(view, 'findings', said.findings, [markup`<p>${said.noFinding}</p>`]);
  const most = mostOf(view);
  const all = Object.values(report.counts).reduce((sum, n) => sum + n, 0);
  const done = view.written ? said.done : said.wouldBeDone;
  return sectionOf(view, 'findings', said.findings, [
    filters(view, rows),
    tableIn(view, said.findings, {
      caption: said.findingsCaption(all),
      heads: [said.severity, said.rule, said.columnHead, [said.found, 'n'], done, said.todo, said.texts],
      rows: rows.slice(0, most).map((row) => rowHtml(view, row)),
      sortable: true,
    }),
    rows.length > most ? markup`<p class="note">${said.capped(rows.length - most)}</p>` : undefined,
  ]);
};
