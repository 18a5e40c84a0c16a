import { type Markup, markup } from '../../html/markup.js';
import { sectionOf } from '../../html/scene.js';
import { tableIn } from '../../html/table.js';
import { labelOf } from '../../say.js';
import { visible } from '../../visible.js';
import { pathOf } from '../places.js';
import { type AuditView, fileLink } from './view.js';

/** What could not be judged, and why: first the files of which nothing is known, then those that lack a column. */
export const unjudgedPart = (view: AuditView): Markup | undefined => {
  const { said, words, report, context, room } = view;
  const unread = report.unread.map(
    ({ name, code }) =>
      markup`<tr><th scope="row"><span class="path">${pathOf(name)}</span></th><td>${context.said.cannot(code)} <small>${visible(code, 60)}</small></td></tr>`,
  );
  const partly = report.files.flatMap(({ name, unjudged }) =>
    unjudged.map(
      ({ id, fields }) =>
        markup`<tr><th scope="row">${fileLink(view, name)}</th><td>${said.partly(
          visible(id, 60),
          fields.map((field) => labelOf(words, field)),
        )}</td></tr>`,
    ),
  );
  const rows = [...unread, ...partly];
  if (rows.length === 0) return undefined;
  return sectionOf(view, 'unjudged', said.unjudged, [
    tableIn(view, said.unjudged, { caption: said.unjudgedCaption, heads: [said.file, said.reason], rows: rows.slice(0, room.rows) }),
    rows.length > room.rows ? markup`<p class="note">${said.moreFiles(rows.length - room.rows)}</p>` : undefined,
  ]);
};
