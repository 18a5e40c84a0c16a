import { escapeJson } from '../../model/base/escape-json.js';
import type { CoreFile, ReportCore } from '../../model/report/core/report-core.js';
import { formatWords } from '../../words/reports/report-formats.js';
import { FORMATS } from '../contract/formats.js';
import type { CoreReporter, ReporterContext } from '../contract/reporter.js';
import { easedSentences } from '../summary/eased.js';
import { type FindingResult, findingFingerprint, findingResults } from '../summary/finding-results.js';
import { openFileSentences } from '../summary/open-points.js';
import { fieldLabel } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { describedRules, sarifLevel, sarifRule } from './sarif-rules.js';

/** Code scanning shows this many results and no more. */
const MOST_RESULTS = 5000;
/** And this many places of one result: as many examples as the report holds for this format. */
const MAX_LOCATIONS = FORMATS.sarif.examples;

/** A path as a relative reference, every part of it encoded. */
const fileUri = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Numbers of rules in the list of rules. */
type Places = ReadonlyMap<string, number>;
/** A result, and the file that it is about by its place among the files. */
interface PlacedResult {
  readonly result: FindingResult;
  readonly file: CoreFile;
  readonly index: number;
}

const sarifResult = ({ result, file, index }: PlacedResult, places: Places): object => {
  const { rule, finding, regions, text } = result;
  const print = findingFingerprint(file, result, file.salt ?? (index === 0 ? '' : file.name));
  return {
    ruleId: safeText(rule.id),
    ruleIndex: places.get(rule.id),
    level: sarifLevel(finding.severity),
    message: { text },
    // What is said of a column or of the file stands where the header does.
    locations: regions.slice(0, MAX_LOCATIONS).map((region) => ({
      physicalLocation: { artifactLocation: { uri: fileUri(file.name), index }, region },
    })),
    partialFingerprints: { 'lumoFinding/v1': print, primaryLocationLineHash: `${print.slice(0, 16)}:1` },
    properties: {
      message: safeText(finding.message),
      count: finding.count,
      ...(finding.place.at === 'column' && { column: finding.place.column, header: safeText(finding.header ?? '') }),
      action: finding.action,
      theme: rule.theme,
      law: rule.law,
    },
  };
};

/** What a reader must know besides results: rules that were switched off or lowered, or did not run, files that could not be judged, results that found no room. */
const sarifNotifications = (report: ReportCore, left: number, context: ReporterContext, places: Places): object[] => {
  const { words, lang } = context;
  const formatTexts = formatWords(lang);
  const locationOf = (name: string) => ({ locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(name) } } }] });
  const silent = report.files.flatMap(({ name, notRun }) =>
    notRun.map(({ id, because, fields }) => ({
      level: 'warning',
      message: {
        text:
          because === 'not-in-force'
            ? formatTexts.notInForce
            : formatTexts.notRun(words.list(fields.map((field) => fieldLabel(words, field)))),
      },
      ...(report.about !== 'contacts' && locationOf(name)),
      associatedRule: { id: safeText(id), index: places.get(id) },
    })),
  );
  const warning = (text: string): object => ({ level: 'warning', message: { text } });
  const unread = report.unread.map(({ name, code }) => ({ ...warning(formatTexts.unread(code)), level: 'error', ...locationOf(name) }));
  const more = left > 0 ? [warning(formatTexts.moreResults(left))] : [];
  const eased = report.eased ? easedSentences(report.eased, context).map((text) => warning(`${text}.`)) : [];
  const isOne = report.files.length === 1;
  const open = openFileSentences(report, context).map(({ text, file }) => ({
    ...warning(text),
    level: 'error',
    ...(!isOne && locationOf(file.name)),
  }));
  return [...open, ...eased, ...silent, ...unread, ...more];
};

/** What came of it: the counts of what was judged. */
const sarifProperties = ({ properties: { channels: _, verdicts: __, preset, ...counts } }: ReportCore): object => {
  const { asOf, ...rest } = counts;
  return { asOf, ...(preset !== undefined && { preset: safeText(String(preset)) }), ...rest };
};

const sarifLog = (report: ReportCore, context: ReporterContext): object => {
  const results = report.files.flatMap((file, index) => findingResults(file, context).map((result) => ({ result, file, index })));
  const shown = results.slice(0, MOST_RESULTS);
  const rules = describedRules(report, context);
  const places: Places = new Map(rules.map(({ id }, index) => [id, index]));
  const notifications = sarifNotifications(report, results.length - shown.length, context, places);
  const { tool } = report;
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            language: context.lang,
            rules: rules.map((rule) => sarifRule(rule, context.rules.get(rule.id), context)),
          },
        },
        language: context.lang,
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `lumo-check/${fileUri(report.name)}/` },
        invocations: [
          {
            executionSuccessful: report.unread.length === 0,
            ...(context.exit !== undefined && { exitCode: context.exit }),
            ...(notifications.length > 0 && { toolConfigurationNotifications: notifications }),
          },
        ],
        artifacts: report.files.map(({ name, bytes, sha256 }) => ({
          location: { uri: fileUri(name) },
          ...(bytes !== undefined && { length: bytes }),
          roles: ['analysisTarget'],
          ...(sha256 !== undefined && { hashes: { 'sha-256': sha256 } }),
        })),
        results: shown.map((result) => sarifResult(result, places)),
        properties: sarifProperties(report),
      },
    ],
  };
};

/** SARIF 2.1.0, for code scanning: one result for each file, rule, message and column, with the count and the first ten places. */
export const sarifReport: CoreReporter = function* (report, context) {
  yield `${escapeJson(JSON.stringify(sarifLog(report, context), null, 2))}\n`;
};
