import { blockingOf, knownOf } from '../answer.js';
import { headerOf, labelOf, titleOf } from '../say.js';
import { visible } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { sectionOf } from './scene.js';
import { tableIn } from './table.js';
import type { View } from './view.js';

const MOST_ROWS = 10;

/** What was decided before the run: exemptions that were used, and findings that a baseline knows. */
export const standingPart = (view: View): Markup | undefined => {
  const { words, said, report } = view;
  const exemptions = report.exemptions ?? [];
  const known = knownOf(report, words);
  if (exemptions.length === 0 && known.length === 0) return undefined;
  const rows = exemptions.map(
    ({ rule, rows, reason, evidence, approvedBy, until }) => markup`<tr><th scope="row">${visible(rule, 60)}</th>
      <td class="n">${words.number(rows)}</td><td>${visible(reason, 200)}</td><td>${visible(evidence, 100)}</td>
      <td>${visible(approvedBy, 60)}</td><td>${words.date(visible(until))}</td></tr>`,
  );
  return sectionOf(view, 'standing', said.standing, [
    ...known.map((one) => markup`<p>${one}.</p>`),
    rows.length === 0
      ? undefined
      : tableIn(view, said.exemptionsCaption, {
          caption: said.exemptionsCaption,
          heads: [said.rule, [said.rows, 'n'], said.why, said.proof, said.approvedBy, said.until],
          rows,
        }),
  ]);
};

/** What was not checked, and why: a rule that did not run promises nothing. */
export const notRunPart = (view: View): Markup | undefined => {
  const { words, said, report, context } = view;
  if (report.notRun.length === 0) return undefined;
  const blocking = new Set(blockingOf(report, context));
  const rows = [...report.notRun]
    .sort((a, b) => Number(blocking.has(b)) - Number(blocking.has(a)))
    .map((rule) => {
      const { id, because, fields, accepted } = rule;
      const lacking = accepted ? words.accepted : words.fieldAbsent(fields.map((field) => labelOf(words, field)));
      return markup`<tr><th scope="row">${titleOf(words, id, context.rules.get(id))} <small>${visible(id, 60)}</small></th>
        <td>${because === 'not-in-force' ? words.notInForce(visible(report.asOf)) : lacking}${blocking.has(rule) ? markup` · <b>${said.stops}</b>` : undefined}</td></tr>`;
    });
  return sectionOf(view, 'notrun', said.notRun, [
    tableIn(view, said.notRunCaption, { caption: said.notRunCaption, heads: [said.rule, said.why], rows }),
  ]);
};

/** What was tolerated or worked out while the file was read. */
export const notesPart = (view: View): Markup | undefined => {
  const { words, said, report } = view;
  if (report.notes.length === 0) return undefined;
  const lines = report.notes.map(({ code, count, rows = [], column }) => {
    const header = column === undefined ? undefined : headerOf(words, report.columns[column]?.header, column);
    const shown = words.rowList(rows.slice(0, MOST_ROWS)) + (rows.length > MOST_ROWS ? `, ${words.more(rows.length - MOST_ROWS)}` : '');
    const where = [...(header === undefined ? [] : [words.column(header)]), ...(rows.length === 0 ? [] : [shown])].join(', ');
    return markup`<li>${words.note(visible(code), count)}${where === '' ? '' : ` (${where})`}</li>`;
  });
  return sectionOf(view, 'notes', said.notes, [markup`<ul>${lines}</ul>`]);
};
