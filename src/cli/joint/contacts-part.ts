import { coreOfReport, underPath } from '../../model/report/core/core-views.js';
import { verdictOf } from '../../model/report/core/joint-report.js';
import type { Report } from '../../model/report/report.js';
import { isJudgedWhole } from '../../model/report/use-of-file.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import { loadReporter } from '../../reporters/registry.js';
import { usageAnswer } from '../../reporters/summary/answer.js';
import { verdictLines } from '../../reporters/terminal/answer-lines.js';
import type { JointPart } from '../setup/checked-file.js';

/** What the report of a contact file brings to reports of several. @param whole the same with every example that was kept */
export const contactsPart = (report: Report, whole: Report, context: ReporterContext): JointPart => {
  const core = coreOfReport(report, context.input);
  const { name, counts } = core;
  return {
    file: {
      name,
      about: 'contacts',
      verdict: verdictOf(counts, { isWhole: isJudgedWhole(report), isYes: usageAnswer(report, context) === 'yes' }),
      exit: context.exit === 1 ? 1 : 0,
      counts,
      report,
    },
    rules: context.rules,
    told: {
      core,
      get whole() {
        return coreOfReport(whole, context.input);
      },
      answer: [...verdictLines(underPath(report, context.input), context)].map((line) => `${line}\n`).join(''),
      text: async (format) => [...(await loadReporter(format))(report, context)].join(''),
      page: async (lang, anchor) => (await import('../../reporters/html/report/page.js')).reportPage(report, { ...context, anchor }, lang),
    },
  };
};
