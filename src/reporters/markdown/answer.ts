import { CHANNELS, STATUSES } from '../../model/contact/channel.js';
import { easedOf } from '../../model/report/eased.js';
import type { Report } from '../../model/report/report.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { ReporterContext } from '../contract/reporter.js';
import {
  answerSentence,
  baselineSentences,
  doubtSentences,
  exemptionSentences,
  lawChangeSentences,
  unreachableSentences,
  usageAnswer,
} from '../summary/answer.js';
import { easedSentences } from '../summary/eased.js';
import { openSentences } from '../summary/open-points.js';
import { distantConfigSentences } from '../summary/report-sections.js';
import { statedSentences } from '../summary/stated.js';
import { capitalised } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { escapeMarkdown } from './escape.js';
import { markdownTable } from './table.js';

/** The answer, who may be reached on each channel, and what happened to the rows. */
export function* answerLinesMarkdown(report: Report, context: ReporterContext): Generator<string> {
  const { words, lang } = context;
  const formatTexts = formatWords(lang);
  yield `## ${escapeMarkdown(words.labelled(safeText(report.input.name, 60), answerSentence(usageAnswer(report, context), report, context)))}`;
  const subject = words.subject(report.rows.in, safeText(report.asOf), safeText(report.preset), report.channels, report.audience);
  yield* ['', escapeMarkdown([subject, ...distantConfigSentences(report, context)].join(' · '))];
  for (const open of openSentences(report, context)) yield* ['', `> ⚠️ ${escapeMarkdown(open)}`];
  for (const stated of statedSentences(report, context)) yield* ['', `${escapeMarkdown(stated)}.`];
  for (const eased of easedSentences(easedOf(report), context)) yield* ['', `> ⚠️ ${escapeMarkdown(eased)}.`];
  const others = STATUSES.slice(1);
  const rows = CHANNELS.flatMap((channel) => {
    const counts = report.verdicts[channel];
    if (!counts) return [];
    return [[escapeMarkdown(words.channels[channel]), `**${words.number(counts.ok)}**`, ...others.map((one) => words.number(counts[one]))]];
  });
  const heads = [formatTexts.channel, formatTexts.usable, ...others.map((status) => capitalised(words.statuses[status]))];
  if (rows.length > 0) yield* ['', ...markdownTable([heads.map(escapeMarkdown), ...rows])];
  const { kept, edited, dropped } = report.rows;
  const found = (['error', 'warning', 'info'] as const).map((severity) => words.count[severity](report.counts[severity])).join(', ');
  const balance = [
    words.balance(report.output !== undefined, kept, edited, dropped),
    ...unreachableSentences(report, words),
    ...doubtSentences(report, words),
  ].join(', ');
  yield* ['', `${escapeMarkdown(balance)}. ${found}.`];
  for (const exempted of exemptionSentences(report, words)) yield* ['', `${escapeMarkdown(exempted)}.`];
  for (const known of baselineSentences(report, words)) yield* ['', `${escapeMarkdown(known)}.`];
  for (const ahead of lawChangeSentences(report, words)) yield* ['', `> ${escapeMarkdown(ahead)}.`];
}
