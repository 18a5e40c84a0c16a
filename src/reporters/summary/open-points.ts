import { FIELDS, type FieldName, kindOf } from '../../model/contact/field.js';
import type { CoreFile, OpenFile, ReportCore } from '../../model/report/core/report-core.js';
import { gapsOf, type ReportGap } from '../../model/report/not-run.js';
import type { Report } from '../../model/report/report.js';
import { isContactRule, type Theme } from '../../model/rule/rule.js';
import { openPointWords } from '../../words/reports/open-points.js';
import { tableWords } from '../../words/reports/tables.js';
import type { ReporterContext } from '../contract/reporter.js';
import { fieldLabel, headerText } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

type Context = Pick<ReporterContext, 'words' | 'lang' | 'rules'>;
/** What of columns a gap speaks of. */
type Columns = readonly Pick<Report['columns'][number], 'column' | 'header' | 'field'>[];
type OpenParts = Omit<OpenFile, 'file'>;

/** A name that every shell reads as it is between quotes. */
const PLAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._'’()/#&+:?,-]*$/u;
/** Most sheets or files that are named. */
const MOST_UNREAD = 5;

/** Something that the run left open, and the options of which one settles it: to be copied, and never broken over two lines. */
export interface OpenPoint {
  readonly text: string;
  /** The end of it, which asks for the options: where there is little room the beginning is cut, and this is not. */
  readonly ask?: string;
  readonly options: readonly string[];
  /** What it is about; none where nothing was left unjudged. */
  readonly themes: readonly Theme[];
}

const isKnownField = (field: string): field is FieldName => Object.hasOwn(FIELDS, field);
const areAll = (fields: readonly string[], kind: ReturnType<typeof kindOf>): boolean =>
  fields.length > 0 && fields.every((field) => isKnownField(field) && kindOf(field) === kind);

/** What was not judged, as a marketer would say it: by what is lost where nobody can be reached, else by the themes of the rules. */
const topicsOf = ({ rules, fields }: ReportGap, { lang, rules: known }: Context): string[] => {
  const { reached, topics } = openPointWords(lang);
  if (areAll(fields, 'email')) return [reached.email];
  if (areAll(fields, 'phone')) return [reached.phone];
  const about = rules.map((id) => {
    const theme = known.get(id)?.theme;
    return theme ? topics[theme] : safeText(id, 60);
  });
  return [...new Set(about)];
};

const themesOf = ({ rules }: ReportGap, { rules: known }: Context): Theme[] => [
  ...new Set(rules.flatMap((id) => known.get(id)?.theme ?? [])),
];

/** The fields whose absence has to be said, so that no rule of the gap asks any more. */
const excusing = ({ rules, fields }: ReportGap, { rules: known }: Context): string[] => {
  const wanted = rules.flatMap((id) => {
    const rule = known.get(id);
    if (!rule || !isContactRule(rule)) return fields;
    const { needs } = rule;
    const oneOf = fields.find((field) => needs[field] === 'one-of');
    return [...fields.filter((field) => needs[field] === 'required'), ...(oneOf ? [oneOf] : [])];
  });
  return [...new Set(wanted)].map((field) => safeText(field, 40));
};

/** A header that a shell and `--map` read as it is; any other column is named by its place. */
export const keyOf = (header: string, column: number): string =>
  PLAIN_NAME.test(header) && header.length <= 40 ? header : `#${column + 1}`;

