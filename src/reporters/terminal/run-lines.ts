import type { ReportCore } from '../../model/report/core/report-core.js';
import type { Report } from '../../model/report/report.js';
import { bySeverity, type FindingSeverity, worseSeverity } from '../../model/rule/severity.js';
import { runWords } from '../../words/run.js';
import type { ReporterContext } from '../contract/reporter.js';
import { wrapText } from '../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK } from '../text/marks.js';
import { messageParts } from '../text/message.js';
import { capitalised, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

type Context = Pick<ReporterContext, 'words' | 'lang' | 'rules' | 'style' | 'width'>;

/** Under their heading: how much each rule found in all files of a report, most first. */
export function* statisticsLines({ files }: Pick<ReportCore, 'files'>, { words, lang, rules, style }: Context): Generator<string> {
  const counted = new Map<string, { count: number; severity: FindingSeverity; title: string }>();
  for (const { id, findings, options } of files.flatMap((file) => file.rules)) {
    const rule = rules.get(id);
    for (const { severity, count, message, place, examples } of findings) {
      // What is found of the whole file ("no list was given") is not what the title says of contacts.
      const isOfFile = place.at === 'file' && examples.length === 0 && rule !== undefined;
      const title = isOfFile ? capitalised(messageParts(words, message, rule, options).fact) : ruleTitle(words, id, rule);
      const before = counted.get(id) ?? { count: 0, severity, title };
      const both = before.title === title ? title : ruleTitle(words, id, rule);
      counted.set(id, { count: before.count + count, severity: worseSeverity(before.severity, severity), title: both });
    }
  }
  const all = [...counted].map(([id, one]) => ({ id, ...one })).filter(({ count }) => count > 0);
  all.sort((a, b) => b.count - a.count || bySeverity(a, b) || (a.id < b.id ? -1 : 1));
  const wide = Math.max(...all.map(({ count }) => words.number(count).length), 0);
  const name = Math.max(...all.map(({ id }) => id.length), 0);
  yield '';
  yield style.bold(runWords(lang).statistics(all.length));
  for (const { id, count, severity, title } of all) {
    const mark = style[SEVERITY_COLOUR[severity]](SEVERITY_MARK[severity]);
    yield `  ${words.number(count).padStart(wide)}  ${mark} ${safeText(id).padEnd(name)}  ${title}`;
  }
}

/** Shares that rules were allowed, and what became of each. */
export function* rateLines(
  { rates = [], rows }: Pick<Report, 'rates' | 'rows'>,
  { words, lang, style, width }: Context,
): Generator<string> {
  const say = runWords(lang);
  for (const { rule, rows: found, most, over, wholeFile, notRun } of rates) {
    const name = safeText(rule, 60);
    const counted = wholeFile ? say.wholeFile(name, most, over) : say.rate(name, found, words.number(rows.in), most, over);
    const [mark, colour] = over ? (['✗ ', 'red'] as const) : notRun ? (['? ', 'yellow'] as const) : (['✓ ', 'green'] as const);
    for (const line of wrapText(notRun ? say.notRun(name, over) : counted, width, mark, '  ')) yield style[colour](line);
  }
}

/** What a check that writes nothing says of an exit code of 0 that speaks of what it would have written. */
export function* previewLines({ counts }: Pick<Report, 'counts'>, { lang, style, width }: Context): Generator<string> {
  if (counts.error === 0) return;
  for (const line of wrapText(runWords(lang).wouldRemain, width, '! ', '  ')) yield style.yellow(line);
}

/** Milliseconds as seconds, to the millisecond. */
const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`;

/** Milliseconds that are nothing where thousandths of a second are shown. */
const SHOWN = 0.5;

/** Where the time of a run went: the steps add up to the total, and what is below judging to the time of its threads. */
export function* statsLines({ stats }: Pick<Report, 'stats'>, { lang, style, rules, words }: Context): Generator<string> {
  if (!stats) return;
  const say = runWords(lang);
  const { total, opening, judging, onThreads, others, rest } = stats;
  const share = (time: number): string => `${Math.round((100 * time) / Math.max(onThreads, 1e-9))} %`.padStart(5);
  const line = (time: number, text: string): string => `  ${seconds(time).padStart(9)}  ${text}`;
  yield '';
  yield style.bold(words.labelled(say.stats.title, seconds(total)));
  yield line(opening, say.stats.opening);
  yield line(judging, `${say.stats.judging} ${say.judgedOn(seconds(onThreads))}`);
  const quick = stats.rules.filter(({ time }) => time < SHOWN);
  for (const { id, time } of stats.rules.filter(({ time }) => time >= SHOWN))
    yield `      ${seconds(time).padStart(9)} ${share(time)}  ${safeText(id)}  ${style.dim(ruleTitle(words, id, rules.get(id)))}`;
  if (quick.length > 0) {
    const time = quick.reduce((all, one) => all + one.time, 0);
    yield `      ${seconds(time).padStart(9)} ${share(time)}  ${say.quick(quick.length)}`;
  }
  yield `      ${seconds(others).padStart(9)} ${share(others)}  ${say.stats.others}`;
  yield line(rest, say.stats.rest);
}
