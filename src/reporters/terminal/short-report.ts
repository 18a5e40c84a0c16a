import type { Report } from '../../model/report/report.js';
import { isJudgedWhole } from '../../model/report/use-of-file.js';
import { wordsFor } from '../../words/index.js';
import { firstScreenWords } from '../../words/reports/first-screen.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { targetSentences } from '../summary/target.js';
import { tasksOf } from '../summary/tasks.js';
import { sectionLines, wrapText } from '../text/layout.js';
import { closingLines, exitLines, verdictLines } from './answer-lines.js';
import { cleaningLines } from './cleaning-lines.js';
import { firstLines } from './line-budget.js';
import { fileLines, fittingNotes, fittingTasks, headLines } from './screen-sections.js';

/** What one screen holds. */
const MOST_LINES = 30;
/** Above this, the answer has scrolled away, and is said again at the end. */
const SCROLLS_FROM = 20;
const MOST_OF_CLEANING = 6;
/** Cleaned file, reports, rejects, evidence, and a blank line before them. */
const MOST_OF_FILES = 5;
/** What the first thing to do takes at least, in brief, and how many more there are: one that asks for an option takes two lines and the option. */
const LEAST_OF_TASKS = 3;
const LEAST_OF_OPEN = 4;
/** A blank line and a heading. */
const SECTION = 2;
/** Of columns of marks that may hold refusals, and of one that may say that a contact is not too old: it stands there however much there is to do. */
const FIRST_NOTES = ['marks-unread', 'maybe-return'];
const FIRST_NOTE = 3;

const roomOfFirstNote = ({ notes }: Report): number => (notes.some(({ code }) => FIRST_NOTES.includes(code)) ? SECTION + FIRST_NOTE : 0);

/** The answer, and what is said around it. */
interface Frame {
  readonly verdict: readonly string[];
  /** Once more, for the end of what has scrolled. */
  readonly closing: readonly string[];
  readonly targeted: readonly string[];
}

/** All of a screen but the things to do and the notes, and how many lines are left for them. */
const aroundTasks = (report: Report, { verdict, closing, targeted }: Frame, context: ReporterContext) => {
  const { style, lang, quiet } = context;
  const say = firstScreenWords(lang);
  const head = headLines(report, context);
  // What is to do takes two lines at least, with how much more there is, and what was done one.
  const roomOfFiles = MOST_LINES - verdict.length - head.length - closing.length - targeted.length - SECTION * 2 - 3;
  const files = quiet ? [] : ['', ...fileLines(context)].slice(0, Math.min(MOST_OF_FILES, Math.max(2, roomOfFiles))).concat(targeted);
  const fixed = verdict.length + head.length + files.length + closing.length;
  const marks = quiet ? 0 : roomOfFirstNote(report);
  const [first] = tasksOf(report, context);
  const ofTasks = first === undefined ? 0 : SECTION + (first.open?.ask === undefined ? LEAST_OF_TASKS : LEAST_OF_OPEN);
  const most = Math.max(1, Math.min(MOST_OF_CLEANING, MOST_LINES - fixed - SECTION - ofTasks - marks));
  const cleaned = report.rows.in === 0 ? [] : cleaningLines(report, context, most);
  const cleaning = [...sectionLines(report.output ? say.headings.done : say.headings.would, cleaned, style)];
  const left = MOST_LINES - fixed - cleaning.length;
  return { head, files, cleaning, left, room: left - SECTION - marks };
};

/** @param frameIn the answer in each language: either tells as much as the other @returns the lines of one screen, all but the closing ones */
const screenLines = (report: Report, frameIn: (context: ReporterContext) => Frame, context: ReporterContext): string[] => {
  const { style, lang, quiet, words } = context;
  const frame = frameIn(context);
  const { head, files, cleaning, left, room } = aroundTasks(report, frame, context);
  const second = lang === 'fr' ? 'en' : 'fr';
  const translated: ReporterContext = { ...context, lang: second, words: wordsFor(second) };
  const other = { room: aroundTasks(report, frameIn(translated), translated).room, context: translated };
  const section = (heading: string, lines: Iterable<string>): string[] => [...sectionLines(heading, lines, style)];
  const tasks = section(firstScreenWords(lang).headings.tasks, fittingTasks(report, room, context, other));
  const notes = quiet ? [] : section(words.headings.notes, fittingNotes(report, left - tasks.length - SECTION, context));
  return [...frame.verdict, ...head, ...tasks, ...cleaning, ...notes, ...(files.length > 1 ? files : [])];
};

const frameOf =
  (report: Report) =>
  (context: ReporterContext): Frame => ({
    verdict: [...verdictLines(report, context)],
    closing: ['', ...closingLines(report, context)],
    targeted: targetSentences(report, context.words, context.lang).flatMap((text) =>
      firstLines(wrapText(text, context.width, '  ', '    '), 2, context),
    ),
  });

function* linesOf(report: Report, context: ReporterContext): Generator<string> {
  const body = screenLines(report, frameOf(report), context);
  yield* body;
  if (body.length > SCROLLS_FROM) yield* frameOf(report)(context).closing;
  // Whoever asks the shell knows that 0 is good.
  else if (context.exit !== undefined && context.exit !== 0) yield* ['', ...exitLines(report, context)];
}

/** The report for somebody who has ten seconds, on one screen: the answer, who may be contacted, what to do, what was done. Never the value of a cell. */
export const shortReport: Reporter = function* (report, context) {
  const quiet = context.quiet === true;
  if (quiet && report.counts.error === 0 && isJudgedWhole(report) && !report.heldBack && context.exit !== 2) return;
  for (const line of linesOf(report, context)) yield `${line}\n`;
};

/**
 * The same of several files, whose reports are added up: one screen, however many they are.
 * @param report as `addReport` makes it
 * @param verdict the one verdict of all files
 */
export const severalLines = (report: Report, verdict: readonly string[], context: ReporterContext): string[] =>
  screenLines(report, () => ({ verdict, closing: [], targeted: [] }), context);
