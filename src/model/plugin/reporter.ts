import type { Lang, Text } from '../base/text.js';
import type { Report, ReportFinding, ReportRule } from '../report/report.js';
import type { WrittenFile } from '../report/written-file.js';
import type { AnyRule } from '../rule/rule.js';

/** All that a reporter of somebody else may know besides the report. It holds no cell, no clock and no stream. */
export interface PluginReporterContext {
  /** The language that the reader asked for; the one that stands for it, where a plugin brings that language. */
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

type ReportText = string | Iterable<string> | AsyncIterable<string>;
/** Turns a report into text, whole or piece by piece. */
export type PluginReporter = (report: Report, context: PluginReporterContext) => ReportText | Promise<ReportText>;

/** A reporter as a plugin brings it, by its name: `-f acme/slack=out.json`. */
export interface NamedReporter {
  /** What it is for, in one sentence. */
  readonly description: Text;
  readonly report: PluginReporter;
}
