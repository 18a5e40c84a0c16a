import type { Report } from '../../model/report/report.js';
import { firstScreenWords } from '../../words/reports/first-screen.js';
import type { ReporterContext } from '../contract/reporter.js';
import { doubtedOn, listSentences } from '../summary/answer.js';
import { noteSentences } from '../summary/report-sections.js';
import { tasksOf } from '../summary/tasks.js';
import { clipText, wrapText } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import { channelLines, conditionLines, subjectLines } from './answer-lines.js';
import { aroundLines } from './around-lines.js';
import { firstLines, keptLines } from './line-budget.js';
import { taskLines } from './task-lines.js';

const MOST_OF_HEAD = 11;
const MOST_TASKS = 5;

/** Under which conditions contacts were judged, who of them may be contacted, and against which lists. */
export const headLines = (report: Report, context: ReporterContext): string[] => {
  const { words, width, lang, quiet, style } = context;
  const subject = [...subjectLines(report, context)];
  const say = firstScreenWords(lang);
  const doubted = doubtedOn(report);
  const kept = doubted.length > 1 ? [say.doubts(doubted)] : doubted.map(({ channel, n }) => words.doubt(channel, n));
  const lines = (texts: readonly string[]): string[] => texts.flatMap((text) => [...wrapText(text, width, '    ', '    ')]);
  const told = [...channelLines(report, context), ...lines(kept)];
  const marked = report.output && doubted.length > 0 && subject.length + told.length < MOST_OF_HEAD ? lines([say.marked]) : [];
  const channels = [...told, ...marked, ...lines(listSentences(report, words))];
  const conditions = [...conditionLines(report, context)];
  const room = Math.max(2, MOST_OF_HEAD - subject.length - channels.length);
  const under = conditions.length > room ? [...conditions.slice(0, room - 1), style.dim(`  ${say.more}`)] : conditions;
  const left = Math.max(0, MOST_OF_HEAD - subject.length - under.length - channels.length);
  return [...subject, ...under, ...channels, ...(quiet ? [] : aroundLines(report, left, context))];
};

/** The files that were written, those of a kind on one line. */
export function* fileLines(context: ReporterContext): Generator<string> {
  const { words, files = [], width } = context;
  const byLabel = new Map<string, string[]>();
  for (const { label, name } of files) byLabel.set(label, [...(byLabel.get(label) ?? []), safeText(name)]);
  for (const [label, names] of byLabel) {
    const known = Object.hasOwn(words.files, label) ? words.files[label] : undefined;
    yield* firstLines(
      wrapText(words.labelled(known ?? safeText(label), names.join(', ')), width, '  ', '    '),
      byLabel.size > 2 ? 1 : 2,
      context,
    );
  }
}

/** Lines. */
const LEAST_OF_TASK = 1;

/** Tasks in full and in brief, and how many of them a room takes either way. */
const tasksIn = (report: Report, room: number, context: ReporterContext) => {
  const all = tasksOf(report, context);
  const lines = (isBrief: boolean) => all.slice(0, MOST_TASKS).map((task) => [...taskLines(task, report, context, isBrief)]);
  const [full, brief] = [lines(false), lines(true)];
  const fitting = (tasks: readonly (readonly string[])[]): number => {
    let used = 0;
    const over = tasks.findIndex((one, shown) => {
      used += one.length;
      return shown > 0 && used + (all.length > shown + 1 ? 1 : 0) > room;
    });
    return over < 0 ? tasks.length : over;
  };
  return { all: all.length, full, brief, most: fitting(full), mostBrief: fitting(brief) };
};

/**
 * Whole tasks, as many as there is room for, and how many more there are. A language that takes more words tells as many as the other: the last
 * ones in brief.
 * @param other the same screen in the other language, and its room
 */
export function* fittingTasks(
  report: Report,
  room: number,
  context: ReporterContext,
  other: { readonly room: number; readonly context: ReporterContext },
): Generator<string> {
  const { all, full, brief, most, mostBrief } = tasksIn(report, room, context);
  const others = tasksIn(report, other.room, other.context);
  const shown = Math.min(Math.max(most, others.most), mostBrief, others.mostBrief);
  const rest = all > shown ? 1 : 0;
  const told = full.slice(0, shown);
  for (let i = shown - 1; i >= 0 && told.reduce((sum, { length }) => sum + length, rest) > room; i--) told[i] = brief[i] ?? [];
  // However much was said before, the first thing to do is told.
  yield* keptLines(told.flat(), Math.max(LEAST_OF_TASK, room - rest), context);
  if (rest > 0) yield clipText(`    ${firstScreenWords(context.lang).moreTasks(all - shown, whereElse(context))}`, context.width);
}

/** Whole notes, as many as there is room for, and how many more there are. */
export function* fittingNotes(report: Report, room: number, context: ReporterContext): Generator<string> {
  // A file for a tool is told of where it is named.
  const { target: _, ...rest } = report;
  const notes = [...noteSentences(rest, context)].map(({ text }) => firstLines(wrapText(text, context.width, '  ', '    '), 3, context));
  let left = room;
  for (const [i, lines] of notes.entries()) {
    const others = notes.length - i;
    left -= lines.length;
    if (left < (others > 1 ? 1 : 0)) {
      const say = firstScreenWords(context.lang)[i === 0 ? 'allNotes' : 'moreNotes'];
      if (left + lines.length > 0) yield clipText(`  ${say(others, whereElse(context))}`, context.width);
      return;
    }
    yield* lines;
  }
}

/** Where what the screen has no room for is told. */
const whereElse = ({ files }: ReporterContext): string => safeText(files?.find(({ name }) => name.endsWith('.html'))?.name ?? '-f full');
