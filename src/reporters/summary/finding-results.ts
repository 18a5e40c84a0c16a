import { createHash } from 'node:crypto';
import type { Place } from '../../model/base/place.js';
import type { CoreFile, CoreFinding, CoreRule } from '../../model/report/core/report-core.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { bySeverity, concernsOtherChannels, type FindingSeverity } from '../../model/rule/severity.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { ReporterContext } from '../contract/reporter.js';
import { findingParts } from '../text/message.js';
import { capitalised, headerText, ruleTitle } from '../text/phrases.js';

/** One rule, one message, one column: what machines are told of a file, however many places it concerns. */
export interface FindingResult {
  readonly rule: CoreRule;
  readonly known: AnyRule | undefined;
  readonly finding: CoreFinding;
  readonly severity: FindingSeverity;
  readonly title: string;
  /** The fact alone, and what to do about it where the message says so. */
  readonly fact: string;
  readonly todo: string;
  /** The column, or how many rows or places, or the whole file. */
  readonly place: string;
  /** Fact, count, place and what to do, in one paragraph. */
  readonly text: string;
  /** The first rows, in order; none when it is about a column, the file or a text. */
  readonly rows: readonly number[];
  /** The first places on lines of the file, in order: its headline where it is about a column or the file. */
  readonly regions: readonly Region[];
}

/** A place as readers of code name it; line and columns count from 1, and the end is behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

const regionOf = (place: Place): Region | undefined => {
  if (place.at === 'row' || place.at === 'cell') return { startLine: place.row };
  if (place.at === 'key') return { startLine: place.line };
  if (place.at !== 'text') return undefined;
  return { startLine: place.line, startColumn: place.column, endColumn: place.column + place.length };
};

/** Each place once, in order. */
const regionsOf = ({ examples }: CoreFinding, headline: number): readonly Region[] => {
  const regions = examples.flatMap(({ place }) => regionOf(place) ?? []);
  const once = [...new Map(regions.map((region) => [`${region.startLine}:${region.startColumn ?? ''}`, region])).values()];
  return once.length > 0 ? once : [{ startLine: headline }];
};

/** With its full stop. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const findingResult = (rule: CoreRule, finding: CoreFinding, file: CoreFile, context: ReporterContext): FindingResult => {
  const { words, rules, lang } = context;
  const known = rules.get(rule.id);
  const { fact, todo } = findingParts(finding, words, known, rule.options);
  const { header, count, examples } = finding;
  const column = finding.place.at === 'column' ? finding.place.column : undefined;
  const rows = [...new Set(examples.flatMap(({ place }) => (place.at === 'row' || place.at === 'cell' ? [place.row] : [])))];
  const several = rows.length > 0 ? words.rows(count) : examples.length > 0 ? formatWords(lang).places(count) : words.wholeFile;
  const place = column === undefined ? several : words.column(headerText(words, header, column));
  const counted = column === undefined || count === 1 ? place : `${words.times(count)}, ${place}`;
  const sentence = `${fact} (${counted})`;
  return {
    rule,
    known,
    finding,
    severity: finding.severity,
    title: ruleTitle(words, rule.id, known),
    fact,
    todo: capitalised(todo),
    place,
    text: ended(todo === '' ? sentence : `${sentence}. ${capitalised(todo)}`),
    rows,
    regions: regionsOf(finding, file.headline),
  };
};

const columnOf = ({ finding: { place } }: FindingResult): number => (place.at === 'column' ? place.column : -1);

/** Everything that was found in a file, worst first, then most first; no order of running shows. */
export const findingResults = (file: CoreFile, context: ReporterContext): FindingResult[] =>
  file.rules
    .flatMap((rule) => rule.findings.filter(({ count }) => count > 0).map((finding) => findingResult(rule, finding, file, context)))
    .sort(
      (a, b) =>
        bySeverity(a, b) ||
        b.finding.count - a.finding.count ||
        (a.rule.id === b.rule.id ? 0 : a.rule.id < b.rule.id ? -1 : 1) ||
        (a.finding.message === b.finding.message ? 0 : a.finding.message < b.finding.message ? -1 : 1) ||
        columnOf(a) - columnOf(b),
    );

/** A column by what stays the same when columns or rows are moved: its header, told apart from its likes. */
const stableColumnName = ({ headers }: CoreFile, place: Place): string => {
  if (place.at !== 'column') return '';
  const { column } = place;
  const header = headers[column] ?? '';
  if (header === '') return `#${column}`;
  const before = headers.slice(0, column).filter((other) => other === header).length;
  return before === 0 ? header : `${header}#${before}`;
};

/** The same for the same finding in next month's file, whatever its rows and their order. @param salt what else tells it apart */
export const findingFingerprint = (file: CoreFile, { rule, finding }: FindingResult, salt = ''): string =>
  createHash('sha256')
    // On channels that nobody asked for, the same message is another finding.
    .update(
      [
        rule.id,
        finding.message,
        stableColumnName(file, finding.place),
        salt,
        ...(concernsOtherChannels(finding) ? ['elsewhere'] : []),
      ].join('\0'),
    )
    .digest('hex')
    .slice(0, 32);
