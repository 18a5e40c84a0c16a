import type { JointReport, JointVerdict } from '../../model/report/core/joint-report.js';
import { jointWords, type VerdictCounts } from '../../words/joint.js';
import type { ReporterContext } from '../contract/reporter.js';
import { wrapText } from '../text/layout.js';
import { type AnswerTone, TONE_COLOUR } from '../text/marks.js';

/** How a verdict sounds. */
export const VERDICT_TONE: Readonly<Record<JointVerdict, AnswerTone>> = { clean: 'yes', warnings: 'care', errors: 'no', incomplete: 'no' };
export const VERDICT_MARK: Readonly<Record<JointVerdict, string>> = { clean: '✓', warnings: '!', errors: '✗', incomplete: '?' };

/** How many files came to what. */
export const verdictCounts = ({ files, unread }: JointReport): VerdictCounts => {
  const of = (verdict: JointVerdict): number => files.filter((file) => file.verdict === verdict).length;
  return { clean: of('clean'), warnings: of('warnings'), errors: of('errors'), incomplete: of('incomplete'), unread: unread.length };
};

/** The verdict of all files, in a sentence; and that whoever refuses in a file that could not be judged may be ok in the others. */
export const verdictSentence = (report: JointReport, { lang }: Pick<ReporterContext, 'lang'>): string => {
  const { files, unread } = report;
  const say = jointWords(lang);
  const isUnknown = unread.length > 0 && files.some(({ about }) => about === 'contacts');
  return [
    say.verdict(files.length + unread.length, verdictCounts(report)),
    ...(isUnknown ? [say.unknownRefusals(unread.length)] : []),
  ].join(' ');
};

/** The one verdict of a run over several files, with its exit code, on one line of a wide terminal. */
export function* jointVerdictLines(report: JointReport, context: Pick<ReporterContext, 'lang' | 'style' | 'width'>): Generator<string> {
  const { lang, style, width } = context;
  const text = `${verdictSentence(report, context)} ${jointWords(lang).exit(report.exit)}`;
  for (const line of wrapText(text, width, `${VERDICT_MARK[report.verdict]} `, '  '))
    yield style[TONE_COLOUR[VERDICT_TONE[report.verdict]]](style.bold(line));
}
