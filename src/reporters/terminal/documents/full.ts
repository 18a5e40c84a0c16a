import { documentWords } from '../../../words/reports/documents.js';
import type { DocumentContext, DocumentReporter } from '../../contract/document-reporter.js';
import { logFigureLines } from '../../logs/terminal.js';
import { type DocumentRuleSummary, documentNotRun, documentRuleSummaries, placesOf } from '../../messages/summary.js';
import { citedLaws, lawCitation } from '../../summary/law-titles.js';
import { sectionLines, wrapText } from '../../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK } from '../../text/marks.js';
import { safeText } from '../../text/safe-text.js';
import { documentHeadLines, documentVerdictLines, writtenFileLines } from './report.js';

const MOST_LAWS = 5;
/** Lines of one screen. */
const ONE_SCREEN = 30;

/** One rule: why, what to do and the texts, in full; all that it said, and every place that the report holds. */
function* ruleLines({ id, known, severity, headline, law, results }: DocumentRuleSummary, context: DocumentContext): Generator<string> {
  const { words, width, style, lang } = context;
  const mark = style[SEVERITY_COLOUR[severity]];
  for (const line of wrapText(`${headline} (${safeText(id)})`, width, `  ${SEVERITY_MARK[severity]} `, '    '))
    yield mark(style.bold(line));
  if (known === undefined) yield* wrapText(words.unknownRule, width, '    ');
  else {
    yield* wrapText(words.text(known.docs.why), width, '    ');
    yield* wrapText(words.text(known.docs.remedy), width, '    → ', '      ');
    const { laws, more } = citedLaws(known, law, MOST_LAWS);
    for (const one of laws)
      yield* [...wrapText([lawCitation(words, one), one.url].filter(Boolean).join(' '), width, '    § ', '      ')].map(style.dim);
    if (more > 0) yield style.dim(`    § ${words.more(more)}`);
    const address = context.rulePages?.(id, lang);
    if (address !== undefined) yield style.dim(`    ${address}`);
  }
  for (const result of results) {
    const said = result.todo === '' ? result.fact : `${result.fact} → ${result.todo}`;
    yield* wrapText(`${words.times(result.finding.count)} ${said}`, width, '    ', '      ');
    const { shown, more } = placesOf(result, Number.POSITIVE_INFINITY);
    if (shown.length > 0) yield* wrapText(documentWords(lang).places(shown, more), width, '      ');
  }
}

/** A message or a script on a terminal for somebody who has time: reasons, remedies and texts in full, every place that is kept. */
export const documentFull: DocumentReporter = function* (report, context) {
  const { words, quiet, style, width } = context;
  if (quiet === true && report.counts.error === 0) return;
  const lines = [...documentHeadLines(report, context)];
  for (const file of report.files) {
    const rules = documentRuleSummaries(file, context);
    if (report.files.length > 1 && rules.length > 0) lines.push('', style.bold(safeText(file.name, 60)));
    for (const rule of rules) lines.push('', ...ruleLines(rule, context));
  }
  if (report.figures) lines.push(...logFigureLines(report.figures, context));
  const notRun = documentNotRun(report, context).flatMap((text) => [...wrapText(text, width, '  ', '    ')]);
  lines.push(...sectionLines(words.headings.notRun, notRun, style));
  if (quiet !== true) lines.push(...sectionLines(words.headings.files, writtenFileLines(context), style));
  // The answer has scrolled away.
  if (lines.length > ONE_SCREEN) lines.push('', ...documentVerdictLines(report, context));
  for (const line of lines) yield `${line}\n`;
};
