import { easedOf } from '../../model/report/eased.js';
import type { Report } from '../../model/report/report.js';
import { hasUnreadContacts, isJudgedWhole } from '../../model/report/use-of-file.js';
import { firstScreenWords } from '../../words/reports/first-screen.js';
import { openPointWords } from '../../words/reports/open-points.js';
import type { ReporterContext } from '../contract/reporter.js';
import {
  ANSWER_MARK,
  ANSWER_TONE,
  answerSentence,
  baselineSentences,
  blockingRules,
  doubtSentences,
  exemptionSentences,
  lawChangeSentences,
  type UsageAnswer,
  unreachableSentences,
  usageAnswer,
} from '../summary/answer.js';
import { easedSentences } from '../summary/eased.js';
import { mayUseSentences } from '../summary/may-use.js';
import { openPointsOf } from '../summary/open-points.js';
import { distantConfigSentences } from '../summary/report-sections.js';
import { statedSentences } from '../summary/stated.js';
import { otherSheetsText } from '../text/input-text.js';
import { wrapText } from '../text/layout.js';
import { TONE_COLOUR } from '../text/marks.js';
import { capitalised } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

/** Why the run fails: by what was found, or by what is open where nothing was. */
const exitSentence = (report: Report, answer: UsageAnswer, exit: 0 | 1 | 2, { words, lang }: ReporterContext): string => {
  const { exitGap, exitUnread, exitHeldBack } = openPointWords(lang);
  if (exit !== 1 || report.counts.error > 0) return words.exit[exit];
  if (report.heldBack) return exitHeldBack;
  if (blockingRules(report).length > 0) return exitGap;
  if (hasUnreadContacts(report.input)) return exitUnread;
  return answer === 'nobody' ? words.exitNobody : words.exit[exit];
};

/** The answer: may the file be used? */
export function* verdictLines(report: Report, context: ReporterContext): Generator<string> {
  const { words, style, width } = context;
  const answer = usageAnswer(report, context);
  const first = words.labelled(safeText(report.input.name, 60), answerSentence(answer, report, context));
  for (const line of wrapText(first, width, `${ANSWER_MARK[answer]} `, '  '))
    yield style[TONE_COLOUR[ANSWER_TONE[answer]]](style.bold(line));
}

/** What was judged, of what day, for which channels. */
export function* subjectLines(
  { rows, asOf, preset, channels, audience, input }: Report,
  { words, style, width }: ReporterContext,
): Generator<string> {
  const subject = words.subject(rows.in, safeText(asOf), safeText(preset), channels, audience);
  for (const line of wrapText(subject, width, '  ')) yield style.dim(line);
  const others = otherSheetsText(words, input);
  if (others !== undefined) yield* wrapText(others, width, '  ', '    ');
}

/** Who may be contacted, channel by channel, and why the others may not. */
export function* channelLines(report: Report, { words, width, lang }: ReporterContext): Generator<string> {
  if (report.rows.in === 0) return;
  const { soFar } = firstScreenWords(lang);
  const unjudged = !isJudgedWhole(report);
  for (const line of mayUseSentences(report, words))
    yield* wrapText(unjudged ? soFar(line.charAt(0).toLowerCase() + line.slice(1)) : line, width, '  ', '    ');
}

/** What the user, their settings or their exemptions changed of the judgement: never silent. */
export function* conditionLines(report: Report, context: ReporterContext): Generator<string> {
  const { words, style, width } = context;
  for (const settings of distantConfigSentences(report, context)) yield* wrapText(settings, width, '  ');
  for (const stated of statedSentences(report, context)) yield* wrapText(stated, width, '  ', '    ');
  for (const eased of easedSentences(easedOf(report), context))
    for (const line of wrapText(eased, width, '! ', '  ')) yield style.yellow(line);
  for (const exempted of exemptionSentences(report, words)) yield* wrapText(exempted, width, '  ', '    ');
  for (const known of baselineSentences(report, words)) yield* wrapText(known, width, '  ', '    ');
  for (const change of lawChangeSentences(report, words)) for (const line of wrapText(change, width, '! ', '  ')) yield style.yellow(line);
}

/** The exit code and why; nothing where there is no run. */
export function* exitLines(report: Report, context: ReporterContext): Generator<string> {
  const { exit, width } = context;
  if (exit !== undefined) yield* wrapText(exitSentence(report, usageAnswer(report, context), exit, context), width, '  ');
}

/** The answer once more, for the end of what has scrolled, with the exit code where it is not 0. */
export function* closingLines(report: Report, context: ReporterContext): Generator<string> {
  const { exit, width, style } = context;
  const answer = usageAnswer(report, context);
  const why = exit === undefined || exit === 0 ? [] : [exitSentence(report, answer, exit, context)];
  for (const line of wrapText(
    [capitalised(answerSentence(answer, report, context)), ...why].join(' '),
    width,
    `${ANSWER_MARK[answer]} `,
    '  ',
  ))
    yield style[TONE_COLOUR[ANSWER_TONE[answer]]](line);
}

/** The first lines of the report in full: the answer, who may be reached, what happened to the rows, the totals. */
export function* answerLines(report: Report, context: ReporterContext): Generator<string> {
  const { words, style, width } = context;
  yield* verdictLines(report, context);
  yield* subjectLines(report, context);
  for (const { text, options } of openPointsOf(report, context)) {
    for (const line of wrapText(text, width, '! ', '  ')) yield style.yellow(line);
    // On a line of its own each: what is to be copied is not broken.
    for (const option of options) yield `    ${option}`;
  }
  yield* conditionLines(report, context);
  yield* channelLines(report, context);
  if (report.rows.in > 0) {
    const { kept, edited, dropped } = report.rows;
    yield* wrapText(words.balance(report.output !== undefined, kept, edited, dropped), width, '  ', '    ');
    for (const lost of unreachableSentences(report, words)) yield* wrapText(lost, width, '    ', '    ');
    for (const doubt of doubtSentences(report, words)) yield* wrapText(doubt, width, '    ', '    ');
  }
  const aside = words.setAside(report.rows.blank, report.rows.skipped);
  if (aside.length > 0) yield* wrapText(`+ ${words.list(aside)}`, width, '  ', '    ');
  const { error, warning, info } = report.counts;
  yield* wrapText(`${words.count.error(error)}, ${words.count.warning(warning)}, ${words.count.info(info)}`, width, '  ');
  yield* exitLines(report, context);
}
