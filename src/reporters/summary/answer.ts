import { CHANNELS, type Channel, STATUSES, type Status } from '../../model/contact/channel.js';
import type { Report } from '../../model/report/report.js';
import type { Words } from '../../words/index.js';
import type { ReporterContext } from '../contract/reporter.js';
import { wrapText } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';

export type UsageAnswer = 'empty' | 'no' | 'none' | 'cleaned' | 'remaining' | 'incomplete' | 'care' | 'yes';

/** Rules that were not run, that nobody said may be left out, and that would have counted as errors (a rule not known here does). */
export const blockingRules = (report: Report, context: Pick<ReporterContext, 'rules'>): Report['notRun'] =>
  report.notRun.filter(
    (rule) =>
      rule.because === 'field-absent' &&
      !rule.accepted &&
      rule.harmless !== true &&
      (context.rules.get(rule.id)?.severity ?? 'error') === 'error',
  );

/** May this file be used? Never yes while something is not known. */
export const usageAnswer = (report: Report, context: Pick<ReporterContext, 'rules' | 'exit'>): UsageAnswer => {
  const incomplete = context.exit === 2 || blockingRules(report, context).length > 0;
  if (report.counts.error > 0) {
    if (report.output === undefined || incomplete) return 'no';
    if (report.rows.in > 0 && report.rows.kept === 0) return 'none';
    return report.remaining > 0 ? 'remaining' : 'cleaned';
  }
  if (incomplete) return 'incomplete';
  if (report.rows.in === 0) return 'empty';
  const doubtful = CHANNELS.some((channel) => {
    const verdict = report.verdicts[channel];
    return verdict !== undefined && STATUSES.some((status) => status !== 'ok' && verdict[status] > 0);
  });
  const changing = report.changes?.some(({ rows }) => rows > 0) ?? false;
  return doubtful || changing || report.counts.warning > 0 || report.lists.some((list) => !list.fresh) ? 'care' : 'yes';
};

/** "62 of 80 contacts may be emailed (10 need consent, 5 opposed)", worst first. */
export const verdictLine = (words: Words, channel: Channel, counts: Readonly<Record<Status, number>>): string => {
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const others = [...STATUSES].reverse().filter((status) => status !== 'ok' && counts[status] > 0);
  const detail = others.map((status) => words.statusCount[status](counts[status])).join(', ');
  return words.mayUse(channel, counts.ok, total) + (detail === '' ? '' : ` (${detail})`);
};

/** Of those whom the cleaned file keeps: how many nothing says of that they may be contacted, channel by channel. */
export const doubtSentences = ({ keptVerdicts = {} }: Report, words: Words): readonly string[] =>
  CHANNELS.flatMap((channel) => {
    const kept = keptVerdicts[channel];
    const doubtful = kept === undefined ? 0 : kept.unknown + kept.unscreened;
    return doubtful > 0 ? [words.doubt(channel, doubtful)] : [];
  });

/** The sign of each answer. */
export const ANSWER_MARK = {
  empty: '·',
  no: '✗',
  none: '✗',
  cleaned: '✗',
  remaining: '✗',
  incomplete: '?',
  care: '!',
  yes: '✓',
} as const satisfies Record<UsageAnswer, string>;
/** How each answer sounds: no, with care, yes. */
export const ANSWER_TONE = {
  empty: 'care',
  no: 'no',
  none: 'no',
  cleaned: 'no',
  remaining: 'no',
  incomplete: 'no',
  care: 'care',
  yes: 'yes',
} as const satisfies Record<UsageAnswer, string>;
const COLOUR = { no: 'red', care: 'yellow', yes: 'green' } as const satisfies Record<
  (typeof ANSWER_TONE)[UsageAnswer],
  keyof ReporterContext['style']
>;

/** The answer in words. */
export const answerSentence = (answer: UsageAnswer, report: Report, context: Pick<ReporterContext, 'words' | 'rules'>): string => {
  const said = context.words.answer;
  if (answer === 'no') return said.no(report.counts.error);
  if (answer === 'remaining') return said.remaining(report.remaining);
  if (answer === 'incomplete') return said.incomplete(blockingRules(report, context).length);
  return said[answer];
};

/** The first lines of the report: the answer, who may be reached, what happened to the rows, the totals. */
export function* answerLines(report: Report, context: ReporterContext): Generator<string> {
  const { words, style, width } = context;
  const answer = usageAnswer(report, context);
  const first = words.labelled(safeText(report.input.name, 60), answerSentence(answer, report, context));
  for (const line of wrapText(first, width, `${ANSWER_MARK[answer]} `, '  ')) yield style[COLOUR[ANSWER_TONE[answer]]](style.bold(line));
  yield* dimmed(
    wrapText(words.subject(report.rows.in, safeText(report.asOf), safeText(report.preset), report.channels), width, '  '),
    context,
  );
  if (report.rows.in > 0) {
    for (const channel of CHANNELS) {
      const counts = report.verdicts[channel];
      if (counts !== undefined) yield* wrapText(verdictLine(words, channel, counts), width, '  ', '    ');
    }
    const { kept, edited, dropped } = report.rows;
    yield* wrapText(words.balance(report.output !== undefined, kept, edited, dropped), width, '  ', '    ');
    for (const doubt of doubtSentences(report, words)) yield* wrapText(doubt, width, '    ', '    ');
  }
  const aside = words.setAside(report.rows.blank, report.rows.skipped);
  if (aside.length > 0) yield* wrapText(`+ ${words.list(aside)}`, width, '  ', '    ');
  const { error, warning, info } = report.counts;
  yield* wrapText(`${words.count.error(error)}, ${words.count.warning(warning)}, ${words.count.info(info)}`, width, '  ');
  for (const known of baselineSentences(report, words)) yield* wrapText(known, width, '  ', '    ');
  if (context.exit !== undefined) yield* wrapText(words.exit[context.exit], width, '  ');
  for (const said of lawChangeSentences(report, words)) for (const line of wrapText(said, width, '! ', '  ')) yield style.yellow(line);
}

/** Of what was found, what the baseline knows: it decides nothing, and the rest does. */
export const baselineSentences = ({ known, counts }: Report, words: Words): readonly string[] => {
  const all = known === undefined ? 0 : known.error + known.warning + known.info;
  return all > 0 ? [words.known(all, counts.error - (known?.error ?? 0))] : [];
};

/** The days, in the ninety that follow, from which some rows will be judged otherwise: nothing that waits for the end of a report. */
export const lawChangeSentences = ({ changes = [] }: Report, words: Words): readonly string[] =>
  changes
    .filter(({ rows }) => rows > 0)
    .map(({ day, rows, rules }) => words.ahead(safeText(day), rows, rules.map((id) => safeText(id, 60)).join(', ')));

function* dimmed(lines: Iterable<string>, { style }: ReporterContext): Generator<string> {
  for (const line of lines) yield style.dim(line);
}
