import { type Markup, markup } from '../../html/markup.js';
import { sectionHtml } from '../../html/scene.js';
import { tableHtml } from '../../html/table.js';
import { fieldLabel } from '../../say.js';
import { safeText } from '../../visible.js';
import { shortPath } from '../places.js';
import { type AuditView, fileLink } from './view.js';

/** What could not be judged, and why: first the files of which nothing is known, then those that lack a column. */
export const unjudgedSection = (view: AuditView): Markup | undefined => {
  const { pageWords, words, report, context, limits } = view;
  const unread = report.unread.map(
    ({ name, code }) =>
      markup`<tr><th scope="row"><span class="path">${shortPath(name)}</span></th><td>${context.auditTexts.cannot(code)} <small>${safeText(code, 60)}</small></td></tr>`,
  );
  const partly = report.files.flatMap(({ name, unjudged }) =>
    unjudged.map(
      ({ id, fields }) =>
        markup`<tr><th scope="row">${fileLink(view, name)}</th><td>${pageWords.partly(
          safeText(id, 60),
          fields.map((field) => fieldLabel(words, field)),
        )}</td></tr>`,
    ),
  );
  const rows = [...unread, ...partly];
  if (rows.length === 0) return undefined;
  return sectionHtml(view, 'unjudged', pageWords.unjudged, [
    tableHtml(view, pageWords.unjudged, { caption: pageWords.unjudgedCaption, heads: [pageWords.file, pageWords.reason], rows: rows.slice(0, limits.rows) }),
    rows.length > limits.rows ? markup`<p class="note">${pageWords.moreFiles(rows.length - limits.rows)}</p>` : undefined,
  ]);
};
