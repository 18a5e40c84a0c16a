import type { MessageKind, SenderAppend } from '../../model/document/judged-message.js';
import type { MessageForm, MessageLanguage } from '../../model/document/message.js';
import type { EasedRules } from '../../model/report/eased.js';
import type { CoreFile, CoreFinding, CoreRule } from '../../model/report/report-core.js';
import { bySeverity } from '../../model/rule/severity.js';
import { documentWords, LANGUAGE_NAMES } from '../../words/reports/documents.js';
import type { ReporterContext } from '../contract/reporter.js';
import { easedSentences } from '../summary/eased.js';
import { wrapText } from '../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK, TONE_COLOUR } from '../text/marks.js';
import { messageParts } from '../text/message.js';
import { capitalised, firstSentence } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { firstLines } from './line-budget.js';

/** Findings told of one file: with some three lines each they leave room for the answer on one screen. */
const MOST_FINDINGS = 7;
const MOST_PLACES = 5;

/** What a file was read as. */
export interface ReadAs {
  readonly form: MessageForm | 'script';
  /** Messages in it; 1 for a script, 0 where there was nothing. */
  readonly count: number;
  readonly language?: MessageLanguage | undefined;
  readonly kind?: MessageKind;
  /** ISO day of the run. */
  readonly day: string;
  /** What keeps rules from judging as they are. */
  readonly eased: EasedRules;
  /** What the sending tool is said to add by itself. */
  readonly appends?: readonly SenderAppend[];
  /** Requests that were made to follow links, and the day (ISO) on which. Absent where none was asked for. */
  readonly asked?: { readonly day: string; readonly requests: readonly { readonly host: string; readonly count: number }[] };
}

/** An error rule that somebody other than a preset switched off: without it nothing is fine. */
const isErrorOff = ({ by, severity }: EasedRules['switchedOff'][number]): boolean => by !== 'preset' && severity === 'error';

interface Told {
  readonly rule: CoreRule;
  readonly finding: CoreFinding;
}

/** May this be sent, or said? */
export function* documentVerdictLines(
  file: CoreFile,
  { count, eased }: ReadAs,
  { words, style, width, lang }: ReporterContext,
): Generator<string> {
  const say = documentWords(lang);
  const found = (severity: string): number =>
    file.rules.flatMap(({ findings }) => findings).reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
  const errors = found('error');
  const tone = errors > 0 ? 'no' : found('warning') > 0 || count === 0 || eased.switchedOff.some(isErrorOff) ? 'care' : 'yes';
  const answer = errors > 0 ? say.no(errors) : count === 0 ? say.none : tone === 'yes' ? say.yes : say.care;
  const mark = { no: '✗', care: '!', yes: '✓' }[tone];
  for (const line of wrapText(words.labelled(safeText(file.name, 60), answer), width, `${mark} `, '  '))
    yield style[TONE_COLOUR[tone]](style.bold(line));
}

function* findingLines({ rule, finding }: Told, context: ReporterContext): Generator<string> {
  const { words, style, width, lang, rules } = context;
  const say = documentWords(lang);
  const known = rules.get(rule.id);
  const { fact, todo } = messageParts(words, finding.message, known, rule.options);
  const lines = [...new Set(finding.examples.flatMap(({ place }) => (place.at === 'text' ? [place.line] : [])))];
  const places = lines.slice(0, MOST_PLACES).map(say.line).join(', ') + (lines.length > MOST_PLACES ? '…' : '');
  const text = places === '' ? fact : `${fact} (${places})`;
  const mark = style[SEVERITY_COLOUR[finding.severity]];
  yield* firstLines(wrapText(text, width, `  ${SEVERITY_MARK[finding.severity]} `, '    '), 2, context).map(mark);
  const next = todo === '' ? (known ? firstSentence(words.text(known.docs.remedy)) : '') : capitalised(todo);
  if (next !== '') yield* firstLines(wrapText(next, width, '    → ', '      '), 1, context);
}

/** One document on one screen: may it be sent, what is wrong, on which line, what to do. Never a word of it. */
export function* documentReport(file: CoreFile, read: ReadAs, context: ReporterContext): Generator<string> {
  const { style, width, lang, quiet } = context;
  const say = documentWords(lang);
  yield* documentVerdictLines(file, read, context);
  const language = read.language === undefined ? undefined : say.languages[LANGUAGE_NAMES[read.language]];
  const kind = read.kind && say.kinds[read.kind];
  for (const line of wrapText(say.readAs(say.forms[read.form], read.count, language, kind, read.day), width, '  ')) yield style.dim(line);
  for (const text of easedSentences(read.eased, context)) for (const line of wrapText(text, width, '! ', '  ')) yield style.yellow(line);
  if (read.appends && read.appends.length > 0) yield* wrapText(say.appended(read.appends), width, '  ');
  if (read.asked)
    for (const line of wrapText(
      say.asked(
        read.asked.day,
        read.asked.requests.map(({ host, count }) => [safeText(host, 60), count]),
      ),
      width,
      '  ',
    ))
      yield style.dim(line);
  const all = file.rules.flatMap((rule) => rule.findings.map((finding): Told => ({ rule, finding })));
  const told = all.filter(({ finding }) => finding.severity === 'error' || (!quiet && finding.severity === 'warning'));
  told.sort((a, b) => bySeverity(a.finding, b.finding));
  if (told.length > 0) yield '';
  for (const one of told.slice(0, MOST_FINDINGS)) yield* findingLines(one, context);
  if (told.length > MOST_FINDINGS) yield `    ${say.more(told.length - MOST_FINDINGS)}`;
}
