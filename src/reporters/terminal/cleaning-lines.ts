import type { Report } from '../../model/report/report.js';
import { firstScreenWords } from '../../words/reports/first-screen.js';
import type { ReporterContext } from '../contract/reporter.js';
import { unreachableSentences } from '../summary/answer.js';
import { keyOf } from '../summary/open-points.js';
import type { RuleSummary } from '../summary/rule-summaries.js';
import { cleanedSummaries } from '../summary/tasks.js';
import { wrapText } from '../text/layout.js';
import { headerText } from '../text/phrases.js';
import { firstLines } from './line-budget.js';

/** Columns that left, by name. */
const MOST_COLUMNS = 4;

/** One thing that cleaning did. */
interface Told {
  readonly lines: readonly string[];
  /** The same with fewer names, where it would otherwise be cut before what the next line is for. */
  readonly brief?: readonly string[];
  /** Whether it concerns no contact: it is the first that is left out. */
  readonly isAside: boolean;
}

/**
 * The rules that emptied cells. A rule that spoke of a row which left by another one is none of them: certain are those that spoke of more rows than left
 * altogether; where none is, any of them may be it.
 */
const blankedBy = (blocks: readonly RuleSummary[], dropped: number): readonly RuleSummary[] => {
  const may = blocks.filter(
    ({ rule, findings }) => rule.rows > rule.dropped && findings.some(({ action }) => action === 'bar' || action === 'blank'),
  );
  const certain = may.filter(({ rule }) => rule.rows > dropped);
  return certain.length > 0 ? certain : may;
};

/** What cleaning did, or would do, one thing after the other: contacts, what was set aside, columns and how to keep one, cells. */
function* cleaningParagraphs(report: Report, context: ReporterContext): Generator<Told> {
  const { words, width, lang, quiet } = context;
  const say = firstScreenWords(lang);
  const written = report.output !== undefined;
  const { kept, dropped } = report.rows;
  const blocks = cleanedSummaries(report, context);
  const paragraph = (text: string, most: number, isAside = false): Told => ({
    lines: firstLines(wrapText(text, width, '  ', '    '), most, context),
    isAside,
  });
  const left = blocks
    .filter(({ rule }) => rule.dropped > 0)
    .map(({ headline, rule }) => words.labelled(headline, words.number(rule.dropped)));
  yield paragraph(say.contacts(written, kept, dropped, [...left, ...unreachableSentences(report, words)]), 3);
  if (quiet) return;
  const aside = words.setAside(report.rows.blank, report.rows.skipped);
  if (aside.length > 0) yield paragraph(`+ ${words.list(aside)}`, 1, true);
  const columns = report.columns.filter((column) => !column.kept);
  const [first] = columns;
  if (first) {
    const names = columns.map(({ header, column }) => headerText(words, header, column));
    const shown = (most: number): string =>
      names.length > most ? `${names.slice(0, most - 1).join(', ')}, ${words.more(names.length - most + 1)}` : names.join(', ');
    const told = (most: number): Told => paragraph(say.columns(written, columns.length, shown(most)), 2);
    yield { ...told(MOST_COLUMNS), brief: told(2).lines };
    // On a line of its own: what is to be copied is not broken.
    yield { lines: [`      --map "${keyOf(first.header, first.column)}=keep"`], isAside: false };
  }
  const blanked = report.rows.edited === 0 ? [] : blankedBy(blocks, dropped);
  if (blanked.length > 0)
    yield paragraph(
      say.blanked(
        written,
        blanked.map(({ headline }) => headline),
      ),
      2,
    );
}

/**
 * What cleaning did, or would do. Told as done, since nobody has to do anything about it. Where there is little room each thing is told
 * more briefly, the longest first, before one of them is left out: a language that takes more words tells the same.
 */
export const cleaningLines = (report: Report, context: ReporterContext, most: number): string[] => {
  const all = [...cleaningParagraphs(report, context)];
  const shown = all.length > most ? all.filter(({ isAside }) => !isAside) : all;
  const isShort = shown.flatMap(({ lines }) => lines).length <= most;
  const told = shown.map(({ lines, brief = lines }) => (isShort ? lines : brief));
  for (let used = told.flat().length; used > most; used--) {
    const longest = told.reduce((a, b) => (b.length > a.length ? b : a), []);
    if (longest.length < 2) break;
    told[told.indexOf(longest)] = firstLines(longest, longest.length - 1, context);
  }
  // What is cut says so: half of a name would be taken for a whole one.
  return firstLines(told.flat(), most, context).slice(0, most);
};
