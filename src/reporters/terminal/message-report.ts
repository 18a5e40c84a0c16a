import type { MessageDocument } from '../../model/document/message.js';
import type { CoreFile, CoreFinding, CoreRule } from '../../model/report/report-core.js';
import type { MessageKind } from '../../model/rule/messages.js';
import { bySeverity } from '../../model/rule/severity.js';
import { LANGUAGE_NAMES, messageWords } from '../../words/reports/messages.js';
import type { ReporterContext } from '../contract/reporter.js';
import { wrapText } from '../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK, TONE_COLOUR } from '../text/marks.js';
import { messageParts } from '../text/message.js';
import { capitalised, firstSentence } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { firstLines } from './line-budget.js';

/** Findings told of one file: with two lines each they leave room for the answer on one screen. */
const MOST_FINDINGS = 9;
const MOST_PLACES = 5;

interface Told {
  readonly rule: CoreRule;
  readonly finding: CoreFinding;
}

/** May this be sent? */
export function* messageVerdictLines(file: CoreFile, messages: readonly MessageDocument[], context: ReporterContext): Generator<string> {
  const { words, style, width, lang } = context;
  const say = messageWords(lang);
  const count = (severity: string): number =>
    file.rules.flatMap(({ findings }) => findings).reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
  const errors = count('error');
  const tone = errors > 0 ? 'no' : count('warning') > 0 || messages.length === 0 ? 'care' : 'yes';
  const answer = errors > 0 ? say.no(errors) : messages.length === 0 ? say.none : say[tone as 'care' | 'yes'];
  const mark = { no: '✗', care: '!', yes: '✓' }[tone];
  for (const line of wrapText(words.labelled(safeText(file.name, 60), answer), width, `${mark} `, '  '))
    yield style[TONE_COLOUR[tone]](style.bold(line));
}

function* findingLines({ rule, finding }: Told, context: ReporterContext): Generator<string> {
  const { words, style, width, lang, rules } = context;
  const say = messageWords(lang);
  const known = rules.get(rule.id);
  const { fact, todo } = messageParts(words, finding.message, known, rule.options);
  const lines = [...new Set(finding.examples.flatMap(({ place }) => (place.at === 'text' ? [place.line] : [])))];
  const places = lines.slice(0, MOST_PLACES).map(say.line).join(', ') + (lines.length > MOST_PLACES ? '…' : '');
  const mark = style[SEVERITY_COLOUR[finding.severity]];
  yield* firstLines(
    wrapText(`${fact}${places === '' ? '' : ` (${places})`}`, width, `  ${SEVERITY_MARK[finding.severity]} `, '    '),
    2,
    context,
  ).map(mark);
  const next = todo === '' ? (known ? firstSentence(words.text(known.docs.remedy)) : '') : capitalised(todo);
  if (next !== '') yield* firstLines(wrapText(next, width, '    → ', '      '), 2, context);
}

/** One file of messages on one screen: may it be sent, what is wrong, on which line, what to do. Never a word of the message. */
export function* messageReport(
  file: CoreFile,
  messages: readonly MessageDocument[],
  { kind, day }: { readonly kind: MessageKind; readonly day: string },
  context: ReporterContext,
): Generator<string> {
  const { style, width, lang, quiet } = context;
  const say = messageWords(lang);
  yield* messageVerdictLines(file, messages, context);
  const [first] = messages;
  if (first) {
    const language = first.language === undefined ? undefined : say.languages[LANGUAGE_NAMES[first.language]];
    for (const line of wrapText(say.readAs(say.forms[first.form], messages.length, language, say.kinds[kind], day), width, '  '))
      yield style.dim(line);
  }
  const all = file.rules.flatMap((rule) => rule.findings.map((finding): Told => ({ rule, finding })));
  const told = all.filter(({ finding }) => finding.severity === 'error' || (!quiet && finding.severity === 'warning'));
  told.sort((a, b) => bySeverity(a.finding, b.finding));
  if (told.length > 0) yield '';
  for (const one of told.slice(0, MOST_FINDINGS)) yield* findingLines(one, context);
  if (told.length > MOST_FINDINGS) yield `    ${say.more(told.length - MOST_FINDINGS)}`;
}
