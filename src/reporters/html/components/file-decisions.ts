import type { FileDecisions } from '../../../model/report/core/file-decisions.js';
import type { ReportCore } from '../../../model/report/core/report-core.js';
import { documentPageWords } from '../../../words/reports/document-page.js';
import { baselineSentences } from '../../summary/answer.js';
import { safeText } from '../../text/safe-text.js';
import { type Markup, markup } from './markup.js';
import { type PageContext, sectionHtml } from './page-context.js';
import { tableHtml } from './table.js';

/** What was decided before the run: exemptions, used or idle, and findings that a baseline knows. */
export const fileDecisionsSection = (view: PageContext, report: FileDecisions & Pick<ReportCore, 'counts'>): Markup | undefined => {
  const { words, pageWords, lang } = view;
  const own = documentPageWords(lang);
  const exemptions = report.exemptions ?? [];
  const known = baselineSentences(report, words);
  if (exemptions.length === 0 && known.length === 0) return undefined;
  const rows = exemptions.map(
    ({
      rule,
      findings,
      file,
      reason,
      evidence,
      approvedBy,
      until,
    }) => markup`<tr><th scope="row">${safeText(rule, 60)} <small>${safeText(file, 60)}</small></th>
      <td class="n">${words.number(findings)}</td><td>${safeText(reason, 200)}</td><td>${safeText(evidence, 100)}</td>
      <td>${safeText(approvedBy, 60)}</td><td>${words.date(safeText(until))}</td></tr>`,
  );
  return sectionHtml(view, 'standing', own.decisions, [
    ...known.map((sentence) => markup`<p>${sentence}.</p>`),
    rows.length === 0
      ? undefined
      : tableHtml(view, own.decisions, {
          heads: [pageWords.rule, [own.heldBack, 'n'], pageWords.why, pageWords.proof, pageWords.approvedBy, pageWords.until],
          rows,
        }),
  ]);
};
