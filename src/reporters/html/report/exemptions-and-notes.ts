import { easedOf } from '../../../model/report/eased.js';
import { baselineSentences, blockingRules } from '../../summary/answer.js';
import { switchedOffSentences } from '../../summary/eased.js';
import { targetSentences } from '../../summary/target.js';
import { fieldLabel, headerText, ruleTitle } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { type Markup, markup } from '../components/markup.js';
import { sectionHtml } from '../components/page-context.js';
import { tableHtml } from '../components/table.js';
import type { ReportView } from './view.js';

const MOST_ROWS = 10;

/** What was decided before the run: exemptions that were used, and findings that a baseline knows. */
export const exemptionsSection = (view: ReportView): Markup | undefined => {
  const { words, pageWords, report } = view;
  const exemptions = report.exemptions ?? [];
  const known = baselineSentences(report, words);
  if (exemptions.length === 0 && known.length === 0) return undefined;
  const rows = exemptions.map(
    ({ rule, rows, reason, evidence, approvedBy, until }) => markup`<tr><th scope="row">${safeText(rule, 60)}</th>
      <td class="n">${words.number(rows)}</td><td>${safeText(reason, 200)}</td><td>${safeText(evidence, 100)}</td>
      <td>${safeText(approvedBy, 60)}</td><td>${words.date(safeText(until))}</td></tr>`,
  );
  return sectionHtml(view, 'standing', pageWords.standing, [
    ...known.map((sentence) => markup`<p>${sentence}.</p>`),
    rows.length === 0
      ? undefined
      : tableHtml(view, pageWords.exemptionsCaption, {
          caption: pageWords.exemptionsCaption,
          heads: [pageWords.rule, [pageWords.rows, 'n'], pageWords.why, pageWords.proof, pageWords.approvedBy, pageWords.until],
          rows,
        }),
  ]);
};

/** What was not checked, and why: a rule that did not run promises nothing. */
export const notRunSection = (view: ReportView): Markup | undefined => {
  const { words, pageWords, report, context } = view;
  if (report.notRun.length === 0) return undefined;
  const blocking = new Set(blockingRules(report));
  const rows = report.notRun
    .filter(({ because }) => because !== 'switched-off')
    .toSorted((a, b) => Number(blocking.has(b)) - Number(blocking.has(a)))
    .map((rule) => {
      const { id, because, fields, accepted } = rule;
      const lacking = accepted ? words.accepted : words.fieldAbsent(fields.map((field) => fieldLabel(words, field)));
      return markup`<tr><th scope="row">${ruleTitle(words, id, context.rules.get(id))} <small>${safeText(id, 60)}</small></th>
        <td>${because === 'not-in-force' ? words.notInForce(safeText(report.asOf)) : lacking}${blocking.has(rule) ? markup` · <b>${pageWords.stops}</b>` : undefined}</td></tr>`;
    });
  return sectionHtml(view, 'notrun', pageWords.notRun, [
    ...switchedOffSentences(easedOf(report), view).map((sentence) => markup`<p>${sentence}.</p>`),
    rows.length === 0
      ? undefined
      : tableHtml(view, pageWords.notRunCaption, { caption: pageWords.notRunCaption, heads: [pageWords.rule, pageWords.why], rows }),
  ]);
};

/** What was tolerated or worked out while the file was read. */
export const notesSection = (view: ReportView): Markup | undefined => {
  const { words, pageWords, report } = view;
  const targeted = targetSentences(report, words, view.context.lang);
  if (report.notes.length + targeted.length === 0) return undefined;
  const lines = report.notes.map(({ code, count, rows = [], column }) => {
    const header = column === undefined ? undefined : headerText(words, report.columns[column]?.header, column);
    const shown = words.rowList(rows.slice(0, MOST_ROWS)) + (rows.length > MOST_ROWS ? `, ${words.more(rows.length - MOST_ROWS)}` : '');
    const where = [...(header === undefined ? [] : [words.column(header)]), ...(rows.length === 0 ? [] : [shown])].join(', ');
    return markup`<li>${words.note(safeText(code), count)}${where === '' ? '' : ` (${where})`}</li>`;
  });
  return sectionHtml(view, 'notes', pageWords.notes, [
    markup`<ul>${targeted.map((sentence) => markup`<li>${sentence}</li>`)}${lines}</ul>`,
  ]);
};
