import type { ReportColumn } from '../../../model/report/report.js';
import { otherSheetsText, readAsText } from '../../text/input-text.js';
import { capitalised, fieldLabel, headerText, ruleTitle } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { type Markup, markup } from '../components/markup.js';
import { elementId, sectionHtml } from '../components/page-context.js';
import { tableHtml } from '../components/table.js';
import type { ReportView } from './view.js';

/** Beyond this a file is no contact file; dropped columns come first, so that they are always told. */
const MOST = 120;

const fieldHtml = (view: ReportView, { field }: ReportColumn): Markup =>
  field === undefined
    ? markup`<span class="quiet">${view.words.mappedBy.none}</span>`
    : markup`${fieldLabel(view.words, field)} <small>${safeText(field, 40)}</small>`;

const certainty = ({ words }: ReportView, { field, confidence, by }: ReportColumn): string =>
  field === undefined ? '–' : by === 'config' ? words.mappedBy.config : `${words.percent(confidence)}, ${words.mappedBy[by]}`;

const columnOutcome = (view: ReportView, { kept, droppedBy }: ReportColumn): Markup => {
  const { pageWords, words, context, report } = view;
  if (kept) return markup`${pageWords.kept}`;
  const gone = markup`<b>${view.hasCleanedFile ? pageWords.dropped : pageWords.wouldDrop}</b>`;
  if (droppedBy === undefined) return gone;
  const known = report.rules.some(({ id, findings }) => id === droppedBy && findings.length > 0);
  const title = ruleTitle(words, droppedBy, context.rules.get(droppedBy));
  return markup`${gone} · ${known ? markup`<a href="#${elementId(view, `rule-${droppedBy}`)}">${title}</a>` : title}`;
};

/** What each column was taken for, how surely, and whether it stays. */
export const columnsSection = (view: ReportView): Markup | undefined => {
  const { words, pageWords, report } = view;
  const { columns, input } = report;
  if (columns.length === 0) return undefined;
  const dropped = columns.filter(({ kept }) => !kept);
  const shown = columns.length > MOST ? [...dropped, ...columns.filter(({ kept }) => kept)].slice(0, MOST) : columns;
  const said = [readAsText(words, input), otherSheetsText(words, input)].flatMap((text) =>
    text === undefined ? [] : [`${capitalised(text)}.`],
  );
  const row = (column: ReportColumn): Markup => markup`<tr>
    <td class="n">${words.number(column.column + 1)}</td><th scope="row">${headerText(words, column.header, column.column)}</th>
    <td>${fieldHtml(view, column)}</td><td class="sure" data-v="${column.field === undefined ? 0 : column.confidence}">${certainty(view, column)}</td>
    <td>${columnOutcome(view, column)}</td></tr>`;
  return sectionHtml(view, 'columns', pageWords.columns, [
    markup`<p>${said.join(' ')}</p>`,
    tableHtml(view, pageWords.columns, {
      caption: pageWords.columnsCaption(columns.length - dropped.length, dropped.length),
      heads: [['#', 'n'], pageWords.header, pageWords.understoodAs, pageWords.certainty, pageWords.fate],
      rows: shown.map(row),
      sortable: true,
    }),
    columns.length > MOST ? markup`<p class="note">${pageWords.capped(columns.length - MOST)}</p>` : undefined,
    dropped.length > 0 ? markup`<p class="note">${words.keepColumn}</p>` : undefined,
  ]);
};
