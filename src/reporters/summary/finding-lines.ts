import type { Report, ReportExample } from '../../model/report/report.js';
import type { ReporterContext } from '../contract/reporter.js';
import { clipText, displayWidth, wrapText } from '../text/layout.js';
import { capitalised, factTexts, firstSentence, headerText, splitMessage } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import type { MessageSummary, RuleSummary } from './rule-summaries.js';

const MOST_EXAMPLES = 3;
const MOST_KINDS = 6;
const MOST_COLUMNS = 5;

/** As many of the names as `room` holds, in brackets, and how many there are more; '' when not even one fits. */
const bracketed = (names: readonly string[], room: number, { words }: ReporterContext): string => {
  for (let n = names.length; n > 0; n--) {
    const left = n < names.length ? [`+${words.number(names.length - n)}`] : [];
    const said = `[${[...names.slice(0, n), ...left].join(', ')}]`;
    if (displayWidth(said) <= room) return said;
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

/** What to do: the message knows best when it is the only one and not what the rule is for. */
export const recommendation = ({ known, messages, headline }: RuleSummary, { words }: Pick<ReporterContext, 'words'>): string => {
  const [only] = messages;
  const { fact, todo } = splitMessage(only?.text ?? '');
  if (messages.length === 1 && todo !== '' && headline === fact) return capitalised(todo);
  return known === undefined ? '' : firstSentence(words.text(known.docs.remedy));
};

/** One place where something was found, on one line. */
export const exampleText = (
  { row, column, masked, facts }: ReportExample,
  report: Report,
  { words, cells }: Pick<ReporterContext, 'words' | 'cells'>,
): string => {
  const shown = (column === undefined ? undefined : cells?.get(`${row}/${column}`)) ?? masked;
  return [
    words.row(row),
    ...(column === undefined ? [] : [headerText(words, report.columns[column]?.header, column)]),
    ...(shown === undefined ? [] : [safeText(shown, 60)]),
    ...factTexts(words, facts),
  ].join(' · ');
};

/** The first few places where something was found; the columns alone when it was found in no row. */
export function* locationLines(
  said: MessageSummary,
  most: number,
  indent: string,
  report: Report,
  context: ReporterContext,
): Generator<string> {
  const { words, width, style } = context;
  const shown = said.examples.slice(0, most);
  const columns = said.examples.length > 0 ? [] : said.columns;
  const places =
    shown.length > 0
      ? shown.map((example) => exampleText(example, report, context))
      : columns.slice(0, MOST_COLUMNS).map((column) => words.column(headerText(words, report.columns[column]?.header, column)));
  const left = shown.length > 0 ? said.count - shown.length : columns.length - places.length;
  const more = left > 0 && places.length > 0 ? ` · ${words.more(left)}` : '';
  const lines = shown.length > 0 ? places : places.length > 0 ? [places.join(', ')] : [];
  for (const [i, line] of lines.entries()) {
    const end = i === lines.length - 1 ? more : '';
    yield style.dim(indent + clipText(line, width - indent.length - displayWidth(end)) + end);
  }
}

/** One rule: why, what to do, what it said where that is more than its headline, and the first few places. */
export function* reasonLines(block: RuleSummary, report: Report, context: ReporterContext): Generator<string> {
  const { words, width, style } = context;
  const { known, messages, headlineIsEnough } = block;
  yield* titleLines(block, context);
  const why = known === undefined ? words.unknownRule : firstSentence(words.text(known.docs.why));
  yield `    ${clipText(why, width - 4)}`;
  const todo = recommendation(block, context);
  if (todo !== '') yield `    ${style.bold('→')} ${clipText(todo, width - 6)}`;
  const shown = messages.slice(0, MOST_KINDS);
  let budget = MOST_EXAMPLES;
  for (const one of shown) {
    const share = Math.min(budget, Math.max(1, Math.floor(MOST_EXAMPLES / messages.length)), one.examples.length);
    budget -= share;
    if (!headlineIsEnough) yield `    ${clipText(`${words.times(one.count)} ${splitMessage(one.text).fact}`, width - 4)}`;
    yield* locationLines(one, share, headlineIsEnough ? '    ' : '      ', report, context);
  }
  if (messages.length > shown.length) yield `    ${words.more(messages.length - shown.length)}`;
}
