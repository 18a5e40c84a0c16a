import type { Lang } from '../../model/base/text.js';
import { verdictOf } from '../../model/report/core/joint-report.js';
import type { ReportCore } from '../../model/report/core/report-core.js';
import type { DocumentContext } from '../../reporters/contract/document-reporter.js';
import type { FileFormat } from '../../reporters/contract/formats.js';
import type { LanguagePage } from '../../reporters/html/components/document.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import type { JointPart } from '../setup/checked-file.js';

/** How a kind of report is told. */
export interface ReportVoice<R extends ReportCore> {
  /** The reporter of a format. */
  load(format: FileFormat): Promise<(report: R, context: DocumentContext) => Iterable<string>>;
  /** The answer on a line or two. */
  verdict(report: R, context: DocumentContext): Iterable<string>;
  /** Its page in one language, as one of several. */
  page(report: R, context: DocumentContext, lang: Lang): Promise<LanguagePage>;
  /** The report under the path of its file from the current folder. */
  called(report: R, path: string | undefined): R;
  /** Whether all of it was judged. */
  isWhole(report: R): boolean;
  /** Whether its answer is a yes. */
  isYes(report: R): boolean;
}

/** What the report of a file brings to reports of several. */
export const documentPart = <R extends ReportCore>(voice: ReportVoice<R>, report: R, context: DocumentContext): JointPart => {
  const plain = { ...context, style: PLAIN_STYLE };
  const core = voice.called(report, context.input);
  const { about, counts, name } = core;
  const verdict = verdictOf(counts, { isWhole: voice.isWhole(report) && core.unread.length === 0, isYes: voice.isYes(report) });
  return {
    file: {
      name: core.files.length === 1 ? (core.files[0]?.name ?? name) : name,
      about,
      verdict,
      exit: context.exit === 1 ? 1 : 0,
      counts,
      report,
    },
    rules: context.rules,
    told: {
      core,
      whole: core,
      answer: [...voice.verdict(core, plain)].map((line) => `${line}\n`).join(''),
      text: async (format) => [...(await voice.load(format))(report, plain)].join(''),
      page: (lang, anchor) => voice.page(report, { ...plain, anchor }, lang),
      findings: context.findings,
    },
  };
};
