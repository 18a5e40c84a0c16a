import type { ReportColumn } from '../../model/report.js';
import { capital, headerOf, labelOf, titleOf } from '../say.js';
import { visible } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { idIn, sectionOf } from './scene.js';
import { tableIn } from './table.js';
import type { View } from './view.js';

/** Beyond this a file is no contact file; dropped columns come first, so that they are always told. */
const MOST = 120;

const understood = (view: View, { field }: ReportColumn): Markup =>
  field === undefined
    ? markup`<span class="quiet">${view.words.mappedBy.none}</span>`
    : markup`${labelOf(view.words, field)} <small>${visible(field, 40)}</small>`;

const certainty = ({ words }: View, { field, confidence, by }: ReportColumn): string =>
  field === undefined ? '–' : by === 'config' ? words.mappedBy.config : `${words.percent(confidence)}, ${words.mappedBy[by]}`;

const fate = (view: View, { kept, droppedBy }: ReportColumn): Markup => {
  const { said, words, context, report } = view;
  if (kept) return markup`${said.kept}`;
  const gone = markup`<b>${view.written ? said.dropped : said.wouldDrop}</b>`;
  if (droppedBy === undefined) return gone;
  const known = report.rules.some(({ id, findings }) => id === droppedBy && findings.length > 0);
  const title = titleOf(words, droppedBy, context.rules.get(droppedBy));
  return markup`${gone} · ${known ? markup`<a href="#${idIn(view, `rule-${droppedBy}`)}">${title}</a>` : title}`;
};

/** What each column was taken for, how surely, and whether it stays. */
export const columnsPart = (view: View): Markup | undefined => {
  const { words, said, report } = view;
  const { columns, input } = report;
  if (columns.length === 0) return undefined;
  const dropped = columns.filter(({ kept }) => !kept);
  const shown = columns.length > MOST ? [...dropped, ...columns.filter(({ kept }) => kept)].slice(0, MOST) : columns;
  const delimiter = input.delimiter === '\t' ? words.tab : words.quoted(visible(input.delimiter));
  const row = (column: ReportColumn): Markup => markup`<tr>
    <td class="n">${words.number(column.column + 1)}</td><th scope="row">${headerOf(words, column.header, column.column)}</th>
    <td>${understood(view, column)}</td><td class="sure" data-v="${column.field === undefined ? 0 : column.confidence}">${certainty(view, column)}</td>
    <td>${fate(view, column)}</td></tr>`;
  return sectionOf(view, 'columns', said.columns, [
    markup`<p>${capital(words.readAs(visible(input.encoding), delimiter, input.headerRow))}.</p>`,
    tableIn(view, said.columns, {
      caption: said.columnsCaption(columns.length - dropped.length, dropped.length),
      heads: [['#', 'n'], said.header, said.understoodAs, said.certainty, said.fate],
      rows: shown.map(row),
      sortable: true,
    }),
    columns.length > MOST ? markup`<p class="note">${said.capped(columns.length - MOST)}</p>` : undefined,
    dropped.length > 0 ? markup`<p class="note">${words.keepColumn}</p>` : undefined,
  ]);
};
