import type { Report } from '../../model/report/report.js';
import type { ReporterContext } from '../contract/reporter.js';
import { exampleText } from '../summary/finding-texts.js';
import type { MessageSummary, RuleSummary } from '../summary/rule-summaries.js';
import { clipText, displayWidth, wrapText } from '../text/layout.js';
import { headerText } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

const MOST_COLUMNS = 5;

/** As many of the names as `room` holds, in brackets, and how many there are more; '' when not even one fits. */
const bracketed = (names: readonly string[], room: number, { words }: ReporterContext): string => {
  for (let n = names.length; n > 0; n--) {
    const left = n < names.length ? [`+${words.number(names.length - n)}`] : [];
    const text = `[${[...names.slice(0, n), ...left].join(', ')}]`;
    if (displayWidth(text) <= room) return text;
  }
  return '';
};

/** What was found, by which rule, and the texts behind it: beside the title where there is room. */
export function* titleLines({ rule, headline }: RuleSummary, context: ReporterContext): Generator<string> {
  const { width, style } = context;
  const id = safeText(rule.id);
  const title = [...wrapText(headline === id ? id : `${headline} (${id})`, width, '  ', '    ')];
  const last = title.pop() ?? '';
  for (const line of title) yield style.bold(line);
  const law = rule.law.map((id) => safeText(id, 40));
  const beside = bracketed(law, width - displayWidth(last) - 1, context);
  yield style.bold(last) + (beside === '' ? '' : ` ${style.dim(beside)}`);
  const below = beside === '' ? bracketed(law, width - 4, context) : '';
  if (below !== '') yield `    ${style.dim(below)}`;
}

/** The first few places where something was found; the columns alone when it was found in no row. */
export function* locationLines(
  message: MessageSummary,
  max: number,
  indent: string,
  report: Report,
  context: ReporterContext,
): Generator<string> {
  const { words, width, style } = context;
  const shown = message.examples.slice(0, max);
  const columns = message.examples.length > 0 ? [] : message.columns;
  const places =
    shown.length > 0
      ? shown.map((example) => exampleText(example, report, message.known, context))
      : columns.slice(0, MOST_COLUMNS).map((column) => words.column(headerText(words, report.columns[column]?.header, column)));
  const left = shown.length > 0 ? message.count - shown.length : columns.length - places.length;
  const more = left > 0 && places.length > 0 ? ` · ${words.more(left)}` : '';
  const lines = shown.length > 0 ? places : places.length > 0 ? [places.join(', ')] : [];
  for (const [i, line] of lines.entries()) {
    const end = i === lines.length - 1 ? more : '';
    yield style.dim(indent + clipText(line, width - indent.length - displayWidth(end)) + end);
  }
}
