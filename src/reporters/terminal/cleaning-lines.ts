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
  /** Its lines, as many as it takes but no more than these. */
  readonly within: (most: number) => readonly string[];
  /** The most lines that it takes where there is room. */
  readonly most: number;
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
  const wrapped = (text: string): readonly string[] => [...wrapText(text, width, '  ', '    ')];
  const paragraph = (text: string, most: number, isAside = false): Told => ({
    within: (lines) => firstLines(wrapped(text), lines, context),
    most,
    isAside,
  });
  /** A sentence with a list, of which as much is named as there is room for: half of a name would be taken for a whole one. */
  const listed = (
    sayOf: (names: readonly string[]) => string,
    names: readonly string[],
    least: number,
    mostNames: number,
    most: number,
  ): Told => ({
    within(lines) {
      for (let named = Math.min(mostNames, names.length); ; named--) {
        const rest = named > 0 && named < names.length ? [words.more(names.length - named)] : [];
        const told = wrapped(sayOf([...names.slice(0, named), ...rest]));
        if (told.length <= lines || named <= least) return firstLines(told, lines, context);
      }
    },
    most,
    isAside: false,
  });
  const left = blocks
    .filter(({ rule }) => rule.dropped > 0)
    .map(({ headline, rule }) => words.labelled(headline, words.number(rule.dropped)));
  const reasons = [...left, ...unreachableSentences(report, words)];
  yield listed((named) => say.contacts(written, kept, dropped, named), reasons, 0, reasons.length, 3);
  if (quiet) return;
  const aside = words.setAside(report.rows.blank, report.rows.skipped);
  if (aside.length > 0) yield paragraph(`+ ${words.list(aside)}`, 1, true);
  const columns = report.columns.filter((column) => !column.kept);
  const [first] = columns;
  if (first) {
    const names = columns.map(({ header, column }) => headerText(words, header, column));
    const mostNames = names.length > MOST_COLUMNS ? MOST_COLUMNS - 1 : MOST_COLUMNS;
    yield listed((named) => say.columns(written, columns.length, named.join(', ')), names, 1, mostNames, 2);
    // On a line of its own: what is to be copied is not broken.
    const copied = [`      --map "${keyOf(first.header, first.column)}=keep"`];
    yield { within: () => copied, most: 1, isAside: false };
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
  const linesOf = (paragraphs: readonly Told[]): (readonly string[])[] => paragraphs.map((one) => one.within(one.most));
  const shown = linesOf(all).flat().length > most ? all.filter(({ isAside }) => !isAside) : all;
  const told = linesOf(shown);
  for (let used = told.flat().length; used > most; used--) {
    const longest = told.reduce((a, b) => (b.length > a.length ? b : a), []);
    if (longest.length < 2) break;
    const at = told.indexOf(longest);
    told[at] = (shown[at] as Told).within(longest.length - 1);
  }
  // What is cut says so: half of a name would be taken for a whole one.
  return firstLines(told.flat(), most, context).slice(0, most);
};
