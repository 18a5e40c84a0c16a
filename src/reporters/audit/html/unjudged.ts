import { type Markup, markup } from '../../html/components/markup.js';
import { sectionHtml } from '../../html/components/page-context.js';
import { tableHtml } from '../../html/components/table.js';
import { fieldLabel } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { unreadSheetsText } from '../answer.js';
import { shortPath } from '../paths.js';
import { type AuditView, fileLink } from './view.js';

/** What could not be judged, and why: first the files of which nothing is known, then those that lack a column. */
export const unjudgedSection = (view: AuditView): Markup | undefined => {
  const { pageWords, words, report, context, limits } = view;
  const unread = report.unread.map(
    ({ name, code }) =>
      markup`<tr><th scope="row"><span class="path">${shortPath(name)}</span></th><td>${context.auditTexts.cannot(code)} <small>${safeText(code, 60)}</small></td></tr>`,
  );
  const partly = report.files.flatMap((file) =>
    [
      unreadSheetsText(file, context),
      ...file.unjudged.map(({ id, fields }) =>
        pageWords.partly(
          safeText(id, 60),
          fields.map((field) => fieldLabel(words, field)),
        ),
      ),
    ].flatMap((text) => (text === undefined ? [] : [markup`<tr><th scope="row">${fileLink(view, file.name)}</th><td>${text}</td></tr>`])),
  );
  const rows = [...unread, ...partly];
  if (rows.length === 0) return undefined;
  return sectionHtml(view, 'unjudged', pageWords.unjudged, [
    tableHtml(view, pageWords.unjudged, {
      caption: pageWords.unjudgedCaption,
      heads: [pageWords.file, pageWords.reason],
      rows: rows.slice(0, limits.rows),
    }),
    rows.length > limits.rows ? markup`<p class="note">${pageWords.moreFiles(rows.length - limits.rows)}</p>` : undefined,
  ]);
};
