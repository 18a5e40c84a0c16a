import type { Lang } from '../../model/base/text.js';
import type { Report, ReportFinding, ReportRule } from '../../model/report/report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { messageText } from '../text/message.js';
import { headerText, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import type { ReporterContext, WrittenFile } from './reporter.js';

/** All that a reporter of somebody else may know besides the report. It holds no cell, no clock and no stream. */
export interface PluginReporterContext {
  /** The language that the reader asked for. */
  readonly lang: Lang;
  /** The rules by id, with their docs and texts of law. */
  readonly rules: ReadonlyMap<string, AnyRule>;
  /** The exit code that the run will have. */
  readonly exit: 0 | 1;
  /** The files that the run writes. */
  readonly files: readonly WrittenFile[];
  /** The title of a rule, in the reader's language. */
  title(rule: Pick<ReportRule, 'id'>): string;
  /** What a finding says, in the reader's language. */
  message(rule: Pick<ReportRule, 'id' | 'options'>, finding: Pick<ReportFinding, 'message'>): string;
  /** The header of the column of a finding, or its place; '' when it is about no column. */
  column(finding: Pick<ReportFinding, 'column' | 'header'>): string;
  /** Text that came with the data (headers, names of files), on one line, without what a terminal or a log would obey. */
  safe(text: string): string;
}

type Text = string | Iterable<string> | AsyncIterable<string>;
/** Turns a report into text, whole or piece by piece. */
export type PluginReporter = (report: Report, context: PluginReporterContext) => Text | Promise<Text>;

/** What we know, as a reporter of somebody else is told it. */
export const pluginReporterContext = ({ words, lang, rules, exit, files = [] }: ReporterContext): PluginReporterContext => ({
  lang,
  rules,
  exit: exit === 1 ? 1 : 0,
  files,
  title: ({ id }) => ruleTitle(words, id, rules.get(id)),
  message: ({ id, options }, { message }) => messageText(words, message, rules.get(id), options),
  column: ({ column, header }) => (column === undefined ? '' : headerText(words, header, column)),
  safe: (text) => safeText(text),
});

/** The pieces of what a reporter of somebody else returned. @throws TypeError when they are no text */
export async function* textPieces(made: unknown): AsyncGenerator<string> {
  const text = await made;
  if (typeof text === 'string') return yield text;
  if (typeof text !== 'object' || text === null || !(Symbol.iterator in text || Symbol.asyncIterator in text)) throw notText(text);
  for await (const piece of text as AsyncIterable<unknown>) {
    if (typeof piece !== 'string') throw notText(piece);
    yield piece;
  }
}

const notText = (value: unknown): TypeError => new TypeError(`expected text, got ${value === null ? 'null' : typeof value}`);
