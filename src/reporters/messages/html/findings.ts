import { SEVERITIES } from '../../../model/rule/severity.js';
import { documentWords } from '../../../words/reports/documents.js';
import { lawLinks } from '../../html/components/law-links.js';
import { type Markup, markup } from '../../html/components/markup.js';
import { elementId, sectionHtml } from '../../html/components/page-context.js';
import { openCloseButtons, ruleDetails, severityTag } from '../../html/components/rule-details.js';
import { tableHtml } from '../../html/components/table.js';
import type { FindingResult } from '../../summary/finding-results.js';
import { firstSentence } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { type DocumentRuleSummary, placesOf } from '../summary.js';
import type { DocumentFileView, DocumentView } from './view.js';

const MOST_ROWS = 200;
const MOST_IN_ROW = 4;
const MOST_IN_DETAILS = 20;

/** The first places of a finding, or that it is about the whole of it. */
export const whereOf = ({ words }: Pick<DocumentView, 'words'>, result: FindingResult, most = MOST_IN_ROW): string => {
  const { shown, more } = placesOf(result, most);
  if (shown.length === 0) return words.wholeFile;
  return `${shown.join(', ')}${more > 0 ? ` ${words.more(more)}` : ''}`;
};

const rowHtml = (view: DocumentView, { name }: DocumentFileView, { known, law }: DocumentRuleSummary, result: FindingResult): Markup => {
  const { words, report } = view;
  const { rule, severity, fact, todo, finding } = result;
  const remedy = known === undefined ? '' : firstSentence(words.text(known.docs.remedy));
  const file = report.files.length > 1 ? ` · ${safeText(name, 60)}` : '';
  return markup`<tr data-s="${severity}" data-t="${rule.theme}">
    <td data-v="${SEVERITIES.indexOf(severity)}">${severityTag(view, severity)}</td>
    <th scope="row"><a href="#${elementId(view, `rule-${rule.id}`)}">${fact}</a> <small>${safeText(rule.id, 60)} · ${words.themes[rule.theme]}${file}</small></th>
    <td>${whereOf(view, result)}</td>
    <td class="n" data-v="${finding.count}">${words.number(finding.count)}</td>
    <td>${todo === '' ? remedy : todo}</td>
    <td>${lawLinks(view, law, 2)}</td></tr>`;
};

/** Everything that was found, worst first, to sort. */
export const documentFindingsSection = (view: DocumentView): Markup => {
  const { pageWords, own, context, report } = view;
  const rows = view.files.flatMap((file) => file.rules.flatMap((rule) => rule.results.map((result) => rowHtml(view, file, rule, result))));
  if (rows.length === 0) return sectionHtml(view, 'findings', own.findings, [markup`<p>${pageWords.noFinding}</p>`]);
  const { error, warning, info } = report.counts;
  return sectionHtml(view, 'findings', own.findings, [
    tableHtml(view, own.findings, {
      caption: own.caption(error + warning + info),
      heads: [
        pageWords.severity,
        pageWords.rule,
        report.about === 'logs' ? documentWords(context.lang).whereRow : documentWords(context.lang).where,
        [pageWords.found, 'n'],
        pageWords.todo,
        pageWords.texts,
      ],
      rows: rows.slice(0, MOST_ROWS),
      sortable: true,
    }),
    rows.length > MOST_ROWS ? markup`<p class="note">${pageWords.capped(rows.length - MOST_ROWS)}</p>` : undefined,
  ]);
};

/** All that a rule said, whatever the file. */
const ruleHtml = (view: DocumentView, rule: DocumentRuleSummary, results: readonly FindingResult[]): Markup => {
  const { words } = view;
  const said = results.map(
    (
      result,
    ) => markup`<li><p><b>${words.times(result.finding.count)}</b> ${result.fact}${result.todo === '' ? undefined : markup` <span class="quiet">→ ${result.todo}</span>`}</p>
      <ul><li>${whereOf(view, result, MOST_IN_DETAILS)}</li></ul></li>`,
  );
  return ruleDetails(view, rule, markup`<ul class="said">${said}</ul>`);
};

/** Why each rule exists, what to do about what it found, and where. */
export const documentRulesSection = (view: DocumentView): Markup | undefined => {
  const all = view.files.flatMap(({ rules }) => rules);
  if (all.length === 0) return undefined;
  const byRule = new Map(all.map((rule) => [rule.id, rule]));
  const resultsOf = ({ id }: DocumentRuleSummary) => all.flatMap((rule) => (rule.id === id ? rule.results : []));
  return sectionHtml(view, 'rules', view.pageWords.rules, [
    markup`<p class="note">${view.own.placesNote}</p>`,
    openCloseButtons(view),
    ...[...byRule.values()].map((rule) => ruleHtml(view, rule, resultsOf(rule))),
  ]);
};
