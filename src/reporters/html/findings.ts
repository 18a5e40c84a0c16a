import type { ReportFinding } from '../../model/report.js';
import { SEVERITIES } from '../../model/severity.js';
import type { Block } from '../block.js';
import { todoOf } from '../findings.js';
import { doneOf } from '../overview.js';
import { capital, headerOf, messageOf, partsOf } from '../say.js';
import { visible } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { idIn, lawLinks, scrolling, sectionOf, type View } from './view.js';

/** Rows of the table: a file of a thousand columns must not make a page that nobody can open. The more rules, the fewer: each has its details below. */
const mostOf = ({ blocks }: View): number => Math.max(50, 240 - 3 * blocks.length);

/** The word of a severity; the style sheet puts a mark before it. */
export const severityTag = ({ words }: Pick<View, 'words'>, severity: 'error' | 'warning' | 'info'): Markup =>
  markup`<span class="tag t-${severity}">${words.severities[severity]}</span>`;

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
    <td>${lawLinks(view, rule.law, 2)}</td></tr>\n`;
};

const choice = (value: string, label: string): Markup => markup`<option value="${value}">${label}</option>`;

/** What chooses among the rows. It stays hidden until the script is there to make it work. */
const filters = (view: View, rows: readonly Row[]): Markup => {
  const { words, said } = view;
  const themes = [...new Set(rows.map(({ block }) => block.rule.theme))];
  const severities = (['error', 'warning', 'info'] as const).filter((severity) =>
    rows.some(({ finding }) => finding.severity === severity),
  );
  return markup`<fieldset class="filters" hidden><legend class="sr">${said.filters}</legend>
    <label>${said.search} <input type="search" name="q" autocomplete="off"></label>
    <label>${said.severity} <select name="s">${[choice('', said.all), ...severities.map((s) => choice(s, words.severities[s]))]}</select></label>
    <label>${said.theme} <select name="t">${[choice('', said.allThemes), ...themes.map((t) => choice(t, words.themes[t]))]}</select></label>
    <output data-shown="${said.shown}"></output>
  </fieldset>`;
};

/** Everything that was found, a row for each rule, column and message, to sort and to filter. */
export const findingsPart = (view: View): Markup => {
  const { said, report } = view;
  const rows = rowsOf(view);
  if (rows.length === 0) return sectionOf(view, 'findings', said.findings, [markup`<p>${said.noFinding}</p>`]);
  const most = mostOf(view);
  const all = Object.values(report.counts).reduce((sum, n) => sum + n, 0);
  const done = view.written ? said.done : said.wouldBeDone;
  const heads = [said.severity, said.rule, said.columnHead, said.found, done, said.todo, said.texts];
  return sectionOf(view, 'findings', said.findings, [
    filters(view, rows),
    scrolling(
      view,
      said.findings,
      markup`<table class="sortable" data-sort="${said.sortBy}">
      <caption>${said.findingsCaption(all)}</caption>
      <thead><tr>${heads.map((head, i) => markup`<th scope="col"${i === 3 ? markup` class="n"` : undefined}>${head}</th>`)}</tr></thead>
      <tbody>\n${rows.slice(0, most).map((row) => rowHtml(view, row))}</tbody></table>`,
    ),
    rows.length > most ? markup`<p class="note">${said.capped(rows.length - most)}</p>` : undefined,
  ]);
};
