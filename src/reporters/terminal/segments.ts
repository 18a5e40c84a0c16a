import { type SegmentCounts, UNKNOWN_SEGMENT } from '../../model/contact/segment.js';
import { gapsOf } from '../../model/report/not-run.js';
import type { Report } from '../../model/report/report.js';
import { firstScreenWords } from '../../words/reports/first-screen.js';
import type { SegmentWords } from '../../words/segments/segments.js';
import type { ReporterContext } from '../contract/reporter.js';
import { gapPointsOf } from '../summary/open-points.js';
import { groupedIn, segmentSummary } from '../summary/segment-summary.js';
import { targetSentences } from '../summary/target.js';
import { tasksOf } from '../summary/tasks.js';
import { textTable, wrapText } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import { conditionLines } from './answer-lines.js';

/** Segments shown of a kind; the file has them all. */
const MOST = 12;
const BAR = 20;

export interface SegmentsAbout {
  readonly texts: SegmentWords;
  readonly written: {
    readonly file?: string | undefined;
    readonly folder?: { readonly name: string; readonly files: number } | undefined;
  };
}
type Context = ReporterContext & SegmentsAbout;

const bar = (share: number): string => '█'.repeat(Math.round(share * BAR)) || (share > 0 ? '▏' : '');

function* kindLines(counts: SegmentCounts, kept: number, { words, texts, style, width }: Context): Generator<string> {
  const { kind, approximate } = counts;
  const { shown, others, unknown, reasons, isUntold } = segmentSummary(counts, kept, MOST, texts);
  yield style.bold(texts.kinds[kind]);
  if (isUntold) {
    yield* wrapText(texts.noColumn(texts.needs[kind]), width, '  ', '  ');
    return;
  }
  const row = (name: string, n: number, more = ''): string[] => [
    name,
    words.number(n).padStart(8),
    words.percent(n / kept).padStart(6),
    more === '' ? bar(n / kept) : more,
  ];
  const rows = [
    ...shown.map(({ name, contacts }) => row(name, contacts)),
    ...(others === undefined ? [] : [row(texts.others(others.segments), others.contacts)]),
    // Who is in no segment comes last, however many they are.
    ...(unknown > 0 ? [row(texts.values[UNKNOWN_SEGMENT] ?? UNKNOWN_SEGMENT, unknown, words.list(reasons))] : []),
  ];
  for (const line of textTable(rows)) yield `  ${line}`;
  if (approximate > 0) yield* wrapText(texts.approximate(approximate), width, '  ', '  ');
}

/** What the answer rests on, as a check says it: what was not judged, what was switched off or let pass, and how much is left to look at. */
function* conditions(report: Report, context: Context): Generator<string> {
  const { texts, style, width } = context;
  for (const { text, options } of gapPointsOf(report.notRun, report.columns, context)) {
    for (const line of wrapText(text, width, '! ', '  ')) yield style.yellow(line);
    for (const option of options) yield `    ${option}`;
  }
  yield* conditionLines(report, context);
  const toDo = tasksOf(report, context).filter(({ open }) => !open).length;
  if (toDo > 0)
    for (const line of wrapText(texts.toDo(toDo, `lumo-check ${safeText(report.input.name, 60)}`), width, '! ', '  '))
      yield style.yellow(line);
}

/** How the contacts that may be contacted fall into segments, for a terminal. Never the value of a cell, but codes of public classifications. */
export function* segmentsText(report: Report, context: Context): Generator<string> {
  const { input, rows, segments = [], heldBack } = report;
  const { words, lang, texts, style, width, written } = context;
  const name = safeText(input.name, 60);
  const grouped = groupedIn(segments);
  if (grouped === 0) yield* wrapText(texts.nobody(name), width, '✗ ', '  ');
  else {
    const title = texts.title(name, grouped, rows.in);
    // What was not judged may take some of them away yet.
    const said = gapsOf(report.notRun).length > 0 ? firstScreenWords(lang).soFar(title) : title;
    for (const line of wrapText(said, width, '', '  ')) yield style.bold(line);
  }
  const left = rows.in - grouped;
  if (left > 0) yield* wrapText(texts.left(left, `lumo-check ${name}`), width, '  ', '  ');
  yield* conditions(report, context);
  if (grouped > 0)
    for (const counts of segments) {
      yield '';
      yield* kindLines(counts, grouped, context);
    }
  yield '';
  if (heldBack) yield* wrapText(texts.heldBack(rows.kept, heldBack.above), width, '✗ ', '  ');
  else {
    for (const sentence of targetSentences(report, words, lang)) yield* wrapText(sentence, width, '  ', '    ');
    if (written.file !== undefined) yield `  ${words.labelled(texts.written, safeText(written.file))}`;
    if (written.folder) yield `  ${words.labelled(texts.written, texts.folder(written.folder.files, safeText(written.folder.name)))}`;
  }
}
