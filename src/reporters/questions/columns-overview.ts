import type { Channel } from '../../model/contact/channel.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { ColumnOverview, ColumnsOverview } from '../../model/questions/columns-overview.js';
import { gapsOf } from '../../model/report/not-run.js';
import { columnWords } from '../../words/reports/columns.js';
import type { ReporterContext } from '../contract/reporter.js';
import { gapPointsOf, keyOf } from '../summary/open-points.js';
import { otherSheetsText, readAsText } from '../text/input-text.js';
import { sectionLines, wrapText } from '../text/layout.js';
import { fieldLabel, headerText, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { columnGroups, isWritten } from './column-groups.js';

type Context = Pick<ReporterContext, 'words' | 'lang' | 'rules' | 'style' | 'width'>;

/** Below it a column is told as a guess; reports show its certainty, too. */
const SURE = 0.9;
const REFUSES: Readonly<Record<Channel, FieldName>> = { email: 'doNotEmail', phone: 'doNotCall', sms: 'doNotSms', post: 'doNotMail' };
const AGREES: Readonly<Record<Channel, FieldName>> = { email: 'optInEmail', phone: 'optInPhone', sms: 'optInSms', post: 'optInPost' };

/** Something to check: a sentence, and below it the options that settle it, each to be copied, with what it says. */
interface Point {
  readonly text: string;
  readonly options: readonly (readonly [option: string, means: string])[];
}

const isGuess = ({ field, by, confidence }: ColumnOverview): boolean => field !== undefined && by !== 'config' && confidence < SURE;
/** A header that speaks of contacting, and which way a yes goes is not known. Where a yes can hardly refuse nobody need say more. */
const isRiddle = ({ suspect, leans }: ColumnOverview): boolean => suspect !== undefined && (leans === undefined || leans === 'refuse');
/** One that speaks of consents of which a yes counts as none: a consent to partners, or to what is done with data. */
const isPerhapsConsent = ({ suspect, leans }: ColumnOverview): boolean => suspect !== undefined && (leans === 'topic' || leans === 'allow');
const tellsConsent = ({ field }: ColumnOverview): boolean =>
  field !== undefined && (kindOf(field) === 'allow' || ['consent', 'consentAt', 'consentChannels', 'subscription'].includes(field));
const mapTo = ({ header, column }: ColumnOverview, to: string): string => `--map "${keyOf(header, column)}=${to}"`;
const named = (column: ColumnOverview, { words, lang }: Context): string =>
  columnWords(lang).quoted(headerText(words, column.header, column.column));

const riddlePoint = (column: ColumnOverview, context: Context): Point => {
  const say = columnWords(context.lang);
  const [only, ...others] = column.suspect ?? [];
  const one = others.length === 0 ? only : undefined;
  const asked = isRiddle(column);
  return {
    text: (asked ? say.refusal : say.consent)(named(column, context)),
    options: [
      ...(asked ? [[mapTo(column, one ? REFUSES[one] : 'optOut'), say.refuses] as const] : []),
      [mapTo(column, one ? AGREES[one] : 'optIn'), say.agrees],
      [mapTo(column, 'keep'), say.neither],
    ],
  };
};

const writtenPoint = (column: ColumnOverview, context: Context): Point => {
  const say = columnWords(context.lang);
  return { text: say.written(named(column, context)), options: [[mapTo(column, 'status'), say.isStatus]] };
};

const guessPoint = (column: ColumnOverview, context: Context): Point => {
  const { words, lang } = context;
  const say = columnWords(lang);
  const field = column.field ?? '';
  return {
    text: say.guess(named(column, context), fieldLabel(words, field), words.percent(column.confidence), safeText(column.reason[lang])),
    options: [
      [mapTo(column, field), say.right],
      [mapTo(column, 'keep'), say.wrong],
    ],
  };
};

/** What is worth checking, the gravest first: columns that may hold refusals, fields that are missing, guesses. */
const pointsOf = ({ columns, notRun }: ColumnsOverview, context: Context): readonly Point[] => [
  ...columns.filter(isRiddle).map((column) => riddlePoint(column, context)),
  ...(columns.some(tellsConsent) ? [] : columns.filter(isPerhapsConsent).map((column) => riddlePoint(column, context))),
  ...columns.filter(isWritten).map((column) => writtenPoint(column, context)),
  ...gapPointsOf(notRun, columns, context).map(({ text, options }) => ({ text, options: options.map((option) => [option, ''] as const) })),
  ...columns.filter(isGuess).map((column) => guessPoint(column, context)),
];

function* pointLines(points: readonly Point[], { width }: Context): Generator<string> {
  for (const { text, options } of points) {
    yield* wrapText(text, width, '  ! ', '    ');
    // Not broken, however long: they are to be copied.
    for (const [option, means] of options) yield means === '' ? `      ${option}` : `      ${option}  ${means}`;
  }
}

/** The columns that leave, by the rule that says so; those that nobody recognised apart. */
function* leavingLines(columns: readonly ColumnOverview[], context: Context): Generator<string> {
  const { words, lang, rules, width } = context;
  const say = columnWords(lang);
  const leaving = columns.filter(({ leaves }) => leaves !== undefined);
  const reasonOf = ({ leaves = '', field, tells }: ColumnOverview): string =>
    field === undefined ? (tells ? say.tells[tells] : say.notRecognised) : ruleTitle(words, leaves, rules.get(leaves));
  for (const reason of new Set(leaving.map(reasonOf))) {
    const shown = leaving
      .filter((column) => reasonOf(column) === reason)
      .map((column) => named(column, context) + (column.field ? ` (${fieldLabel(words, column.field)})` : ''));
    yield* wrapText(words.labelled(reason, shown.join(', ')), width, '  ', '    ');
  }
  const [first] = leaving;
  if (first) yield `  ${say.keepOne} ${mapTo(first, 'keep')}`;
}

/** Columns in few lines, as `--map` would write them: place, header, field. */
function* certainLines(columns: readonly ColumnOverview[], context: Context): Generator<string> {
  const { words, lang, width } = context;
  const { groups } = columnWords(lang);
  for (const [group, members] of columnGroups(columns)) {
    // No column is broken over two lines.
    const shown = members.map((one) =>
      `#${one.column + 1} ${headerText(words, one.header, one.column)} = ${one.field}`.replaceAll(' ', '\u00a0'),
    );
    yield* wrapText(words.labelled(groups[group], shown.join(', ')), width, '  ', '    ');
  }
}

/** What each column was taken for: what is worth checking, with the options to copy, then what leaves, then the rest in few lines. */
export function* columnsText(overview: ColumnsOverview, context: Context): Generator<string> {
  const { words, lang, style, width } = context;
  const { columns, name, readAs, notRun } = overview;
  const say = columnWords(lang);
  const points = pointsOf(overview, context);
  const stays = columns.filter((column) => column.leaves === undefined && !isRiddle(column) && !isGuess(column));
  const asked = new Set(gapsOf(notRun).flatMap(({ candidates }) => candidates.map(({ column }) => column)));
  const unread = stays.filter(({ field, column }) => field === undefined && !asked.has(column));
  const others = otherSheetsText(words, readAs);
  const sure = columns.filter((column) => column.field !== undefined && !isGuess(column));
  const leaving = columns.filter(({ leaves }) => leaves !== undefined);
  const answer = words.labelled(safeText(name), say.answer(points.length, sure.length, columns.length, leaving.length));
  const lines = [
    ...[...wrapText(answer, width)].map((line) => style.bold(line)),
    ...[...wrapText(readAsText(words, readAs), width)].map((line) => style.dim(line)),
    ...(others === undefined ? [] : wrapText(others, width)),
    ...sectionLines(say.headings.look, pointLines(points, context), style),
    ...sectionLines(say.headings.leaving, leavingLines(columns, context), style),
    ...sectionLines(
      say.headings.certain,
      certainLines(
        stays.filter(({ field }) => field !== undefined),
        context,
      ),
      style,
    ),
    ...sectionLines(say.headings.unread, wrapText(unread.map((column) => named(column, context)).join(', '), width, '  '), style),
    '',
    ...wrapText(say.last, width),
  ];
  for (const line of lines) yield `${line}\n`;
}
