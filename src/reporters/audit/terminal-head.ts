import type { AuditReport } from '../../model/report/audit-report.js';
import type { AuditContext } from '../contract/audit-reporter.js';
import { configSentence } from '../summary/report-sections.js';
import { wrapText } from '../text/layout.js';
import { TONE_COLOUR } from '../text/marks.js';
import {
  auditEasedSentences,
  decisionSentences,
  doubtfulListCount,
  isCleanButEased,
  unjudgedCount,
  unreadByKind,
  verdictSign,
} from './answer.js';
import { shortPath } from './paths.js';

const NAME = 60;

/** The first lines of an audit: the answer, what is not known, the totals, the configuration, what was decided before. */
export function* auditHead(report: AuditReport, { auditTexts, words, lang, style, width }: AuditContext): Generator<string> {
  const { totals, counts, verdict } = report;
  const { mark, tone } = verdictSign(report);
  const first =
    totals.files === 0
      ? auditTexts.nothing
      : words.labelled(
          auditTexts.title(totals.files, totals.contacts, totals.persons),
          isCleanButEased(report) ? auditTexts.eased : auditTexts.verdicts[verdict],
        );
  for (const line of wrapText(first, width, `${mark} `, '  ')) yield style[TONE_COLOUR[tone]](style.bold(line));
  const unknown = unjudgedCount(report);
  const kinds = unreadByKind(report, { auditTexts });
  const what = [auditTexts.incomplete(unknown), ...(kinds.length === 0 ? [] : [`${words.list(kinds)}.`])].join(' ');
  if (unknown > 0) for (const line of wrapText(what, width, '  ')) yield style.red(line);
  if (doubtfulListCount(report) > 0)
    for (const line of wrapText(auditTexts.doubted(doubtfulListCount(report)), width, '  ')) yield style.red(line);
  for (const eased of auditEasedSentences(report, { words, lang }))
    for (const line of wrapText(eased, width, '! ', '  ')) yield style.yellow(line);
  const facts = [
    words.date(report.asOf),
    `${words.count.error(counts.error)}, ${words.count.warning(counts.warning)}, ${words.count.info(counts.info)}`,
    ...(totals.repeated > 0 ? [auditTexts.repeated(totals.repeated)] : []),
    ...(totals.files > 0 ? [auditTexts.encrypted(totals.encrypted, totals.files)] : []),
    ...(totals.oldest ? [auditTexts.oldest(totals.oldest.months, shortPath(totals.oldest.file, NAME))] : []),
  ];
  for (const line of wrapText(facts.join(' · '), width, '  ')) yield style.dim(line);
  const settings = configSentence(report, { words });
  if (settings !== undefined) yield* wrapText(settings, width, '  ');
  for (const sentence of decisionSentences(report, { auditTexts, words })) yield* wrapText(sentence, width, '  ');
}