const gapPoint = (gap: ReportGap, columns: Columns, context: Context): OpenPoint => {
  const { words, lang } = context;
  const say = openPointWords(lang);
  const { fields, candidates } = gap;
  const dated = columns.some(({ field }) => field !== undefined && areAll([field], 'date'));
  // A column that is there was looked at, and nothing in it could be read.
  const isThere = areAll(fields, 'date') && columns.some(({ field }) => field !== undefined && fields.includes(field));
  const lacking = isThere
    ? say.noReadableDate
    : areAll(fields, 'date') && !dated
      ? say.noDate
      : say.noColumn(fields.map((field) => fieldLabel(words, field)));
  const text = say.gap(topicsOf(gap, context), lacking);
  const themes = themesOf(gap, context);
  if (candidates.length === 0) {
    // What the file says goes before what is stated: its own dates are to be mended.
    const statesDay = !isThere && fields.includes('collectedAt');
    const options = [...(statesDay ? [`--collected-at ${say.day}`] : []), `--absent=${excusing(gap, context).join(',')}`];
    const ask = statesDay ? say.stateDay : isThere ? say.fillDates : say.addColumn;
    return { themes, text: `${text} ${ask}`, ask, options };
  }
  const header = (column: number): string => columns.find((one) => one.column === column)?.header ?? '';
  const ask = say.isIt(candidates.map(({ column }) => headerText(words, header(column), column)));
  return {
    themes,
    text: `${text} ${ask}`,
    ask,
    options: candidates.map(({ column, field }) => `--map "${keyOf(header(column), column)}=${safeText(field, 40)}"`),
  };
};

/** What was not judged for want of a column, and the options that settle it. */
export const gapPointsOf = (notRun: Report['notRun'], columns: Columns, context: Context): OpenPoint[] =>
  gapsOf(notRun).map((gap) => gapPoint(gap, columns, context));

/** The contacts that were not read, of other sheets or of other files of an archive, and the options that read each sheet. */
const unreadPoints = ({ table, besides = [] }: OpenParts['input'], { words, lang }: Context): OpenPoint[] => {
  const say = openPointWords(lang);
  const { quoted } = tableWords(lang);
  const point = (of: (names: readonly string[]) => string, names: readonly string[], options: readonly string[]): OpenPoint[] => {
    if (names.length === 0) return [];
    const told = names.slice(0, MOST_UNREAD).map((name) => quoted(safeText(name, 40)));
    const more = names.length > MOST_UNREAD ? [words.more(names.length - MOST_UNREAD)] : [];
    return [{ text: of([...told, ...more]), options, themes: [] }];
  };
  const unread = (table?.otherSheets ?? []).flatMap(({ name, contacts }) => (contacts ? [name] : []));
  // Named, the one that was read has no others that nobody read.
  const all = table?.sheet === undefined ? unread : [...unread, table.sheet];
  const plain = all.filter((name) => PLAIN_NAME.test(name)).slice(0, MOST_UNREAD + 1);
  const sheets = point(
    say.unreadSheets,
    unread,
    plain.map((name) => `--sheet "${safeText(name)}"`),
  );
  return [...sheets, ...point(say.unreadFiles, besides, [])];
};

/** What was not written for want of an approval, then what was not judged for want of a column, and which contacts were not read: for the first lines of every report. */
export const openPointsOf = (parts: OpenParts, context: Context): OpenPoint[] => {
  const { heldBack, rows, notRun, columns, input } = parts;
  const say = openPointWords(context.lang);
  const why = input.parts ? say.heldBackParts : say.heldBack;
  const held = heldBack ? [{ text: why(rows.kept, rows.in, heldBack.above), options: [say.approve], themes: [] }] : [];
  return [...held, ...gapPointsOf(notRun, columns, context), ...unreadPoints(input, context)];
};

/** The same, each as one sentence. */
export const openSentences = (parts: OpenParts, context: Context): string[] =>
  openPointsOf(parts, context).map(({ text, options }) => [text, options.join(` ${openPointWords(context.lang).or} `)].join(' ').trim());

/** One thing that was left open, as one sentence, and the file that it is about. */
interface OpenSentence {
  readonly text: string;
  readonly file: Pick<CoreFile, 'name' | 'headline'>;
}

/** What was left open about each file of a report. */
export const openFileSentences = ({ open = [], files, name }: ReportCore, context: Context): OpenSentence[] =>
  open.flatMap(({ file, ...parts }) => openSentences(parts, context).map((text) => ({ text, file: files[file] ?? { name, headline: 1 } })));
