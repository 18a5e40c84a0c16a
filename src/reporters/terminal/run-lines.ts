import type { ReportCore } from '../../model/report/core/report-core.js';
import type { Report } from '../../model/report/report.js';
import { bySeverity, type FindingSeverity, worseSeverity } from '../../model/rule/severity.js';
import { runWords } from '../../words/run.js';
import type { ReporterContext } from '../contract/reporter.js';
import { wrapText } from '../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK } from '../text/marks.js';
import { ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

type Context = Pick<ReporterContext, 'words' | 'lang' | 'rules' | 'style' | 'width'>;

/** Under their heading: how much each rule found in all files of a report, most first. */
export function* statisticsLines({ files }: Pick<ReportCore, 'files'>, { words, lang, rules, style }: Context): Generator<string> {
  const counted = new Map<string, { count: number; severity: FindingSeverity }>();
  for (const { id, findings } of files.flatMap((file) => file.rules)) {
    for (const { severity, count } of findings) {
      const before = counted.get(id) ?? { count: 0, severity };
      counted.set(id, { count: before.count + count, severity: worseSeverity(before.severity, severity) });
    }
  }
  const all = [...counted].map(([id, one]) => ({ id, ...one })).filter(({ count }) => count > 0);
  all.sort((a, b) => b.count - a.count || bySeverity(a, b) || (a.id < b.id ? -1 : 1));
  const wide = Math.max(...all.map(({ count }) => words.number(count).length), 0);
  const name = Math.max(...all.map(({ id }) => id.length), 0);
  yield '';
  yield style.bold(runWords(lang).statistics(all.length));
  for (const { id, count, severity } of all) {
    const mark = style[SEVERITY_COLOUR[severity]](SEVERITY_MARK[severity]);
    yield `  ${words.number(count).padStart(wide)}  ${mark} ${safeText(id).padEnd(name)}  ${ruleTitle(words, id, rules.get(id))}`;
  }
}

/** Shares that rules were allowed, and what became of each. */
export function* rateLines(
  { rates = [], rows }: Pick<Report, 'rates' | 'rows'>,
  { words, lang, style, width }: Context,
): Generator<string> {
  for (const { rule, rows: found, most, over } of rates) {
    const text = runWords(lang).rate(safeText(rule, 60), words.number(found), words.number(rows.in), most, over);
    for (const line of wrapText(text, width, over ? '✗ ' : '✓ ', '  ')) yield style[over ? 'red' : 'green'](line);
  }
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
