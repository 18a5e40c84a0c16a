import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { gapsOf, leavesGap } from '../../model/report/not-run.js';
import type { Report } from '../../model/report/report.js';
import { hasUnreadContacts, isJudgedWhole, leavesDoubt, mayContactNobody } from '../../model/report/use-of-file.js';
import type { Words } from '../../words/index.js';
import type { ReporterContext } from '../contract/reporter.js';
import type { AnswerTone } from '../text/marks.js';
import { safeText } from '../text/safe-text.js';
import { isDone, isOpen } from './care.js';

/** Lists that are named in the first lines. */
const MOST_NAMED = 2;

export type UsageAnswer = 'empty' | 'no' | 'nobody' | 'none' | 'cleaned' | 'remaining' | 'incomplete' | 'care' | 'yes';

/** Rules that must run and could not, and that nobody said may be left out. */
export const blockingRules = ({ notRun }: Pick<Report, 'notRun'>): Report['notRun'] => notRun.filter(leavesGap);

/** May this file be used? Never yes while something is not known, or an error rule of the preset is switched off. */
export const usageAnswer = (report: Report, context: Pick<ReporterContext, 'exit'>): UsageAnswer => {
  if (mayContactNobody(report)) return 'nobody';
  if (report.counts.error > 0) {
    if (report.output === undefined || context.exit === 2 || blockingRules(report).length > 0) return 'no';
    if (report.rows.in > 0 && report.rows.kept === 0) return 'none';
    return report.remaining > 0 ? 'remaining' : 'cleaned';
  }
  if (context.exit === 2 || !isJudgedWhole(report)) return 'incomplete';
  if (report.rows.in === 0) return 'empty';
  return report.counts.warning > 0 || isOpen(report) ? 'care' : 'yes';
};

/** Of those who leave: how many could not be reached on any channel asked, and what they lack. Nobody refused them. */
export const unreachableSentences = ({ rows, channels }: Pick<Report, 'rows' | 'channels'>, words: Words): readonly string[] =>
  rows.unreachable > 0 ? [words.unreachable(rows.unreachable, channels)] : [];

/** How many lines of lists something is to be said of, and of which lists: one sentence, however many there are. */
const linesSentence = (
  lists: Report['lists'],
  of: (list: Report['lists'][number]) => number,
  say: (lines: number, names: string, at: readonly number[] | undefined) => string,
  words: Words,
): readonly string[] => {
  const told = lists.filter((list) => of(list) > 0);
  if (told.length === 0) return [];
  const names = told.slice(0, MOST_NAMED).map(({ name }) => safeText(name, 30));
  const more = told.length > MOST_NAMED ? [words.more(told.length - MOST_NAMED)] : [];
  return [
    say(
      told.reduce((sum, list) => sum + of(list), 0),
      words.list([...names, ...more]),
      told.length === 1 ? told[0]?.unreadLines : undefined,
    ),
  ];
};

/** Of those whom the cleaned file keeps: of how many nothing shows that they may be contacted, channel by channel. */
export const doubtedOn = ({ keptVerdicts = {} }: Report): readonly { readonly channel: Channel; readonly n: number }[] =>
  CHANNELS.map((channel) => ({ channel, n: (keptVerdicts[channel]?.unknown ?? 0) + (keptVerdicts[channel]?.unscreened ?? 0) })).filter(
    ({ n }) => n > 0,
  );

/** Of which lists lines could not be read, bar people who agree or of whom they say no refusal, or ask for something else. */
export const listSentences = ({ lists }: Report, words: Words): readonly string[] => [
  ...linesSentence(lists, ({ unread }) => unread, words.listUnread, words),
  ...linesSentence(lists, ({ agreeing = 0 }) => agreeing, words.listAgreeing, words),
  ...linesSentence(lists, ({ silent = 0 }) => silent, words.listSilent, words),
  ...linesSentence(lists, ({ otherRequests = 0 }) => otherRequests, words.listOtherRequests, words),
  ...linesSentence(lists, ({ cleared = 0 }) => cleared, words.listCleared, words),
];

/** Both. */
export const doubtSentences = (report: Report, words: Words): readonly string[] => [
  ...doubtedOn(report).map(({ channel, n }) => words.doubt(channel, n)),
  ...listSentences(report, words),
];

/** The sign of each answer. */
export const ANSWER_MARK = {
  empty: '·',
  no: '✗',
  nobody: '✗',
  none: '✗',
  cleaned: '✗',
  remaining: '✗',
  incomplete: '?',
  care: '!',
  yes: '✓',
} as const satisfies Record<UsageAnswer, string>;
/** How each answer sounds. */
export const ANSWER_TONE = {
  empty: 'care',
  no: 'no',
  nobody: 'no',
  none: 'no',
  cleaned: 'no',
  remaining: 'no',
  incomplete: 'no',
  care: 'care',
  yes: 'yes',
} as const satisfies Record<UsageAnswer, AnswerTone>;

/** The answer in words. */
export const answerSentence = (answer: UsageAnswer, report: Report, context: Pick<ReporterContext, 'words'>): string => {
  const sentences = context.words.answer;
  if (answer === 'cleaned' && leavesDoubt(report)) return sentences.cleanedWithCare;
  if (answer === 'care' && isDone(report)) return sentences.careCleaned;
  if (answer === 'no') return sentences.no(report.counts.error);
  if (answer === 'nobody') return sentences.nobody(report.rows.kept);
  if (answer === 'remaining') return sentences.remaining(report.remaining);
  if (answer === 'incomplete') return sentences.incomplete(gapsOf(report.notRun).length + (hasUnreadContacts(report.input) ? 1 : 0));
  return sentences[answer];
};

/** Of what was found, what the baseline knows: it decides nothing, and the rest does. */
export const baselineSentences = ({ known, counts }: Pick<Report, 'known' | 'counts'>, words: Words): readonly string[] => {
  const all = known === undefined ? 0 : known.error + known.warning + known.info;
  return all > 0 ? [words.known(all, counts.error - (known?.error ?? 0))] : [];
};

/** Who was exempted from which rule, and by whom: what a human decided stands with the answer. */
export const exemptionSentences = ({ exemptions = [] }: Pick<Report, 'exemptions'>, words: Words): readonly string[] =>
  exemptions
    .filter(({ rows }) => rows > 0)
    .map(({ rule, rows, approvedBy, until, evidence }) =>
      words.exempted(safeText(rule), rows, safeText(approvedBy, 60), safeText(until), safeText(evidence, 60)),
    );

/** The days, in the ninety that follow, from which some rows will be judged otherwise: nothing that waits for the end of a report. */
export const lawChangeSentences = ({ changes = [] }: Report, words: Words): readonly string[] =>
  changes
    .filter(({ rows }) => rows > 0)
    .map(({ day, rows, rules }) => words.ahead(safeText(day), rows, rules.map((id) => safeText(id, 60)).join(', ')));
