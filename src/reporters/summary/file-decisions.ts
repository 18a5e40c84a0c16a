import type { FileDecisions } from '../../model/report/core/file-decisions.js';
import type { ReportCore } from '../../model/report/core/report-core.js';
import { documentWords } from '../../words/reports/documents.js';
import type { ReporterContext } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';
import { baselineSentences } from './answer.js';

/** What people had decided of a file before: exemptions, used or idle, and what the baseline knows. */
export const fileDecisionSentences = (
  report: FileDecisions & Pick<ReportCore, 'counts'>,
  { words, lang }: Pick<ReporterContext, 'words' | 'lang'>,
): readonly string[] => {
  const say = documentWords(lang);
  return [
    ...(report.exemptions ?? []).map(({ rule, file, findings, approvedBy, until, evidence }) =>
      findings === 0
        ? say.idle(safeText(rule, 60), safeText(file, 60))
        : say.exempted(safeText(rule, 60), safeText(file, 60), findings, safeText(approvedBy, 60), until, safeText(evidence, 60)),
    ),
    ...baselineSentences(report, words),
  ];
};
